// Tables of which articles are decided together.
// A key is its column's name, so that `$inferSelect` is the row as SQLite gives it.
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const ties = sqliteTable('ties', { tie: integer().notNull(), article: integer().notNull() }, (t) => [
  primaryKey({ columns: [t.tie, t.article] }),
]);

export const placed = sqliteTable('placed', {
  /** Its number. */
  article: integer().primaryKey(),
  /** Articles that hang together by ties, directly or through others. */
  knot: integer().notNull(),
  /** Day of publication, as a row of halves of the calendar. */
  day: text().notNull(),
  chapter: text().notNull(),
});

/** Articles that changed since they were placed. */
export const unplaced = sqliteTable('unplaced', { article: text().primaryKey() });

export const entityViews = sqliteTable(
  'entity_views',
  { entity: text().notNull(), line: text().notNull(), chapter: text().notNull() },
  (t) => [primaryKey({ columns: [t.entity, t.chapter] })],
);
