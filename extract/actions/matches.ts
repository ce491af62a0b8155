// Where triggers match in a sentence, whatever is then made of it; the order of `TRIGGERS` decides between words that overlap.
import type { Span } from '../../ledger/text.ts';
import { type Hit, indexByFirstWord } from '../wording/word-index.ts';
import type { Words } from '../wording/words.ts';
import type { Reading } from './reading.ts';
import type { Trigger } from './trigger.ts';
import { TRIGGERS } from './triggers.ts';

const findIn = indexByFirstWord(TRIGGERS.map((trigger, order) => ({ ...trigger, order })));

export type Match = Hit<Trigger & { order: number }>;

export const matchesIn = (words: Words, sentence: Span): Match[] =>
  findIn(words, sentence).sort((a, b) => a.item.order - b.item.order || a.start - b.start);

/** As `matchesIn`, looked for once. */
export function matchesAt(reading: Reading, sentence: Span): readonly Match[] {
  const known = reading.matches.get(sentence.start) ?? matchesIn(reading.words, sentence);
  reading.matches.set(sentence.start, known);
  return known;
}

/** What the model is told of matches: each act told or named, once. */
export const kindsOf = (matches: readonly Match[]): string[] => [
  ...new Set(matches.map(({ item }) => `@${item.action}/${item.mention ? 'named' : 'told'}`)),
];
