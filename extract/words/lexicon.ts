// What is known of printed words, found where they stand without cutting them out of their text, and remembered across texts.

const FIRST_SIZE = 1 << 11;
/** More words than a language has: then it begins anew. */
const MOST_REMEMBERED = 40_000;
const LONGEST_REMEMBERED = 40;

export class Lexicon<T extends object> {
  private readonly describe: (printed: string) => T;
  private words: string[] = [];
  private known: T[] = [];
  /** Numbers of words plus one, by hash; nought is a free place. */
  private table = new Int32Array(FIRST_SIZE);

  constructor(describe: (printed: string) => T) {
    this.describe = describe;
  }

  /** What is known of the word that stands there. */
  at(text: string, start: number, end: number): T {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const { table, words } = this;
    const mask = table.length - 1;
    const length = end - start;
    for (let at = (hash ^ (hash >>> 15)) & mask; ; at = (at + 1) & mask) {
      const number = table[at] ?? 0;
      if (number === 0) return this.learn(text.slice(start, end), hash);
      const word = words[number - 1] ?? '';
      if (word.length === length && text.startsWith(word, start)) {
        const known = this.known[number - 1];
        if (known) return known;
      }
    }
  }

  private learn(word: string, hash: number): T {
    const found = this.describe(word);
    if (word.length > LONGEST_REMEMBERED) return found;
    if (this.words.length >= MOST_REMEMBERED) this.forget();
    this.words.push(word);
    this.known.push(found);
    if (this.words.length * 2 > this.table.length) this.grow();
    else this.place(hash, this.words.length);
    return found;
  }

  private forget(): void {
    this.words = [];
    this.known = [];
    this.table = new Int32Array(FIRST_SIZE);
  }

  private place(hash: number, number: number): void {
    const { table } = this;
    const mask = table.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (table[at] !== 0) at = (at + 1) & mask;
    table[at] = number;
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 2);
    this.words.forEach((word, i) => {
      let hash = 0;
      for (let k = 0; k < word.length; k++) hash = (Math.imul(hash, 31) + word.charCodeAt(k)) | 0;
      this.place(hash, i + 1);
    });
  }
}
