// The SQLite backend of `Store`: opens a file or `:memory:`, brings it up to date and puts the methods together.
import { BadStore, type Decide, type Store } from '../ledger/store.ts';
import { fillAsOf } from './asof.ts';
import { changeMethods } from './changes.ts';
import { configurationMethods } from './configuration.ts';
import { decidingMethods } from './deciding.ts';
import { exportMethods } from './export.ts';
import { extractionMethods } from './extractions.ts';
import { frontierMethods } from './frontier.ts';
import { issueMethods } from './issues.ts';
import { listMethods } from './list.ts';
import { migrate } from './migrate.ts';
import { readingMethods } from './reading.ts';
import { snapshotMethods } from './snapshots.ts';
import { type Connection, connect, connectImage } from './sqlite.ts';
import { stateMethods } from './states.ts';

/** `url` is the path of a ledger file, or `:memory:`. Throws BadStore for what is no ledger of this program.
 *  `readOnly`: never makes, migrates or writes a ledger; reads beside a writer, and its writing methods throw BadStore. */
export async function openStore(url: string, options: { readOnly?: boolean } = {}): Promise<Store> {
  if (/^postgres(?:ql)?:/i.test(url))
    throw new BadStore('This build has no PostgreSQL backend yet: give --db the path of a file.');
  return storeOf(openConnection(url, options.readOnly ?? false));
}

/** The bytes of what a fresh ledger of the revisions published by `instant` would hold, to be opened on another thread. */
export async function asOfImage(url: string, instant: string, decide: Decide): Promise<Uint8Array> {
  const db = openConnection(url, true);
  try {
    const past = connectionAsOf(db, instant, decide);
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

function openConnection(path: string, readOnly: boolean): Connection {
  const db = connect(path, readOnly);
  try {
    migrate(db, path, readOnly);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

function storeOf(db: Connection): Store {
  return {
    ...configurationMethods(db),
    ...snapshotMethods(db),
    ...extractionMethods(db),
    ...stateMethods(db),
    ...decidingMethods(db),
    ...listMethods(db),
    ...readingMethods(db),
    ...changeMethods(db),
    ...exportMethods(db),
    ...issueMethods(db),
    ...frontierMethods(db),
    asOf: async (instant, decide) => storeOf(connectionAsOf(db, instant, decide)),
    close: async () => db.close(),
  };
}

function connectionAsOf(db: Connection, instant: string, decide: Decide): Connection {
  const past = openConnection(':memory:', false);
  db.read(() => fillAsOf(db, past, instant, decide));
  past.freeze();
  return past;
}
