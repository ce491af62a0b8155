// A fault to survive: what is done, and figures that say whether it was survived.

export interface Fault {
  n: number;
  name: string;
  /** Where it takes longer than others. */
  limitMs?: number;
  run: (check: Checks, folder: string) => Promise<void>;
}

/** Thrown where a fault cannot be made here. */
export class CannotRun extends Error {}

/** Figures with what they have to be. All are told, those that fail with what was wanted. */
export class Checks {
  readonly #told: string[] = [];
  #failures = 0;

  is(what: string, got: string | number | boolean, wanted: string | number | boolean): void {
    this.#tell(got === wanted, `${what} ${got}`, `wanted ${wanted}`);
  }

  atMost(what: string, got: number, limit: number): void {
    this.#tell(got <= limit, `${what} ${round(got)}`, `at most ${limit}`);
  }

  atLeast(what: string, got: number, limit: number): void {
    this.#tell(got >= limit, `${what} ${round(got)}`, `at least ${limit}`);
  }

  get failed(): boolean {
    return this.#failures > 0 || this.#told.length === 0;
  }

  get measured(): string {
    return this.#told.join('; ');
  }

  #tell(holds: boolean, got: string, wanted: string): void {
    if (!holds) this.#failures += 1;
    this.#told.push(holds ? got : `${got} [${wanted}]`);
  }
}

const round = (figure: number): number => Math.round(figure * 100) / 100;
