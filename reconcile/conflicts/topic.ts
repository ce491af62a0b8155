// What a passage is about, as comparable words: folded, stemmed, without the words every report uses.
import { fold } from '../../ledger/text.ts';
import { STOP_WORDS } from './stopWords.ts';
import { type Token, tokensOf } from './words.ts';

/** It says something by itself: no function word, no word of every report. */
export const isTopicWord = (word: string): boolean => !STOP_WORDS.has(word);

/** Stems of the words that say something, numbers left out. */
export const contentStems = (text: string): Set<string> => stemsIn(tokensOf(fold(text)));

export function stemsIn(tokens: readonly Token[]): Set<string> {
  const stems = new Set<string>();
  for (const { word } of tokens) if (word.topic) stems.add(word.stem);
  return stems;
}

/** Classes of the acts a passage names: `forwarded` and `passed on` are one. */
export const verbClasses = (text: string): Set<string> => new Set(verbHits(text).map((hit) => hit.act));

export interface VerbHit {
  act: string;
  at: number;
  /** The word tells it as done. */
  past: boolean;
}

/** Acts with where their words begin. */
export const verbHits = (text: string): VerbHit[] => verbHitsIn(tokensOf(text));

export function verbHitsIn(tokens: readonly Token[]): VerbHit[] {
  const hits: VerbHit[] = [];
  for (const [index, { word, at }] of tokens.entries()) {
    const next = word.phrases && tokens[index + 1]?.word.lower;
    const act = (next !== undefined && word.phrases?.get(next)) || word.act;
    if (act) hits.push({ act, at, past: word.past });
  }
  return hits;
}

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const both: T[] = [];
  for (const item of small) if (large.has(item)) both.push(item);
  return both;
}
