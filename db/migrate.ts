// Brings a database to this program's schema: reviewed SQL files in order, then checks of keys and search tables.
import { readdirSync, readFileSync } from 'node:fs';
import { BadStore } from '../ledger/store.ts';
import type { Connection } from './sqlite.ts';

/** Marks the file as ours: "XPWT". */
const APPLICATION_ID = 0x58505754;
const FOLDER = new URL('./migrations/', import.meta.url);
const SEARCH_TABLES = ['events_search', 'claims_search', 'articles_search', 'conflicts_search', 'entities_search'];

interface Migration {
  version: number;
  file: string;
}

function migrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((file) => /^\d{4}_\w+\.sql$/.test(file))
    .sort()
    .map((file) => ({ version: Number(file.slice(0, 4)), file }));
}

function pragma(connection: Connection, name: string): number {
  const row = connection.get<Record<string, number>>(`PRAGMA ${name}`);
  return row?.[name] ?? 0;
}

/** Throws BadStore for a file that is no ledger, or one of a newer program. A read-only one must be up to date. */
export function migrate(connection: Connection, path: string, readOnly: boolean): void {
  const steps = migrations();
  const newest = steps.at(-1)?.version ?? 0;
  const current = pragma(connection, 'user_version');
  checkOurs(connection, path, current);
  if (current > newest)
    throw new BadStore(`${path} has schema ${current}; this program knows ${newest}. Use a newer exportwatch.`);
  const missing = steps.filter((step) => step.version > current);
  if (readOnly && missing.length) throw new BadStore(behind(path, current, newest));

  if (missing.length) apply(connection, path, missing);
  connection.exec('PRAGMA foreign_keys = ON');
}

function behind(path: string, current: number, newest: number): string {
  if (current === 0) return `${path} is empty: make a ledger with import or crawl.`;
  const upgrade = 'run a verb that writes once (crawl, import or reextract), which brings it up to date';
  return `${path} has schema ${current} and this program reads ${newest}: ${upgrade}.`;
}

/** In one transaction, with foreign keys off outside it. */
function apply(connection: Connection, path: string, missing: readonly Migration[]): void {
  connection.exec('PRAGMA foreign_keys = OFF');
  connection.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have migrated while this one waited for the lock.
    const now = pragma(connection, 'user_version');
    for (const step of missing.filter((each) => each.version > now)) {
      connection.exec(readFileSync(new URL(step.file, FOLDER), 'utf8'));
      connection.exec(`PRAGMA user_version = ${step.version}`);
    }
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    checkWhole(connection, path);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

function checkOurs(connection: Connection, path: string, version: number): void {
  const tables = connection.get<{ n: number }>('SELECT count(*) AS n FROM sqlite_schema')?.n ?? 0;
  const mark = pragma(connection, 'application_id');
  if (mark === APPLICATION_ID || (mark === 0 && version === 0 && tables === 0)) return;
  throw new BadStore(`${path} is an SQLite database, but not an exportwatch ledger.`);
}

/** Throws BadStore when rows point nowhere or a search table is broken. */
function checkWhole(connection: Connection, path: string): void {
  const broken = connection.all<{ table: string }>('PRAGMA foreign_key_check');
  if (broken.length) throw new BadStore(`${path}: ${broken.length} rows of ${broken[0]?.table} point nowhere.`);
  for (const table of SEARCH_TABLES) {
    try {
      connection.run(`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`);
    } catch (error) {
      throw new BadStore(`${path}: the search table ${table} is broken: ${String(error)}`);
    }
  }
}
