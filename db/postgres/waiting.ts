// Calls to a thread that are waited for: this thread stands still until the other one has answered.
import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { startThread } from './threads.ts';

/** What the thread is given. */
export interface Line {
  port: MessagePort;
  /** Becomes 1 with each answer. */
  signal: Int32Array;
}

export type Told<Answer> = { answer: Answer } | { error: { message: string; code: unknown } };

/** `module`: file URL without its extension, of a module that exports `answerOn(line)`. */
export function callsTo<Call, Answer>(module: string): (call: Call) => Answer {
  const { port1, port2 } = new MessageChannel();
  const line: Line = { port: port2, signal: new Int32Array(new SharedArrayBuffer(4)) };
  const { signal } = line;
  startThread(module, line, [port2]);
  return (call) => {
    port1.postMessage(call);
    Atomics.wait(signal, 0, 0);
    Atomics.store(signal, 0, 0);
    const told = received<Told<Answer>>(port1);
    if ('answer' in told) return told.answer;
    const { message, code } = told.error;
    throw Object.assign(new Error(message), { code });
  };
}

/** The signal may be seen before the message is. */
function received<Message>(port: MessagePort): Message {
  const still = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    const got = receiveMessageOnPort(port);
    if (got) return got.message as Message;
    Atomics.wait(still, 0, 0, 1);
  }
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
