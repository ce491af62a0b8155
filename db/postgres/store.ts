// A store on PostgreSQL as the rest of the program sees it: its work is done in threads, so that the database is waited for there,
// and not where requests are answered. What is given a function to decide with runs where that function is.
import { MessageChannel } from 'node:worker_threads';
import type { Store } from '../../ledger/store.ts';
import type { OpenOptions } from '../store.ts';
import { type Batch, errorOf, OPENING, type Opened, type Place, type Reply, type Request } from './calls.ts';
import { startThread } from './threads.ts';

/** Connections of a store, at most. Further ones are opened when all are busy. */
const MOST = 4;

type Asked = Request extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never;

interface Thread {
  /** Requests under way. */
  busy(): number;
  opened: Promise<Opened>;
  ask(asked: Asked): { id: number; reply: Promise<unknown> };
  close(): Promise<void>;
}

/** Methods that need the caller's own functions. */
export type Deciding = Pick<Store, 'reconcile' | 'asOf' | 'close'>;

export async function openInThreads(url: string, options: OpenOptions, deciding: Deciding): Promise<Store> {
  const threads = [openThread(url, options)];
  const [first] = threads as [Thread];
  const { methods, streams } = await first.opened.catch(async (error: unknown) => {
    await first.close();
    throw error;
  });
  const least = (): Thread => {
    const free = threads.reduce((a, b) => (b.busy() < a.busy() ? b : a));
    if (free.busy() === 0 || threads.length === MOST || options.still) return free;
    const another = openThread(url, options);
    threads.push(another);
    return another;
  };
  // What a crawler holds belongs to its connection.
  const threadFor = (method: string): Thread => (/Pass$/.test(method) ? first : least());
  const called = methods.map((method): [string, unknown] => [
    method,
    streams.includes(method)
      ? (...args: unknown[]) => streamOf(least, method, args)
      : async (...args: unknown[]) => await threadFor(method).ask({ method, args }).reply,
  ]);
  return {
    ...(Object.fromEntries(called) as unknown as Store),
    ...deciding,
    close: async () => {
      await Promise.all([...threads.map((thread) => thread.close()), deciding.close()]);
    },
  };
}

async function* streamOf(threadFor: () => Thread, method: string, args: unknown[]): AsyncIterable<unknown> {
  const thread = threadFor();
  const { id, reply } = thread.ask({ method, args });
  await reply;
  try {
    for (;;) {
      const { items, isLast } = (await thread.ask({ next: id }).reply) as Batch;
      yield* items;
      if (isLast) return;
    }
  } finally {
    await thread.ask({ enough: id }).reply;
  }
}

function openThread(url: string, { readOnly = false, still = false, say }: OpenOptions): Thread {
  const { port1, port2 } = new MessageChannel();
  const place: Place = { port: port2, url, options: { readOnly, still } };
  const thread = startThread(new URL('./store-thread', import.meta.url).href, place, [port2]);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let asked = OPENING;
  const wait = (id: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      // The process goes on as long as an answer is waited for.
      if (waiting.size === 0) port1.ref();
      waiting.set(id, { resolve, reject });
    });
  const settle = (id: number): { resolve: (value: unknown) => void; reject: (error: Error) => void } | undefined => {
    const found = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) port1.unref();
    return found;
  };
  port1.on('message', (reply: Reply) => {
    if ('say' in reply) say?.(reply.say);
    else if ('failure' in reply) settle(reply.id)?.reject(errorOf(reply.failure));
    else settle(reply.id)?.resolve(reply.value);
  });
  const lost = (error: Error): void => {
    for (const id of [...waiting.keys()]) settle(id)?.reject(error);
  };
  thread.once('error', lost);
  thread.once('exit', () => lost(new Error('a thread of the store ended')));
  const opened = wait(OPENING) as Promise<Opened>;
  const ask: Thread['ask'] = (request) => {
    asked += 1;
    const id = asked;
    const reply = wait(id);
    opened.then(
      () => port1.postMessage({ ...request, id }),
      (error: Error) => settle(id)?.reject(error),
    );
    return { id, reply };
  };
  return {
    busy: () => waiting.size,
    opened,
    ask,
    close: async () => {
      await ask({ close: true }).reply.catch(() => {});
      port1.close();
      await thread.terminate();
    },
  };
}
