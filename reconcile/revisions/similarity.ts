// How much of two sentences is the same: words kept in order, of the words of both.
import { align } from './alignment.ts';
import { tokensOf } from './sameText.ts';

export type Words = readonly string[];

export const wordsIn = (text: string): Words => tokensOf(text).map((token) => token.key.toLowerCase());

/** A sentence that another took in whole counts nearly as the same. */
const TAKEN_IN = 0.8;
const FEW_WORDS = 5;

/** From 0, no word in common, to 1. */
export function similarity(a: Words, b: Words): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0) return 0;
  if (atMost(a, b) < LEAST_ALIKE) return 0;
  const kept = align(a, b).kept.size;
  const whole = (2 * kept) / (a.length + b.length);
  return Math.max(whole, shorter >= FEW_WORDS ? (TAKEN_IN * kept) / shorter : 0);
}

/** Less alike than this are two sentences, not one that was edited. */
export const LEAST_ALIKE = 0.5;

/** What the words alone allow, in whatever order. */
function atMost(a: Words, b: Words): number {
  const there = new Map<string, number>();
  for (const word of b) there.set(word, (there.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const left = there.get(word) ?? 0;
    if (left === 0) continue;
    there.set(word, left - 1);
    shared++;
  }
  const shorter = Math.min(a.length, b.length);
  return Math.max((2 * shared) / (a.length + b.length), shorter >= FEW_WORDS ? (TAKEN_IN * shared) / shorter : 0);
}

/** Pairs of two runs in order, as alike together as can be; none less alike than LEAST_ALIKE. */
export function pairInOrder(
  gone: readonly Words[],
  come: readonly Words[],
): { gone: number; come: number; similarity: number }[] {
  const width = come.length + 1;
  const best = new Float64Array((gone.length + 1) * width);
  const alike = gone.map((a) => come.map((b) => similarity(a, b)));
  const likeness = (g: number, c: number): number => alike[g]?.[c] ?? 0;
  const at = (g: number, c: number): number => best[g * width + c] ?? 0;
  for (let g = gone.length - 1; g >= 0; g--)
    for (let c = come.length - 1; c >= 0; c--) {
      const paired = likeness(g, c) >= LEAST_ALIKE ? likeness(g, c) + at(g + 1, c + 1) : 0;
      best[g * width + c] = Math.max(at(g + 1, c), at(g, c + 1), paired);
    }
  const pairs: { gone: number; come: number; similarity: number }[] = [];
  for (let g = 0, c = 0; g < gone.length && c < come.length; ) {
    const like = likeness(g, c);
    if (like >= LEAST_ALIKE && at(g, c) === like + at(g + 1, c + 1))
      pairs.push({ gone: g++, come: c++, similarity: like });
    else if (at(g, c) === at(g + 1, c)) g++;
    else c++;
  }
  return pairs;
}
