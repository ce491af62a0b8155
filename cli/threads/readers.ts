// Extraction on threads of their own, so that a hostile page costs its thread at most.
import { availableParallelism, setPriority } from 'node:os';
import type { Extraction, PageInput } from '../../ledger/analysis.ts';
import { startThreads, type Threads } from './pool.ts';

export type Readers = Threads<PageInput, Extraction>;

/** Real time for one page, and for its thread to start on a machine that is busy with other things. */
const PAGE_LIMIT_MS = 60_000;
/** Niceness of a process that gathers: it is not waited for as an answer is. */
const WORKING = 10;
/** The thread that writes needs a core as well. */
const SIZE = Math.max(1, availableParallelism() - 1);

export const startReaders = (): Readers =>
  startThreads({
    module: new URL('./page-reader', import.meta.url).href,
    task: 'readPage',
    size: SIZE,
    limitMs: PAGE_LIMIT_MS,
    heapMb: 512,
  });

/** Readers for one piece of work. Its process gives way from then on to one that serves. */
export async function withReaders<T>(work: (readers: Readers) => Promise<T>): Promise<T> {
  setPriority(WORKING);
  const readers = startReaders();
  try {
    return await work(readers);
  } finally {
    await readers.close();
  }
}
