// Whether a database is a ledger of this program, and of which schema.
import { BadStore } from '../ledger/store.ts';
import type { Connection } from './connection.ts';

/** Marks the file as ours: "XPWT". */
const APPLICATION_ID = 0x58505754;

function pragma(connection: Connection, name: string): number {
  return connection.get<Record<string, number>>(`PRAGMA ${name}`)?.[name] ?? 0;
}

/** The schema's number, 0 for an empty database. Throws BadStore for a database of another program. */
export function schemaOf(connection: Connection, path: string): number {
  const version = pragma(connection, 'user_version');
  const tables = connection.get<{ n: number }>('SELECT count(*) AS n FROM sqlite_schema')?.n ?? 0;
  const mark = pragma(connection, 'application_id');
  if (mark === APPLICATION_ID || (mark === 0 && version === 0 && tables === 0)) return version;
  throw new BadStore(`${path} is an SQLite database, but not an exportwatch ledger.`);
}

export function setSchema(connection: Connection, version: number): void {
  connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version}`);
}

/** Of a ledger to be read as it is: what to do about one of another schema than `newest`. */
export function mustBe(newest: number, schema: number, path: string): void {
  if (schema > newest)
    throw new BadStore(`${path} has schema ${schema}; this program knows ${newest}. Use a newer exportwatch.`);
  if (schema === 0) throw new BadStore(`${path} is empty: make a ledger with import or crawl.`);
  const upgrade = 'run a verb that writes once (crawl, import or reextract), which brings it up to date';
  if (schema < newest) throw new BadStore(`${path} has schema ${schema} and this program reads ${newest}: ${upgrade}.`);
}
