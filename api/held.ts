// The record an address names. What is not held never was, or went; of what went, when and why is told.
import type { Listed, ListKind } from '../ledger/asking.ts';
import type { Store } from '../ledger/store.ts';
import { Problem } from './problem.ts';
import { shownChange } from './shown.ts';

const NOUNS: Readonly<Record<ListKind, string>> = {
  events: 'event',
  claims: 'claim',
  conflicts: 'conflict',
  articles: 'article',
  entities: 'entity',
};

/** Throws a Problem: 404, or 410 for an event or conflict that stood in this ledger once. */
export async function held<K extends ListKind>(store: Store, kind: K, id: string): Promise<Listed[K]> {
  const line = await store.get(kind, id);
  if (line) return line;
  const noun: string = NOUNS[kind];
  const [last] = noun === 'event' || noun === 'conflict' ? await store.history(noun, id) : [];
  if (last?.change !== 'gone') throw new Problem(404, `there is no ${noun} "${id}"`);
  const { at, what } = await shownChange(store, last);
  throw new Problem(410, `the ${noun} "${id}" went out of the record at ${at}. ${what.join(' ')}`.trim());
}
