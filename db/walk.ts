// Walks over a whole table in batches, so that memory does not grow with the archive.
import type { Connection, Value } from './connection.ts';

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

interface PlaceRow {
  article: string;
  start: number;
  end: number;
  nth: number;
  line: string;
}

/** Every mention or date, by article and place. */
export function* walkPlaces(db: Connection, kind: 'mentions' | 'dates'): Generator<PlaceRow> {
  const sql = `SELECT * FROM ${kind} WHERE (article, start, "end", nth) > (?, ?, ?, ?)
    ORDER BY article, start, "end", nth LIMIT ${BATCH}`;
  let after: Value[] = ['', -1, -1, -1];
  while (true) {
    const rows = db.all<PlaceRow>(sql, after);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = [last.article, last.start, last.end, last.nth];
  }
}
