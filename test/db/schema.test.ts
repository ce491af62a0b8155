// The migrations, written by hand, make what `db/schema.ts` declares: columns, keys, defaults, references.
import Database from 'better-sqlite3';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, expect, test } from 'vitest';
import { shippedMigrations } from '../../db/migrations.ts';
import * as schema from '../../db/schema.ts';
import { addFunctions } from '../../db/sqlite.ts';

const db = new Database(':memory:');
addFunctions(db);
for (const { sql } of shippedMigrations()) db.exec(sql);
afterAll(() => {
  db.close();
});

const declared = Object.values(schema)
  .filter((each) => each instanceof SQLiteTable)
  .map((each) => getTableConfig(each));

const query = <T>(sql: string): T[] => db.prepare(sql).all() as T[];

const defaultOf = (value: unknown): string | null => {
  if (value === undefined) return null;
  return typeof value === 'string' ? `'${value}'` : String(value);
};

test.each(declared.map((each) => [each.name, each] as const))('%s', (name, { columns, primaryKeys, ...rest }) => {
  const composite = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
  type Info = { name: string; type: string; notnull: number; pk: number; dflt_value: string | null };
  const found = query<Info>(`PRAGMA table_xinfo(${name})`).map((row) => ({
    name: row.name,
    type: row.type,
    required: row.notnull === 1 && !(row.pk > 0 && !composite.length),
    key: row.pk,
    default: row.dflt_value,
  }));
  expect(found).toEqual(
    columns.map((column) => ({
      name: column.name,
      type: column.getSQLType().toUpperCase(),
      required: (column.notNull && !column.primary) || composite.includes(column.name),
      key: column.primary ? 1 : composite.indexOf(column.name) + 1,
      default: defaultOf(column.default),
    })),
  );

  type Key = { from: string; table: string; to: string };
  const references = query<Key>(`PRAGMA foreign_key_list(${name})`).map((row) => [row.from, row.table, row.to]);
  const wanted = rest.foreignKeys.map((key) => {
    const { columns: from, foreignTable, foreignColumns: to } = key.reference();
    return [from[0]?.name, getTableConfig(foreignTable).name, to[0]?.name];
  });
  expect(references.sort()).toEqual(wanted.sort());

  const unique = query<{ name: string; origin: string }>(`PRAGMA index_list(${name})`)
    .filter((each) => each.origin === 'u')
    .map((each) => query<{ name: string }>(`PRAGMA index_info(${each.name})`).map((column) => column.name));
  const single = columns.filter((column) => column.isUnique).map((column) => [column.name]);
  const several = rest.uniqueConstraints.map((each) => each.columns.map((column) => column.name));
  expect(unique.sort()).toEqual([...single, ...several].sort());
});

test('every table is declared, and strict', () => {
  const tables = query<{ name: string; strict: number }>(
    `SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
  );
  expect(tables.map((row) => row.name).sort()).toEqual(declared.map((each) => each.name).sort());
  expect(tables.filter((row) => row.strict === 0)).toEqual([]);
});
