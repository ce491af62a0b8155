// Opens a ledger on PostgreSQL and brings it to this program's schema, in one transaction.
import { BadStore } from '../../ledger/store.ts';
import type { Connection } from '../connection.ts';
import { mustBe } from '../identity.ts';
import { shippedMigrations } from '../migrations.ts';
import { connectPostgres, nameOf } from './connection.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

export interface Opening {
  readOnly: boolean;
  say?: ((line: string) => void) | undefined;
}

/** Throws BadStore for a database that holds other things under our names, or a ledger of a newer program. */
export function openPostgres(url: string, { readOnly, say }: Opening): Connection {
  const db = connectPostgres(url, readOnly);
  try {
    migrate(db, nameOf(url), { readOnly, say });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function migrate(db: Connection, name: string, { readOnly, say }: Opening): void {
  const migrations = shippedMigrations(FOLDER);
  const newest = migrations.at(-1)?.version ?? 0;
  const schema = schemaOf(db, name);
  if (readOnly || schema > newest) mustBe(newest, schema, name);
  if (schema >= newest) return;
  if (schema > 0) say?.(`${name} is brought from schema ${schema} to ${newest}`);
  db.exec('BEGIN');
  try {
    db.lock(['schema']);
    // Another process may have migrated while this one waited for the lock.
    const now = schemaOf(db, name);
    for (const { version, sql } of migrations.filter((each) => each.version > now)) {
      db.exec(sql);
      db.put(`UPDATE counters SET value = ? WHERE name = 'schema'`, [version]);
    }
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadStore(`${name} stays at schema ${schema}; bringing it to ${newest} failed: ${reason}`);
  }
}

/** 0 for a database without our tables. */
function schemaOf(db: Connection, name: string): number {
  const tables = `SELECT count(*) AS n FROM pg_tables WHERE schemaname = current_schema()
    AND tablename IN ('counters', 'articles', 'events', 'snapshots')`;
  const held = db.get<{ n: number }>(tables)?.n ?? 0;
  if (held === 0) return 0;
  const row = held === 4 && db.get<{ value: number }>(`SELECT value FROM counters WHERE name = 'schema'`);
  if (!row) throw new BadStore(`${name} has tables of another program, and is no exportwatch ledger.`);
  return row.value;
}
