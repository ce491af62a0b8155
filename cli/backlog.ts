// What waits to be done, as the metrics of a server tell it.
import type { Backlog } from '../api/backlog.ts';
import { isPostgres } from '../db/store.ts';
import type { Store } from '../ledger/store.ts';
import type { Watched } from '../queue/jobs.ts';
import { RULES } from './reading.ts';

export interface BacklogWatch {
  now(): Promise<Backlog>;
  close(): Promise<void>;
}

export function watchBacklog(db: string, store: Store): BacklogWatch {
  let watched: Watched | undefined;
  // There may be no queue yet: it is made by the first worker.
  const queue = async (): Promise<Watched | undefined> => {
    if (!isPostgres(db)) return undefined;
    const { watchQueue } = await import('../queue/queue.ts');
    watched ??= await watchQueue(db).catch(() => undefined);
    return watched;
  };
  const sum = (counts: readonly (number | null)[]): number => counts.reduce<number>((all, n) => all + (n ?? 0), 0);
  return {
    async now() {
      const health = await store.sourceHealth();
      return {
        pages: await store.pendingCount(RULES),
        articles: await store.undecided(),
        addresses: await store.frontierCounts(),
        links: {
          last: sum(health.map(({ lastYield }) => lastYield)),
          usual: sum(health.map(({ usualYield }) => usualYield)),
        },
        jobs: (await (await queue())?.figures()) ?? {},
      };
    },
    close: async () => await watched?.close(),
  };
}
