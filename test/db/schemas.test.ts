// The tables on PostgreSQL are those on SQLite: the same rows to the compiler, the same columns in the same order.
import { getTableConfig as postgresConfig, PgTable } from 'drizzle-orm/pg-core';
import { getTableConfig as sqliteConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import * as postgres from '../../db/postgres/schema.ts';
import * as sqlite from '../../db/schema.ts';

type Rows<Schema> = {
  [Name in keyof Schema as Name extends `${string}Search` ? never : Name]: Schema[Name] extends {
    $inferSelect: infer Row;
  }
    ? Row
    : never;
};
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile where a row differs. */
const rowsAreEqual: Equal<Rows<typeof sqlite>, Rows<typeof postgres>> = true;

const TYPES: Readonly<Record<string, string>> = { real: 'double precision', blob: 'bytea' };
/** A number of SQLite has as many bytes as it needs. */
const typeOf = (type: string): string => (type === 'bigint' ? 'integer' : type);

test('each table has the same columns', () => {
  expect(rowsAreEqual).toBe(true);
  const here = Object.values(sqlite)
    .filter((each) => each instanceof SQLiteTable)
    .map((table) => sqliteConfig(table))
    .map(({ name, columns }) => [
      name,
      columns.map((c) => [c.name, TYPES[c.getSQLType()] ?? c.getSQLType(), c.notNull, c.default ?? null]),
    ]);
  const there = Object.values(postgres)
    .filter((each) => each instanceof PgTable)
    .map((table) => postgresConfig(table))
    .filter(({ name }) => !name.endsWith('_search'))
    .map(({ name, columns }) => [
      name,
      columns.map((c) => [c.name, typeOf(c.getSQLType()), c.notNull, c.default ?? null]),
    ]);
  expect(there.sort()).toEqual(here.sort());
});
