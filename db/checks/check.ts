// What one check of a whole ledger is.
import type { Connection } from '../connection.ts';

export interface Check {
  name: string;
  /** What holds where it finds nothing. */
  holds: string;
  /** How many things it looks at. */
  size(db: Connection): number;
  /** For each thing looked at the faults it has. */
  look(db: Connection): Iterable<readonly string[]>;
}

export function countOf(db: Connection, ...tables: readonly string[]): number {
  return tables.reduce((sum, each) => sum + (db.get<{ n: number }>(`SELECT count(*) AS n FROM ${each}`)?.n ?? 0), 0);
}

export const fault = (wrong: boolean, what: string): string[] => (wrong ? [what] : []);
