// Tables of what reconciling decided: one row for each export line, its index rows and versions.
// A key is its column's name, as in the SQLite schema, to which a test holds this one.
import { integer, primaryKey, doublePrecision, pgTable, text } from 'drizzle-orm/pg-core';
import { bytea } from './columns.ts';

export const entities = pgTable('entities', {
  seq: integer().primaryKey().generatedByDefaultAsIdentity(),
  id: text().notNull().unique(),
  type: text().notNull(),
  name: text().notNull(),
  folded: text().notNull(),
  country: text(),
  line: text().notNull(),
  recorded: text().notNull(),
});

export const entityNames = pgTable(
  'entity_names',
  {
    name: text().notNull(),
    entity: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.name, t.entity] })],
);

/** What stands on an article and is read together: lines, one after another, packed. */
export const articleLines = pgTable('article_lines', {
  article: text().primaryKey(),
  claims: bytea(),
  mentions: bytea(),
  dates: bytea(),
});

/** Which entities an article names; an article by its number. */
export const mentions = pgTable('mentions', { entity: text().notNull(), article: integer().notNull() }, (t) => [
  primaryKey({ columns: [t.entity, t.article] }),
]);

export const claims = pgTable('claims', {
  seq: integer().primaryKey().generatedByDefaultAsIdentity(),
  id: text().notNull().unique(),
  article: text().notNull(),
  event: text(),
  speaker: text(),
  published: text(),
  recorded: text().notNull(),
});

export const events = pgTable('events', {
  seq: integer().primaryKey().generatedByDefaultAsIdentity(),
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

export const eventEntities = pgTable(
  'event_entities',
  {
    event: text().notNull(),
    role: text().notNull(),
    entity: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.event, t.role, t.entity] })],
);

export const eventReports = pgTable(
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

export const eventRelations = pgTable('event_relations', { event: text().notNull(), other: text().notNull() }, (t) => [
  primaryKey({ columns: [t.event, t.other] }),
]);

export const eventVersions = pgTable(
  'event_versions',
  {
    event: text().notNull(),
    from_at: text().notNull(),
    to_at: text(),
    line: text(),
  },
  (t) => [primaryKey({ columns: [t.event, t.from_at] })],
);

export const conflicts = pgTable('conflicts', {
  seq: integer().primaryKey().generatedByDefaultAsIdentity(),
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

export const conflictVersions = pgTable(
  'conflict_versions',
  {
    conflict: text().notNull(),
    from_at: text().notNull(),
    to_at: text(),
    line: text(),
  },
  (t) => [primaryKey({ columns: [t.conflict, t.from_at] })],
);

export const citations = pgTable(
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

export const derivations = pgTable('derivations', {
  article: text().primaryKey(),
  parent: text().notNull(),
  derivation: text().notNull(),
  score: doublePrecision().notNull(),
  rule: text().notNull(),
});

export const changes = pgTable('changes', {
  seq: integer().primaryKey().generatedByDefaultAsIdentity(),
  at: text().notNull(),
  kind: text().notNull(),
  id: text().notNull(),
  change: text().notNull(),
  what: text().notNull(),
  because: text(),
});
