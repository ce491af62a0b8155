// Tables of which articles are decided together.
// A key is its column's name, as in the SQLite schema, to which a test holds this one.
import { bigint, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

export const ties = pgTable(
  'ties',
  { tie: bigint({ mode: 'number' }).notNull(), article: integer().notNull() },
  (t) => [primaryKey({ columns: [t.tie, t.article] })],
);

export const placed = pgTable('placed', {
  /** Its number. */
  article: integer().primaryKey(),
  /** Articles that hang together by ties, directly or through others. */
  knot: integer().notNull(),
  /** Day of publication, as a row of halves of the calendar. */
  day: text().notNull(),
  chapter: text().notNull(),
});

/** Articles that changed since they were placed. */
export const unplaced = pgTable('unplaced', { article: text().primaryKey() });

export const entityViews = pgTable(
  'entity_views',
  { entity: text().notNull(), line: text().notNull(), chapter: text().notNull() },
  (t) => [primaryKey({ columns: [t.entity, t.chapter] })],
);
