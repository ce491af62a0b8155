// Rows of weights by the key of their feature, each taken once a sentence.

const NO_ROW = -1;
/** No feature has it: keys are not negative. */
const FREE = -1;

export class RowTable {
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  /** The sentence each row was last taken in. */
  private readonly taken: Int32Array;
  private sentence = 0;

  constructor(size: number) {
    let places = 16;
    while (places < size * 3) places *= 2;
    this.keys = new Int32Array(places).fill(FREE);
    this.rows = new Int32Array(places);
    this.taken = new Int32Array(places);
  }

  set(key: number, row: number): void {
    const at = this.placeOf(key);
    this.keys[at] = key;
    this.rows[at] = row;
  }

  /** A sentence begins: every row may be taken again. */
  begin(): void {
    this.sentence += 1;
  }

  /** The row of a key; negative if there is none, or if it was taken in this sentence. */
  takeOnce(key: number): number {
    const at = this.placeOf(key);
    if (this.keys[at] !== key || this.taken[at] === this.sentence) return NO_ROW;
    this.taken[at] = this.sentence;
    return this.rows[at] ?? NO_ROW;
  }

  private placeOf(key: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (keys[at] !== FREE && keys[at] !== key) at = (at + 1) & mask;
    return at;
  }
}
