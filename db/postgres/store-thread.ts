// What runs in a thread of a store on PostgreSQL: its methods, over a connection of the thread's own.
import { storeMethods } from '../methods.ts';
import { type Batch, failureOf, OPENING, type Opened, type Place, type Reply, type Request } from './calls.ts';
import { openPostgres } from './open.ts';

const STREAMS = ['exportLines', 'exportSnapshots'];
/** Items that go over at once. */
const BATCH = 20;

type Method = (...args: unknown[]) => unknown;

export function answerOn({ port, url, options }: Place): void {
  const tell = (reply: Reply): void => port.postMessage(reply);
  const fail = (id: number, error: unknown): void => tell({ id, failure: failureOf(error) });
  try {
    const { readOnly = false, still = false } = options;
    const db = openPostgres(url, { readOnly, say: (line) => tell({ say: line }) });
    if (readOnly && still) db.standStill();
    const methods = new Map<string, Method>(
      Object.entries(storeMethods(db) as Record<string, unknown> & object) as [string, Method][],
    );
    const streams = new Map<number, AsyncIterator<unknown>>();
    const nextOf = async (of: number): Promise<Batch> => {
      const stream = streams.get(of);
      const items: unknown[] = [];
      while (stream && items.length < BATCH) {
        const { value, done } = await stream.next();
        if (done) return { items, isLast: true };
        items.push(value);
      }
      return { items, isLast: !stream };
    };
    const answer = async (request: Request): Promise<unknown> => {
      if ('close' in request) return db.close();
      if ('next' in request) return await nextOf(request.next);
      if ('enough' in request) return streams.delete(request.enough);
      const { id, method, args } = request;
      const made = methods.get(method)?.(...args);
      if (!STREAMS.includes(method)) return await made;
      streams.set(id, (made as AsyncIterable<unknown>)[Symbol.asyncIterator]());
      return undefined;
    };
    port.on('message', (request: Request) => {
      answer(request).then(
        (value) => tell({ id: request.id, value }),
        (error: unknown) => fail(request.id, error),
      );
    });
    const opened: Opened = { methods: [...methods.keys()], streams: STREAMS };
    tell({ id: OPENING, value: opened });
  } catch (error) {
    fail(OPENING, error);
  }
}
