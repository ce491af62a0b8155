import { describe, expect, it } from 'vitest';
import { conflictsOf, kindsOf, quotesOf, type Text } from './texts.ts';

const one = (text: string, more: Partial<Text> = {}): Text => ({
  id: 'mail',
  published: '2031-04-02T09:00:00Z',
  text: [text],
  ...more,
});

describe('two speakers, one after the other', () => {
  const FIGURES = { '40 barges': { value: 40, of: 'barges' }, '60 barges': { value: 60, of: 'barges' } };
  const CLERK = 'The clerk said the yard lost 40 barges.';
  const UNION = 'The union counts 60 barges.';

  it('two figures for one thing', () => {
    const [conflict, ...more] = conflictsOf(
      one(`${CLERK} ${UNION}`, { figures: FIGURES, said: { [CLERK]: 'The clerk', [UNION]: 'The union' } }),
    );
    expect(more).toEqual([]);
    expect(conflict?.kind).toBe('quantity');
    expect(conflict?.sides.map((side) => side.speakers).sort()).toEqual([['The clerk'], ['The union']]);
  });
  it('one speaker with two figures means two things', () => {
    expect(
      conflictsOf(one(`${CLERK} ${UNION}`, { figures: FIGURES, said: { [CLERK]: 'The clerk', [UNION]: 'The clerk' } })),
    ).toEqual([]);
  });
  it('did and did not', () => {
    const yes = 'The yard forwarded the boards in May, the clerk said.';
    const no = 'The yard said it had never forwarded any boards.';
    const [conflict] = conflictsOf(one(`${yes} ${no}`, { said: { [yes]: 'the clerk', [no]: 'The yard' } }));
    expect(conflict?.kind).toBe('polarity');
    expect(quotesOf(conflict).flat().sort()).toEqual([no, yes].sort());
  });
  it('another act that was not done is none', () => {
    const yes = 'The yard forwarded the boards in May, the clerk said.';
    const no = 'The yard said it had never sued anybody over boards.';
    expect(conflictsOf(one(`${yes} ${no}`, { said: { [yes]: 'the clerk', [no]: 'The yard' } }))).toEqual([]);
  });
});

describe('what an act covers', () => {
  const RULE = 'The decree requires permits for copper and tin.';
  it('covered, or not', () => {
    const no = 'A customs clerk explained that tin is exempt.';
    const found = conflictsOf(one(`${RULE} ${no}`, { said: { [no]: 'A customs clerk' } }));
    expect(kindsOf(found)).toEqual(['scope']);
    expect(found[0]?.sides.map((side) => side.value).sort()).toEqual(['covered', 'not covered']);
  });
  it('another thing that is not covered is none', () => {
    const no = 'A customs clerk explained that timber is exempt.';
    expect(conflictsOf(one(`${RULE} ${no}`, { said: { [no]: 'A customs clerk' } }))).toEqual([]);
  });
});

describe('earlier contracts', () => {
  const names = { 'Tern Freight': 'company', 'Larch 3': 'chip' } as const;
  const text = (id: string, sentence: string): Text => ({
    id,
    published: '2031-04-02T09:00:00Z',
    text: [sentence],
    names,
  });
  it('covered as well, or exempt', () => {
    expect(
      kindsOf(
        conflictsOf(
          text('mail', 'The duty on Larch 3 applies to contracts concluded before May, Tern Freight was told.'),
          text('post', 'Orders of Larch 3 signed before Monday are exempt, Tern Freight says.'),
        ),
      ),
    ).toEqual(['scope']);
  });
});
