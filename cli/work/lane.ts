// Jobs of one kind, taken as they come and worked on side by side, until the signal.
import { setTimeout as pause } from 'node:timers/promises';
import type { JobName, Queue, Taken } from '../../queue/jobs.ts';
import { withoutSecrets } from '../log.ts';

export interface Lane<N extends JobName> {
  name: N;
  /** Jobs at once. */
  size: number;
  /** A rejection means that the job is tried again later. */
  work: (job: Taken<N>) => Promise<void>;
  /** Told of each failure. */
  failed: (job: Taken<N>, reason: string) => void;
  signal: AbortSignal;
}

/** Rest of a lane that found nothing. */
const REST_MS = 300;

/** Ends when the jobs at hand have ended after the signal; rejects where the queue itself cannot be had. */
export async function runLane<N extends JobName>(queue: Queue, lane: Lane<N>): Promise<void> {
  const { signal, size } = lane;
  const busy = new Set<Promise<void>>();
  const broken = new AbortController();
  while (!signal.aborted && !broken.signal.aborted) {
    const jobs = busy.size < size ? await queue.take(lane.name, size - busy.size) : [];
    for (const job of jobs) {
      const run = finish(queue, lane, job)
        .catch((error: unknown) => broken.abort(error))
        .finally(() => busy.delete(run));
      busy.add(run);
    }
    if (!jobs.length) await Promise.race([rest(signal), ...(busy.size === size ? busy : [])]);
  }
  await Promise.all(busy);
  broken.signal.throwIfAborted();
}

async function finish<N extends JobName>(queue: Queue, lane: Lane<N>, job: Taken<N>): Promise<void> {
  try {
    await lane.work(job);
  } catch (error) {
    const reason = withoutSecrets(error instanceof Error ? error.message : String(error));
    lane.failed(job, reason);
    return await queue.failed(job, reason);
  }
  await queue.done(job);
}

/** Ends early at the signal. */
export async function rest(signal: AbortSignal, ms = REST_MS): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => {});
}
