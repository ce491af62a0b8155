// Whether a database holds together: its file, its keys, its search tables.
import type { Connection } from './connection.ts';

export const SEARCH_TABLES = [
  'events_search',
  'claims_search',
  'articles_search',
  'conflicts_search',
  'entities_search',
] as const;

const MOST = 100;

/** What SQLite finds wrong with the file, or with one table of it. */
export function fileFaults(db: Connection, table?: string): string[] {
  return told(() =>
    db
      .all<{ integrity_check: string }>(`PRAGMA integrity_check(${table ? `'${table}'` : MOST})`)
      .map((row) => row.integrity_check)
      .filter((message) => message !== 'ok'),
  );
}

/** Rows whose declared reference points nowhere. */
export function keyFaults(db: Connection): string[] {
  return told(() =>
    db
      .all<{ table: string; rowid: number | null; parent: string }>('PRAGMA foreign_key_check')
      .map(({ table, rowid, parent }) => `row ${rowid ?? '?'} of ${table} points to no row of ${parent}`),
  );
}

/** A file too broken to be looked through is a fault as well. */
function told(look: () => string[]): string[] {
  try {
    return look();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
