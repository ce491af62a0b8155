// What is known of printed words, found where they stand without cutting them out of their text, and remembered across texts.
import { hashOf, UNKNOWN, Vocabulary } from '../wording/vocabulary.ts';

/** More words than a language has: then it begins anew. */
const MOST_REMEMBERED = 40_000;
const LONGEST_REMEMBERED = 40;

export class Lexicon<T extends object> {
  private readonly describe: (printed: string) => T;
  private words = new Vocabulary();
  /** By the number of the word, counted from one. */
  private known: T[] = [];

  constructor(describe: (printed: string) => T) {
    this.describe = describe;
  }

  /** What is known of the word that stands there. */
  at(text: string, start: number, end: number): T {
    const number = this.words.find(hashOf(text, start, end), text, start, end);
    return (number === UNKNOWN ? undefined : this.known[number - 1]) ?? this.learn(text.slice(start, end));
  }

  private learn(word: string): T {
    const found = this.describe(word);
    if (word.length > LONGEST_REMEMBERED) return found;
    if (this.words.size >= MOST_REMEMBERED) this.forget();
    this.words.add(word);
    this.known.push(found);
    return found;
  }

  private forget(): void {
    this.words = new Vocabulary();
    this.known = [];
  }
}
