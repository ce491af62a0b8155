// Back-ups taken while others write, and put back.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { backUp } from '../../db/backup.ts';
import { restore } from '../../db/restore.ts';
import { openStore } from '../../db/store.ts';
import { BadStore, type Store } from '../../ledger/store.ts';
import { AT, exported, FIRST, fill, PRESS, SECOND } from './pages.ts';

const root = mkdtempSync(join(tmpdir(), 'exportwatch-backup-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = (): string => mkdtempSync(join(root, 'one-'));

async function held(path: string): Promise<Record<string, unknown[]>> {
  const store = await openStore(path, { readOnly: true });
  try {
    return await exported(store);
  } finally {
    await store.close();
  }
}

async function filled(path: string, pages = PRESS): Promise<Store> {
  const store = await openStore(path);
  await fill(store, pages);
  return store;
}

test('a back-up holds one moment, one file, while a writer goes on', async () => {
  const at = folder();
  const [path, to] = [join(at, 'press.db'), join(at, 'kept.db')];
  const store = await filled(path, [FIRST]);
  const before = await exported(store);
  const shown: number[] = [];
  let writing: Promise<unknown> | undefined;
  const copied = await backUp(path, to, (done) => {
    shown.push(done);
    writing ??= fill(store, PRESS);
  });
  await writing;
  expect(copied.bytes).toBe(readFileSync(to).length);
  expect(shown.length).toBeGreaterThan(0);
  expect(readdirSync(at).filter((name) => /kept|part/.test(name))).toEqual(['kept.db']);
  expect(await held(to)).toEqual(before);
  expect(await exported(store)).not.toEqual(before);
  await store.close();
});

test('it overwrites nothing and leaves nothing behind', async () => {
  const at = folder();
  const path = join(at, 'press.db');
  await (await filled(path)).close();
  writeFileSync(join(at, 'letters.txt'), 'Dear aunt');
  await expect(backUp(path, join(at, 'letters.txt'))).rejects.toThrow(/there already/);
  expect(readFileSync(join(at, 'letters.txt'), 'utf8')).toBe('Dear aunt');
  await expect(backUp(path, join(at, 'no', 'kept.db'))).rejects.toThrow(/no such folder/);
  await expect(backUp(join(at, 'none.db'), join(at, 'kept.db'))).rejects.toThrow(/no such file/);
  await expect(backUp(join(at, 'letters.txt'), join(at, 'kept.db'))).rejects.toThrow(BadStore);
  new Database(join(at, 'recipes.db')).exec('CREATE TABLE recipes (name TEXT)').close();
  await expect(backUp(join(at, 'recipes.db'), join(at, 'kept.db'))).rejects.toThrow(/not an exportwatch ledger/);
  damage(path);
  await expect(backUp(path, join(at, 'kept.db'))).rejects.toThrow(BadStore);
  const left = readdirSync(at).filter((name) => !/-(?:wal|shm)$/.test(name));
  expect(left.sort()).toEqual(['letters.txt', 'press.db', 'recipes.db']);
});

/** Zeroes a page in the middle, as a failing disk does. */
function damage(path: string): void {
  const db = new Database(path);
  const { rootpage } = db.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'revisions'`).get() as {
    rootpage: number;
  };
  const size = db.pragma('page_size', { simple: true }) as number;
  db.close();
  const bytes = readFileSync(path);
  bytes.fill(0, (rootpage - 1) * size, rootpage * size);
  writeFileSync(path, bytes);
}

test('a back-up put back is what it was, and the replaced ledger lies beside', async () => {
  const at = folder();
  const [path, kept] = [join(at, 'press.db'), join(at, 'kept.db')];
  const store = await filled(path, [FIRST]);
  const before = await exported(store);
  await backUp(path, kept);
  await fill(store, PRESS);
  const later = await exported(store);
  const version = Number(await store.version());
  await store.close();
  const { replaced } = await restore(kept, path, AT);
  expect(replaced).toBe(join(at, 'press.replaced.2026-07-01T00-00-00.000Z.db'));
  expect(await held(path)).toEqual(before);
  expect(await held(replaced ?? '')).toEqual(later);
  const back = await openStore(path, { readOnly: true });
  expect(Number(await back.version())).toBeGreaterThan(version);
  await back.close();
  expect(await held(kept)).toEqual(before);
  const again = await restore(kept, path, AT);
  expect(again.replaced).toBe(join(at, 'press.replaced.2026-07-01T00-00-00.000Z-2.db'));
  const fresh = await restore(kept, join(at, 'fresh.db'), AT);
  expect(fresh.replaced).toBeNull();
  expect(await held(join(at, 'fresh.db'))).toEqual(before);
});

test.each([[false], [true]])('a ledger that a process holds is not replaced (it only reads: %s)', async (readOnly) => {
  const at = folder();
  const [path, kept] = [join(at, 'press.db'), join(at, 'kept.db')];
  await (await filled(path, [FIRST])).close();
  await backUp(path, kept);
  await restore(kept, path, AT);
  const holder = await openStore(path, { readOnly });
  await expect(restore(kept, path, AT)).rejects.toThrow(/open in another process/);
  expect(readdirSync(at).filter((name) => /restoring|part/.test(name))).toEqual([]);
  await holder.close();
  expect((await restore(kept, path, AT)).replaced).not.toBeNull();
});

test('a file that is no whole ledger of a known schema is not put anywhere', async () => {
  const at = folder();
  const [path, kept] = [join(at, 'press.db'), join(at, 'kept.db')];
  await (await filled(path, [FIRST, SECOND])).close();
  const before = readFileSync(path);
  writeFileSync(join(at, 'letters.txt'), 'Dear aunt, '.repeat(500));
  new Database(join(at, 'recipes.db')).exec('CREATE TABLE recipes (name TEXT)').close();
  writeFileSync(join(at, 'empty.db'), '');
  for (const name of ['damaged', 'short', 'newer', 'orphans']) await backUp(path, join(at, `${name}.db`));
  damage(join(at, 'damaged.db'));
  truncateSync(join(at, 'short.db'), 20_000);
  const newer = new Database(join(at, 'newer.db'));
  newer.pragma('user_version = 9999');
  newer.close();
  const orphans = new Database(join(at, 'orphans.db'));
  orphans.pragma('foreign_keys = OFF');
  orphans.exec('DELETE FROM outlets').close();
  for (const [file, reason] of [
    ['letters.txt', /cannot be opened/],
    ['recipes.db', /not an exportwatch ledger/],
    ['empty.db', /is empty/],
    ['none.db', /no such file/],
    ['damaged.db', /damaged/],
    ['short.db', /damaged|cannot be opened|malformed/],
    ['newer.db', /newer exportwatch/],
    ['orphans.db', /points to no row/],
    ['press.db', /the ledger itself/],
  ] as const) {
    const failed: unknown = await restore(join(at, file), path, AT).catch((error: unknown) => error);
    expect(failed, file).toBeInstanceOf(BadStore);
    expect(String(failed), file).toMatch(reason);
  }
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(existsSync(kept)).toBe(false);
});

test('a ledger that cannot be opened any more is replaced and kept beside', async () => {
  const at = folder();
  const [path, kept] = [join(at, 'press.db'), join(at, 'kept.db')];
  await (await filled(path, [FIRST])).close();
  await backUp(path, kept);
  writeFileSync(path, 'scribbled over '.repeat(1000));
  const { replaced } = await restore(kept, path, AT);
  expect(readFileSync(replaced ?? '', 'utf8')).toMatch(/^scribbled/);
  expect(await held(path)).toEqual(await held(kept));
});
