// Walks the changes of the record page by page.
import type { Change } from '../ledger/asking.ts';
import type { Store } from '../ledger/store.ts';

const PAGE = 500;

export async function changesSince(store: Store, since: string | null): Promise<Change[]> {
  const changes: Change[] = [];
  for (let cursor = since; ; ) {
    const page = await store.changes(cursor, PAGE);
    changes.push(...page.items);
    const last = page.items.at(-1);
    if (!last || page.items.length < PAGE) return changes;
    cursor = last.cursor;
  }
}

/** Cursor of the newest change, to ask later what came after it. */
export async function lastCursor(store: Store): Promise<string | null> {
  return (await changesSince(store, null)).at(-1)?.cursor ?? null;
}
