// Tables of people's decisions, jobs, troubles and the crawl frontier.
// A key is its column's name, as in the SQLite schema, to which a test holds this one.
import { integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { digest } from './columns.ts';

export const counters = pgTable('counters', {
  name: text().primaryKey(),
  value: integer().notNull(),
});

export const judgements = pgTable('judgements', {
  seq: integer().primaryKey().generatedByDefaultAsIdentity(),
  id: text().notNull().unique(),
  kind: text().notNull(),
  subjects: text().notNull(),
  field: text(),
  value: text(),
  reason: text().notNull(),
  by: text().notNull(),
  at: text().notNull(),
});

export const runs = pgTable('runs', {
  seq: integer().primaryKey().generatedByDefaultAsIdentity(),
  job: text().notNull(),
  started: text().notNull(),
  ended: text(),
  versions: text().notNull(),
  summary: text(),
  failure: text(),
});

export const issues = pgTable(
  'issues',
  {
    seq: integer().primaryKey().generatedByDefaultAsIdentity(),
    step: text().notNull(),
    code: text().notNull(),
    message: text().notNull(),
    url: text().notNull(),
    at: text().notNull(),
    count: integer().notNull(),
  },
  (t) => [uniqueIndex('issues_single').on(t.step, t.code, digest(t.message), digest(t.url))],
);

export const frontier = pgTable(
  'frontier',
  {
    seq: integer().primaryKey().generatedByDefaultAsIdentity(),
    url: text().notNull(),
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
  },
  (t) => [uniqueIndex('frontier_single').on(digest(t.url))],
);

export const hints = pgTable('hints', { url: text().notNull(), published: text().notNull() }, (t) => [
  uniqueIndex('hints_single').on(digest(t.url)),
]);

export const hosts = pgTable('hosts', {
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

export const keys = pgTable('keys', {
  id: text().primaryKey(),
  digest: text().notNull().unique(),
  owner: text().notNull(),
  made: text().notNull(),
  revoked: text(),
});

export const webhooks = pgTable('webhooks', {
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
