// The record's own changes, read once each: the last of every event and conflict, and the corrections.
import type { Change, Store } from '../ledger/store.ts';

const KEPT = 20_000;
const KEPT_CORRECTIONS = 200;
const STEP = 500;

export class History {
  readonly #store: Store;
  readonly #last = new Map<string, Change>();
  #corrections: Change[] = [];
  #cursor: string | null = null;
  #reading: Promise<void> | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The newest change of a record; undefined for one not changed for long. */
  async last(id: string): Promise<Change | undefined> {
    await this.#catchUp();
    return this.#last.get(id);
  }

  /** Newest first: texts that were corrected, records that went. */
  async corrections(): Promise<readonly Change[]> {
    await this.#catchUp();
    return this.#corrections;
  }

  async #catchUp(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    await this.#reading;
  }

  async #read(): Promise<void> {
    for (;;) {
      const { items } = await this.#store.changes(this.#cursor, STEP);
      for (const change of items) this.#take(change);
      this.#cursor = items.at(-1)?.cursor ?? this.#cursor;
      if (items.length < STEP) return;
    }
  }

  #take(change: Change): void {
    this.#last.delete(change.id);
    this.#last.set(change.id, change);
    for (const id of this.#last.keys()) {
      if (this.#last.size <= KEPT) break;
      this.#last.delete(id);
    }
    const told = change.change === 'correction' || change.change === 'gone';
    if (told) this.#corrections = [change, ...this.#corrections].slice(0, KEPT_CORRECTIONS);
  }
}
