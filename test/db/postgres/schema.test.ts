// The migrations on PostgreSQL make what `db/postgres/schema.ts` declares: columns, keys, defaults, references; and every text is in
// the order of its bytes, whatever the database's own order is.
import { readFileSync } from 'node:fs';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import * as schema from '../../../db/postgres/schema.ts';
import { shippedMigrations } from '../../../db/migrations.ts';
import { openStore } from '../../../db/store.ts';
import { BadStore } from '../../../ledger/store.ts';
import { exported, fill, PRESS } from '../pages.ts';
import { emptyLedger } from './ledgers.ts';

const server = inject('postgres');
const declared = Object.values(schema)
  .filter((each) => each instanceof PgTable)
  .map((table) => getTableConfig(table));

describe.skipIf(!server)('the schema (asked for a server by `npm run test:postgres` only)', () => {
  let url = '';
  let client: pg.Client;
  const query = async <T>(sql: string, params: unknown[] = []): Promise<T[]> =>
    (await client.query(sql, params)).rows as T[];

  beforeAll(async () => {
    url = await emptyLedger(server);
    await (await openStore(url)).close();
    client = new pg.Client(url);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
  });

  test.each(declared.map((each) => [each.name, each] as const))(
    '%s',
    async (name, { columns, primaryKeys, ...rest }) => {
      const found = await query<{ name: string; type: string; required: boolean; default: string | null }>(
        `SELECT column_name AS name, data_type AS type, is_nullable = 'NO' AS required, column_default AS default
       FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position`,
        [name],
      );
      const composite = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
      expect(found).toEqual(
        columns.map((column) => ({
          name: column.name,
          type: column.getSQLType(),
          required: column.notNull || composite.includes(column.name),
          default:
            typeof column.default === 'string' ? `'${column.default}'::text` : (column.default?.toString() ?? null),
        })),
      );
      const keyed = (kind: string): Promise<{ name: string }[]> =>
        query(
          `SELECT string_agg(a.attname, ',' ORDER BY array_position(c.conkey, a.attnum)) AS name FROM pg_constraint c
         JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
         WHERE c.conrelid = $1::regclass AND c.contype = '${kind}' GROUP BY c.oid`,
          [name],
        );
      const single = columns.filter((column) => column.primary).map((column) => column.name);
      expect((await keyed('p')).map((row) => row.name)).toEqual(
        composite.length ? [composite.join(',')] : single.length ? [single.join(',')] : [],
      );
      expect((await keyed('u')).map((row) => row.name).sort()).toEqual(
        columns.filter((column) => column.isUnique).map((column) => column.name),
      );
      expect((await keyed('f')).map((row) => row.name).sort()).toEqual(
        rest.foreignKeys.map((key) => key.reference().columns[0]?.name).sort(),
      );
    },
  );

  test('every table is declared, every index too, and every text is ordered by its bytes', async () => {
    const tables = await query<{ name: string }>(
      'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
    );
    expect(tables.map((row) => row.name).sort()).toEqual(declared.map((each) => each.name).sort());
    const others = await query(
      `SELECT table_name, column_name FROM information_schema.columns
       WHERE table_schema = current_schema() AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'`,
    );
    expect(others).toEqual([]);
  });

  test('a ledger of the first schema is carried over whole', async () => {
    const old = await emptyLedger(server);
    const there = new pg.Client(old);
    await there.connect();
    const [first] = shippedMigrations(new URL('../../../db/postgres/migrations/', import.meta.url));
    await there.query(first?.sql ?? '');
    // Rows come by the names of their tables, not in the order of their references.
    await there.query('SET session_replication_role = replica');
    const rows = readFileSync(new URL('../schema5.sql', import.meta.url), 'utf8');
    await there.query(rows.replace(/x'(?<hex>[\da-f]*)'/g, "'\\x$<hex>'"));
    await there.query(`INSERT INTO counters VALUES ('schema', 1)`);
    const kinds = ['entities', 'mentions', 'dates', 'claims', 'events', 'conflicts'] as const;
    const lines = async (kind: string): Promise<unknown[]> => {
      const order = kind === 'mentions' || kind === 'dates' ? 'article, start, "end", nth' : 'id';
      const { rows } = await there.query<{ line: string }>(`SELECT line FROM ${kind} ORDER BY ${order}`);
      return rows.map(({ line }) => JSON.parse(line) as unknown);
    };
    const before = Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await lines(kind)] as const)));
    await there.end();
    const store = await openStore(old);
    const now = await exported(store);
    expect(now).toMatchObject(before);
    await fill(store, PRESS, '2026-08-02T00:00:00.000Z');
    // Its dates are invented: a decision takes them away, and changes nothing else.
    expect(await exported(store)).toEqual({ ...now, dates: [] });
    await store.close();
  });

  test('a database of another program, and a ledger of a newer one, are refused', async () => {
    const other = await emptyLedger(server);
    const there = new pg.Client(other);
    await there.connect();
    await there.query('CREATE TABLE events (name text)');
    await there.end();
    await expect(openStore(other)).rejects.toThrow(/no exportwatch ledger/);
    await expect(openStore(await emptyLedger(server), { readOnly: true })).rejects.toThrow(/is empty/);
    await query(`UPDATE counters SET value = 9999 WHERE name = 'schema'`);
    await expect(openStore(url)).rejects.toThrow(/newer/);
    await expect(openStore('postgres://127.0.0.1:1/ledger')).rejects.toThrow(BadStore);
  });
});
