// Lists: filters, order, keyset cursors and facets.
import { BadQuery, type Listed, type ListKind, type Page, type Query } from '../ledger/asking.ts';
import type { Store } from '../ledger/store.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { articleLineOf, type ArticleLineRow } from './export.ts';
import { facetsOf } from './facets.ts';
import { type Condition, clockOf, conditionsOf } from './filters.ts';
import { HELD, type Held, lineIn } from './held.ts';
import { fromJson } from './json.ts';
import { parseSearch } from './search.ts';
import type { Connection, Value } from './connection.ts';

const MOST = 500;

interface Row {
  id: string;
  held: Held;
  text: Uint8Array | null;
  key: string | number;
}

interface Order {
  /** Never null: rows without the value come last in either direction. */
  key: string;
  descending: boolean;
  from: string;
  params: Value[];
}

export function listMethods(db: Connection): Pick<Store, 'list' | 'listJson'> {
  return {
    list: async <K extends ListKind>(kind: K, query: Query) =>
      db.read(() =>
        listPage(db, kind, query, (row) =>
          kind === 'articles' ? (articleLineOf(row) as Listed[K]) : fromJson<Listed[K]>(row.line),
        ),
      ),
    listJson: async (kind, query) => db.read(() => listPage(db, kind, query, ({ line }) => line)),
  };
}

function listPage<T>(db: Connection, kind: ListKind, query: Query, lineOf: (row: ArticleLineRow) => T): Page<T> {
  const limit = Math.min(Math.max(1, Math.trunc(query.limit) || 1), MOST);
  const conditions = conditionsOf(db, kind, query);
  const order = orderOf(db, kind, query);
  const where = whereOf([...conditions, ...(query.cursor === undefined ? [] : [after(order, query.cursor)])]);
  const text =
    kind === 'articles'
      ? ", (SELECT r.text FROM revisions r WHERE r.id = json_extract(t.line, '$.revision')) AS text"
      : '';
  const rows = db.all<Row>(
    `SELECT t.id, ${HELD[kind]} AS held, ${order.key} AS key${text} FROM ${order.from} ${where.sql}
     ORDER BY ${order.key} ${order.descending ? 'DESC' : 'ASC'}, t.id LIMIT ${limit + 1}`,
    [...order.params, ...where.params],
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(({ id, held, text }) => lineOf({ id, line: lineIn(kind, id, held), text }));
  const next = rows.length > limit && last ? encodeCursor({ time: last.key, id: last.id }) : null;
  if (!query.facets?.length) return { items, next };
  return { items, next, facets: facetsOf(db, kind, whereOf(conditions), query.facets) };
}

function whereOf(conditions: readonly Condition[]): Condition {
  if (!conditions.length) return { sql: '', params: [] };
  return {
    sql: `WHERE ${conditions.map((each) => `(${each.sql})`).join(' AND ')}`,
    params: conditions.flatMap((each) => each.params),
  };
}

function orderOf(db: Connection, kind: ListKind, query: Query): Order {
  const plain = { from: `${kind} t`, params: [] };
  const sort = query.sort ?? '-date';
  const wanted = sort === 'relevance' && query.q ? parseSearch(query.q) : null;
  if (wanted !== null) {
    const { sql, params } = db.search.find(kind, wanted, true);
    const from = `${kind} t JOIN (${sql}) found ON found.rowid = t.seq`;
    return { key: 'found.rank', descending: false, from, params };
  }
  if (kind === 'entities' && !sort.endsWith('recorded')) return { key: 't.folded', descending: false, ...plain };
  const descending = sort.startsWith('-') || sort === 'relevance';
  const { first } = clockOf(kind, sort.endsWith('recorded') ? 'recorded' : query.clock);
  return { key: `coalesce(${first}, '${descending ? '' : '~'}')`, descending, ...plain };
}

function after(order: Order, cursor: string): Condition {
  const { time, id } = decodeCursor(cursor);
  const numeric = order.key === 'found.rank';
  if (typeof id !== 'string' || (typeof time === 'number') !== numeric)
    throw new BadQuery('cursor', 'This cursor belongs to another list; leave it out to begin at the start.');
  const beyond = order.descending ? '<' : '>';
  // The first condition alone lets an index seek; the second settles equal times.
  return {
    sql: `${order.key} ${beyond}= ? AND (${order.key} ${beyond} ? OR t.id > ?)`,
    params: [time, time, id],
  };
}
