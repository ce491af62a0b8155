// A linear model as data: for each feature one letter for each outcome of each head; the sum of letters is what an outcome scores.
// Trained by `npm run train` on the sentences in `training/acts/`; the recipe and its measured figures are in `training/acts/README.md`.
import type { Token } from './tokens.ts';
import { Tokenizer } from './tokens.ts';
import { eachFeature } from './features.ts';
import { RowTable } from './rows.ts';
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

/** One way a sentence can come out: a column of steps, by row. */
interface Outcome {
  name: string;
  steps: Int8Array;
}

export class Model {
  readonly tokenizer: Tokenizer;
  private readonly symbols = new Symbols(false);
  private readonly rows: RowTable;
  private readonly heads: ReadonlyMap<string, readonly Outcome[]>;
  private readonly scale: number;

  constructor({ heads, scale, features }: Weights) {
    const entries = Object.entries(features);
    this.scale = scale;
    this.rows = new RowTable(entries.length);
    entries.forEach(([name], row) => {
      const [kind = '', a = '', b = ''] = name.split(' ');
      this.rows.set(keyOf(Number(kind), a ? this.symbols.add(a) : 0, b ? this.symbols.add(b) : 0), row);
    });
    let letter = 0;
    const outcomeOf = (name: string): Outcome => {
      const column = letter++;
      return { name, steps: Int8Array.from(entries, ([, letters]) => letters.charCodeAt(column) - ZERO) };
    };
    this.heads = new Map(Object.entries(heads).map(([head, outcomes]) => [head, outcomes.map(outcomeOf)]));
    this.tokenizer = new Tokenizer(this.symbols);
  }

  numberOf(symbol: string): number {
    return this.symbols.find(symbol);
  }

  read(tokens: readonly Token[], triggers: readonly number[]): Scored {
    const rows: number[] = [];
    const at: number[] = [];
    const to: number[] = [];
    this.rows.begin();
    eachFeature(tokens, triggers, (kind, a, b, from, other) => {
      const row = this.rows.takeOnce(keyOf(kind, a, b));
      if (row < 0) return;
      rows.push(row);
      at.push(from);
      to.push(other);
    });
    return { rows, at, to, norm: normOf(tokens.length) };
  }

  /** Probability of each outcome of a head. */
  judge({ rows, norm }: Scored, head: string): ReadonlyMap<string, number> {
    const outcomes = this.headOf(head);
    const sums = outcomes.map(({ steps }) => Math.exp(sumOf(steps, rows) * this.scale * norm));
    const all = sums.reduce((a, b) => a + b, 0);
    return new Map(outcomes.map(({ name }, i) => [name, (sums[i] ?? 0) / all]));
  }

  /** What each word adds to an outcome; what two words add together is shared. */
  sharesOf({ rows, at, to }: Scored, head: string, outcome: string, words: number): number[] {
    const steps = this.headOf(head).find(({ name }) => name === outcome)?.steps;
    const shares = new Array<number>(words).fill(0);
    rows.forEach((row, i) => {
      const weight = ((steps?.[row] ?? 0) * this.scale) / 2;
      for (const word of [at[i] ?? -1, to[i] ?? -1]) if (word >= 0) shares[word] = (shares[word] ?? 0) + weight;
    });
    return shares;
  }

  private headOf(head: string): readonly Outcome[] {
    const found = this.heads.get(head);
    if (!found) throw new Error(`no head ${head}`);
    return found;
  }
}

function sumOf(steps: Int8Array, rows: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += steps[rows[i] ?? 0] ?? 0;
  return sum;
}

export const normOf = (words: number): number => 1 / Math.sqrt(Math.max(words, 6));
