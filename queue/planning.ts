// From the ledger to the queue: what there is to do becomes jobs. Any number of workers may plan at once, each as often as it likes.
import type { Store } from '../ledger/store.ts';
import type { Piece, Queue } from './jobs.ts';

export interface Planned {
  /** Of all rules: what other ones read is read again. */
  rules: string;
  /** When the pass began that fetches belong to; null: nothing is fetched now. */
  startedAt: string | null;
  /** Real time. */
  now: string;
}

/** Pages queued ahead. */
const AHEAD = 512;
/** Decisions wait for what is read meanwhile. */
const DECIDE_AFTER_SECONDS = 2;

export async function plan(store: Store, queue: Queue, { rules, startedAt, now }: Planned): Promise<void> {
  if (startedAt !== null) {
    const hosts = await store.openHosts(now);
    await queue.add(
      'fetch',
      hosts.map((host) => ({ key: host, data: { host, startedAt } })),
    );
  }
  const dead = (await queue.figures()).extract.dead;
  await queue.add('extract', byAddress(await store.pendingPages(rules, AHEAD + dead)));
  if ((await store.undecided()) > 0)
    await queue.add('reconcile', [{ key: 'ledger', data: { ledger: 'all' } }], DECIDE_AFTER_SECONDS);
}

/** The captures of one address are read by one worker, one after another. */
function byAddress(pages: readonly { id: string; url: string }[]): Piece<'extract'>[] {
  const byUrl = new Map<string, string[]>();
  for (const { id, url } of pages) byUrl.set(url, [...(byUrl.get(url) ?? []), id]);
  return [...byUrl].map(([url, snapshots]) => ({ key: url, data: { url, snapshots } }));
}

/** Whether nothing that was fetched is left to be read or decided, but for what died. */
export async function isIdle(store: Store, queue: Queue, rules: string): Promise<boolean> {
  const dead = new Set((await queue.deadLetters()).map(({ job, key }) => `${job} ${key}`));
  const pending = await store.pendingPages(rules, AHEAD + dead.size);
  if (!pending.every(({ url }) => dead.has(`extract ${url}`))) return false;
  return (await store.undecided()) === 0 || dead.has('reconcile ledger');
}
