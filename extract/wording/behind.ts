// Patterns over the words just before a place, each tried only where a word it needs stands among them.
import { anchorWords } from './anchors.ts';
import { parsePattern } from './pattern-tree.ts';
import { KNOWN, type Words, wordsIn } from './words.ts';

/** Does the pattern of this name end at the place? */
export type EndsHere<Name extends string> = (name: Name) => boolean;
export type LookBehind<Name extends string> = (words: Words, from: number, place: number) => EndsHere<Name>;

/** Letters before the place that are looked at. */
const REACH = 90;
/** Bits of a number. */
const MOST = 31;

/** `sources`: patterns over lower-case text that end where it ends, `$` left out. */
export function lookBehind<Name extends string>(sources: Readonly<Record<Name, string>>): LookBehind<Name> {
  const names = Object.keys(sources) as Name[];
  if (names.length > MOST) throw new Error('too many patterns to look behind for');
  const bits = new Map<Name, number>();
  const patterns = new Map<Name, RegExp>();
  const byWord: number[] = [];
  names.forEach((name, i) => {
    const bit = 1 << i;
    patterns.set(name, new RegExp(`(?:${sources[name]})$`, 'u'));
    const words = anchorWords(parsePattern(sources[name]));
    if (!words) throw new Error(`nothing to look for in ${sources[name]}`);
    bits.set(name, bit);
    for (const word of words) {
      const number = KNOWN.add(word);
      byWord[number] = (byWord[number] ?? 0) | bit;
    }
  });
  const masks = Int32Array.from(byWord, (mask) => mask ?? 0);

  return (words, from, place) => {
    const start = Math.max(from, place - REACH);
    const [first, end] = wordsIn(words, { start, end: place });
    let met = 0;
    for (let at = first; at < end; at++) met |= masks[words.numbers[at] ?? 0] ?? 0;
    const tail = met === 0 ? '' : words.lower.slice(start, place);
    return (name) => (met & (bits.get(name) ?? 0)) !== 0 && (patterns.get(name)?.test(tail) ?? false);
  };
}
