// What runs in the thread that takes pages by hand while the main one serves.
import { FetchFailure, isRefusal, isWrongAddress } from '../../crawler/failure.ts';
import { openStore } from '../../db/store.ts';
import type { Submission } from '../../ledger/crawling.ts';
import { addPage } from '../adding.ts';
import { POLITE_DELAY_MS } from '../gathering.ts';
import { noLog } from '../log.ts';
import { frozen, systemClock } from '../place.ts';
import { silent } from '../progress.ts';
import { recorded } from '../runs.ts';
import { withReaders } from './readers.ts';

export interface Adding {
  db: string;
  url: string;
  /** Instant of the frozen clock. */
  now: string | null;
  proxy: string | null;
}

/** Errors lose their class between threads: why a page cannot be had is told as one. */
export type Added = { submission: Submission } | { failed: 'address' | 'refused' | 'fetch'; message: string };

export async function takePage({ db, url, now, proxy }: Adding): Promise<Added> {
  const store = await openStore(db);
  const clock = now === null ? systemClock : frozen(now);
  try {
    return await withReaders(async (readers) => {
      const how = { clock, readers, log: noLog, proxy, delayMs: POLITE_DELAY_MS };
      return { submission: await recorded(store, 'add', () => addPage(store, url, how, silent)) };
    });
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    const failed = isWrongAddress(error) ? 'address' : isRefusal(error) ? 'refused' : 'fetch';
    return { failed, message: `${error.message} (${error.reason})` };
  } finally {
    await store.close();
  }
}
