// Worker threads that can be killed: from source through tsx, compiled as they are.
import { createRequire } from 'node:module';
import type { MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';

export interface Threads<Input, Output> {
  /** How many inputs are worked on at once. */
  readonly size: number;
  /** Rejects with OutOfTime where the limit ended the thread, with an Error where the thread failed or died. */
  run(input: Input, port?: MessagePort): Promise<Output>;
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** File URL of a module beside the caller, without its extension. */
  module: string;
  /** The export that is called with each input. */
  task: string;
  size: number;
  /** A task that takes longer has its thread ended; null: no limit. */
  limitMs: number | null;
  /** Old generation of each thread's heap: what needs more ends its thread, not the program. */
  heapMb: number;
}

export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** Threads of ours give way to the one that serves. */
const NICE = 5;

const isSource = import.meta.url.endsWith('.ts');

/** Threads start with the first inputs and end with `close`. */
export function startThreads<Input, Output>(options: ThreadOptions): Threads<Input, Output> {
  const { limitMs, size } = options;
  const pool = new Piscina<Input, Output>({
    filename: options.module + (isSource ? '.ts' : '.js'),
    name: options.task,
    minThreads: 0,
    maxThreads: size,
    idleTimeout: Number.POSITIVE_INFINITY,
    niceIncrement: NICE,
    resourceLimits: { maxOldGenerationSizeMb: options.heapMb },
    execArgv: isSource ? ['--import', createRequire(import.meta.url).resolve('tsx')] : [],
  });
  return {
    size,
    async run(input, port) {
      const signal = limitMs === null ? null : AbortSignal.timeout(limitMs);
      try {
        return await pool.run(input, { signal, ...(port ? { transferList: [port] } : {}) });
      } catch (error) {
        if (signal?.aborted) throw new OutOfTime(`took longer than ${limitMs} ms`);
        throw error;
      }
    },
    close: async () => await pool.destroy(),
  };
}
