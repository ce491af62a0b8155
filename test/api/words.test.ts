// The fixed templates and the small pure parts of the pages: dates in words, sides, excerpts, bars.
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../api/exports/csv.ts';
import { barsOf } from '../../api/pages/density.tsx';
import { excerptsOf } from '../../api/pages/excerpts.ts';
import { treesOf } from '../../api/pages/lineage.tsx';
import { writeLinkedData } from '../../api/pages/linkedData.ts';
import { outletLink } from '../../api/pages/links.ts';
import { marksOf, termsOf } from '../../api/pages/matches.tsx';
import { changedWords } from '../../api/pages/words.tsx';
import { phraseOf } from '../../api/phrases.ts';
import { instantBound } from '../../api/services.ts';
import { dateInWords, sideLabel, sideLabels } from '../../api/titles.ts';
import type { ArticleLine, ConflictLine } from '../../ledger/lines.ts';
import { ACTIONS, STATUSES } from '../../ledger/vocabulary.ts';

describe('dates in words are as imprecise as stated', () => {
  it.each([
    [null, 'undated'],
    ['2027', '2027'],
    ['2027-06', 'June 2027'],
    ['2027-06-09', '9 June 2027'],
    ['2027-23', 'autumn 2027'],
    ['2027-06~', 'about June 2027'],
    ['2027?', '2027 (uncertain)'],
    ['2027-06-09T14:05Z', '9 June 2027, 14:05 UTC'],
    ['2027-06-09T14:05:00-05:00', '9 June 2027, 14:05 UTC-05:00'],
    ['2027-06-09/2027-06-12', '9–12 June 2027'],
    ['2027-06-30/2027-07-02', '30 June to 2 July 2027'],
    ['2027-12/2028-01', 'December 2027 to January 2028'],
    ['2027-05/..', 'from May 2027'],
    ['../2027-05', 'until May 2027'],
  ])('%s is %s', (value, words) => expect(dateInWords(value)).toBe(words));
});

describe('sides', () => {
  it('read as dates, figures or words', () => {
    expect(sideLabel('date', '2027-05-03')).toBe('3 May 2027');
    expect(sideLabel('quantity', '14000000 euros')).toBe('14,000,000 euros');
    expect(sideLabel('quantity', '2027')).toBe('2027');
    expect(sideLabel('status', 'in_effect')).toBe('in effect');
  });
});

describe('what asOf covers', () => {
  it.each([
    ['2027', '2027-12-31T23:59:59.999Z'],
    ['2027-02', '2027-02-28T23:59:59.999Z'],
    ['2027-02-01', '2027-02-01T23:59:59.999Z'],
    ['2027-02-01T10:00:00+02:00', '2027-02-01T08:00:00.000Z'],
  ])('%s ends at %s', (asked, instant) => expect(instantBound(asked)).toBe(instant));
});

describe('excerpts', () => {
  const text = `${'alpha '.repeat(100)}KEY ONE ${'beta '.repeat(100)}KEY TWO ${'gamma '.repeat(100)}`.trim();
  const block = { role: 'paragraph', start: 0, end: text.length } as const;
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const passages = [spanOf('KEY ONE'), spanOf('KEY TWO')];
  const shown = (rights: 'full' | 'quote' | 'link'): string[] =>
    excerptsOf(text, [block], passages, rights).map((e) => e.pieces.map((p) => text.slice(p.start, p.end)).join(''));

  it('under quote are one stretch for each passage, with at most the context around, whole words', () => {
    const stretches = shown('quote');
    expect(stretches).toHaveLength(2);
    for (const stretch of stretches) {
      expect(stretch.length).toBeLessThanOrEqual(200 + 7 + 200);
      expect(stretch).toMatch(/^(?:alpha|beta) .* (?:beta|gamma)$/);
    }
  });

  it('under full are the whole text with marks, under link nothing', () => {
    expect(shown('full')).toEqual([text]);
    expect(shown('link')).toEqual([]);
    const marked = excerptsOf(text, [block], passages, 'full')[0]?.pieces.filter((p) => p.marks.length > 0);
    expect(marked?.map((p) => text.slice(p.start, p.end))).toEqual(['KEY ONE', 'KEY TWO']);
  });

  it('do not cut words where there is no space to cut at', () => {
    const solid = `${'漢'.repeat(400)}KEY${'字'.repeat(400)}`;
    const at = { start: 400, end: 403 };
    const [only] = excerptsOf(solid, [{ role: 'paragraph', start: 0, end: solid.length }], [at], 'quote');
    expect(only?.pieces.map((p) => solid.slice(p.start, p.end)).join('')).toBe('KEY');
  });
});

describe('bars', () => {
  it('cover every month between, or years where months would be too many', () => {
    expect(barsOf([]).length).toBe(0);
    const months = barsOf([
      { value: '2027-11', count: 2 },
      { value: '2028-02', count: 1 },
    ]);
    expect(months.map((bar) => [bar.from, bar.count])).toEqual([
      ['2027-11', 2],
      ['2027-12', 0],
      ['2028-01', 0],
      ['2028-02', 1],
    ]);
    const years = barsOf([
      { value: '2019-01', count: 2 },
      { value: '2027-02', count: 1 },
      { value: '2027-03', count: 1 },
    ]);
    expect(years).toHaveLength(9);
    expect(years.at(-1)).toMatchObject({ from: '2027', to: '2027', count: 2 });
  });
});

describe('addresses and cells', () => {
  const at = (url: string) => ({ url }) as ArticleLine;
  it('a passage is found by a text fragment; only web addresses are followed', () => {
    expect(outletLink(at('https://paper.example/a#top'), 'so-called order')).toBe(
      'https://paper.example/a#:~:text=so%2Dcalled%20order',
    );
    expect(outletLink(at('javascript:alert(1)'), 'x')).toBe('#');
  });

  it('a cell never begins a formula', () => {
    expect(csvCell('=1+1')).toBe("'=1+1");
    expect(csvCell('  @cmd')).toBe("'  @cmd");
    expect(csvCell('plain, with "quotes"')).toBe('"plain, with ""quotes"""');
    expect(csvCell('\u001b[2J')).not.toContain('\u001b');
  });
});

describe('what is done and how far it got', () => {
  it('has words a reader would use', () => {
    expect(phraseOf({ action: 'licence_denial', status: 'denied' })).toBe('Licence refused');
    expect(phraseOf({ action: 'litigation', status: 'denied' })).toBe('Motion or suit dismissed');
    expect(phraseOf({ action: 'access_ban', status: 'in_effect' })).toBe('Access ban in effect');
  });
  it('is told for every pair, without a comma', () => {
    for (const action of ACTIONS)
      for (const status of STATUSES) expect(phraseOf({ action, status })).toMatch(/^[A-Z][a-z]+(?: [a-z]+)*$/);
  });
});

describe('sides of a conflict of figures', () => {
  const conflictOf = (about: string, ...values: string[]): ConflictLine => ({
    id: 'con_1',
    kind: 'quantity',
    event: null,
    about,
    state: 'open',
    reason: null,
    rule: 'test',
    sides: values.map((value) => ({ value, origins: 1, speakers: [], citations: [] })),
  });
  it('bear what is counted, or the unit the others share', () => {
    expect(sideLabels(conflictOf('how many ports (Example Lines)', 'five', '7'))).toEqual(['five ports', '7 ports']);
    expect(sideLabels(conflictOf('how much time', '60', '140 days'))).toEqual(['60 days', '140 days']);
    expect(sideLabels(conflictOf('how much time', 'six hours', 'forty minutes'))).toEqual([
      'six hours',
      'forty minutes',
    ]);
    expect(sideLabels(conflictOf('the sum of money', '36', '14 million francs'))).toEqual(['36', '14 million francs']);
  });
});

describe('marks of a search', () => {
  const marked = (text: string, q: string): string[] =>
    marksOf(text, termsOf(q)).map(({ start, end }) => text.slice(start, end));
  it('stand on the words looked for, in other forms too, and on whole phrases', () => {
    expect(marked('Two licences were licensed; the licence office sleeps.', 'licence')).toEqual([
      'licences',
      'licensed',
      'licence',
    ]);
    expect(marked('A chip rule, a rule on chips.', '"chip rule"')).toEqual(['chip rule']);
    expect(marked('Naïve exports ended.', 'naive OR export -ended')).toEqual(['Naïve', 'exports']);
  });
  it('are none without words', () => {
    expect(marked('Anything at all', '')).toEqual([]);
    expect(marked('Anything at all', '"" - *')).toEqual([]);
  });
});

describe('changed words', () => {
  it('are marked alone where most of a sentence stayed', () => {
    expect(changedWords('The office opens on Monday at noon.', 'The office opens on Tuesday at noon.')).toEqual([
      { kind: 'same', text: 'The office opens on ' },
      { kind: 'gone', text: 'Monday' },
      { kind: 'come', text: 'Tuesday' },
      { kind: 'same', text: ' at noon.' },
    ]);
  });
  it('are the whole text where hardly a word stayed, or one is new', () => {
    expect(changedWords('Rain fell all day.', 'Nobody signed anything.').map((each) => each.kind)).toEqual([
      'gone',
      'same',
      'come',
    ]);
    expect(changedWords('', 'A new line.')).toEqual([{ kind: 'come', text: 'A new line.' }]);
  });
});

describe('trees of derivation', () => {
  const articleOf = (id: string, parent: string | null): ArticleLine =>
    ({
      id,
      derivedFrom: parent ? { article: parent, derivation: 'rewrite', score: 1, rule: 'test' } : null,
    }) as ArticleLine;
  it('begin with what derives from nothing held, and never run in a circle', () => {
    const trees = treesOf([articleOf('c', 'b'), articleOf('b', 'a'), articleOf('a', null), articleOf('x', 'gone')]);
    expect(trees.map((tree) => tree.article.id)).toEqual(['a', 'x']);
    expect(trees[0]?.below[0]?.below[0]?.article.id).toBe('c');
    expect(
      treesOf([articleOf('a', 'b'), articleOf('b', 'a')])
        .map((tree) => tree.article.id)
        .sort(),
    ).toEqual(['a', 'b']);
  });
});

describe('linked data', () => {
  it('cannot end the element it stands in', () => {
    const written = writeLinkedData({ text: '</script><!-- & \u2028' });
    expect(written).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(written)).toMatchObject({ '@graph': [{ text: '</script><!-- & \u2028' }] });
  });
});
