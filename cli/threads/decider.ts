// What runs in the thread that decides what changed, while its worker fetches and reads on.
import { openStore } from '../../db/store.ts';
import type { Store } from '../../ledger/store.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { deliverChanges } from '../delivery.ts';

const stores = new Map<string, Promise<Store>>();

/** Answers how many changes followed. Webhooks are told of them. */
export async function decideChanged({ db, at }: { db: string; at: string }): Promise<number> {
  // Kept as long as the thread: it belongs to one ledger.
  const store = await (stores.get(db) ?? open(db));
  const { changes } = await store.reconcile([], reconcile, at);
  await deliverChanges(store, new Date().toISOString());
  return changes;
}

function open(db: string): Promise<Store> {
  const opened = openStore(db);
  stores.set(db, opened);
  opened.catch(() => stores.delete(db));
  return opened;
}
