// The contract on SQLite, in memory and in a file; what is SQLite's own beside it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../db/store.ts';
import { BadStore } from '../../ledger/store.ts';
import { outlet, source } from './press.ts';
import { storeContract } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'exportwatch-db-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const file = (): string => join(folder, `${++files}.db`);

storeContract('memory', () => openStore(':memory:'));
storeContract('file', () => openStore(file()));

test('a text file, another program’s database and a newer schema are refused', async () => {
  const text = file();
  writeFileSync(text, 'This is a shopping list and no database, however long it may be. '.repeat(40));
  await expect(openStore(text)).rejects.toThrow(BadStore);
  const other = file();
  new Database(other).exec('CREATE TABLE recipes (name TEXT)').close();
  await expect(openStore(other)).rejects.toThrow(/not an exportwatch ledger/);
  const newer = file();
  await (await openStore(newer)).close();
  const db = new Database(newer);
  db.pragma('user_version = 9999');
  db.close();
  await expect(openStore(newer)).rejects.toThrow(/newer/);
  await expect(openStore(join(folder, 'no', 'such', 'folder.db'))).rejects.toThrow(BadStore);
  await expect(openStore('postgres://127.0.0.1:1/ledger')).rejects.toThrow(BadStore);
});

test('a crawler’s leases are free once its process is gone, and not before', async () => {
  const path = file();
  const [one, two] = [await openStore(path), await openStore(path)];
  await one.saveSources([outlet('heron')], [source('heron')]);
  const [now, until] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:05:00.000Z'] as const;
  await one.beginPass(now);
  await one.openDueSources(now, null);
  expect(await one.lease(1, now, until)).toHaveLength(1);
  await two.beginPass(now);
  expect(await two.lease(1, now, until)).toEqual([]);
  await one.close();
  await two.beginPass(now);
  expect(await two.lease(1, now, until)).toHaveLength(1);
  await two.close();
});

test('two processes on one file never lease the same row', async () => {
  const path = file();
  const [one, two] = [await openStore(path), await openStore(path)];
  const ids = ['heron', 'magpie', 'wren'];
  await one.saveSources(
    ids.map(outlet),
    ids.map((id) => source(id)),
  );
  const [now, until] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:05:00.000Z'] as const;
  await two.openDueSources(now, null);
  const leases = await Promise.all([one, two, one, two].map((store) => store.lease(1, now, until)));
  const urls = leases.flat().map((row) => row.url);
  expect(urls).toHaveLength(3);
  expect(new Set(urls).size).toBe(3);
  await Promise.all([one.close(), two.close()]);
});
