// Brings a database to this program's schema, backed up before, its keys and search tables checked after.
import { BadStore } from '../ledger/store.ts';
import { backUpBeside } from './backup.ts';
import { mustBe, schemaOf, setSchema } from './identity.ts';
import { type Migration, shippedMigrations } from './migrations.ts';
import type { Connection } from './connection.ts';
import { fileFaults, keyFaults, SEARCH_TABLES } from './whole.ts';

export interface MigrateOptions {
  readOnly: boolean;
  /** Told where the back-up lies. */
  say?: ((line: string) => void) | undefined;
  migrations?: readonly Migration[];
}

/** Throws BadStore for a file that is no ledger, or one of a newer program. A read-only one must be up to date. */
export async function migrate(
  connection: Connection,
  path: string,
  { readOnly, say, migrations = shippedMigrations() }: MigrateOptions,
): Promise<void> {
  const newest = migrations.at(-1)?.version ?? 0;
  const schema = schemaOf(connection, path);
  if (readOnly || schema > newest) mustBe(newest, schema, path);
  if (schema < newest) {
    const backup = schema > 0 && path !== ':memory:' ? await backUpBeside(path, `schema-${schema}`) : undefined;
    if (backup) say?.(`${path} is brought from schema ${schema} to ${newest}; as it was it lies at ${backup}`);
    try {
      apply(connection, migrations);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const lies = backup ? ` A back-up lies at ${backup}.` : '';
      throw new BadStore(`${path} stays at schema ${schema}; bringing it to ${newest} failed: ${reason}.${lies}`);
    }
  }
  connection.exec('PRAGMA foreign_keys = ON');
}

/** All that is missing in one transaction, so that a failure leaves the ledger as it was. */
function apply(connection: Connection, migrations: readonly Migration[]): void {
  // Does nothing inside a transaction; rebuilding a table would lose the rows that point to it.
  connection.exec('PRAGMA foreign_keys = OFF');
  connection.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have migrated while this one waited for the lock.
    const now = schemaOf(connection, 'it');
    for (const { version, sql } of migrations.filter((each) => each.version > now)) {
      connection.exec(sql);
      setSchema(connection, version);
    }
    const faults = [...keyFaults(connection), ...SEARCH_TABLES.flatMap((table) => fileFaults(connection, table))];
    if (faults.length) throw new Error(`${faults.length} faults afterwards, the first: ${faults[0]}`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}
