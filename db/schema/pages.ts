// Tables of configuration, stored pages and what was read from them.
// A key is its column's name, so that `$inferSelect` is the row as SQLite gives it.
import { blob, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const outlets = sqliteTable('outlets', {
  id: text().primaryKey(),
  name: text().notNull(),
  country: text(),
  host: text(),
  data: text().notNull(),
});

export const sources = sqliteTable('sources', {
  id: text().primaryKey(),
  outlet: text()
    .notNull()
    .references(() => outlets.id),
  kind: text().notNull(),
  url: text().notNull(),
  every: integer().notNull(),
  data: text().notNull(),
  last_success: text(),
  last_attempt: text(),
  last_yield: integer(),
  failures: integer().notNull().default(0),
  state: text().notNull().default('new'),
  reason: text(),
  usual_yield: real(),
  rest: integer(),
});

export const sourceStates = sqliteTable('source_states', {
  seq: integer().primaryKey(),
  source: text().notNull(),
  was: text().notNull(),
  state: text().notNull(),
  reason: text(),
  at: text().notNull(),
});

export const bodies = sqliteTable('bodies', {
  digest: text().primaryKey(),
  size: integer().notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
});

export const snapshots = sqliteTable('snapshots', {
  id: text().primaryKey(),
  url: text().notNull(),
  fetched_at: text().notNull(),
  status: integer().notNull(),
  content_type: text(),
  headers: text().notNull(),
  digest: text()
    .notNull()
    .references(() => bodies.digest),
  html: integer().notNull(),
});

export const extractions = sqliteTable('extractions', {
  snapshot: text().primaryKey(),
  version: text().notNull(),
  outcome: text().notNull(),
  reason: text(),
  charset: text().notNull(),
});

export const articles = sqliteTable('articles', {
  seq: integer().primaryKey(),
  id: text().notNull().unique(),
  url: text().notNull(),
  identity_url: text().notNull(),
  outlet: text().notNull(),
  latest: text(),
  line: text(),
  published: text(),
  relevant: integer(),
  recorded: text(),
});

export const revisions = sqliteTable('revisions', {
  id: text().primaryKey(),
  article: text()
    .notNull()
    .references(() => articles.id),
  snapshot: text().notNull(),
  fetched_at: text().notNull(),
  metadata: blob({ mode: 'buffer' }).notNull(),
  text: blob({ mode: 'buffer' }).notNull(),
  blocks: blob({ mode: 'buffer' }).notNull(),
  charset: text().notNull(),
});

export const sightings = sqliteTable('sightings', {
  snapshot: text().primaryKey(),
  revision: text()
    .notNull()
    .references(() => revisions.id),
  article: text()
    .notNull()
    .references(() => articles.id),
  outlet: text().notNull(),
  url: text().notNull(),
  fetched_at: text().notNull(),
  digest: text().notNull(),
});

export const analyses = sqliteTable('analyses', {
  revision: text()
    .primaryKey()
    .references(() => revisions.id),
  version: text().notNull(),
  digest: text().notNull(),
  data: blob({ mode: 'buffer' }).notNull(),
});

export const actionReports = sqliteTable(
  'action_reports',
  {
    key: text().notNull(),
    revision: text()
      .notNull()
      .references(() => revisions.id),
    article: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    action: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.revision, t.start] })],
);
