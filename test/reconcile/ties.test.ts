// What ties two texts: one thing told of within a spell or recalled from it, and wording that is more than a standing phrase.
import { describe, expect, it } from 'vitest';
import { archive } from '../../bench/archive/archive.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { tiesOf } from '../../reconcile/ties.ts';

const [first] = archive(3, 1);
if (!first) throw new Error('an archive without articles');
const { state } = first;

const tied = (a: ArticleState, b: ArticleState): boolean => {
  const ties = new Set(tiesOf(a));
  return tiesOf(b).some((tie) => ties.has(tie));
};

interface Change {
  days?: number;
  text?: string;
  recalls?: boolean;
  reports?: ArticleState['analysis']['reports'];
}

/** The same reports told so many days later elsewhere, in other words unless `text` is given. */
function later({ days = 0, text = 'Nothing else was told.', recalls = false, reports }: Change): ArticleState {
  const { article, revision, analysis } = state;
  const { metadata } = revision;
  const published = new Date(Date.parse(metadata.published ?? '') + days * 86_400_000).toISOString();
  const url = `http://elsewhere.example/${days}`;
  const told = reports ?? analysis.reports.map((report) => (recalls ? report : { ...report, date: null }));
  return {
    ...state,
    article: { ...article, id: url, url, identityUrl: url },
    revision: {
      ...revision,
      text,
      blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
      metadata: { ...metadata, published },
    },
    analysis: { ...analysis, reports: told },
  };
}

describe('one thing in two texts', () => {
  it.each([0, 1, 30, 199])('ties them %i days apart', (days) => {
    expect(tied(state, later({ days }))).toBe(true);
  });
  it('ties them no longer after years, unless the later one gives the day of the act', () => {
    expect(tied(state, later({ days: 900 }))).toBe(false);
    expect(tied(state, later({ days: 900, recalls: true }))).toBe(true);
  });
  it('ties a text that recalls an undated act to a time before', () => {
    const recalled = state.analysis.reports.map((report) => ({ ...report, date: null, background: true }));
    expect(tied(state, later({ days: 450, reports: recalled }))).toBe(true);
  });
});

describe('wording', () => {
  const wordless = { reports: [] };
  const { text } = state.revision;
  it('ties a copy and most of a text', () => {
    expect(tied(state, later({ ...wordless, text }))).toBe(true);
    expect(tied(state, later({ ...wordless, text: text.slice(0, text.length * 0.9) }))).toBe(true);
  });
  it('does not tie by a standing phrase, though a run of its words is among the least of both texts', () => {
    const [a, b] = [...archive(3, 30)]
      .flatMap(({ state: { revision } }) => revision.text)
      .filter((_, n) => n % 29 === 0);
    const phrase = 'The mill did not at once answer a call that asked it for comment.';
    const [x, y] = [a, b].map((own, days) => later({ ...wordless, days, text: `${own} ${phrase}` }));
    const runs = [x, y].map((text) => (text ? wordTies(text).flatMap((tie) => tie.split(' ').slice(2)) : []));
    expect(runs[0]?.some((run) => runs[1]?.includes(run))).toBe(true);
    expect(x && y && tied(x, y)).toBe(false);
  });
});

const wordTies = (text: ArticleState): string[] => tiesOf(text).filter((tie) => tie.startsWith('as '));
