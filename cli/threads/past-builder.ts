// What runs in the thread that builds a ledger of what was published by an instant.
import { asOfImage } from '../../db/store.ts';
import { reconcile } from '../../reconcile/reconcile.ts';

export const buildPast = async ({ db, instant }: { db: string; instant: string }): Promise<Uint8Array> =>
  await asOfImage(db, instant, reconcile);
