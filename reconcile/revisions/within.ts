// Where a part of a sentence stands in the sentence as it was edited, word by word.
import type { Span } from '../../ledger/text.ts';
import { align } from './alignment.ts';
import { tokensOf } from './sameText.ts';

/** `whole`: the same words, together. `part`: what stands between the words around it. `doubtful`: one of these places. */
export type Within =
  | { found: 'whole' | 'part'; span: Span }
  | { found: 'doubtful'; spans: Span[] }
  | { found: 'nothing' };

/** `part` is relative to `before`; the answer to `after`. */
export function wordsWithin(before: string, part: Span, after: string): Within {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const [oldKeys, newKeys] = [old.map((token) => token.key), now.map((token) => token.key)];
  const first = old.findIndex((token) => token.end > part.start);
  const last = old.findLastIndex((token) => token.start < part.end);
  if (first === -1 || last < first) return { found: 'nothing' };
  const span = (from: number, until: number): Span[] => {
    const [opening, closing] = [now[from], now[until]];
    return opening && closing && from <= until ? [{ start: opening.start, end: closing.end }] : [];
  };
  const words = oldKeys.slice(first, last + 1);
  const there = runsOf(words, newKeys);
  const { kept, doubtful } = align(oldKeys, newKeys);
  const begins = there.length === 1 && runsOf(words, oldKeys).length === 1 ? there[0] : kept.get(first);
  const isSure = there.length === 1 || words.every((_, n) => !doubtful.has(first + n));
  const [whole] = begins !== undefined && there.includes(begins) ? span(begins, begins + words.length - 1) : [];
  if (whole && isSure) return { found: 'whole', span: whole };
  if (there.length > 0)
    return { found: 'doubtful', spans: there.flatMap((place) => span(place, place + words.length - 1)) };
  const left = neighbour(kept, first - 1, -1, -1) + 1;
  const right = neighbour(kept, last + 1, old.length, now.length) - 1;
  const [between] = span(left, right);
  return between ? { found: 'part', span: between } : { found: 'nothing' };
}

/** Places where the words stand together. */
function runsOf(words: readonly string[], keys: readonly string[]): number[] {
  return keys.flatMap((_, at) => (words.every((word, n) => keys[at + n] === word) ? [at] : []));
}

/** Where the nearest kept word from `at` towards `edge` stands now. */
function neighbour(kept: ReadonlyMap<number, number>, at: number, edge: number, none: number): number {
  const step = at < edge ? 1 : -1;
  for (let n = at; n !== edge; n += step) {
    const place = kept.get(n);
    if (place !== undefined) return place;
  }
  return none;
}
