// Which of many things a stretch of text may hold, told by the words that each of them needs.
import type { Span } from '../../ledger/text.ts';
import { KNOWN, type Words, wordsIn } from './words.ts';

/** Those of `items` one of whose words stands in the span. */
export type FindWanted<T> = (words: Words, span: Span) => Set<T>;

export function indexByWords<T>(items: readonly T[], wordsOf: (item: T) => readonly string[]): FindWanted<T> {
  const byWord: T[][] = [];
  for (const item of items) {
    for (const word of wordsOf(item)) {
      const number = KNOWN.add(word);
      byWord[number] = [...(byWord[number] ?? []), item];
    }
  }
  return (words, span) => {
    const wanted = new Set<T>();
    const [from, to] = wordsIn(words, span);
    for (let at = from; at < to; at++) {
      const found = byWord[words.numbers[at] ?? 0];
      if (found) for (const item of found) wanted.add(item);
    }
    return wanted;
  };
}
