// Pairs of texts in many wordings: each conflict is found once and under its kind, and look-alikes are none.
import { describe, expect, it } from 'vitest';
import { readText } from '../../../extract/extract.ts';
import { articleId, revisionId } from '../../../ledger/ids.ts';
import type { Block, Metadata, Outlet } from '../../../ledger/page.ts';
import type { ArticleState } from '../../../ledger/deciding.ts';
import { reconcile } from '../../../reconcile/reconcile.ts';
import { SCENARIOS } from './scenarios.ts';

const SETTING = [
  'The government has tightened export controls on advanced artificial intelligence chips and models this spring.',
  'Export licences for AI processors remain contested; allies have asked for exemptions from the American controls.',
];
const OUTLETS = ['Gulf Courier', 'Nordic Ledger'];

function stateOf(told: string, n: number, published: string): ArticleState {
  const url = `http://outlet${n}.example/story`;
  const outlet: Outlet = {
    id: `outlet${n}`,
    name: OUTLETS[n] ?? '',
    url: `http://outlet${n}.example/`,
    kind: 'newspaper',
    country: 'US',
    language: 'en',
    timezone: 'America/New_York',
    rights: 'quote',
    allowPrivate: false,
    follow: 'own',
  };
  const paragraphs = [told, SETTING[n] ?? ''];
  const text = paragraphs.join('\n\n');
  const blocks = paragraphs.map((paragraph): Block => {
    const start = text.indexOf(paragraph);
    return { start, end: start + paragraph.length, role: 'paragraph' };
  });
  const metadata: Metadata = {
    title: `AI export controls: ${told.slice(0, 40)}`,
    byline: [],
    published,
    modified: null,
    section: null,
    language: null,
    canonicalUrl: null,
    signals: [],
  };
  const fetchedAt = '2031-04-20T00:00:00Z';
  const id = articleId(url);
  const revision = { id: revisionId(id, metadata.title, text), article: id, snapshot: '', fetchedAt };
  return {
    article: { id, url, identityUrl: url, outlet: outlet.id },
    outlet,
    revision: { ...revision, metadata, text, blocks, charset: 'utf-8' },
    analysis: readText({ url, outlet, metadata, text, blocks, fetchedAt }, url),
    earlier: [],
  };
}

describe('pairs of texts', () => {
  it.each(SCENARIOS)('%s: %s', (kind, ...texts) => {
    const first = kind === 'status' ? '2031-04-09T10:00:00Z' : '2031-04-12T10:00:00Z';
    const articles = texts.map((text, n) => stateOf(text, n, n ? '2031-04-14T09:00:00Z' : first));
    const { conflicts } = reconcile({ articles, judgements: [] });
    expect(conflicts.map((conflict) => conflict.kind)).toEqual(kind === 'none' ? [] : [kind]);
  });
});
