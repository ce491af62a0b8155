// A linear model as data: for each feature one letter for each outcome of each head; the sum of letters is what an outcome scores.
// Trained by `npm run train` on the sentences in `training/acts/`; the recipe and its measured figures are in `training/acts/README.md`.
import type { Token } from './tokens.ts';
import { Tokenizer } from './tokens.ts';
import { eachFeature } from './features.ts';
import { keyOf, Symbols } from './symbols.ts';

export interface Weights {
  /** Outcomes by head, in the order of the letters. */
  heads: Readonly<Record<string, readonly string[]>>;
  /** What one step of a letter weighs. */
  scale: number;
  /** `kind a b`: letters. */
  features: Readonly<Record<string, string>>;
}

/** The letter of weight nought; steps are counted from it. No letter is a quote or backslash. */
export const ZERO = 63;
export const STEPS = 28;

export interface Scored {
  /** Features met: row of weights, and the words they come from. */
  rows: readonly number[];
  at: readonly number[];
  to: readonly number[];
  /** What the sums are multiplied by, so that long sentences do not score more. */
  norm: number;
}

export class Model {
  readonly tokenizer: Tokenizer;
  private readonly symbols = new Symbols(false);
  private readonly rowOf = new Map<number, number>();
  private readonly table: Float32Array;
  private readonly offsets = new Map<string, { from: number; outcomes: readonly string[] }>();
  private readonly width: number;

  constructor({ heads, scale, features }: Weights) {
    let from = 0;
    for (const [head, outcomes] of Object.entries(heads)) {
      this.offsets.set(head, { from, outcomes });
      from += outcomes.length;
    }
    this.width = from;
    const entries = Object.entries(features);
    this.table = new Float32Array(entries.length * from);
    entries.forEach(([name, letters], row) => {
      const [kind = '', a = '', b = ''] = name.split(' ');
      this.rowOf.set(keyOf(Number(kind), a ? this.symbols.add(a) : 0, b ? this.symbols.add(b) : 0), row);
      for (let i = 0; i < from; i++) this.table[row * from + i] = (letters.charCodeAt(i) - ZERO) * scale;
    });
    this.tokenizer = new Tokenizer(this.symbols);
  }

  numberOf(symbol: string): number {
    return this.symbols.find(symbol);
  }

  read(tokens: readonly Token[], triggers: readonly number[]): Scored {
    const rows: number[] = [];
    const at: number[] = [];
    const to: number[] = [];
    const seen = new Set<number>();
    eachFeature(tokens, triggers, (kind, a, b, from, other) => {
      const row = this.rowOf.get(keyOf(kind, a, b));
      if (row === undefined || seen.has(row)) return;
      seen.add(row);
      rows.push(row);
      at.push(from);
      to.push(other);
    });
    return { rows, at, to, norm: normOf(tokens.length) };
  }

  /** Probability of each outcome of a head. */
  judge({ rows, norm }: Scored, head: string): ReadonlyMap<string, number> {
    const { from, outcomes } = this.headOf(head);
    const sums = outcomes.map((_, i) => {
      let sum = 0;
      for (const row of rows) sum += this.table[row * this.width + from + i] ?? 0;
      return Math.exp(sum * norm);
    });
    const all = sums.reduce((a, b) => a + b, 0);
    return new Map(outcomes.map((outcome, i) => [outcome, (sums[i] ?? 0) / all]));
  }

  /** What each word adds to an outcome; what two words add together is shared. */
  sharesOf({ rows, at, to }: Scored, head: string, outcome: string, words: number): number[] {
    const { from, outcomes } = this.headOf(head);
    const column = from + outcomes.indexOf(outcome);
    const shares = new Array<number>(words).fill(0);
    rows.forEach((row, i) => {
      const weight = (this.table[row * this.width + column] ?? 0) / 2;
      for (const word of [at[i] ?? -1, to[i] ?? -1]) if (word >= 0) shares[word] = (shares[word] ?? 0) + weight;
    });
    return shares;
  }

  private headOf(head: string): { from: number; outcomes: readonly string[] } {
    const found = this.offsets.get(head);
    if (!found) throw new Error(`no head ${head}`);
    return found;
  }
}

export const normOf = (words: number): number => 1 / Math.sqrt(Math.max(words, 6));
