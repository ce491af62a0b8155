// How long each host is left alone between two requests: as long as it asks, and longer the harder it is to answer us.

/** A host that takes a second to answer is left alone for two. */
const REST_PER_ANSWER = 2;
const LONGEST_MS = 60_000;
/** Least wait after a host said that it is too much. */
const OVERLOADED_MS = 1000;

export class Pace {
  readonly #leastMs: number;
  readonly #learned = new Map<string, number>();

  /** `leastMs`: between two requests where nothing asks for more; 0 switches learning off. */
  constructor(leastMs: number) {
    this.#leastMs = leastMs;
  }

  /** What was learned of it in an earlier pass. */
  recall(host: string, delayMs: number | null): void {
    if (delayMs !== null && !this.#learned.has(host)) this.#learned.set(host, delayMs);
  }

  /** `overloaded`: it answered 429, 503 or not at all. Delays grow at once and shrink by half of the difference. */
  answered(host: string, answerMs: number, overloaded: boolean): void {
    if (this.#leastMs === 0) return;
    const before = this.delay(host);
    const wanted = overloaded ? Math.max(before * 2, OVERLOADED_MS) : answerMs * REST_PER_ANSWER;
    const next = wanted > before ? wanted : (before + wanted) / 2;
    this.#learned.set(host, Math.round(Math.min(Math.max(next, this.#leastMs), LONGEST_MS)));
  }

  delay(host: string): number {
    return this.#leastMs === 0 ? 0 : Math.max(this.#learned.get(host) ?? 0, this.#leastMs);
  }
}
