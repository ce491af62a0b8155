// The words that some pattern looks for, each with a number, found in a text without cutting it up.

/** No word of the vocabulary. */
export const UNKNOWN = 0;

const FIRST_SIZE = 1 << 12;

/** Hash of a word, letter by letter. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

export class Vocabulary {
  private readonly words: string[] = [''];
  private table = new Int32Array(FIRST_SIZE);

  /** The number of a word, given to it if it has none yet. */
  add(word: string): number {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
    const known = this.find(hash, word, 0, word.length);
    if (known !== UNKNOWN) return known;
    const number = this.words.push(word) - 1;
    if (this.words.length * 2 > this.table.length) this.grow();
    else this.place(hash, number);
    return number;
  }

  /** The number of the word that stands from `start` to `end`, whose hash that is. */
  find(hash: number, text: string, start: number, end: number): number {
    const { table, words } = this;
    const mask = table.length - 1;
    for (let at = (hash ^ (hash >>> 15)) & mask; ; at = (at + 1) & mask) {
      const number = table[at] ?? UNKNOWN;
      if (number === UNKNOWN) return UNKNOWN;
      const word = words[number] ?? '';
      if (word.length === end - start && text.startsWith(word, start)) return number;
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
    this.words.forEach((word, number) => {
      if (number === UNKNOWN) return;
      let hash = 0;
      for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
      this.place(hash, number);
    });
  }
}
