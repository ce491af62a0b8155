import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../../reconcile/revisions/compare.ts';
import { refind } from '../../../reconcile/revisions/refind.ts';
import { spanOf, stateOf, textAt } from './states.ts';

const TEXT = [
  'The Harbour Office refused five licences on Monday. “Nobody wrote to us,” said Ilka Brandvold, who runs the yard.',
  'The yard builds ferries. It has done so since 1912.',
  'A ruling is expected in June, the clerk said, and the yard hopes for a short one. The minister would not comment.',
];
const [first = '', second = '', third = ''] = TEXT;

/** The fate of a passage with its words in the later state. */
function fateOf(quote: string, after: readonly string[], before: readonly string[] = TEXT, nth = 0) {
  const [was, is] = [stateOf(before), stateOf(after)];
  const fate = refind(spanOf(was, quote, nth), compareRevisions(was, is));
  if ('places' in fate) return { state: fate.state, places: fate.places.map((place) => textAt(is, place)) };
  if (!('start' in fate)) return fate;
  const { start, end, ...told } = fate;
  return { ...told, words: textAt(is, { start, end }), at: start };
}

describe('anchored', () => {
  it('where nothing changed, or only the looks did', () => {
    const quote = '“Nobody wrote to us,” said Ilka Brandvold, who runs the yard.';
    expect(fateOf(quote, TEXT)).toMatchObject({ state: 'anchored', words: quote });
    const straight = [first.replaceAll(/[“”]/g, '"').replace('said Ilka', 'said  Ilka'), second, third];
    expect(fateOf(quote, straight)).toMatchObject({
      state: 'anchored',
      words: '"Nobody wrote to us," said  Ilka Brandvold, who runs the yard.',
    });
    expect(fateOf('Ilka Brandvold', straight)).toMatchObject({ state: 'anchored', words: 'Ilka Brandvold' });
  });

  it('where sentences came before it, or went', () => {
    expect(fateOf('It has done so since 1912.', ['It snowed.', first, second])).toMatchObject({
      state: 'anchored',
      words: 'It has done so since 1912.',
    });
    expect(fateOf('1912', [second])).toMatchObject({ state: 'anchored', words: '1912' });
  });

  it('where its sentence was edited around it: said so', () => {
    const after = [first, second, third.replace('a short one', 'a kind one')];
    expect(fateOf('A ruling is expected in June', after)).toMatchObject({
      state: 'anchored',
      edited: true,
      words: 'A ruling is expected in June',
    });
  });

  it('over several sentences that stayed together', () => {
    const quote = `${second}\n\nA ruling is expected in June`;
    expect(fateOf(quote, ['It snowed.', ...TEXT])).toMatchObject({ state: 'anchored', words: quote });
  });
});

describe('moved', () => {
  it('where the very sentence stands elsewhere', () => {
    const quote = 'The minister would not comment.';
    expect(fateOf(quote, [quote, first, second, third.replace(` ${quote}`, '')])).toMatchObject({
      state: 'moved',
      words: quote,
      at: 0,
    });
  });

  it('where a sentence was cut in two', () => {
    const quote = 'the yard hopes for a short one';
    const cut = [first, second, `A ruling is expected in June, the clerk said. Until then ${quote}.`];
    expect(fateOf(quote, cut)).toMatchObject({ state: 'moved', words: quote });
  });
});

describe('changed', () => {
  it('where its words were edited: with what replaced them', () => {
    const after = [first.replace('five licences on Monday', 'six licences on Tuesday'), second, third];
    expect(fateOf('The Harbour Office refused five licences on Monday.', after)).toMatchObject({
      state: 'changed',
      words: 'The Harbour Office refused six licences on Tuesday.',
    });
    expect(fateOf('five licences', after)).toMatchObject({ state: 'changed', words: 'six licences' });
    expect(fateOf('Monday', after)).toMatchObject({ state: 'changed', words: 'Tuesday' });
    expect(fateOf('The Harbour Office', after)).toMatchObject({ state: 'anchored', edited: true });
  });

  it('where one of its sentences went', () => {
    expect(fateOf(second, [first, 'The yard builds ferries.', third])).toMatchObject({
      state: 'changed',
      words: 'The yard builds ferries.',
    });
  });
});

describe('gone', () => {
  it('where nothing stands for it', () => {
    expect(fateOf('It has done so since 1912.', [first, 'The yard builds ferries.', third])).toEqual({ state: 'gone' });
    expect(fateOf('1912', [first, 'The yard builds ferries.', third])).toEqual({ state: 'gone' });
  });

  it('though a name or a day of it stands elsewhere', () => {
    const after = ['Ilka Brandvold opened a shop on Monday.', second, third];
    expect(fateOf('Monday', after)).toEqual({ state: 'gone' });
    expect(fateOf('Ilka Brandvold', after)).toEqual({ state: 'gone' });
  });

  it('where another sentence took its place', () => {
    const after = [first, 'The yard builds ferries. Snow fell on the slipway all week.', third];
    expect(fateOf('It has done so since 1912.', after)).toEqual({ state: 'gone' });
  });
});

describe('what is doubtful', () => {
  it('a sentence much like it elsewhere is only `moved?`', () => {
    const quote = 'A ruling is expected in June, the clerk said, and the yard hopes for a short one.';
    const twin = 'A ruling is expected in July, the clerk said, and the yard hopes for a short one.';
    const fate = fateOf(quote, [twin, first, second, 'The minister would not comment.']);
    expect(fate).toMatchObject({ state: 'moved?', words: twin });
    expect('similarity' in fate && fate.similarity).toBeGreaterThan(0.9);
  });

  it('two that are alike are none', () => {
    const quote = 'A ruling is expected in June, the clerk said, and the yard hopes for a short one.';
    const twins = ['July', 'August'].map((month) => quote.replace('June', month));
    expect(fateOf(quote, [...twins, first, second, 'The minister would not comment.'])).toEqual({ state: 'gone' });
  });

  const REFRAIN = ['Snow fell.', 'The bell rang.', 'Boats waited.', 'The bell rang.', 'Night came.'];
  const sung = (...without: number[]) => [REFRAIN.filter((_, n) => !without.includes(n)).join(' ')];

  it('of a repeated sentence the one that went is not taken for the other', () => {
    expect(fateOf('The bell rang.', sung(1), sung(), 0)).toEqual({ state: 'gone' });
    expect(fateOf('The bell rang.', sung(1), sung(), 1)).toMatchObject({ state: 'anchored' });
    expect(fateOf('The bell rang.', sung(3), sung(), 0)).toMatchObject({ state: 'anchored' });
    expect(fateOf('The bell rang.', sung(3), sung(), 1)).toEqual({ state: 'gone' });
  });

  it('where what stood between them went too, nobody can tell', () => {
    const fate = { state: 'ambiguous', places: ['The bell rang.'] };
    for (const nth of [0, 1]) expect(fateOf('The bell rang.', sung(1, 2), sung(), nth)).toEqual(fate);
  });

  it('a sentence said again elsewhere stays where it was', () => {
    const again = ['The bell rang.', ...sung(3), 'The bell rang.'];
    expect(fateOf('The bell rang.', again, sung(3))).toMatchObject({ state: 'anchored', words: 'The bell rang.' });
  });

  it('a sentence that went and now stands in two other places', () => {
    const fate = fateOf(
      'Snow fell.',
      ['Boats waited. Snow fell. Night came. Snow fell.'],
      ['Snow fell. Boats waited. Night came.'],
    );
    expect(fate).toEqual({ state: 'ambiguous', places: ['Snow fell.', 'Snow fell.'] });
  });

  it('a word that its edited sentence has twice', () => {
    const before = ['Heron 3 ships today, said the office of the port.'];
    const after = ['Heron 3 and Heron 3 Mini ship today, said the office of the port.'];
    expect(fateOf('Heron 3', after, before)).toMatchObject({ state: 'ambiguous', places: ['Heron 3', 'Heron 3'] });
  });
});
