// Tables of what reconciling decided: one row for each export line, its index rows and versions.
// A key is its column's name, so that `$inferSelect` is the row as SQLite gives it.
import { blob, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const entities = sqliteTable('entities', {
  seq: integer().primaryKey(),
  id: text().notNull().unique(),
  type: text().notNull(),
  name: text().notNull(),
  folded: text().notNull(),
  country: text(),
  line: text().notNull(),
  recorded: text().notNull(),
});

export const entityNames = sqliteTable(
  'entity_names',
  {
    name: text().notNull(),
    entity: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.name, t.entity] })],
);

/** What stands on an article and is read together: lines, one after another, packed. */
export const articleLines = sqliteTable('article_lines', {
  article: text().primaryKey(),
  claims: blob({ mode: 'buffer' }),
  mentions: blob({ mode: 'buffer' }),
  dates: blob({ mode: 'buffer' }),
});

/** Which entities an article names; an article by its number. */
export const mentions = sqliteTable('mentions', { entity: text().notNull(), article: integer().notNull() }, (t) => [
  primaryKey({ columns: [t.entity, t.article] }),
]);

export const claims = sqliteTable('claims', {
  seq: integer().primaryKey(),
  id: text().notNull().unique(),
  article: text().notNull(),
  event: text(),
  speaker: text(),
  published: text(),
  recorded: text().notNull(),
});

export const events = sqliteTable('events', {
  seq: integer().primaryKey(),
  id: text().notNull().unique(),
  action: text().notNull(),
  status: text().notNull(),
  first_day: text(),
  last_day: text(),
  published: text(),
  origins: integer().notNull(),
  line: text().notNull(),
  recorded: text().notNull(),
});

export const eventEntities = sqliteTable(
  'event_entities',
  {
    event: text().notNull(),
    role: text().notNull(),
    entity: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.event, t.role, t.entity] })],
);

export const eventReports = sqliteTable(
  'event_reports',
  {
    key: text().notNull(),
    event: text().notNull(),
    article: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.event, t.start] })],
);

export const eventRelations = sqliteTable(
  'event_relations',
  { event: text().notNull(), other: text().notNull() },
  (t) => [primaryKey({ columns: [t.event, t.other] })],
);

export const eventVersions = sqliteTable(
  'event_versions',
  {
    event: text().notNull(),
    from_at: text().notNull(),
    to_at: text(),
    line: text(),
  },
  (t) => [primaryKey({ columns: [t.event, t.from_at] })],
);

export const conflicts = sqliteTable('conflicts', {
  seq: integer().primaryKey(),
  id: text().notNull().unique(),
  kind: text().notNull(),
  state: text().notNull(),
  event: text(),
  first_day: text(),
  last_day: text(),
  published: text(),
  line: text().notNull(),
  recorded: text().notNull(),
});

export const conflictVersions = sqliteTable(
  'conflict_versions',
  {
    conflict: text().notNull(),
    from_at: text().notNull(),
    to_at: text(),
    line: text(),
  },
  (t) => [primaryKey({ columns: [t.conflict, t.from_at] })],
);

export const citations = sqliteTable(
  'citations',
  {
    owner: text().notNull(),
    kind: text().notNull(),
    article: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.owner, t.article, t.start, t.end] })],
);

export const derivations = sqliteTable('derivations', {
  article: text().primaryKey(),
  parent: text().notNull(),
  derivation: text().notNull(),
  score: real().notNull(),
  rule: text().notNull(),
});

export const changes = sqliteTable('changes', {
  seq: integer().primaryKey(),
  at: text().notNull(),
  kind: text().notNull(),
  id: text().notNull(),
  change: text().notNull(),
  what: text().notNull(),
  because: text(),
});
