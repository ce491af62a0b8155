// Moves a ledger from a file to PostgreSQL, table by table. As many rows of a table as are there are done: it goes on where it ended.
import { createHash } from 'node:crypto';
import { LINE_KINDS } from '../ledger/lines.ts';
import { BadStore } from '../ledger/store.ts';
import type { Connection, Params, Value } from './connection.ts';
import { exportMethods } from './export.ts';
import { HELD, type Held, IS_LINE, lineIn } from './held.ts';
import { fromJson } from './json.ts';
import { lineTables, writeSearch } from './lines.ts';
import { openConnection } from './store.ts';

export interface Moved {
  tables: number;
  rows: number;
  /** Of the export of both. */
  digest: string;
}

export type OnMoved = (progress: { table: string; done: number; total: number }) => void;

/** Throws BadStore where the database holds another ledger, or does not export what the file does. */
export async function moveLedger(file: string, url: string, onProgress: OnMoved): Promise<Moved> {
  const from = await openConnection(file, { readOnly: true });
  try {
    from.standStill();
    const to = await openConnection(url, { readOnly: false });
    try {
      mustBeFree(to);
      const tables = tablesOf(from);
      const total = tables.reduce((sum, { name }) => sum + count(from, name), 0);
      let rows = 0;
      for (const table of tables)
        copyTable(from, to, table, (n) => {
          rows += n;
          onProgress({ table: table.name, done: rows, total });
        });
      for (const table of lineTables) writeWords(to, table);
      continueNumbers(to);
      const digest = await sameExport(from, to);
      copyCounters(from, to);
      return { tables: tables.length, rows, digest };
    } finally {
      to.close();
    }
  } finally {
    from.close();
  }
}

/** The version is what is written last. */
function mustBeFree(db: Connection): void {
  const version = db.get<{ value: number }>(`SELECT value FROM counters WHERE name = 'version'`)?.value ?? 0;
  if (version > 0)
    throw new BadStore('The database holds a ledger that is at work; one is moved into an empty database.');
}

interface Table {
  name: string;
  columns: string[];
  /** What its rows are ordered by. */
  key: string[];
}

const quoted = (name: string): string => `"${name}"`;
const count = (db: Connection, table: string): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;

/** Those that others refer to first. Counters and search have ways of their own. */
function tablesOf(db: Connection): Table[] {
  const listed = db.all<{ name: string; wr: number }>(
    `SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
       AND name NOT LIKE 'sqlite%' AND name <> 'counters' ORDER BY name`,
  );
  const ordered = new Map<string, Table>();
  const visit = (name: string): void => {
    const found = listed.find((each) => each.name === name);
    if (!found || ordered.has(name)) return;
    const parents = db.all<{ table: string }>('SELECT "table" FROM pragma_foreign_key_list(?)', [name]);
    for (const parent of parents) if (parent.table !== name) visit(parent.table);
    const info = db.all<{ name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid', [name]);
    const key = info.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    const columns = info.map((column) => column.name);
    ordered.set(name, { name, columns, key: found.wr ? key.map((column) => column.name) : ['rowid'] });
  };
  for (const { name } of listed) visit(name);
  return [...ordered.values()];
}

/** Rows of one transaction. */
const BATCH = 500;

function copyTable(from: Connection, to: Connection, table: Table, moved: (rows: number) => void): void {
  const { name, columns } = table;
  const insert = `INSERT INTO ${name} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  const done = count(to, name);
  let last = done > 0 ? keyOf(from, table, done) : null;
  moved(done);
  for (;;) {
    const rows = rowsAfter(from, table, last);
    const end = rows.at(-1);
    if (!end) return;
    to.write(
      () => {
        for (const row of rows)
          to.put(
            insert,
            columns.map((column) => row[column] ?? null),
          );
      },
      { quiet: true },
    );
    last = table.key.map((column) => end[column] ?? null);
    moved(rows.length);
  }
}

type Row = Readonly<Record<string, Value>>;

function rowsAfter(db: Connection, { name, columns, key }: Table, last: Params | null): Row[] {
  const keys = key.map(quoted).join(', ');
  const after = last === null ? '' : `WHERE (${keys}) > (${key.map(() => '?').join(', ')})`;
  const read = [...new Set([...columns, ...key])].map((column) => `${quoted(column)} AS ${quoted(column)}`);
  return db.all<Row>(`SELECT ${read.join(', ')} FROM ${name} ${after} ORDER BY ${keys} LIMIT ${BATCH}`, last ?? []);
}

/** Of its nth row. Throws BadStore where the file has fewer. */
function keyOf(db: Connection, { name, key }: Table, nth: number): Params {
  const keys = key.map((column) => `${quoted(column)} AS ${quoted(column)}`).join(', ');
  const order = key.map(quoted).join(', ');
  const row = db.get<Row>(`SELECT ${keys} FROM ${name} ORDER BY ${order} LIMIT 1 OFFSET ?`, [nth - 1]);
  if (!row) throw new BadStore(`The database has more rows of ${name} than the file: it is no part of a move of it.`);
  return key.map((column) => row[column] ?? null);
}

/** Made anew: each database has its own words of a line. */
function writeWords(db: Connection, table: (typeof lineTables)[number]): void {
  const { kind } = table;
  let last = db.get<{ seq: number | null }>(`SELECT max(rowid) AS seq FROM ${kind}_search`)?.seq ?? 0;
  for (;;) {
    const rows = db.all<{ seq: number; id: string; held: Held }>(
      `SELECT t.seq, t.id, ${HELD[kind]} AS held FROM ${kind} t WHERE ${IS_LINE[kind]} AND t.seq > ? ORDER BY t.seq LIMIT ${BATCH}`,
      [last],
    );
    const end = rows.at(-1);
    if (!end) return;
    const lines = rows.map(({ id, held }) => ({ line: fromJson<{ id: string }>(lineIn(kind, id, held)), isNew: true }));
    db.write(() => writeSearch(db, table, lines), { quiet: true });
    last = end.seq;
  }
}

/** Numbers that the database gives go on after those that came with the rows. */
function continueNumbers(db: Connection): void {
  const numbered = db.all<{ name: string; column: string }>(
    `SELECT table_name AS name, column_name AS "column" FROM information_schema.columns
     WHERE table_schema = current_schema() AND is_identity = 'YES'`,
  );
  for (const { name, column } of numbered)
    db.all(
      `SELECT setval(pg_get_serial_sequence('${name}', '${column}'), greatest((SELECT max("${column}") FROM ${name}), 1),
         EXISTS (SELECT 1 FROM ${name}))`,
    );
}

function copyCounters(from: Connection, to: Connection): void {
  const counters = from.all<{ name: string; value: number }>('SELECT name, value FROM counters');
  to.write(
    () => {
      for (const { name, value } of counters)
        to.put('INSERT INTO counters VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', [
          name,
          value,
        ]);
    },
    { quiet: true },
  );
}

async function sameExport(from: Connection, to: Connection): Promise<string> {
  const [ofFile, ofDatabase] = [await exportDigest(from), await exportDigest(to)];
  if (ofFile === ofDatabase) return ofFile;
  throw new BadStore(`The database exports ${ofDatabase}, the file ${ofFile}: what was moved is not used.`);
}

async function exportDigest(db: Connection): Promise<string> {
  const hash = createHash('sha256');
  const { exportLines } = exportMethods(db);
  for (const kind of LINE_KINDS) for await (const line of exportLines(kind)) hash.update(`${JSON.stringify(line)}\n`);
  return hash.digest('hex');
}
