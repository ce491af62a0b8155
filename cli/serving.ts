// Puts the app on a port of 127.0.0.1, over a connection that only reads.
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { createApp } from '../api/app.ts';
import type { Backlog } from '../api/backlog.ts';
import type { Services } from '../api/services.ts';
import type { Store } from '../ledger/store.ts';
import { Failure } from './failure.ts';
import { watchBacklog } from './backlog.ts';
import { type Log, noLog } from './log.ts';
import { withStore } from './options.ts';
import { type Clock, storeUrl } from './place.ts';
import { startAdders } from './threads/adders.ts';
import { startJudges } from './threads/judges.ts';
import { startPastLedgers } from './threads/past.ts';

export interface ServeOptions {
  port: number;
  clock: Clock;
  /** Builds the ledger of what was published by an instant. */
  asOf: (instant: string) => Promise<Store>;
  /** Stores judgements and decides anew; without it they are refused. */
  judge?: Pick<Store, 'saveJudgement' | 'undoJudgement'>;
  /** Takes pages by hand; without it they are refused. */
  submit?: Services['submit'];
  demo: boolean;
  log: Log;
  activity: () => string | null;
  /** What waits to be done, for the metrics. */
  backlog?: () => Promise<Backlog>;
}

/** How pages that are taken by hand are fetched; without it they are refused. */
export interface Fetching {
  /** Instant of the frozen clock. */
  now: string | null;
  proxy: string | null;
}

export interface Serving {
  url: string;
  /** Lets running answers end, then closes. */
  close(): Promise<void>;
}

/** Serves the ledger of `db` while `work` runs; ends everything it began, whatever happens. */
export async function whileServing(
  db: string,
  options: Omit<ServeOptions, 'asOf' | 'judge' | 'submit'> & { fetching?: Fetching },
  work: (url: string, store: Store) => Promise<void>,
): Promise<void> {
  await withStore(db, 'read', async (store) => {
    const past = startPastLedgers(storeUrl(db));
    const judges = startJudges(storeUrl(db));
    const backlog = watchBacklog(storeUrl(db), store);
    const adders = options.fetching && startAdders({ db: storeUrl(db), ...options.fetching });
    try {
      const serving = await startServing(store, {
        ...options,
        asOf: past.asOf,
        judge: judges,
        backlog: backlog.now,
        ...(adders ? { submit: adders.submit } : {}),
      });
      try {
        await work(serving.url, store);
      } finally {
        await serving.close();
      }
    } finally {
      await Promise.all([past.close(), judges.close(), adders?.close(), backlog.close()]);
    }
  });
}

/** Rejects with a Failure naming the port where it is taken. */
export async function startServing(store: Store, options: ServeOptions): Promise<Serving> {
  const app = createApp({
    store,
    now: options.clock,
    asOf: options.asOf,
    ...(options.judge ? { judge: options.judge } : {}),
    ...(options.submit ? { submit: options.submit } : {}),
    demo: options.demo,
    activity: options.activity,
    ...(options.backlog ? { backlog: options.backlog } : {}),
    onError: (error, path) =>
      process.stderr.write(
        `error at ${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      ),
  });
  return await new Promise((resolve, reject) => {
    const fetch: typeof app.fetch = async (request, ...rest) => {
      const began = performance.now();
      const response = await app.fetch(request, ...rest);
      const { pathname, search } = new URL(request.url);
      const ms = Math.round(performance.now() - began);
      options.log('answered', { method: request.method, path: pathname + search, status: response.status, ms });
      return response;
    };
    const server = serve(
      { fetch: options.log === noLog ? app.fetch : fetch, port: options.port, hostname: '127.0.0.1' },
      ({ port }) => {
        resolve({ url: `http://localhost:${port}/`, close: () => closeServer(server as Server) });
      },
    );
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new Failure(
          taken
            ? `port ${options.port} is taken; choose another with --port`
            : `port ${options.port}: ${error.message}`,
          1,
        ),
      );
    });
  });
}

async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5000).unref();
  });
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process. */
export function untilStopped(): { stopped: Promise<void>; signal: AbortSignal } {
  const controller = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      process.once(name, () => {
        process.once(name, () => process.exit(130));
        controller.abort();
        resolve();
      });
    }
  });
  return { stopped, signal: controller.signal };
}
