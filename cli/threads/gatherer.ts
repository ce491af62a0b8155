// What runs in the thread that writes while the main one serves: one pass of gathering, told over a port.
import type { MessagePort } from 'node:worker_threads';
import { openStore } from '../../db/store.ts';
import { type GatherSummary, gatherOnce } from '../gathering.ts';
import { logOf } from '../log.ts';
import { frozen, systemClock } from '../place.ts';
import { type Readers, startReaders } from './readers.ts';

export interface Pass {
  db: string;
  /** Instant of the frozen clock. */
  now: string | null;
  proxy: string | null;
  delayMs: number;
  allSources: boolean;
  verbose: boolean;
}

/** From the thread; it is sent `stop` to drain and end the pass. */
export type News =
  | { kind: 'update'; done: number; total: number; note: string }
  | { kind: 'say'; line: string }
  | { kind: 'activity'; activity: string | null };

let readers: Readers | undefined;

/** They live as long as this thread, over all its passes. */
function ownReaders(): Readers {
  readers ??= startReaders();
  return readers;
}

export async function gatherPass({ pass, port }: { pass: Pass; port: MessagePort }): Promise<GatherSummary> {
  const tell = (news: News): void => port.postMessage(news);
  const { db, now, proxy, delayMs, allSources } = pass;
  const stop = new AbortController();
  port.once('message', () => stop.abort());
  const say = (line: string): void => tell({ kind: 'say', line });
  const store = await openStore(db, { say });
  try {
    return await gatherOnce(
      store,
      {
        clock: now === null ? systemClock : frozen(now),
        readers: ownReaders(),
        log: logOf(pass.verbose),
        proxy,
        delayMs,
        allSources,
        signal: stop.signal,
        onActivity: (activity) => tell({ kind: 'activity', activity }),
      },
      {
        update: (done, total, note = '') => tell({ kind: 'update', done, total, note }),
        say,
        stop() {},
      },
    );
  } finally {
    await store.close();
    port.close();
  }
}
