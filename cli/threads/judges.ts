// Judgements stored on a thread of their own, beside the one that writes what is gathered.
import { BadQuery } from '../../ledger/asking.ts';
import type { Store } from '../../ledger/store.ts';
import type { Judged, Judging } from './judge-writer.ts';
import { startThreads } from './pool.ts';

export interface Judges extends Pick<Store, 'saveJudgement' | 'undoJudgement'> {
  close(): Promise<void>;
}

export function startJudges(db: string): Judges {
  const thread = { module: new URL('./judge-writer', import.meta.url).href, size: 1, limitMs: null, heapMb: 4096 };
  const threads = startThreads<{ db: string; judging: Judging }, Judged>({ ...thread, task: 'judge' });
  const tellers = startThreads<{ db: string }, undefined>({ ...thread, task: 'deliver' });
  const run = async (judging: Judging): Promise<string> => {
    const answer = await threads.run({ db, judging });
    if ('refused' in answer) throw new BadQuery(answer.refused.parameter, answer.refused.message);
    // What cannot be told now is told by the next pass; the one who judged does not wait for it.
    tellers.run({ db }).catch(() => {});
    return answer.id;
  };
  return {
    saveJudgement: async (judgement) => await run({ task: 'save', judgement }),
    undoJudgement: async (id, undoing) => {
      await run({ task: 'undo', id, undoing });
    },
    close: async () => {
      await Promise.all([threads.close(), tellers.close()]);
    },
  };
}
