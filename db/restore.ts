// Puts a back-up in a ledger's place; the ledger that was there is kept beside.
import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { BadStore } from '../ledger/store.ts';
import { backUp, freeName, type OnProgress, wholeLedger } from './backup.ts';
import { shippedMigrations } from './migrations.ts';
import { connect, isHeld } from './sqlite.ts';

export interface Restored {
  schema: number;
  bytes: number;
  /** Where the replaced ledger lies now. */
  replaced: string | null;
}

/** `at` dates the name of the replaced ledger. Throws BadStore, leaving everything as it was. */
export async function restore(file: string, path: string, at: string, onProgress?: OnProgress): Promise<Restored> {
  const schema = wholeLedger(file, true);
  const newest = shippedMigrations().at(-1)?.version ?? 0;
  if (schema > newest)
    throw new BadStore(`${file} has schema ${schema}; this program knows ${newest}. Use a newer exportwatch.`);
  if (existsSync(path) && realpathSync(path) === realpathSync(file))
    throw new BadStore(`${file} is the ledger itself, not a back-up of it.`);
  refuseHeld(path);
  const part = freeName(path, `restoring-${process.pid}`);
  try {
    const { bytes } = await backUp(file, part, onProgress);
    refuseHeld(path);
    outgrow(part, path);
    const replaced = existsSync(path) ? setAside(path, at) : null;
    renameSync(part, path);
    return { schema, bytes, replaced };
  } finally {
    rmSync(part, { force: true });
  }
}

/** Makes what is restored a later version than what it replaces: readers who hold an answer of that one ask anew.
 *  Opened for writing, it also holds its file when at work, so that the next restore can tell. */
function outgrow(part: string, path: string): void {
  const db = connect(part, false);
  try {
    db.run(`UPDATE counters SET value = max(value, ?) + 1 WHERE name = 'version'`, [versionOf(path)]);
  } finally {
    db.close();
  }
}

function versionOf(path: string): number {
  if (!existsSync(path)) return 0;
  try {
    const db = connect(path, true);
    try {
      return db.get<{ n: number }>(`SELECT value AS n FROM counters WHERE name = 'version'`)?.n ?? 0;
    } finally {
      db.close();
    }
  } catch {
    // It cannot be read any more, which may be why it is replaced.
    return 0;
  }
}

function refuseHeld(path: string): void {
  if (existsSync(path) && isHeld(path))
    throw new BadStore(`${path} is open in another process: stop it (run, serve, crawl or import), then restore.`);
}

/** With what SQLite keeps beside a ledger that was not closed and cannot be opened any more. */
function setAside(path: string, at: string): string {
  const aside = freeName(path, `replaced.${at}`);
  for (const end of ['-wal', '-shm', '']) if (existsSync(path + end)) renameSync(path + end, aside + end);
  return aside;
}
