// A store that only reads: beside a writer, never migrating, refusing to write.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../db/store.ts';
import { BadStore } from '../../ledger/store.ts';
import { AT, exported, FIRST, fill, PRESS, SECOND, save } from './pages.ts';
import { decide, outlet, readingOf, snapshotOf, source, VERSION } from './press.ts';

const folder = mkdtempSync(join(tmpdir(), 'exportwatch-readonly-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const file = (): string => join(folder, `${++files}.db`);

test('a reader sees what a writer wrote before and after it opened, and as-of views', async () => {
  const path = file();
  const writer = await openStore(path);
  await fill(writer, [FIRST]);
  const reader = await openStore(path, { readOnly: true });
  expect(await exported(reader)).toEqual(await exported(writer));
  await fill(writer, PRESS, '2026-08-01T00:00:00.000Z');
  expect(await exported(reader)).toEqual(await exported(writer));
  expect(await reader.version()).toBe(await writer.version());
  const [past, same] = [await reader.asOf('2026-03-03T00:00:00.000Z', decide), await reader.asOf(AT, decide)];
  expect((await past.list('articles', { limit: 9 })).items).toHaveLength(2);
  expect((await same.list('articles', { limit: 9 })).items).toHaveLength(4);
  await writer.close();
  expect((await reader.counts()).articles).toBe(4);
  await Promise.all([past.close(), same.close(), reader.close()]);
});

test('a reader reads while a write is open, and sees it once it is done', async () => {
  const path = file();
  const writer = await openStore(path);
  await fill(writer, [FIRST]);
  const reader = await openStore(path, { readOnly: true });
  const busy = new Database(path);
  busy.exec(`BEGIN IMMEDIATE; UPDATE outlets SET name = 'changed'`);
  const during = (await reader.list('articles', { limit: 5 })).items.length;
  const before = await reader.outlets();
  busy.exec('COMMIT');
  busy.close();
  expect(during).toBe(1);
  expect(before.map((each) => each.id)).toEqual(['heron', 'magpie']);
  await Promise.all([writer.close(), reader.close()]);
});

test('a still reader sees what stood when it was opened, and hinders no writer', async () => {
  const path = file();
  const writer = await openStore(path);
  await fill(writer, [FIRST]);
  const before = await exported(writer);
  const still = await openStore(path, { readOnly: true, still: true });
  await fill(writer, PRESS, '2026-08-01T00:00:00.000Z');
  expect(await exported(writer)).not.toEqual(before);
  expect(await exported(still)).toEqual(before);
  await Promise.all([still.close(), writer.close()]);
});

test('every writing method refuses, and nothing is written', async () => {
  const path = file();
  const writer = await openStore(path);
  await fill(writer, [FIRST]);
  const held = await exported(writer);
  await writer.close();
  const reader = await openStore(path, { readOnly: true });
  const now = '2026-09-01T00:00:00.000Z';
  const id = snapshotOf(FIRST).id;
  const writes = [
    () => reader.saveSources([outlet('wren')], [source('wren')]),
    () => reader.saveSnapshot(snapshotOf(SECOND)),
    () => reader.saveExtraction(id, VERSION, outlet('heron'), readingOf(FIRST)),
    () => save(reader, SECOND),
    () => reader.forgetExtractions(),
    () => reader.reconcile(['x'], decide, now),
    () => reader.recordIssues([], now),
    () => reader.addLinks([], now),
    () => reader.beginPass(now),
    () => reader.endPass(now),
    () => reader.openDueSources(now, now),
    () => reader.lease(1, now, now),
    () => reader.release('https://heron.example/a'),
    () => reader.undoJudgement('jdg_none', { reason: 'r', by: 'b', at: now }),
    () => reader.beginRun({ job: 'crawl', started: now, versions: {} }),
    () => reader.saveRobots('heron.example', { fetchedAt: now, status: 200, body: '' }),
  ];
  for (const write of writes) await expect(write()).rejects.toThrow(BadStore);
  await expect(reader.recordIssues([], now)).rejects.toThrow(/reading only/);
  expect(await exported(reader)).toEqual(held);
  const past = await reader.asOf(now, decide);
  await expect(save(past, SECOND)).rejects.toThrow(BadStore);
  await Promise.all([past.close(), reader.close()]);
});

test('it makes and migrates nothing: a missing, empty, older or newer ledger is refused with what to do', async () => {
  const missing = file();
  await expect(openStore(missing, { readOnly: true })).rejects.toThrow(BadStore);
  expect(() => readFileSync(missing)).toThrow();
  const empty = file();
  writeFileSync(empty, '');
  await expect(openStore(empty, { readOnly: true })).rejects.toThrow(/import or crawl/);
  expect(readFileSync(empty)).toHaveLength(0);
  for (const [version, advice] of [
    [0, /make a ledger/],
    [9999, /newer exportwatch/],
  ] as const) {
    const path = file();
    await (await openStore(path)).close();
    const db = new Database(path);
    db.pragma(`user_version = ${version}`);
    db.close();
    await expect(openStore(path, { readOnly: true })).rejects.toThrow(advice);
    expect(new Database(path).pragma('user_version', { simple: true })).toBe(version);
  }
  await expect(openStore(':memory:', { readOnly: true })).rejects.toThrow(BadStore);
});
