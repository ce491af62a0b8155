// Passages that speak of an act without telling it, and lone tellings that say little.
import { describe, expect, it } from 'vitest';
import type { ArticleState } from '../../../ledger/deciding.ts';
import { article } from './articles.ts';
import { cluster } from './clustered.ts';

const TOLD = article(
  'wire',
  '2031-05-03T08:00:00Z',
  '[agency:The Export Office] on [date:2031-05-02|Friday] barred [company:Acme AI] from selling the [chip:Falcon 9] to [country:Sudland].',
);
const OTHER = article(
  'daily',
  '2031-05-03T09:00:00Z',
  '[agency:The Export Office] on [date:2031-05-02|Friday] put [company:Dross Trading] on the [law:Watch Register].',
);

/** The article with all its reports as ones that only speak of their acts. */
const speaking = (state: ArticleState): ArticleState => {
  expect(state.analysis.reports).not.toEqual([]);
  return {
    ...state,
    analysis: {
      ...state.analysis,
      reports: state.analysis.reports.map((r) => ({ ...r, tentative: true, background: true })),
    },
  };
};

const sizes = (articles: readonly ArticleState[]): number[] =>
  cluster(articles)
    .lines.map(({ reports }) => reports.length)
    .sort();

describe('a passage that speaks of an act', () => {
  const spoken = speaking(
    article(
      'later',
      '2031-05-20T08:00:00Z',
      '[agency:The Export Office] barred [company:Acme AI] from selling the [chip:Falcon 9], and its shares have not recovered.',
    ),
  );

  it('joins the event it fits', () => {
    const { lines } = cluster([TOLD, OTHER, spoken]);
    const ban = lines.find(({ reports }) => reports.some(({ article: a }) => a === TOLD.article.id));
    expect(ban?.reports.map(({ article: a }) => a)).toContain(spoken.article.id);
    expect(lines).toHaveLength(2);
  });

  it('founds none alone', () => {
    expect(cluster([spoken]).lines).toEqual([]);
  });

  it('founds one where it gives the day, who did it and to whom', () => {
    expect(sizes([speaking(TOLD)])).toHaveLength(1);
  });

  it('joins the one whose rarer name and day it gives, of two on one list', () => {
    const second = article(
      'second',
      '2031-05-12T08:00:00Z',
      '[agency:The Export Office] on [date:2031-05-11|Sunday] put [company:Pell Freight] on the [law:Watch Register].',
    );
    const later = speaking(
      article(
        'column',
        '2031-06-02T08:00:00Z',
        'Since it was put on the [law:Watch Register] on [date:2031-05-11|11 May], [company:Pell Freight] has sold nothing.',
      ),
    );
    const { lines } = cluster([OTHER, second, later]);
    const held = lines.find(({ reports }) => reports.some(({ article: a }) => a === later.article.id));
    expect(held?.reports.map(({ article: a }) => a)).toContain(second.article.id);
  });

  it('joins none that shares nothing with it', () => {
    const stranger = speaking(
      article(
        'stranger',
        '2031-05-20T08:00:00Z',
        '[agency:The Trade Board] barred [company:Hale Optics] from selling the [chip:Onyx 4].',
      ),
    );
    expect(sizes([TOLD, OTHER, stranger])).toEqual([1, 1]);
  });

  it('is dropped where two events fit alike', () => {
    const twin = (name: string, firm: string): ArticleState =>
      article(
        name,
        '2031-05-03T08:00:00Z',
        `[agency:The Export Office] on [date:2031-05-02|Friday] put [company:${firm}] on the [law:Watch Register].`,
      );
    const either = speaking(
      article(
        'either',
        '2031-05-20T08:00:00Z',
        'Somebody was put on the [law:Watch Register] by [agency:The Export Office].',
      ),
    );
    expect(sizes([twin('one', 'Dross Trading'), twin('two', 'Flint Metals'), either])).toEqual([1, 1]);
  });

  it('joins whatever the order of arrival', () => {
    const forward = JSON.stringify(cluster([TOLD, OTHER, spoken]).lines);
    expect(JSON.stringify(cluster([spoken, OTHER, TOLD]).lines)).toBe(forward);
  });
});

describe('acts told in other words', () => {
  it('takes a ban and a licence duty on one thing on one day for one act', () => {
    const duty = article(
      'trade',
      '2031-05-03T10:00:00Z',
      '[agency:The Export Office] on [date:2031-05-02|Friday] made the [chip:Falcon 9] subject to licence for [country:Sudland].',
    );
    expect(sizes([TOLD, duty])).toEqual([2]);
  });

  it('keeps what a firm does of its own will from what it was ordered', () => {
    const own = article(
      'trade',
      '2031-05-03T10:00:00Z',
      '[company:Acme AI] on [date:2031-05-02|Friday] stopped selling the [chip:Falcon 9] to everybody abroad.',
    );
    expect(sizes([TOLD, own])).toEqual([1, 1]);
  });
});
