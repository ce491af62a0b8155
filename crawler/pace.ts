// When a host may be asked again: one request at a time, with a delay between two.

export class Pace {
  readonly #delayMs: number;
  readonly #busy = new Set<string>();
  readonly #next = new Map<string, number>();

  /** `delayMs` holds where the operator asks for none. */
  constructor(delayMs: number) {
    this.#delayMs = delayMs;
  }

  /** Hosts that may not be asked now. */
  closed(now: number): string[] {
    const waiting = [...this.#next].filter(([, at]) => at > now).map(([host]) => host);
    return [...new Set([...this.#busy, ...waiting])];
  }

  begin(host: string): void {
    this.#busy.add(host);
  }

  /** `crawlDelay` and `retryAfter` in seconds. */
  end(host: string, now: number, asked: { crawlDelay: number | null; retryAfter: number | null }): void {
    this.#busy.delete(host);
    const wait = Math.max(this.#delayMs, (asked.crawlDelay ?? 0) * 1000, (asked.retryAfter ?? 0) * 1000);
    this.#next.set(host, now + wait);
  }

  /** Milliseconds until the first waiting host opens; 0 where none waits. */
  soonest(now: number): number {
    const waits = [...this.#next].filter(([host, at]) => at > now && !this.#busy.has(host)).map(([, at]) => at - now);
    return waits.length === 0 ? 0 : Math.min(...waits);
  }
}
