// Ledgers as they were known at an instant, built on a thread of their own: they take longer than a request may block.
import { openImage } from '../../db/store.ts';
import type { Store } from '../../ledger/store.ts';
import { startThreads } from './pool.ts';

export interface PastLedgers {
  asOf(instant: string): Promise<Store>;
  close(): Promise<void>;
}

/** `db`: the ledger whose past is asked for. */
export function startPastLedgers(db: string): PastLedgers {
  const threads = startThreads<{ db: string; instant: string }, Uint8Array>({
    module: new URL('./past-builder', import.meta.url).href,
    task: 'buildPast',
    size: 1,
    limitMs: null,
    heapMb: 4096,
  });
  return {
    asOf: async (instant) => await openImage(await threads.run({ db, instant })),
    close: threads.close,
  };
}
