// Tables of people's decisions, jobs, troubles and the crawl frontier.
// A key is its column's name, so that `$inferSelect` is the row as SQLite gives it.
import { integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';

export const counters = sqliteTable('counters', {
  name: text().primaryKey(),
  value: integer().notNull(),
});

export const judgements = sqliteTable('judgements', {
  seq: integer().primaryKey(),
  id: text().notNull().unique(),
  kind: text().notNull(),
  subjects: text().notNull(),
  field: text(),
  value: text(),
  reason: text().notNull(),
  by: text().notNull(),
  at: text().notNull(),
});

export const runs = sqliteTable('runs', {
  seq: integer().primaryKey(),
  job: text().notNull(),
  started: text().notNull(),
  ended: text(),
  versions: text().notNull(),
  summary: text(),
  failure: text(),
});

export const issues = sqliteTable(
  'issues',
  {
    seq: integer().primaryKey(),
    step: text().notNull(),
    code: text().notNull(),
    message: text().notNull(),
    url: text().notNull(),
    at: text().notNull(),
    count: integer().notNull(),
  },
  (t) => [unique().on(t.step, t.code, t.message, t.url)],
);

export const frontier = sqliteTable('frontier', {
  seq: integer().primaryKey(),
  url: text().notNull().unique(),
  source: text().notNull(),
  outlet: text().notNull(),
  role: text().notNull(),
  depth: integer().notNull(),
  host: text().notNull(),
  title: text(),
  published: text(),
  state: text().notNull(),
  attempts: integer().notNull().default(0),
  etag: text(),
  last_modified: text(),
  lease_until: text(),
  retry_at: text(),
  settled_at: text(),
  reason: text(),
});

export const hints = sqliteTable('hints', {
  url: text().primaryKey(),
  published: text().notNull(),
});

export const hosts = sqliteTable('hosts', {
  host: text().primaryKey(),
  fetched_at: text(),
  status: integer(),
  body: text(),
  last_lease: text(),
  opens_at: text(),
  delay_ms: integer(),
  day: text(),
  asked: integer().notNull().default(0),
});

export const keys = sqliteTable('keys', {
  id: text().primaryKey(),
  digest: text().notNull().unique(),
  owner: text().notNull(),
  made: text().notNull(),
  revoked: text(),
});

export const webhooks = sqliteTable('webhooks', {
  id: text().primaryKey(),
  url: text().notNull(),
  secret: text().notNull(),
  minor: integer().notNull(),
  allow_private: integer().notNull(),
  made: text().notNull(),
  since: text(),
  attempts: integer().notNull().default(0),
  retry_at: text(),
  last_success: text(),
  failure: text(),
  ended: text(),
  health_since: integer(),
});
