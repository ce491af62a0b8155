// Threads of the store's own: from source through tsx, compiled as they are.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Transferable, Worker } from 'node:worker_threads';

const isSource = import.meta.url.endsWith('.ts');

const tsxFolder = (): URL => pathToFileURL(createRequire(import.meta.url).resolve('tsx'));

// A thread cannot begin with TypeScript; it can import it, once tsx is there.
const START = `const { workerData: { given, module, tsx } } = require('node:worker_threads');
  const ready = tsx ? import(tsx).then(({ register }) => register()) : Promise.resolve();
  ready.then(() => import(module)).then(({ answerOn }) => answerOn(given)).catch((error) => {
    if (!given.signal) throw error;
    given.port.postMessage({ error: { message: String(error) } });
    Atomics.store(given.signal, 0, 1);
    Atomics.notify(given.signal, 0);
  });`;

/** `module`: file URL without its extension, of a module whose `answerOn` is called with what is given. It ends with its process. */
export function startThread(module: string, given: object, transferred: readonly Transferable[]): Worker {
  const thread = new Worker(START, {
    eval: true,
    workerData: {
      given,
      module: module + (isSource ? '.ts' : '.js'),
      tsx: isSource ? new URL('./esm/api/index.mjs', tsxFolder()).href : null,
    },
    transferList: [...transferred],
  });
  thread.unref();
  return thread;
}
