// A worker's hold of the thread that decides.
import { startThreads, type Threads } from './pool.ts';

export type Decider = Threads<{ db: string; at: string }, number>;

export const startDecider = (): Decider =>
  startThreads({
    module: new URL('./decider', import.meta.url).href,
    task: 'decideChanged',
    size: 1,
    limitMs: null,
    heapMb: 4096,
  });
