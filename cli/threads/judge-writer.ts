// What runs in the thread that stores a judgement, or its undoing, and decides anew: longer than a request may block.
import { openStore } from '../../db/store.ts';
import { BadQuery } from '../../ledger/asking.ts';
import type { Judgement, Signed } from '../../ledger/deciding.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { deliverChanges } from '../delivery.ts';

export type Judging =
  | { task: 'save'; judgement: Omit<Judgement, 'id'> }
  | { task: 'undo'; id: string; undoing: Signed };

/** Errors lose their class between threads: a refusal is told as one. */
export type Judged = { id: string } | { refused: { parameter: string; message: string } };

export async function judge({ db, judging }: { db: string; judging: Judging }): Promise<Judged> {
  const store = await openStore(db);
  try {
    if (judging.task === 'undo') await store.undoJudgement(judging.id, judging.undoing);
    const id = judging.task === 'save' ? await store.saveJudgement(judging.judgement) : judging.id;
    await store.reconcile([], reconcile, judging.task === 'save' ? judging.judgement.at : judging.undoing.at);
    return { id };
  } catch (error) {
    if (error instanceof BadQuery) return { refused: { parameter: error.parameter, message: error.message } };
    throw error;
  } finally {
    await store.close();
  }
}

/** Webhooks hear of a judgement after the one who made it. */
export async function deliver({ db }: { db: string }): Promise<void> {
  const store = await openStore(db);
  try {
    await deliverChanges(store, new Date().toISOString());
  } finally {
    await store.close();
  }
}
