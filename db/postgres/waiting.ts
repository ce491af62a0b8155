// Calls to a thread that are waited for: this thread stands still until the other one has answered.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What the thread is given. */
export interface Line {
  port: MessagePort;
  /** Becomes 1 with each answer. */
  signal: Int32Array;
}

export type Told<Answer> = { answer: Answer } | { error: { message: string; code: unknown } };

const isSource = import.meta.url.endsWith('.ts');

const tsxFolder = (): URL => pathToFileURL(createRequire(import.meta.url).resolve('tsx'));

// A thread cannot begin with TypeScript; it can import it, once tsx is there.
const START = `const { workerData: { line, module, tsx } } = require('node:worker_threads');
  const ready = tsx ? import(tsx).then(({ register }) => register()) : Promise.resolve();
  ready.then(() => import(module)).then(({ answerOn }) => answerOn(line)).catch((error) => {
    line.port.postMessage({ error: { message: String(error?.stack ?? error) } });
    Atomics.store(line.signal, 0, 1);
    Atomics.notify(line.signal, 0);
  });`;

/** `module`: file URL without its extension, of a module that exports `answerOn(line)`. The thread ends with its process. */
export function callsTo<Call, Answer>(module: string): (call: Call) => Answer {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const line: Line = { port: port2, signal };
  const thread = new Worker(START, {
    eval: true,
    workerData: {
      line,
      module: module + (isSource ? '.ts' : '.js'),
      tsx: isSource ? new URL('./esm/api/index.mjs', tsxFolder()).href : null,
    },
    transferList: [port2],
  });
  thread.unref();
  return (call) => {
    port1.postMessage(call);
    Atomics.wait(signal, 0, 0);
    Atomics.store(signal, 0, 0);
    const told = receiveMessageOnPort(port1)?.message as Told<Answer> | undefined;
    if (!told) throw new Error('the thread that was waited for gave no answer');
    if ('answer' in told) return told.answer;
    const { message, code } = told.error;
    throw Object.assign(new Error(message), { code });
  };
}

/** In the thread: answers calls one after another. */
export function answering<Call, Answer>({ port, signal }: Line, work: (call: Call) => Promise<Answer>): void {
  const tell = (told: Told<Answer>): void => {
    port.postMessage(told);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  };
  port.on('message', (call: Call) => {
    work(call).then(
      (answer) => tell({ answer }),
      (error: unknown) => tell({ error: errorOf(error) }),
    );
  });
}

function errorOf(error: unknown): { message: string; code: unknown } {
  if (!(error instanceof Error)) return { message: String(error), code: undefined };
  const code = 'code' in error ? error.code : undefined;
  // An AggregateError of attempts to connect says nothing itself.
  return { message: error.message || String(code), code };
}
