// The one importer of better-sqlite3: a connection with cached statements and BEGIN IMMEDIATE write transactions;
// what is done to whole database files.
import Database from 'better-sqlite3';
import { BadStore } from '../ledger/store.ts';
import type { Connection, Params, Value } from './connection.ts';
import { fold, unfold } from './folding.ts';
import { fts5 } from './fts5.ts';
import { tieNumber } from './knots.ts';
import { packText, unpackText } from './packing.ts';

/** One that can be handed over as bytes. */
export interface SqliteConnection extends Connection {
  image(): Uint8Array;
}

/** Opens a file or `:memory:`; a file that SQLite cannot read is a BadStore. */
export function connect(path: string, readOnly: boolean): SqliteConnection {
  return connectionOf(openDatabase(path, readOnly), path, readOnly);
}

/** Opens what `image` gave, in memory. */
export function connectImage(image: Uint8Array): SqliteConnection {
  return connectionOf(new Database(Buffer.from(image.buffer, image.byteOffset, image.byteLength)), 'image', false);
}

/** What migrations carry texts over with, and the other way for who looks at a file by hand. */
export function addFunctions(db: Database.Database): void {
  db.function('tie_number', { deterministic: true }, (tie: unknown) => tieNumber(String(tie)));
  db.function('packed', { deterministic: true }, (text: unknown) => packText(String(text)));
  db.function('folded', { deterministic: true }, (line: unknown) => fold(String(line)));
  db.function('unfolded', { deterministic: true }, (line: unknown) => unfold(String(line)));
  db.function('unpacked', { deterministic: true }, (bytes: unknown) => unpackText(bytes as Uint8Array));
}

function connectionOf(db: Database.Database, path: string, readOnly: boolean): SqliteConnection {
  addFunctions(db);
  const statements = new Map<string, Database.Statement<Value[]>>();
  const prepare = (sql: string): Database.Statement<Value[]> => {
    const cached = statements.get(sql);
    if (cached) return cached;
    const statement = db.prepare<Value[]>(sql);
    if (statements.size > 500) statements.clear();
    statements.set(sql, statement);
    return statement;
  };
  const within = <T>(begin: string, work: () => T): T => {
    prepare(begin).run();
    try {
      const answer = work();
      prepare('COMMIT').run();
      return answer;
    } finally {
      if (db.inTransaction) prepare('ROLLBACK').run();
    }
  };
  let frozen = readOnly;
  let leave: () => void = () => {};
  const get = <T>(sql: string, params: Params = []) => prepare(sql).get(...params) as T | undefined;
  const put = (sql: string, params: Params = []): void => {
    prepare(sql).run(...params);
  };
  const connection: SqliteConnection = {
    search: fts5({ get, put }),
    put,
    get,
    all: <T>(sql: string, params: Params = []) => prepare(sql).all(...params) as T[],
    run: (sql, params = []) => prepare(sql).run(...params).changes,
    exec: (sql) => {
      db.exec(sql);
    },
    read: (work) => (db.inTransaction ? work() : within('BEGIN', work)),
    standStill: () => {
      db.exec('BEGIN; SELECT 1 FROM sqlite_schema');
    },
    // The write lock is the file's.
    lock: () => {},
    image: () => db.serialize(),
    freeze: () => {
      frozen = true;
      db.pragma('query_only = ON');
    },
    write: (work, options) => {
      if (frozen) throw new BadStore(`${path} is open for reading only.`);
      if (db.inTransaction) return work();
      const changed = (): number => connection.get<{ n: number }>('SELECT total_changes() AS n')?.n ?? 0;
      return within('BEGIN IMMEDIATE', () => {
        const before = changed();
        const answer = work();
        if (!options?.quiet && changed() !== before)
          connection.run(`UPDATE counters SET value = value + 1 WHERE name = 'version'`);
        return answer;
      });
    },
    joinCrawlers: (whenAlone) => {
      if (frozen) throw new BadStore(`${path} is open for reading only.`);
      connection.leaveCrawlers();
      if (path === ':memory:') whenAlone();
      else leave = joinHolders(`${path}-crawlers`, whenAlone);
    },
    leaveCrawlers: () => {
      leave();
      leave = () => {};
    },
    close: () => {
      connection.leaveCrawlers();
      db.close();
    },
  };
  return connection;
}

/** Holds a lock file together with others, by SQLite's locks: the system lets go of them when their holder dies, however. */
function joinHolders(path: string, whenAlone: () => void): () => void {
  const lock = new Database(path);
  try {
    lock.pragma('busy_timeout = 0');
    if (tryLockAlone(lock)) {
      whenAlone();
      lock.exec('COMMIT');
    }
    lock.pragma('busy_timeout = 10000');
    lock.exec('BEGIN; SELECT count(*) FROM sqlite_schema');
  } catch (error) {
    lock.close();
    throw error;
  }
  return () => {
    lock.close();
  };
}

function tryLockAlone(lock: Database.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return false;
    throw error;
  }
}

function openDatabase(path: string, readOnly: boolean): Database.Database {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: readOnly, fileMustExist: readOnly, timeout: 10_000 });
    // The first read meets a file that is no database.
    db.pragma('schema_version');
    if (!readOnly) {
      // Of a new file: with longer pages less of them stays empty beside long rows.
      db.pragma('page_size = 8192');
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = NORMAL');
    }
    db.pragma('cache_size = -32000');
    return db;
  } catch (error) {
    db?.close();
    throw new BadStore(
      `${path} cannot be opened as a ledger: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Pages of a copy between two looks at other work. */
const PAGES = 1000;

/** Copies a database, as it stands at this moment, into a file that stands alone; others may write meanwhile. */
export async function copyDatabase(
  from: string,
  to: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const source = openDatabase(from, true);
  try {
    // Held open, so that what others write does not make the copy begin again.
    source.exec('BEGIN; SELECT 1 FROM sqlite_schema');
    await source.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress(totalPages - remainingPages, totalPages);
        return PAGES;
      },
    });
  } finally {
    source.close();
  }
  const copy = new Database(to);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}

/** Whether another connection has the database open. Where none has, its write-ahead log is taken into the file. */
export function isHeld(path: string): boolean {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { fileMustExist: true, timeout: 0 });
    // Allowed to the only connection.
    db.pragma('journal_mode = DELETE');
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
  } finally {
    db?.close();
  }
}
