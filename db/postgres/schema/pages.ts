// Tables of configuration, stored pages and what was read from them.
// A key is its column's name, as in the SQLite schema, to which a test holds this one.
import { doublePrecision, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytea } from './columns.ts';

export const outlets = pgTable('outlets', {
  id: text().primaryKey(),
  name: text().notNull(),
  country: text(),
  host: text(),
  data: text().notNull(),
});

export const sources = pgTable('sources', {
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
  usual_yield: doublePrecision(),
  rest: integer(),
});

export const sourceStates = pgTable('source_states', {
  seq: integer().primaryKey().generatedByDefaultAsIdentity(),
  source: text().notNull(),
  was: text().notNull(),
  state: text().notNull(),
  reason: text(),
  at: text().notNull(),
});

export const bodies = pgTable('bodies', {
  digest: text().primaryKey(),
  size: integer().notNull(),
  bytes: bytea().notNull(),
});

export const snapshots = pgTable('snapshots', {
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

export const extractions = pgTable('extractions', {
  snapshot: text().primaryKey(),
  version: text().notNull(),
  outcome: text().notNull(),
  reason: text(),
  charset: text().notNull(),
});

export const articles = pgTable('articles', {
  seq: integer().primaryKey().generatedByDefaultAsIdentity(),
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

export const revisions = pgTable('revisions', {
  id: text().primaryKey(),
  article: text()
    .notNull()
    .references(() => articles.id),
  snapshot: text().notNull(),
  fetched_at: text().notNull(),
  metadata: bytea().notNull(),
  text: bytea().notNull(),
  blocks: bytea().notNull(),
  charset: text().notNull(),
});

export const sightings = pgTable('sightings', {
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

export const analyses = pgTable('analyses', {
  revision: text()
    .primaryKey()
    .references(() => revisions.id),
  version: text().notNull(),
  digest: text().notNull(),
  data: bytea().notNull(),
});

export const actionReports = pgTable(
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
