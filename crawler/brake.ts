// Stopping in two steps: first nothing new is begun, then what has not ended in time is cut off.

/** What has not ended so long after the signal is cut off; its row is open for the next crawl. */
const DRAIN_MS = 8000;

export class Brake {
  readonly #stopping = new AbortController();
  readonly #cutOff = new AbortController();

  get stopping(): AbortSignal {
    return this.#stopping.signal;
  }

  get cutOff(): AbortSignal {
    return this.#cutOff.signal;
  }

  /** Obeys `signal` until the function it gives is called; `stopped` is told at once. */
  obey(signal: AbortSignal | undefined, stopped: () => void, drainMs = DRAIN_MS): () => void {
    let drained: NodeJS.Timeout | undefined;
    const stop = (): void => {
      this.#stopping.abort();
      drained = setTimeout(() => this.#cutOff.abort(), drainMs);
      stopped();
    };
    signal?.addEventListener('abort', stop, { once: true });
    return () => {
      signal?.removeEventListener('abort', stop);
      clearTimeout(drained);
    };
  }
}
