// Walks over a whole table in batches, so that memory does not grow with the archive.
import type { ListKind } from '../ledger/asking.ts';
import { HELD, type Held, IS_LINE, lineIn } from './held.ts';
import type { Connection } from './connection.ts';

const BATCH = 500;

/** Every row that `select` gives, by `key`. `select` is a query without its conditions, which `where` adds to. */
export function* walk<T extends { id: string }>(
  db: Connection,
  select: string,
  { key = 'id', where = '1 = 1', batch = BATCH } = {},
): Generator<T> {
  const sql = `${select} WHERE ${where} AND ${key} > ? ORDER BY ${key} LIMIT ${batch}`;
  for (let rows = db.all<T>(sql, ['']); rows.length; rows = db.all<T>(sql, [rows.at(-1)?.id ?? ''])) yield* rows;
}

/** The JSON text of every line with an id, by id. */
export function* walkLines(db: Connection, kind: ListKind): Generator<string> {
  const select = `SELECT t.id, ${HELD[kind]} AS held FROM ${kind} t`;
  for (const { id, held } of walk<{ id: string; held: Held }>(db, select, { key: 't.id', where: IS_LINE[kind] }))
    yield lineIn(kind, id, held);
}
