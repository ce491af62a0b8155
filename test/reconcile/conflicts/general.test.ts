// Conflicts in general wording: which products are reached, who is spelt how, what was only weighed, and what readers are shown.
import { describe, expect, it } from 'vitest';
import { aboutClaim } from '../../../reconcile/conflicts/about.ts';
import { conflictsOf, type Text } from './texts.ts';

const names = { 'Tern Labs': 'company', 'Larch 3': 'chip', 'Tolls Act': 'law' } as const;
const two = (first: string, second: string): Text[] =>
  [first, second].map((text, nth) => ({
    id: `o${nth}`,
    published: `2031-04-0${nth + 2}T09:00:00Z`,
    text: [text],
    names,
  }));
const kinds = (first: string, second: string): string[] => conflictsOf(...two(first, second)).map(({ kind }) => kind);

describe('which products an order reaches', () => {
  it('only one, or the whole line', () => {
    expect(
      kinds(
        'The order against Tern Labs applies only to Larch 3 and to no other chip.',
        'Tern Labs said the order covered the entire Larch line, back to the Larch 3.',
      ),
    ).toEqual(['scope']);
  });
  it('a step of the maker of its own accord is another act', () => {
    expect(
      kinds(
        'The order against Tern Labs applies only to Larch 3 and to no other chip.',
        'Tern Labs went further and voluntarily closed all of its chips, the Larch 3 among them.',
      ),
    ).toEqual([]);
  });
});

describe('how far an act has got', () => {
  it('done in one text, still weighed in a later one', () => {
    expect(
      kinds('The council has repealed the Tolls Act.', 'The council is weighing whether to repeal the Tolls Act.'),
    ).toEqual(['status']);
  });
  it('weighed first and done later is news', () => {
    expect(
      kinds('The council is weighing whether to repeal the Tolls Act.', 'The council has repealed the Tolls Act.'),
    ).toEqual([]);
  });
});

describe('what readers are shown', () => {
  it.each([
    ['The clerk said the seal was old.', 'whether the seal was old'],
    ['The seal was old, according to the clerk.', 'whether the seal was old'],
    ['He accused the yard of selling the seal.', 'the accusation against the yard of selling the seal'],
  ])('%s', (quote, about) => expect(aboutClaim(quote)).toBe(about));
});
