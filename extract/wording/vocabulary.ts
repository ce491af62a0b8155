// Words with a number each, found where they stand in a text without cutting it up.
import { codeAt } from '../words/letters.ts';

/** No word of the vocabulary. */
export const UNKNOWN = 0;

/** Found once, not on each kind of string anew (see `codeAt`). */
const { startsWith } = String.prototype;

const FIRST_SIZE = 1 << 12;

/** Hash of a word, letter by letter. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Hash of the word that stands from `start` to `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashOn(hash, codeAt(text, at));
  return hash;
}

interface Entry {
  word: string;
  length: number;
  hash: number;
}

export class Vocabulary {
  private readonly entries: Entry[] = [{ word: '', length: 0, hash: 0 }];
  /** Numbers of words by hash; nought is a free place. */
  private table = new Int32Array(FIRST_SIZE);

  /** How many words it has. */
  get size(): number {
    return this.entries.length - 1;
  }

  /** The number of a word, given to it if it has none yet. */
  add(word: string): number {
    const { length } = word;
    const hash = hashOf(word, 0, length);
    const known = this.find(hash, word, 0, length);
    if (known !== UNKNOWN) return known;
    const number = this.entries.push({ word, length, hash }) - 1;
    if (this.entries.length * 2 > this.table.length) this.grow();
    else this.place(hash, number);
    return number;
  }

  /** The number of the word that stands from `start` to `end`, whose hash that is. */
  find(hash: number, text: string, start: number, end: number): number {
    const { table, entries } = this;
    const mask = table.length - 1;
    const length = end - start;
    for (let at = (hash ^ (hash >>> 15)) & mask; ; at = (at + 1) & mask) {
      const number = table[at] ?? UNKNOWN;
      if (number === UNKNOWN) return UNKNOWN;
      const entry = entries[number];
      if (entry?.hash === hash && entry.length === length && startsWith.call(text, entry.word, start)) return number;
    }
  }

  private place(hash: number, number: number): void {
    const { table } = this;
    const mask = table.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (table[at] !== UNKNOWN) at = (at + 1) & mask;
    table[at] = number;
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 2);
    this.entries.forEach(({ hash }, number) => {
      if (number !== UNKNOWN) this.place(hash, number);
    });
  }
}
