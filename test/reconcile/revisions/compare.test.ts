import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../../reconcile/revisions/compare.ts';
import { stateOf, type Told } from './states.ts';

const TEXT = [
  'The Harbour Office refused five licences on Monday. “Nobody wrote to us,” said Ilka Brandvold, who runs the yard.',
  'The yard builds ferries. It has done so since 1912.',
  'A ruling is expected in June. The minister would not comment.',
];

const compared = (after: readonly string[], told: Told = {}, before: readonly string[] = TEXT, first: Told = {}) => {
  const { kind, headline, added, removed, changed, moved, notes } = compareRevisions(
    stateOf(before, first),
    stateOf(after, told),
  );
  const texts = (units: readonly { text: string }[]) => units.map((unit) => unit.text);
  return {
    kind,
    headline,
    added: texts(added),
    removed: texts(removed),
    changed: changed.map(({ before: was, after: is }) => [was.text, is.text]),
    moved: moved.map(({ after: is }) => is.text),
    notes: notes.map((note) => note.kind),
  };
};
const nothing = { kind: 'cosmetic', headline: null, added: [], removed: [], changed: [], moved: [], notes: [] };
const [first = '', second = '', third = ''] = TEXT;

describe('what only looks otherwise', () => {
  const SAME: [string, string[]][] = [
    ['the very text', TEXT],
    ['spaces', [first.replaceAll(' ', '  '), ` ${second}`, third]],
    ['straight quotation marks', [first.replaceAll(/[“”]/g, '"'), second, third]],
    ['hard spaces and soft hyphens', [first.replace('five licences', 'five\u00a0li\u00adcences'), second, third]],
    ['a paragraph cut in two', [first, 'The yard builds ferries.', 'It has done so since 1912.', third]],
    ['a clock', ['Updated 12 minutes ago', ...TEXT]],
    ['a clock with a time', ['Last updated: 14:05 GMT', ...TEXT]],
    ['counters', ['1,204 views', ...TEXT, '56 comments', 'Shares: 12', '3 min read']],
    ['links to other stories', [...TEXT, 'Read more: A harbour freezes over', 'Related stories']],
    ['the same in German', ['Aktualisiert vor 12 Minuten', ...TEXT, 'Lesen Sie auch: Der Hafen friert zu']],
  ];
  it.each(SAME)('%s', (_name, after) => {
    expect(compared(after)).toEqual(nothing);
  });

  it('a clock that runs on, a counter that grows', () => {
    const before = ['Updated 3 hours ago', ...TEXT, '17 comments'];
    const after = ['Updated 5 hours ago', ...TEXT, '18 comments'];
    expect(compared(after, {}, before)).toEqual(nothing);
  });

  it('a headline in other capitals or marks', () => {
    expect(compared(TEXT, { title: 'Ferries Wait for a Licence' })).toEqual(nothing);
    const quoted = { title: 'Ferries ‘wait’' };
    expect(compared(TEXT, quoted, TEXT, { title: "Ferries 'wait'" })).toEqual(nothing);
  });
});

describe('what says something else', () => {
  it.each([
    ['a figure', first.replace('five', 'six')],
    ['a decimal point', first.replace('five licences', '1.5 licences')],
    ['a capital', first.replace('the yard', 'the Yard')],
    ['words that become a quotation', first.replace('refused', '“refused”')],
  ])('%s', (_name, changed) => {
    const result = compared([changed, second, third]);
    expect(result.kind).toBe('substantive');
    expect(result.changed).toHaveLength(1);
    expect([...result.added, ...result.removed, ...result.moved]).toEqual([]);
  });

  it('a line of figures is a counter only where it counts readers', () => {
    expect(compared([...TEXT, '41 deputies']).added).toEqual(['41 deputies']);
    expect(compared([...TEXT, 'Updated figures show nine refusals']).added).toHaveLength(1);
  });

  it('a sentence that came, one that went, one that was edited, one that moved', () => {
    expect(compared([first, `${second} It employs ninety people.`, third]).added).toEqual([
      'It employs ninety people.',
    ]);
    expect(compared([first, 'The yard builds ferries.', third]).removed).toEqual(['It has done so since 1912.']);
    expect(compared([first, second, third.replace('in June', 'in July, a month later than planned')]).changed).toEqual([
      ['A ruling is expected in June.', 'A ruling is expected in July, a month later than planned.'],
    ]);
    expect(compared(['The minister would not comment.', first, second, 'A ruling is expected in June.']).moved).toEqual(
      ['The minister would not comment.'],
    );
  });

  it('a sentence put in the place of another is no edit of it', () => {
    const result = compared([first, 'The yard builds ferries. Snow fell on the slipway all week.', third]);
    expect(result).toMatchObject({ changed: [], removed: ['It has done so since 1912.'] });
    expect(result.added).toEqual(['Snow fell on the slipway all week.']);
  });

  it('a headline', () => {
    expect(compared(TEXT, { title: 'Ferries get a licence' })).toEqual({
      ...nothing,
      kind: 'substantive',
      headline: { before: 'Ferries wait for a licence', after: 'Ferries get a licence' },
    });
  });
});

describe('notes of the outlet', () => {
  it.each([
    ['correction', 'Correction, May 4: An earlier version of this article said that six licences were refused.'],
    ['correction', 'Correction, Sept. 4: The year was wrong.'],
    ['retraction', 'Retraction, Dec. 6: The Gull withdraws this article. The letter was a forgery.'],
    ['retraction', 'This article has been withdrawn.'],
    ['update', 'Update, 6 May: Talks between the office and the yard went on over night.'],
    ['clarification', 'Clarification: The vote was not binding.'],
  ])('%s: %s', (kind, note) => {
    expect(compared([...TEXT, note])).toMatchObject({ kind: 'substantive', notes: [kind] });
    expect(compared([...TEXT, note, 'One more sentence came.'], {}, [...TEXT, note]).notes).toEqual([]);
  });

  it('are read beside the text too, once each', () => {
    const note = { kind: 'correction' as const, text: 'Correction: The year was wrong.' };
    expect(compared(TEXT, { notes: [note] })).toMatchObject({ kind: 'substantive', notes: ['correction'] });
    expect(compared([...TEXT, note.text], { notes: [note] }).notes).toEqual(['correction']);
    expect(compared([`${first} Correction fluid was found.`, second, third]).notes).toEqual([]);
  });
});

it('does not mind a thousand equal sentences, or a text written anew', () => {
  const many = Array.from({ length: 1000 }, () => 'The bell rang.');
  expect(compared([...many, 'It stopped.'], {}, many).added).toEqual(['It stopped.']);
  const other = Array.from({ length: 300 }, (_, n) => `Boat ${n} sailed past pier ${n * 7} at dusk.`);
  expect(compared(other).removed).toHaveLength(6);
});
