// Words around a number that make it rough or a bound.
import { wordBefore } from './word-before.ts';

export interface Hedge {
  kind: 'about' | 'at-least' | 'at-most';
  length: number;
}

const HEDGES: Readonly<Record<Hedge['kind'], string>> = {
  'at-least': `more than, at least, no fewer than, no less than, not fewer than, not less than, upward of, upwards of, in excess of,
    exceeding, above, over, a minimum of, well over, mehr als, mindestens, über, más de, al menos, plus de, au moins, meer dan, minstens`,
  'at-most': `fewer than, less than, at most, no more than, not more than, up to, as many as, under, below, a maximum of,
    weniger als, höchstens, bis zu, menos de, hasta, moins de, au plus, jusqu'à, minder dan, hooguit`,
  about: `about, around, roughly, approximately, some, nearly, almost, close to, closer to, an estimated, estimated, circa, ca.,
    somewhere around, more or less, or so, rund, etwa, ungefähr, knapp, gut, fast, unos, unas, cerca de, alrededor de, casi,
    aproximadamente, environ, près de, quelque, ongeveer, zo'n`,
};

interface Phrase {
  kind: Hedge['kind'];
  words: string;
}

/** Phrases by their last word, the longest first: "no more than" before "more than". */
const BY_LAST_WORD = new Map<string, Phrase[]>();
for (const kind of ['at-least', 'at-most', 'about'] as const)
  for (const words of HEDGES[kind].split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))) {
    const last = words.split(' ').at(-1) ?? words;
    const phrases = [...(BY_LAST_WORD.get(last) ?? []), { kind, words }];
    BY_LAST_WORD.set(
      last,
      phrases.sort((a, b) => b.words.length - a.words.length),
    );
  }
const LONGEST = 20;

/** "about 50", "no more than 40": ends right before the number. */
export function hedgeBefore(before: string): Hedge | undefined {
  const last = before.length - 1;
  if (!/\s/.test(before[last] ?? '')) return undefined;
  const word = wordBefore(before, last).toLowerCase().replace('’', "'");
  const phrases = BY_LAST_WORD.get(word);
  if (!phrases) return undefined;
  const near = before
    .slice(-LONGEST - 1, last)
    .toLowerCase()
    .replaceAll('’', "'");
  const found = phrases.find(
    ({ words }) => near.endsWith(words) && !/[\p{L}\p{N}]/u.test(near[near.length - words.length - 1] ?? ' '),
  );
  return found && { kind: found.kind, length: found.words.length + 1 };
}

/** "50 or so", "50-odd", "50 or more". */
export function hedgeBehind(behind: string): Hedge | undefined {
  const match = /^(?:\sor\sso\b|-odd\b|-ish\b)/.exec(behind);
  if (match) return { kind: 'about', length: match[0].length };
  const more = /^(?:\sor\smore\b|\+)/.exec(behind);
  return more ? { kind: 'at-least', length: more[0].length } : undefined;
}
