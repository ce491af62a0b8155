import { describe, expect, it } from 'vitest';
import { anchorWords, laterWords } from '../../../extract/wording/anchors.ts';
import { lookBehind } from '../../../extract/wording/behind.ts';
import { indexByWords } from '../../../extract/wording/cue-words.ts';
import { parsePattern } from '../../../extract/wording/pattern-tree.ts';
import { sticky, indexByFirstWord } from '../../../extract/wording/word-index.ts';
import { scanWords } from '../../../extract/wording/words.ts';

const sorted = (words: ReadonlySet<string> | undefined): string[] | undefined => words && [...words].sort();

describe('words that a pattern needs', () => {
  it.each<[string, string[][]]>([
    ['(?:his|her)\\s+guilty\\s+plea', [['guilty'], ['plea']]],
    ['put(?:\\s+[^\\s;]+){0,3}\\s+(?:crates?|boxes)', [['boxes', 'crate', 'crates']]],
    ['sealed\\s+(?:quickly\\s+)?by\\s+(?:clerks|police)', [['clerks', 'police']]],
    ['re(?:open|seal)ed\\s+dock\\p{L}*', []],
  ])('%s', (source, expected) => {
    expect(laterWords(parsePattern(source)).rare.map(sorted)).toEqual(expected);
  });

  it('asks for words of every sentence last', () => {
    const { rare, common } = laterWords(parsePattern('put\\s+(?:in|on)\\s+ice'));
    expect([rare.map(sorted), common.map(sorted)]).toEqual([[['ice']], [['in', 'on']]]);
  });

  it('tells none where a letter may stand before', () => {
    expect(anchorWords(parsePattern('sealed'))).toBeUndefined();
    expect(sorted(anchorWords(parsePattern('\\bsealed')))).toEqual(['sealed']);
    expect(sorted(anchorWords(parsePattern("n't\\s+")))).toEqual(['t']);
  });
});

describe('finding by words', () => {
  const span = (text: string) => ({ start: 0, end: text.length });

  it('wants the needed word behind the first one', () => {
    const find = indexByFirstWord([sticky('sealed\\s+(?:[^\\s]+\\s+){0,3}?crates')]);
    const hits = (text: string): number => find(scanWords(text), span(text)).length;
    expect(hits('clerks sealed the wet crates')).toBe(1);
    expect(hits('crates were sealed')).toBe(0);
  });

  it('looks no further than the span', () => {
    const find = indexByFirstWord([sticky('sealed\\s+crates')]);
    const words = scanWords('they sealed crates');
    expect(find(words, { start: 0, end: 11 })).toEqual([]);
    expect(find(words, { start: 5, end: 18 })).toHaveLength(1);
  });

  it('looks behind a place', () => {
    const before = lookBehind({ plan: '\\bplans? to\\s+', no: "n't\\s+" });
    const text = "they plan to seal it but don't seal it";
    const words = scanWords(text);
    const ends = before(words, 0, text.indexOf('seal'));
    expect([ends('plan'), ends('no')]).toEqual([true, false]);
    expect(before(words, 0, text.lastIndexOf('seal'))('no')).toBe(true);
  });

  it('keeps what has one of its words', () => {
    const find = indexByWords(['dock', 'pier'], (word) => [word]);
    const text = 'the pier is wet';
    expect([...find(scanWords(text), span(text))]).toEqual(['pier']);
  });
});
