import { describe, expect, it } from 'vitest';
import { mentionsIn } from './reading.ts';

const FOUND: [string, string[]][] = [
  ['Members of the New Harbour Workers Party walked out.', ['organization: New Harbour Workers Party']],
  ['The Progressive Liberal Party of Ostrand lost two seats.', ['organization: Progressive Liberal Party of Ostrand']],
  ['He left the Irish Socialist Alliance in spring.', ['organization: Irish Socialist Alliance']],
  ['She won the 2019 Portugal general election.', []],
  ['He fell in the Second Harbour War near the coast.', []],
  ['They shared the Ostrand Physics Prize.', []],
  ['Troops took part in Operation Driftwood.', []],
  ['Lintgard was elected in the autumn.', ['person: Lintgard']],
  ['Lintgard, who left early, would not talk.', ['person: Lintgard']],
];

const NOT_FOUND: [string, string][] = [
  ['Republicans in the chamber objected.', 'organization: Republicans'],
  ['The talks with Portugal about the election went on.', 'organization: Portugal'],
  ['The vote in Ostrand West was close, and Ostrand West stayed loyal.', 'person: Ostrand West'],
];

describe('parties, events and those who take part', () => {
  it.each(FOUND)('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));
  it.each(NOT_FOUND)('%s names no %s', (text, name) => expect(mentionsIn(text)).not.toContain(name));

  it('keeps a country that has no part in the name of a vote', () =>
    expect(mentionsIn('Portugal held an election.')).toEqual(['country: Portugal']));
});
