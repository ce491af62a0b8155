// Lines of claims: who refers to one keeps it while the article keeps its words.
import { describe, expect, it } from 'vitest';
import { readText } from '../../extract/extract.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { article } from './events/articles.ts';

const SAID = '“We will not ship one more rack,” said Ines Okoro, head of sales at Veltrane.';

function claimsOf(...paragraphs: string[]): string[] {
  const base = article('courier', '2031-05-03T08:00:00Z', 'Nothing yet.');
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, role: 'paragraph' as const };
  });
  const revision = { ...base.revision, text, blocks };
  const { metadata, fetchedAt } = revision;
  const input = { url: base.article.url, outlet: base.outlet, metadata, text, blocks, fetchedAt };
  const state: ArticleState = { ...base, revision, analysis: readText(input, base.article.identityUrl) };
  return reconcile({ articles: [state], judgements: [] }).claims.flatMap((claim) =>
    claim.quote.includes('one more rack') ? [claim.id] : [],
  );
}

const ORDER = 'The Commerce Department on Friday ordered Veltrane to stop exports of its Halyon 3 chips to China.';

describe('the id of a claim', () => {
  it('is the same when text is put in above it', () => {
    const before = claimsOf(ORDER, SAID);
    expect(before).toHaveLength(1);
    expect(claimsOf(ORDER, 'Shares in the company fell in early trading.', SAID)).toEqual(before);
  });

  it('tells two sayings of the same words apart', () => {
    expect(new Set(claimsOf(ORDER, SAID, 'A day later she said it again.', SAID)).size).toBe(2);
  });
});
