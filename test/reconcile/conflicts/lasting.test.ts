// What lasts of a conflict: its id as texts join it, and the conflict itself when a side is taken back.
import { describe, expect, it } from 'vitest';
import type { ArticleState } from '../../../ledger/deciding.ts';
import { idsOfFindings } from '../../../reconcile/conflicts/conflictIds.ts';
import { conflictLine, type Finding, type Stand } from '../../../reconcile/conflicts/conflictLine.ts';
import { settle } from '../../../reconcile/conflicts/settle.ts';
import { slip } from '../../../reconcile/conflicts/slips.ts';

const stand = (value: string, article: string, more: Partial<Stand> = {}): Stand => ({
  value,
  article,
  origin: article,
  speaker: article,
  quote: `${value} crates were opened`,
  start: 0,
  end: 20,
  ...more,
});
const finding = (...stands: Stand[]): Finding => ({
  kind: 'quantity',
  event: null,
  key: ['h crate'],
  about: 'how many crates',
  rule: 'test',
  stands,
});
const states = new Map(
  ['art_a', 'art_b', 'art_c'].map((id, n) => [
    id,
    {
      outlet: { name: id, kind: 'newspaper' },
      revision: { fetchedAt: `2031-05-0${n + 1}T09:00:00Z`, metadata: { published: `2031-05-0${n + 1}T08:00:00Z` } },
    } as unknown as ArticleState,
  ]),
);
const idOf = (each: Finding): string | undefined => idsOfFindings([each], states)[0];
const former = (article: string): NonNullable<Stand['former']> => ({
  article,
  quote: '4 crates were opened',
  start: 0,
  end: 20,
  revision: 'rev_1',
  of: 'claim',
  state: 'changed',
  now: [],
});

describe('the id of a conflict', () => {
  const first = finding(stand('4', 'art_a'), stand('5', 'art_b'));
  it('stays as a further text joins either side', () => {
    expect(idOf(finding(...first.stands, stand('5', 'art_c')))).toBe(idOf(first));
    expect(idOf(finding(stand('4', 'art_c'), ...first.stands))).toBe(idOf(first));
  });
  it('stays as a side is corrected', () => {
    const corrected = finding(
      stand('4', 'art_a', { former: former('art_a') }),
      stand('5', 'art_a'),
      stand('5', 'art_b'),
    );
    expect(idOf(corrected)).toBe(idOf(first));
  });
  it('differs for a second conflict of the same texts', () => {
    const other = finding(stand('80', 'art_a', { start: 90 }), stand('90', 'art_b', { start: 90 }));
    expect(new Set(idsOfFindings([first, other], states)).size).toBe(2);
  });
});

describe('a conflict of which one side no longer stands', () => {
  it('is resolved by the correction, and shows what stood', () => {
    const corrected = finding(stand('4', 'art_a', { former: former('art_a') }), stand('5', 'art_b'));
    const line = conflictLine({ ...corrected, ...settle(corrected, states) }, 'con_x');
    expect(line).toMatchObject({ state: 'resolved', reason: 'corrected: art_a no longer says 4' });
    expect(line?.sides.map(({ origins, formerly = [] }) => [origins, formerly.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
  it('is resolved by a retraction, which counts as no origin', () => {
    const retracted = finding(stand('4', 'art_a', { retracted: true }), stand('5', 'art_b'));
    const line = conflictLine({ ...retracted, ...settle(retracted, states) }, 'con_x');
    expect(line).toMatchObject({ state: 'resolved', reason: 'retracted: art_a has withdrawn what said 4' });
    expect(line?.sides.map(({ origins }) => origins)).toEqual([1, 0]);
  });
  it('is open while both stand', () => {
    const open = finding(stand('4', 'art_a'), stand('5', 'art_b'));
    expect(settle(open, states).state).toBe('open');
  });
});

describe('a slip of the pen', () => {
  const figure = (n: number) => ({ low: n, high: n, approx: false });
  it.each([
    [312, 321],
    [4_600_000, 6_400_000],
    [2000, 20_000],
    [24, 14],
  ])('%d and %d', (a, b) => expect(slip(figure(a), figure(b))).toBeGreaterThan(0));
  it.each([
    [312, 745],
    [5, 6],
    [18, 400],
  ])('not %d and %d', (a, b) => expect(slip(figure(a), figure(b))).toBe(0));
});
