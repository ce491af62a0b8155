// A worker's part in a pass over the sources: joins it before anything is fetched, and ends it when nothing of it is left.
import type { Store } from '../../ledger/store.ts';
import { VERSIONS } from '../runs.ts';

/** Sources are looked at so often whether they are due. */
const DUE_EVERY_MS = 10_000;
/** A row that asks to be left alone for longer is of a later pass. */
const MAX_WAIT_MS = 20_000;

export class Visiting {
  readonly #store: Store;
  readonly #once: boolean;
  #startedAt: string | null = null;
  #joining: Promise<string> | undefined;
  #ended: Promise<void> = Promise.resolve();
  #lookedAt = Number.NEGATIVE_INFINITY;
  #underWay = 0;

  constructor(store: Store, once: boolean) {
    this.#store = store;
    this.#once = once;
  }

  /** When the pass began that this worker has joined. */
  get startedAt(): string | null {
    return this.#startedAt;
  }

  /** Opens what is due, and joins or begins a pass where there is something to fetch. */
  async begin(now: string): Promise<void> {
    if (this.#once) {
      if (this.#startedAt !== null) return;
      await this.#store.openDueSources(now, await this.#join(now));
      return;
    }
    if (Date.parse(now) - this.#lookedAt < DUE_EVERY_MS) return;
    this.#lookedAt = Date.parse(now);
    await this.#store.openDueSources(now, null);
    if (this.#startedAt === null && !(await this.#isClosed(now))) await this.#join(now);
  }

  /** Runs a turn of a host. A worker that others gave a turn before it joined the pass joins it first. */
  async during<T>(turn: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      await this.#join(new Date().toISOString());
      return await turn();
    } finally {
      this.#underWay -= 1;
    }
  }

  /** Whether all that can be fetched now is. */
  async isOver(now: string): Promise<boolean> {
    return this.#startedAt === null || (this.#underWay === 0 && (await this.#isClosed(now)));
  }

  async end(now: string): Promise<void> {
    if (this.#startedAt === null || this.#underWay > 0) return;
    this.#startedAt = null;
    this.#joining = undefined;
    this.#ended = this.#store.endPass(now);
    await this.#ended;
  }

  /** Once for all turns: what this worker leases is its own as long as it takes part. */
  #join(now: string): Promise<string> {
    this.#joining ??= this.#ended.then(async () => {
      const { startedAt } = await this.#store.beginPass(now, VERSIONS);
      this.#startedAt = startedAt;
      return startedAt;
    });
    return this.#joining;
  }

  async #isClosed(now: string): Promise<boolean> {
    const { leased } = await this.#store.frontierCounts();
    const nextAt = await this.#store.nextOpenAt();
    return leased === 0 && (nextAt === null || Date.parse(nextAt) - Date.parse(now) > MAX_WAIT_MS);
  }
}
