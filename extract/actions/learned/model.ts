// A linear model as data: for each feature one letter for each outcome of each head; the sum of letters is what an outcome scores.
// Trained by `npm run train` on the sentences in `training/acts/`; the recipe and its measured figures are in `training/acts/README.md`.
import type { Token } from './tokens.ts';
import { Tokenizer } from './tokens.ts';
import { eachFeature } from './features.ts';
import { RowTable } from './rows.ts';
import { Symbols } from './symbols.ts';

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

/** The ways a sentence can come out in one respect: neighbouring columns of the table of steps. */
interface Head {
  outcomes: readonly string[];
  from: number;
}

export class Model {
  readonly tokenizer: Tokenizer;
  private readonly symbols = new Symbols(false);
  private readonly rows: RowTable;
  private readonly heads: ReadonlyMap<string, Head>;
  /** Steps by row, an outcome a column. */
  private readonly steps: Int8Array;
  private readonly columns: number;
  private readonly scale: number;

  constructor({ heads, scale, features }: Weights) {
    const entries = Object.entries(features);
    this.scale = scale;
    const known = entries.map(([name]) => {
      const [kind = '', a = '', b = ''] = name.split(' ');
      return [Number(kind), a ? this.symbols.add(a) : 0, b ? this.symbols.add(b) : 0] as const;
    });
    this.rows = new RowTable(known, this.symbols.names.length);
    let columns = 0;
    this.heads = new Map(
      Object.entries(heads).map(([head, outcomes]) => {
        const from = columns;
        columns += outcomes.length;
        return [head, { outcomes, from }];
      }),
    );
    this.columns = columns;
    this.steps = new Int8Array(entries.length * columns);
    entries.forEach(([, letters], row) => {
      for (let column = 0; column < columns; column++)
        this.steps[row * columns + column] = letters.charCodeAt(column) - ZERO;
    });
    this.tokenizer = new Tokenizer(this.symbols);
  }

  /** `marks`: what holds for the whole sentence. */
  read(tokens: readonly Token[], marks: readonly string[]): Scored {
    const rows: number[] = [];
    const at: number[] = [];
    const to: number[] = [];
    this.rows.begin();
    const known = marks.map((mark) => this.symbols.find(mark));
    eachFeature(tokens, known, (kind, a, b, from, other) => {
      const row = this.rows.takeOnce(kind, a, b);
      if (row < 0) return;
      rows.push(row);
      at.push(from);
      to.push(other);
    });
    return { rows, at, to, norm: normOf(tokens.length) };
  }

  /** Probability of each outcome of a head. */
  judge({ rows, norm }: Scored, head: string): ReadonlyMap<string, number> {
    const { outcomes, from } = this.headOf(head);
    const { steps, columns } = this;
    const sums = new Float64Array(outcomes.length);
    for (let i = 0; i < rows.length; i++) {
      const first = (rows[i] ?? 0) * columns + from;
      for (let n = 0; n < sums.length; n++) sums[n] = (sums[n] ?? 0) + (steps[first + n] ?? 0);
    }
    let all = 0;
    for (let n = 0; n < sums.length; n++) {
      const weight = Math.exp((sums[n] ?? 0) * this.scale * norm);
      sums[n] = weight;
      all += weight;
    }
    const chances = new Map<string, number>();
    for (let n = 0; n < sums.length; n++) chances.set(outcomes[n] ?? '', (sums[n] ?? 0) / all);
    return chances;
  }

  /** What each word adds to an outcome; what two words add together is shared. */
  sharesOf({ rows, at, to }: Scored, head: string, outcome: string, words: number): number[] {
    const { outcomes, from } = this.headOf(head);
    const column = from + outcomes.indexOf(outcome);
    const shares = new Array<number>(words).fill(0);
    for (let i = 0; i < rows.length; i++) {
      const weight = ((this.steps[(rows[i] ?? 0) * this.columns + column] ?? 0) * this.scale) / 2;
      const one = at[i] ?? -1;
      const other = to[i] ?? -1;
      if (one >= 0) shares[one] = (shares[one] ?? 0) + weight;
      if (other >= 0) shares[other] = (shares[other] ?? 0) + weight;
    }
    return shares;
  }

  private headOf(head: string): Head {
    const found = this.heads.get(head);
    if (!found) throw new Error(`no head ${head}`);
    return found;
  }
}

export const normOf = (words: number): number => 1 / Math.sqrt(Math.max(words, 6));
