// The corrections of the record, newest first, read once each: texts that were corrected, records that went.
import type { Change } from '../ledger/asking.ts';
import type { Store } from '../ledger/store.ts';

const KEPT = 200;
const STEP = 500;

export class History {
  readonly #store: Store;
  #corrections: Change[] = [];
  #cursor: string | null = null;
  #reading: Promise<void> | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  async corrections(): Promise<readonly Change[]> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    await this.#reading;
    return this.#corrections;
  }

  async #read(): Promise<void> {
    for (;;) {
      const { items } = await this.#store.changes(this.#cursor, STEP);
      for (const change of items) {
        const told = change.change === 'correction' || change.change === 'gone';
        if (told) this.#corrections = [change, ...this.#corrections].slice(0, KEPT);
      }
      this.#cursor = items.at(-1)?.cursor ?? this.#cursor;
      if (items.length < STEP) return;
    }
  }
}
