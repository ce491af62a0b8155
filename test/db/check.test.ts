// A whole ledger is found whole; a fault of each kind, planted behind the store's back, is found and named.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checked, checkLedger } from '../../db/check.ts';
import { addFunctions } from '../../db/sqlite.ts';
import { openStore } from '../../db/store.ts';
import { BadStore } from '../../ledger/store.ts';
import { fill, PRESS } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'exportwatch-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const whole = join(folder, 'whole.db');
let files = 0;

beforeAll(async () => {
  const store = await openStore(whole);
  await fill(store, PRESS);
  await store.close();
});

function copyWith(plant: (db: Database.Database) => void): string {
  const path = join(folder, `${++files}.db`);
  copyFileSync(whole, path);
  const db = new Database(path);
  addFunctions(db);
  db.unsafeMode(true);
  db.pragma('foreign_keys = OFF');
  plant(db);
  db.close();
  return path;
}

const faulty = (checks: readonly Checked[]): Record<string, string[]> =>
  Object.fromEntries(checks.filter((each) => each.faults > 0).map((each) => [each.name, each.first]));

test('a ledger as the store writes it is found whole, also while it is written', async () => {
  const checks = await checkLedger(whole);
  expect(faulty(checks)).toEqual({});
  for (const { name, looked } of checks) expect(looked, name).toBeGreaterThan(0);
  const store = await openStore(copyWith(() => {}));
  const path = join(folder, `${files}.db`);
  await store.saveSources([], []);
  const [during] = await Promise.all([checkLedger(path), fill(store, PRESS, '2026-09-01T00:00:00.000Z')]);
  expect(faulty(during)).toEqual({});
  await store.close();
});

/** Changes a value inside the JSON of a line. */
const setLine = (table: string, path: string, value: string): string =>
  `UPDATE ${table} SET line = json_set(line, '${path}', ${value}) WHERE rowid = (SELECT min(rowid) FROM ${table})`;
const setPacked = (table: string, column: string, change: string): string =>
  `UPDATE ${table} SET ${column} = packed(${change}) WHERE ${column} IS NOT NULL`;
const setFolded = (path: string, value: string): string =>
  `UPDATE events SET line = folded(json_set(unfolded(line), '${path}', ${value}))`;
const setIn = (table: string, column: string, path: string, value: string): string =>
  setPacked(table, column, `json_set(unpacked(${column}), '${path}', ${value})`);

const PLANTED: readonly [string, string, string, RegExp][] = [
  [
    'a row that points nowhere',
    'references',
    `DELETE FROM outlets WHERE id = 'heron'`,
    /sources points to no row of outlets/,
  ],
  ['a claim of an event that is not', 'references', `UPDATE claims SET event = 'evt_none'`, /claims name evt_none/],
  ['another body', 'digests', `UPDATE bodies SET bytes = (SELECT max(bytes) FROM bodies)`, /other bytes/],
  ['a body that cannot be unpacked', 'digests', `UPDATE bodies SET bytes = x'00'`, /cannot be unpacked/],
  [
    'another address of a snapshot',
    'digests',
    `UPDATE snapshots SET url = 'https://wren.example/'`,
    /snap_.*is another’s/,
  ],
  ['another identity of an article', 'digests', `UPDATE articles SET identity_url = url || '?'`, /art_.*is another’s/],
  ['another title', 'digests', setIn('revisions', 'metadata', '$.title', `'x'`), /rev_.*another title/],
  ['another analysis', 'digests', setIn('analyses', 'data', '$.language', `'de'`), /not the one stored/],
  [
    'a text the page does not hold',
    'blocks',
    setPacked('revisions', 'text', `replace(unpacked(text), 'bars', 'begs')`),
    /block 0-\d+ does not stand/,
  ],
  ['a block beyond the text', 'blocks', setIn('revisions', 'blocks', '$[0].end', '9999'), /block 0-9999/],
  ['a lost snapshot', 'blocks', 'DELETE FROM snapshots', /is not stored/],
  ['a moved claim of an analysis', 'spans', setIn('analyses', 'data', '$.claims[0].start', '1'), /claim at 1-/],
  ['a moved date of a report', 'spans', setIn('analyses', 'data', '$.reports[0].date.end', '9999'), /date at 0-9999/],
  ['a sentence beyond the text', 'spans', setIn('analyses', 'data', '$.sentences[0].end', '9999'), /1 sentences/],
  [
    'another quotation of a claim',
    'passages',
    setPacked('article_lines', 'claims', `replace(unpacked(claims), '"quote":"', '"quote":"x')`),
    /claims: art_.*does not stand/,
  ],
  [
    'a moved mention',
    'passages',
    setPacked('article_lines', 'mentions', `replace(unpacked(mentions), '"start":', '"start":1')`),
    /mentions: mention at/,
  ],
  ['another summary of an event', 'passages', setFolded('$.summary.citation.quote', `'x'`), /events: evt_/],
  [
    'a moved side of a conflict',
    'passages',
    setLine('conflicts', '$.sides[0].citations[0].end', '2'),
    /conflicts: con-/,
  ],
  [
    'a status without a value',
    'grounded',
    `UPDATE events SET line = json_remove(unfolded(line), '$.fields.status')`,
    /status announced has no citation/,
  ],
  ['a status of another value', 'grounded', setFolded('$.status', `'lifted'`), /status lifted/],
  ['an actor without a citation', 'grounded', setFolded('$.fields.actors[0].citations', `json('[]')`), /actors ent_/],
  ['another column of an event', 'indexes', `UPDATE events SET status = 'lifted'`, /rows of evt_\w+ among events/],
  ['a lost report', 'indexes', 'DELETE FROM event_reports', /rows of evt_/],
  [
    'a moved citation',
    'indexes',
    `UPDATE citations SET start = 1 WHERE kind = 'conflict'`,
    /rows of con-\w+ among conflicts/,
  ],
  ['a lost name', 'indexes', 'DELETE FROM entity_names', /rows of ent_/],
  ['an event that cannot be found', 'search', 'DELETE FROM events_search', /evt_\w+ is missing from events_search/],
  [
    'a stray search row',
    'search',
    `INSERT INTO claims_search (rowid, quote) VALUES (999, 'x')`,
    /row 999 of claims_search/,
  ],
  [
    'a broken search table',
    'search',
    'UPDATE articles_search_data SET block = zeroblob(20) WHERE id > 1000',
    /corrupt|malformed/,
  ],
];

test.each(PLANTED)('%s is found by %s', async (_what, check, sql, told) => {
  const found = faulty(await checkLedger(copyWith((db) => db.exec(sql))));
  expect(found[check]?.join('\n')).toMatch(told);
});

test('a damaged file is told, and what can be looked through is', async () => {
  const path = copyWith(() => {});
  const db = new Database(path, { readonly: true });
  const { page } = db
    .prepare(`SELECT rootpage AS page FROM sqlite_schema WHERE name = 'entity_names_by_entity'`)
    .get() as { page: number };
  const size = db.pragma('page_size', { simple: true }) as number;
  db.close();
  const bytes = readFileSync(path);
  bytes.fill(0, (page - 1) * size, page * size);
  writeFileSync(path, bytes);
  const checks = await checkLedger(path);
  // The lost index hides the names of entities.
  expect(Object.keys(faulty(checks))).toEqual(['file', 'indexes']);
  expect(checks.find((each) => each.name === 'passages')?.looked).toBeGreaterThan(0);
});

test('many faults are counted, the first of them told', async () => {
  const path = copyWith((db) => {
    const insert = db.prepare(`INSERT INTO claims_search (rowid, quote) VALUES (?, 'x')`);
    for (let row = 1000; row < 1100; row++) insert.run(row);
  });
  const search = (await checkLedger(path)).find((each) => each.name === 'search');
  expect(search?.faults).toBe(100);
  expect(search?.first).toHaveLength(20);
});

test('what is no ledger of this schema is not looked through', async () => {
  const text = join(folder, 'letters.txt');
  writeFileSync(text, 'Dear aunt, '.repeat(500));
  await expect(checkLedger(text)).rejects.toThrow(BadStore);
  await expect(checkLedger(join(folder, 'none.db'))).rejects.toThrow(BadStore);
  await expect(checkLedger(copyWith((db) => db.pragma('user_version = 9999')))).rejects.toThrow(/newer exportwatch/);
});
