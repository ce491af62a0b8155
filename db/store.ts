// Opens a ledger: an SQLite file, `:memory:`, or a PostgreSQL database; brings it up to date.
import type { Decide } from '../ledger/deciding.ts';
import type { Store } from '../ledger/store.ts';
import { fillAsOf } from './asof.ts';
import type { Connection } from './connection.ts';
import { decidingMethods } from './deciding.ts';
import { storeMethods } from './methods.ts';
import { migrate } from './migrate.ts';
import { connect, connectImage, type SqliteConnection } from './sqlite.ts';

export interface OpenOptions {
  /** Never makes, migrates or writes a ledger; reads beside a writer, and its writing methods throw BadStore. */
  readOnly?: boolean;
  /** Of a read-only store: sees for as long as it is open what stood when it was opened, as an export must. */
  still?: boolean;
  /** Told where the back-up of a ledger lies that is brought up to date. */
  say?: (line: string) => void;
}

/** Whether a ledger is a database on a server, and no file. */
export const isPostgres = (url: string): boolean => /^postgres(?:ql)?:\/\//i.test(url);

/** `url` is the path of a ledger file, `:memory:`, or `postgres://…`. Throws BadStore for what is no ledger of this program. */
export async function openStore(
  url: string,
  { readOnly = false, still = false, say }: OpenOptions = {},
): Promise<Store> {
  if (isPostgres(url)) {
    const { openInThreads } = await import('./postgres/store.ts');
    return await openInThreads(url, { readOnly, still, ...(say ? { say } : {}) }, decidingHere(url, readOnly));
  }
  const db = await openFile(url, { readOnly, say });
  if (readOnly && still) db.standStill();
  return storeOf(db);
}

/** What is given a function runs on the caller's thread, over a connection that is made when it is needed. */
function decidingHere(url: string, readOnly: boolean): Pick<Store, 'reconcile' | 'asOf' | 'close'> {
  let db: Promise<Connection> | undefined;
  const connection = async (): Promise<Connection> => {
    db ??= openConnection(url, { readOnly });
    return await db;
  };
  return {
    reconcile: async (...args) => await decidingMethods(await connection()).reconcile(...args),
    asOf: async (instant, decide) => storeOf(await connectionAsOf(await connection(), instant, decide)),
    close: async () => (await db)?.close(),
  };
}

/** The bytes of what a fresh ledger of the revisions published by `instant` would hold, to be opened on another thread. */
export async function asOfImage(url: string, instant: string, decide: Decide): Promise<Uint8Array> {
  const db = await openConnection(url, { readOnly: true });
  try {
    const past = await connectionAsOf(db, instant, decide);
    const image = past.image();
    past.close();
    return image;
  } finally {
    db.close();
  }
}

/** A read-only store in memory of what `asOfImage` gave. */
export async function openImage(image: Uint8Array): Promise<Store> {
  const db = connectImage(image);
  db.freeze();
  return storeOf(db);
}

interface ConnectionOptions {
  readOnly: boolean;
  say?: OpenOptions['say'];
}

export async function openConnection(url: string, options: ConnectionOptions): Promise<Connection> {
  if (!isPostgres(url)) return await openFile(url, options);
  const { openPostgres } = await import('./postgres/open.ts');
  return openPostgres(url, options);
}

async function openFile(path: string, options: ConnectionOptions): Promise<SqliteConnection> {
  const db = connect(path, options.readOnly);
  try {
    await migrate(db, path, options);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

function storeOf(db: Connection): Store {
  return {
    ...storeMethods(db),
    asOf: async (instant, decide) => storeOf(await connectionAsOf(db, instant, decide)),
    close: async () => db.close(),
  };
}

/** In memory, whatever database the ledger is in. */
async function connectionAsOf(db: Connection, instant: string, decide: Decide): Promise<SqliteConnection> {
  const past = await openFile(':memory:', { readOnly: false });
  db.read(() => fillAsOf(db, past, instant, decide));
  past.freeze();
  return past;
}
