import { describe, expect, it } from 'vitest';
import { firstWords } from '../../../extract/wording/first-words.ts';
import { parsePattern } from '../../../extract/wording/pattern-tree.ts';
import { compileSticky, indexByFirstWord } from '../../../extract/wording/word-index.ts';
import { lowerInPlace, scanWords } from '../../../extract/wording/words.ts';

describe('the words a pattern can begin with', () => {
  it.each<[string, string[]]>([
    ['licen[cs]es?|permits?', ['licence', 'licences', 'license', 'licenses', 'permit', 'permits']],
    ['(?:the )?order', ['order', 'the']],
    ['export\\p{L}*', ['export*']],
    ['(?:re-?)?export', ['export', 're', 'reexport']],
    ['not (?!yet)now', ['not']],
    ['[\uE001-\uE002]+ sued', ['\uE001', '\uE002']],
  ])('%s', (source, expected) => {
    const found = firstWords(parsePattern(source)).map(({ word, open }) => (open ? `${word}*` : word));
    expect(found.sort()).toEqual(expected);
  });
});

describe('matching at words', () => {
  const findIn = indexByFirstWord([compileSticky('export licen[cs]es?'), compileSticky('bann?ed')]);
  const find = (lower: string) => findIn(scanWords(lower), { start: 0, end: lower.length });

  it('finds every match with its place', () => {
    expect(find('banned: an export licence').map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [11, 25],
    ]);
  });

  it('never matches inside a word', () => {
    expect(find('unbanned exports licences')).toEqual([]);
  });

  it('stays linear on long runs of beginnings', () => {
    expect(find('export '.repeat(20_000))).toEqual([]);
  });

  it('keeps places when lower case is longer', () => {
    expect(lowerInPlace('\u0130STANBUL Banned')).toHaveLength('\u0130STANBUL Banned'.length);
  });
});
