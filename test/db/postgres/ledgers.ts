// Empty ledgers on the server of the tests, each in a schema of its own.
import { randomUUID } from 'node:crypto';
import pg from 'pg';

export async function emptyLedger(server: string): Promise<string> {
  const name = `ledger_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`CREATE SCHEMA ${name}`);
  await client.end();
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${name}`);
  return url.href;
}
