import { describe, expect, it } from 'vitest';
import { firstWords } from '../../../extract/actions/first-words.ts';
import { compileSticky, indexByFirstWord, lowerInPlace } from '../../../extract/actions/word-index.ts';

describe('the words a pattern can begin with', () => {
  it.each<[string, string[]]>([
    ['licen[cs]es?|permits?', ['licence', 'licences', 'license', 'licenses', 'permit', 'permits']],
    ['(?:the )?order', ['order', 'the']],
    ['export\\p{L}*', ['export*']],
    ['(?:re-?)?export', ['export', 're', 'reexport']],
    ['not (?!yet)now', ['not']],
    ['[\uE001-\uE002]+ sued', ['\uE001', '\uE002']],
  ])('%s', (source, expected) => {
    const found = firstWords(source).map(({ word, open }) => (open ? `${word}*` : word));
    expect(found.sort()).toEqual(expected);
  });
});

describe('matching at words', () => {
  const find = indexByFirstWord([compileSticky('export licen[cs]es?'), compileSticky('bann?ed')]);

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
