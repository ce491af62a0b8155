// Bringing a ledger up to date: backed up before, checked after, left as it was by a failure.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { type Migration, shippedMigrations } from '../../db/migrations.ts';
import { connect } from '../../db/sqlite.ts';
import { openStore } from '../../db/store.ts';
import { BadStore } from '../../ledger/store.ts';
import { exported, fill, PRESS } from './pages.ts';

const root = mkdtempSync(join(tmpdir(), 'exportwatch-migrate-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const shipped = shippedMigrations();
const next = (shipped.at(-1)?.version ?? 0) + 1;
const withOne = (sql: string): Migration[] => [...shipped, { version: next, sql }];

/** A filled ledger in a folder of its own. */
async function ledger(): Promise<{ folder: string; path: string }> {
  const folder = mkdtempSync(join(root, 'one-'));
  const path = join(folder, 'press.db');
  const store = await openStore(path);
  await fill(store, PRESS);
  await store.close();
  return { folder, path };
}

async function bring(path: string, migrations: readonly Migration[], readOnly = false): Promise<string[]> {
  const said: string[] = [];
  const connection = connect(path, readOnly);
  try {
    await migrate(connection, path, { readOnly, migrations, say: (line) => said.push(line) });
  } finally {
    connection.close();
  }
  return said;
}

const tables = (path: string): unknown[] => {
  const db = new Database(path, { readonly: true });
  const names = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`);
  const rows = names.all() as { name: string }[];
  const all = rows.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}"`).all()]);
  const version = db.pragma('user_version', { simple: true });
  db.close();
  return [version, all];
};
const backups = (folder: string): string[] => readdirSync(folder).filter((name) => name.includes(`schema-${next - 1}`));

// Rebuilding a table that others refer to is what loses rows when it is done wrongly.
const REBUILD = `
  CREATE TABLE outlets_next (id TEXT PRIMARY KEY, name TEXT NOT NULL, country TEXT, host TEXT, data TEXT NOT NULL, motto TEXT) STRICT;
  INSERT INTO outlets_next SELECT id, name, country, host, data, 'Fair winds' FROM outlets;
  DROP TABLE outlets;
  ALTER TABLE outlets_next RENAME TO outlets;`;

test('a ledger that is behind is backed up beside, and loses nothing', async () => {
  const { folder, path } = await ledger();
  const before = tables(path);
  const said = await bring(path, withOne(REBUILD));
  const [backup = ''] = backups(folder);
  expect(backups(folder)).toHaveLength(1);
  expect(backup).toMatch(/^press\.schema-\d+\.\d{4}-\d\d-\d\dT[\d-]+\.\d+Z\.db$/);
  expect(said.join()).toContain(join(folder, backup));
  expect(tables(join(folder, backup))).toEqual(before);
  const db = new Database(path, { readonly: true });
  expect(db.pragma('user_version', { simple: true })).toBe(next);
  expect(db.prepare('SELECT DISTINCT motto FROM outlets').all()).toEqual([{ motto: 'Fair winds' }]);
  expect(db.prepare('SELECT count(*) AS n FROM sources').get()).toEqual({ n: 2 });
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.close();
  expect(await bring(path, withOne(REBUILD))).toEqual([]);
  expect(backups(folder)).toHaveLength(1);
});

test.each([
  ['cannot run', `${REBUILD} INSERT INTO nowhere VALUES (1);`, /no such table: nowhere/],
  [
    'leaves rows that point nowhere',
    `${REBUILD} DELETE FROM outlets WHERE id = 'heron';`,
    /points to no row of outlets/,
  ],
  ['breaks a search table', 'DROP TABLE events_search;', /events_search/],
])('a migration that %s leaves the ledger as it was and says where the back-up lies', async (_why, sql, reason) => {
  const { folder, path } = await ledger();
  const before = tables(path);
  const failed = await bring(path, withOne(sql)).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(BadStore);
  const [backup = ''] = backups(folder);
  expect(String(failed)).toMatch(reason);
  expect(String(failed)).toContain(join(folder, backup));
  expect(String(failed)).toContain(`stays at schema ${next - 1}`);
  expect(tables(path)).toEqual(before);
  expect(tables(join(folder, backup))).toEqual(before);
  const again = await openStore(path);
  expect((await exported(again)).events?.length).toBeGreaterThan(0);
  await again.close();
});

test('of several missing migrations either all or none are applied', async () => {
  const { path } = await ledger();
  const before = tables(path);
  const two = [...withOne(REBUILD), { version: next + 1, sql: 'DROP TABLE nowhere' }];
  await expect(bring(path, two)).rejects.toThrow(/nowhere/);
  expect(tables(path)).toEqual(before);
});

test('a reader migrates nothing: an older ledger is refused with what to do', async () => {
  const { folder, path } = await ledger();
  const before = tables(path);
  await expect(bring(path, withOne(REBUILD), true)).rejects.toThrow(/reads \d+: run a verb that writes/);
  expect(tables(path)).toEqual(before);
  expect(backups(folder)).toEqual([]);
});

test('a new ledger and one in memory are not backed up', async () => {
  const folder = mkdtempSync(join(root, 'new-'));
  await (await openStore(join(folder, 'press.db'))).close();
  await bring(':memory:', withOne(REBUILD));
  expect(readdirSync(folder)).toEqual(['press.db']);
});

test('a ledger from before lines were packed exports, tells and decides the same', async () => {
  const path = join(mkdtempSync(join(root, 'old-')), 'press.db');
  const old = new Database(path);
  for (const { sql } of shipped.filter(({ version }) => version <= 5)) old.exec(sql);
  old.pragma('foreign_keys = OFF');
  old.exec(readFileSync(new URL('./schema5.sql', import.meta.url), 'utf8'));
  old.pragma('application_id = 0x58505754');
  old.pragma('user_version = 5');
  const lines = (table: string, order: string): unknown[] =>
    (old.prepare(`SELECT line FROM ${table} ORDER BY ${order}`).all() as { line: string }[]).map(({ line }) =>
      JSON.parse(line),
    );
  const before = {
    entities: lines('entities', 'id'),
    mentions: lines('mentions', 'article, start, "end", nth'),
    dates: lines('dates', 'article, start, "end", nth'),
    claims: lines('claims', 'id'),
    events: lines('events', 'id'),
    conflicts: lines('conflicts', 'id'),
  };
  const texts = old.prepare('SELECT text FROM revisions ORDER BY text').pluck().all();
  old.close();

  const store = await openStore(path);
  const now = await exported(store);
  expect(now).toMatchObject(before);
  for (const found of Object.values(before)) expect(found.length).toBeGreaterThan(0);
  expect(texts).toEqual(expect.arrayContaining(now.articles?.map((each) => (each as { text: string }).text) ?? []));
  const [event] = (await store.list('events', { limit: 9, sort: 'date' })).items;
  const history = await store.history('event', event?.id ?? '');
  expect(history.map(({ change, articles }) => [change, articles.length])).toEqual([
    ['gone', 0],
    ['changed', 2],
    ['new', 1],
  ]);
  const [mention] = now.mentions as { article: string; entity: { id: string } }[];
  const naming = await store.list('articles', { entity: mention?.entity.id ?? '', limit: 9 });
  expect(naming.items.map(({ id }) => id)).toContain(mention?.article);
  // Its dates are invented: a decision takes them away, and changes nothing else.
  await fill(store, PRESS, '2026-08-02T00:00:00.000Z');
  expect(await exported(store)).toEqual({ ...now, dates: [] });
  await store.close();
});
