// Words of lines, by the `seq` of their row: what FTS5 keeps on SQLite.
import { index, integer, pgTable } from 'drizzle-orm/pg-core';
import { tsvector } from './columns.ts';

const words = (kind: string) =>
  pgTable(`${kind}_search`, { rowid: integer().primaryKey(), words: tsvector().notNull() }, (t) => [
    index(`${kind}_by_word`).using('gin', t.words),
  ]);

export const eventsSearch = words('events');
export const claimsSearch = words('claims');
export const articlesSearch = words('articles');
export const conflictsSearch = words('conflicts');
export const entitiesSearch = words('entities');
