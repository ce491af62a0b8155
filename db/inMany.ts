// Statements about many rows: a list of values is asked for in parts of one length, so that one statement serves them all.
import type { Connection, Value } from './connection.ts';

const AT_ONCE = 100;
const listOf = (each: string): string => new Array<string>(AT_ONCE).fill(each).join(', ');
const PLACES = listOf('?');
const ROWS = listOf('(CAST(? AS bigint))');

/** What `select` gives of all `values`: it holds `IN ($)`, or `VALUES $` for numbers in rows of their own. */
export function allOf<T>(db: Connection, select: string, values: readonly Value[]): T[] {
  const sql = select.replace('IN ($)', `IN (${PLACES})`).replace('VALUES $', `VALUES ${ROWS}`);
  const found: T[] = [];
  for (let from = 0; from < values.length; from += AT_ONCE) {
    const some = values.slice(from, from + AT_ONCE);
    found.push(...db.all<T>(sql, [...some, ...new Array<null>(AT_ONCE - some.length).fill(null)]));
  }
  return found;
}

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
