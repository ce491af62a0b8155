// The one importer of pg: a thread that talks to the server while the one that asked waits for the answer.
import pg from 'pg';
import type { Value } from '../connection.ts';
import { answering, type Line } from './waiting.ts';
import { type Answer, type Call, LOST, type Statement } from './wire.ts';

interface Held {
  client: pg.Client;
  /** Prepared statements by their text. */
  names: Map<string, string>;
  isLost: boolean;
}

const held = new Map<number, Held>();
let opened = 0;

const INT8 = 20;
/** Prepared on one connection; what comes after them is parsed each time. */
const MOST_NAMES = 1000;

/** What the thread does. */
export const answerOn = (line: Line): void => answering(line, take);

async function take(call: Call): Promise<Answer> {
  if ('open' in call) return answer(await open(call.open));
  const connection = of(call.id);
  try {
    return await askOf(connection, call);
  } catch (error) {
    // What ended is told in the same round as what failed.
    await new Promise(setImmediate);
    const ended = connection.isLost || (error instanceof pg.DatabaseError && ENDED.test(error.code ?? ''));
    throw ended
      ? Object.assign(new Error(`the connection to the server is lost: ${reasonOf(error)}`), { code: LOST })
      : error;
  }
}

/** Codes of servers that stop. */
const ENDED = /^57P0[1-5]$/;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function askOf({ client, names }: Held, call: Exclude<Call, { open: string }>): Promise<Answer> {
  if ('batch' in call) return await runBatch(call.id, client, names, call.batch);
  if ('script' in call) await client.query(call.script);
  else {
    held.delete(call.id);
    await client.end();
  }
  return answer(call.id);
}

const answer = (id: number): Answer => ({ id, rows: [], changed: 0, changedByAll: 0 });

function of(id: number): Held {
  const found = held.get(id);
  if (!found) throw new Error('this connection is closed');
  return found;
}

async function open(url: string): Promise<number> {
  const client = new pg.Client({
    connectionString: url,
    pipeline: true,
    keepAlive: true,
    application_name: 'exportwatch',
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
    },
  });
  const connection: Held = { client, names: new Map(), isLost: false };
  // A lost connection fails what is asked next.
  const lose = (): void => {
    connection.isLost = true;
  };
  client.on('error', lose).on('end', lose);
  await client.connect();
  opened += 1;
  held.set(opened, connection);
  return opened;
}

/** All sent at once, answered in order; the first that fails is what failed. */
async function runBatch(
  id: number,
  client: pg.Client,
  names: Map<string, string>,
  batch: readonly Statement[],
): Promise<Answer> {
  const answers = await Promise.allSettled(
    batch.map(({ sql, params }) => client.query({ ...named(names, sql), values: params.map(sendable) })),
  );
  let changedByAll = 0;
  let last: pg.QueryResult | undefined;
  for (const each of answers) {
    if (each.status === 'rejected') throw each.reason;
    last = each.value;
    changedByAll += changedBy(last);
  }
  return { id, rows: last?.rows ?? [], changed: last ? changedBy(last) : 0, changedByAll };
}

const CHANGING: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE']);
const changedBy = ({ command, rowCount }: pg.QueryResult): number => (CHANGING.has(command) ? (rowCount ?? 0) : 0);

function named(names: Map<string, string>, sql: string): { name?: string; text: string } {
  const known = names.get(sql);
  if (known !== undefined) return { name: known, text: sql };
  if (names.size >= MOST_NAMES) return { text: sql };
  const name = `s${names.size}`;
  names.set(sql, name);
  return { name, text: sql };
}

/** NUL has no place in a text of PostgreSQL. */
const sendable = (value: Value): Value =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;
