// Statements about many rows: a list of values is asked for in parts of one length, so that one statement serves them all.
import type { Connection, Value } from './connection.ts';

/** Few lengths, so that few statements serve lists of any length: most lists are a chapter's, of a handful. */
const LENGTHS = [4, 20, 100];
const MOST = 100;
const listOf = (each: string, length: number): string => new Array<string>(length).fill(each).join(', ');

/** What `select` gives of all `values`: it holds `IN ($)`, or `VALUES $` for numbers in rows of their own. */
export function allOf<T>(db: Connection, select: string, values: readonly Value[]): T[] {
  const found: T[] = [];
  for (let from = 0; from < values.length; from += MOST) {
    const some = values.slice(from, from + MOST);
    const length = LENGTHS.find((each) => each >= some.length) ?? MOST;
    const sql = select
      .replace('IN ($)', `IN (${listOf('?', length)})`)
      .replace('VALUES $', `VALUES ${listOf('(CAST(? AS bigint))', length)}`);
    found.push(...db.all<T>(sql, [...some, ...new Array<null>(length - some.length).fill(null)]));
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
