import { describe, expect, it } from 'vitest';
import { TRIGGERS } from '../../../extract/actions/triggers.ts';
import { firstWords } from '../../../extract/wording/first-words.ts';
import { parsePattern } from '../../../extract/wording/pattern-tree.ts';
import { compile, indexByFirstWord, sticky } from '../../../extract/wording/word-index.ts';
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
  const findIn = indexByFirstWord([sticky('export licen[cs]es?'), sticky('bann?ed')]);
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

describe('passing patterns over', () => {
  const findIn = indexByFirstWord(TRIGGERS);
  // company \uE001, agency \uE002, model \uE007, chip \uE008, date \uE00A
  const sentences = [
    'the \uE002\uE002 barred \uE001 from selling the \uE008 abroad on \uE00A, and added it to the entity list.',
    "\uE001 has been fined $3 million after it shipped \uE008 boards without an export licence, the ministry's order says.",
    'the rule takes effect on \uE00A; exporters will need a licence before they ship, and most applications will be refused.',
    'a federal judge stayed the ban, so \uE001 reopened \uE007 to customers abroad while the appeal is heard.',
    'lawmakers passed the bill by 40 votes to 9, and talks on easing the curbs broke off in the evening.',
    'officers seized two crates of \uE008 at the port and arrested a broker, who pleaded guilty to smuggling.',
  ];

  it.each(sentences)('loses no match: %s', (sentence) => {
    const places = [...sentence.matchAll(/[a-z0-9]+|[\uE001-\uE00F]+/gu)].map(({ index }) => index);
    const all = TRIGGERS.flatMap(({ source }, n) => {
      const pattern = compile(source);
      return places.flatMap((start) => {
        pattern.lastIndex = start;
        return pattern.test(sentence) ? [`${n} ${start} ${pattern.lastIndex}`] : [];
      });
    });
    const hits = findIn(scanWords(sentence), { start: 0, end: sentence.length });
    const found = new Set(hits.map(({ item, start, end }) => `${TRIGGERS.indexOf(item)} ${start} ${end}`));
    expect([...found].sort()).toEqual([...new Set(all)].sort());
    expect(found.size).toBeGreaterThan(0);
  });
});
