// Numbers for what features are made of: stems, word classes, kinds of names. Nought is what the model does not know.

export const UNKNOWN = 0;

/** Numbers that fit a feature's key. */
export const MOST = 8191;

export class Symbols {
  readonly names: string[] = [''];
  private readonly numbers = new Map<string, number>();
  private readonly growing: boolean;

  /** `growing` while training: every name asked for is given a number. */
  constructor(growing: boolean) {
    this.growing = growing;
  }

  find(name: string): number {
    return this.numbers.get(name) ?? (this.growing ? this.add(name) : UNKNOWN);
  }

  add(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.length;
    this.names.push(name);
    this.numbers.set(name, number);
    return number;
  }
}

/** One number for a feature. */
export const keyOf = (kind: number, a: number, b: number): number => (kind * (MOST + 1) + a) * (MOST + 1) + b;
