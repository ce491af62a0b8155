// Workers as processes of the packed program.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { PRESS_SOURCES } from '../../demo/press.ts';
import { PROGRAM } from '../program.ts';

export interface WorkerProcess {
  /** Its exit code; null where a signal ended it. */
  ended: Promise<number | null>;
  /** Resolves when it has done so many pieces of work: pages fetched, jobs ended. Also when it has ended before. */
  after(pieces: number): Promise<void>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): void;
}

/** How soon a killed worker's work is another one's; far more than a page takes. */
const PATIENCE_SECONDS = 20;

export function startWorker({ db, proxy, now }: { db: string; proxy: string; now: string }): WorkerProcess {
  const options = ['--sources', PRESS_SOURCES, '--db', db, '--proxy', proxy, '--now', now];
  const args = ['work', '--once', '--verbose', '--delay', '0', '--patience', String(PATIENCE_SECONDS), ...options];
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = endOf(child);
  let done = 0;
  let told = (): void => {};
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!/"event":"(?:fetched|page|job)"/.test(line)) return;
    done += 1;
    told();
  });
  return {
    ended,
    after: async (pieces) => {
      const reached = new Promise<void>((resolve) => {
        told = () => {
          if (done >= pieces) resolve();
        };
        told();
      });
      await Promise.race([reached, ended]);
    },
    kill: (signal) => child.kill(signal),
  };
}

async function endOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
