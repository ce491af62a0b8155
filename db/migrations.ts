// The shipped migrations: reviewed SQL files in order.
import { readdirSync, readFileSync } from 'node:fs';

export interface Migration {
  /** The schema it leads to. */
  version: number;
  sql: string;
}

const FOLDER = new URL('./migrations/', import.meta.url);

export function shippedMigrations(folder = FOLDER): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}_\w+\.sql$/.test(file))
    .sort()
    .map((file) => ({ version: Number(file.slice(0, 4)), sql: readFileSync(new URL(file, folder), 'utf8') }));
}
