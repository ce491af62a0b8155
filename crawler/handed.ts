// The queue a crawler works from: what it is handed, in order, until it is told to end. Nothing is kept, tried again or
// told apart by address: the frontier does that.

export class Handed<R> {
  readonly #waiting: R[] = [];
  #pending = 0;
  #handled = 0;

  addRequest(request: R): void {
    this.#waiting.push(request);
  }

  async isEmpty(): Promise<boolean> {
    return this.#waiting.length === 0;
  }

  async isFinished(): Promise<boolean> {
    return this.#waiting.length === 0 && this.#pending === 0;
  }

  async handledCount(): Promise<number> {
    return this.#handled;
  }

  getTotalCount(): number {
    return this.#handled + this.getPendingCount();
  }

  getPendingCount(): number {
    return this.#waiting.length + this.#pending;
  }

  async fetchNextRequest(): Promise<R | null> {
    const next = this.#waiting.shift() ?? null;
    if (next) this.#pending += 1;
    return next;
  }

  async markRequestHandled(): Promise<null> {
    this.#pending -= 1;
    this.#handled += 1;
    return null;
  }

  /** What failed has been told of already. */
  async reclaimRequest(): Promise<null> {
    return await this.markRequestHandled();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<R> {
    for (let next = await this.fetchNextRequest(); next; next = await this.fetchNextRequest()) yield next;
  }
}
