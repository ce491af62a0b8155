// Two accounts in one text weighed against each other, and what tells rival figures, days and offices across texts.
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../reconcile/conflicts/lookAlikes/rounding.ts';
import { slip } from '../../../reconcile/conflicts/slips.ts';
import { tradeOf, tradesClash } from '../../../reconcile/conflicts/trade.ts';
import { conflictsOf, kindsOf, type Text } from './texts.ts';

const one = (sentences: Record<string, string>): Text => ({
  id: 'mail',
  published: '2031-04-02T09:00:00Z',
  text: [Object.keys(sentences).join(' ')],
  said: sentences,
});

describe('rival accounts of one text', () => {
  it('a reason and what set it off in truth', () => {
    const both = {
      'The ferry was stopped to spare the pier, according to the order.': 'the order',
      'Two officials insist that it was a telephone call from the capital.': 'Two officials',
    };
    expect(kindsOf(conflictsOf(one(both)))).toHaveLength(1);
  });
  it('two voices on two matters are no dispute', () => {
    const both = {
      'The harbour will be dredged in May, the clerk said.': 'the clerk',
      'A baker praised the new quay.': 'A baker',
    };
    expect(conflictsOf(one(both))).toEqual([]);
  });
  it.each([
    ['told', 'The bursar of Wick lost the ledger, the clerk said.', 'Nobody lost the ledger, the bursar said.', 1],
    [
      'of something else',
      'The bursar of Wick lost the ledger, the clerk said.',
      'Nobody fed the geese, the bursar said.',
      0,
    ],
  ])('a denial of what is %s', (_, first, second, conflicts) => {
    expect(conflictsOf(one({ [first]: 'the clerk', [second]: 'the bursar' }))).toHaveLength(conflicts);
  });
  it('an account that is only announced is told with what follows', () => {
    const three = {
      'A new filter made the difference, the director said.': 'the director',
      'Porters told a different story.': 'Porters',
      'The gate was opened for a promise on rice, they said.': 'they',
    };
    const [conflict] = conflictsOf(one(three));
    const quotes = (conflict?.sides ?? []).flatMap(({ citations }) => citations.map(({ quote }) => quote));
    expect(quotes).toContain('The gate was opened for a promise on rice, they said.');
  });
});

describe('figures that look like one misprinted', () => {
  const figure = (value: number) => ({ low: value, high: value, approx: false });
  it('eighteen for eighty, thousands too', () => {
    expect(slip(figure(18_000), figure(80_000))).toBe(2);
    expect(slip(figure(50), figure(15))).toBe(2);
  });
  it('not eighteen for ninety', () => {
    expect(slip(figure(18), figure(90))).toBe(0);
  });
  it('a figure without a value is none', () => {
    expect(
      figureOf({
        text: 'many',
        start: 0,
        end: 4,
        value: null,
        low: null,
        high: null,
        unit: null,
        of: null,
        approx: false,
        rule: 'r',
      }),
    ).toBeUndefined();
  });
});

describe('offices one person hardly holds together', () => {
  it.each([
    ['general counsel', 'deputy administrator', true],
    ['director of the department', 'minister', true],
    ['chief executive', 'multi-millionaire chairman', true],
    ['chief executive', 'director', false],
    ['head of research', 'chief scientist', false],
  ])('%s and %s: %s', (a, b, clash) => {
    expect(tradesClash(tradeOf(a) ?? '', tradeOf(b) ?? '')).toBe(clash);
  });
});
