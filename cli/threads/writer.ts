// The main thread's hold of the one that writes.
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { GatherSummary } from '../gathering.ts';
import type { Progress } from '../progress.ts';
import type { News, Pass } from './gatherer.ts';
import { startThreads } from './pool.ts';

export interface Writer {
  /** One pass; `signal` drains and ends it. */
  gather(pass: Pass, told: Told): Promise<GatherSummary>;
}

export interface Told {
  progress: Progress;
  onActivity: (activity: string | null) => void;
  signal: AbortSignal;
}

/** A thread that writes, while `work` runs. */
export async function withWriter<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
  const threads = startThreads<{ pass: Pass; port: MessagePort }, GatherSummary>({
    module: new URL('./gatherer', import.meta.url).href,
    task: 'gatherPass',
    size: 1,
    limitMs: null,
    heapMb: 4096,
  });
  const writer: Writer = {
    async gather(pass, { progress, onActivity, signal }) {
      const { port1, port2 } = new MessageChannel();
      port1.on('message', (news: News) => {
        if (news.kind === 'update') progress.update(news.done, news.total, news.note);
        else if (news.kind === 'say') progress.say(news.line);
        else onActivity(news.activity);
      });
      const stop = (): void => port1.postMessage('stop');
      signal.addEventListener('abort', stop, { once: true });
      try {
        return await threads.run({ pass, port: port2 }, port2);
      } finally {
        signal.removeEventListener('abort', stop);
        port1.close();
        progress.stop();
      }
    },
  };
  try {
    return await work(writer);
  } finally {
    await threads.close();
  }
}
