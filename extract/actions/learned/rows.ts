// Rows of weights by feature, each taken once a sentence. What two classes say together is found by their numbers alone: most
// features asked for are of that kind, and few of them are known.
import { KINDS } from './features.ts';
import { keyOf } from './symbols.ts';

const NO_ROW = -1;
/** No feature has it: keys are not negative. */
const FREE = -1;

export class RowTable {
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  /** The sentence each row was last taken in. */
  private readonly taken: Int32Array;
  private readonly symbols: number;
  /** Rows plus one of single symbols by kind and number, and of pairs of classes by both numbers. */
  private readonly single: Int32Array;
  private readonly pairs: Int32Array;
  /** Kinds of other known pairs that begin with a symbol, a bit each. */
  private readonly leads: Uint16Array;
  /** And of those that end with it: what neither can be part of is not looked up. */
  private readonly ends: Uint16Array;
  /** Classes by symbol, counted from one; nought is no class of a known pair. */
  private readonly classOf: Uint8Array;
  private readonly classes: number;
  private sentence = 0;

  /** `features`: kind, first and second symbol, by row. `symbols`: how many there are. */
  constructor(features: readonly (readonly [kind: number, a: number, b: number])[], symbols: number) {
    let places = 16;
    while (places < features.length * 3) places *= 2;
    this.keys = new Int32Array(places).fill(FREE);
    this.rows = new Int32Array(places);
    this.taken = new Int32Array(features.length);
    this.symbols = symbols;
    this.single = new Int32Array(Object.keys(KINDS).length * symbols);
    this.leads = new Uint16Array(symbols);
    this.ends = new Uint16Array(symbols);
    this.classOf = new Uint8Array(symbols);
    let classes = 1;
    for (const [kind, a, b] of features)
      if (kind === KINDS.classes) for (const c of [a, b]) if (!this.classOf[c]) this.classOf[c] = classes++;
    this.classes = classes;
    this.pairs = new Int32Array(classes * classes);
    features.forEach(([kind, a, b], row) => {
      if (kind === KINDS.classes) this.pairs[this.pairOf(a, b)] = row + 1;
      else if (b === 0) this.single[kind * symbols + a] = row + 1;
      else {
        this.leads[a] = (this.leads[a] ?? 0) | (1 << kind);
        this.ends[b] = (this.ends[b] ?? 0) | (1 << kind);
        this.set(keyOf(kind, a, b), row);
      }
    });
  }

  /** A sentence begins: every row may be taken again. */
  begin(): void {
    this.sentence += 1;
  }

  /** The row of a feature; negative if there is none, or if it was taken in this sentence. */
  takeOnce(kind: number, a: number, b: number): number {
    const row = this.find(kind, a, b);
    if (row < 0 || this.taken[row] === this.sentence) return NO_ROW;
    this.taken[row] = this.sentence;
    return row;
  }

  private find(kind: number, a: number, b: number): number {
    if (kind === KINDS.classes) return (this.pairs[this.pairOf(a, b)] ?? 0) - 1;
    if (b === 0) return (this.single[kind * this.symbols + a] ?? 0) - 1;
    if (((this.leads[a] ?? 0) & (this.ends[b] ?? 0) & (1 << kind)) === 0) return NO_ROW;
    const key = keyOf(kind, a, b);
    const at = this.placeOf(key);
    return this.keys[at] === key ? (this.rows[at] ?? NO_ROW) : NO_ROW;
  }

  private pairOf(a: number, b: number): number {
    return (this.classOf[a] ?? 0) * this.classes + (this.classOf[b] ?? 0);
  }

  private set(key: number, row: number): void {
    const at = this.placeOf(key);
    this.keys[at] = key;
    this.rows[at] = row;
  }

  private placeOf(key: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (keys[at] !== FREE && keys[at] !== key) at = (at + 1) & mask;
    return at;
  }
}
