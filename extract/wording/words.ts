// A text as the words that patterns look for: lower case in place, and where each word of the vocabulary stands.
import type { Span } from '../../ledger/text.ts';
import { codeAt } from '../words/letters.ts';
import { hashOn, UNKNOWN, Vocabulary } from './vocabulary.ts';

export interface Words {
  /** The text they stand in, lower case. */
  lower: string;
  /** Where each word stands that is known, in order. */
  starts: number[];
  /** Its number in `KNOWN`, or that of its beginning in `BEGINNINGS` as a negative one. */
  numbers: number[];
}

/** Words that some pattern needs or begins with; a kind of name is its letter. */
export const KNOWN = new Vocabulary();
/** Beginnings of words, of `BEGINNING` letters: "exp" of `export\p{L}*`. */
export const BEGINNINGS = new Vocabulary();
export const BEGINNING = 3;

/** What adds words to the vocabulary, put off until a text is first scanned: who only loads the program reads no patterns. */
const waiting: (() => void)[] = [];
export const beforeFirstScan = (addWords: () => void): void => {
  waiting.push(addWords);
};

/** Lower case with every place kept. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

/** Letters of names in masked text. */
const FIRST_NAME_LETTER = 0xe001;
const LAST_NAME_LETTER = 0xe00f;

const isWordCode = (code: number): boolean =>
  code < 128 ? (code > 96 && code < 123) || (code > 47 && code < 58) : code >= 0xdf && code <= 0x24f;
const isNameCode = (code: number): boolean => code >= FIRST_NAME_LETTER && code <= LAST_NAME_LETTER;

/** The words of a lower-cased text; a name in masked text is one word for each of its letters, all at its beginning. */
export function scanWords(lower: string): Words {
  for (const addWords of waiting.splice(0)) addWords();
  const starts: number[] = [];
  const numbers: number[] = [];
  const put = (start: number, number: number): void => {
    starts.push(start);
    numbers.push(number);
  };
  const { length } = lower;
  let at = 0;
  while (at < length) {
    let code = codeAt(lower, at);
    const start = at;
    if (isWordCode(code)) {
      let hash = 0;
      let beginning = 0;
      do {
        hash = hashOn(hash, code);
        at += 1;
        if (at - start === BEGINNING) beginning = hash;
        code = at < length ? codeAt(lower, at) : 0;
      } while (isWordCode(code));
      const number = KNOWN.find(hash, lower, start, at);
      if (number !== UNKNOWN) put(start, number);
      if (at - start < BEGINNING) continue;
      const opening = BEGINNINGS.find(beginning, lower, start, start + BEGINNING);
      if (opening !== UNKNOWN) put(start, -opening);
    } else if (isNameCode(code)) {
      let last = 0;
      do {
        if (code !== last) {
          const number = KNOWN.find(hashOn(0, code), lower, at, at + 1);
          if (number !== UNKNOWN) put(start, number);
          last = code;
        }
        at += 1;
        code = at < length ? codeAt(lower, at) : 0;
      } while (isNameCode(code));
    } else at += 1;
  }
  return { lower, starts, numbers };
}

/** Number of the first word that begins at or behind a place. */
function wordFrom({ starts }: Words, place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers of the words inside a span: from the first, up to the second. */
export const wordsIn = (words: Words, { start, end }: Span): [from: number, to: number] => [
  wordFrom(words, start),
  wordFrom(words, end),
];
