// The SQLite backend of `Store`: opens a file or `:memory:`, brings it up to date and puts the methods together.
import { BadStore, type Decide, type Store } from '../ledger/store.ts';
import { fillAsOf } from './asof.ts';
import { changeMethods } from './changes.ts';
import { configurationMethods } from './configuration.ts';
import { healthMethods } from './health.ts';
import { decidingMethods } from './deciding.ts';
import { exportMethods } from './export.ts';
import { extractionMethods } from './extractions.ts';
import { frontierMethods } from './frontier.ts';
import { historyMethods } from './history.ts';
import { issueMethods } from './issues.ts';
import { judgementMethods } from './judgements.ts';
import { keyMethods } from './keys.ts';
import { lifecycleMethods } from './lifecycle.ts';
import { lineageMethods } from './lineage.ts';
import { listMethods } from './list.ts';
import { type MigrateOptions, migrate } from './migrate.ts';
import { passMethods } from './passes.ts';
import { readingMethods } from './reading.ts';
import { runMethods } from './runs.ts';
import { snapshotMethods } from './snapshots.ts';
import { type Connection, connect, connectImage } from './sqlite.ts';
import { stateMethods } from './states.ts';
import { suggestMethods } from './suggest.ts';
import { webhookMethods } from './webhooks.ts';

export interface OpenOptions {
  /** Never makes, migrates or writes a ledger; reads beside a writer, and its writing methods throw BadStore. */
  readOnly?: boolean;
  /** Of a read-only store: sees for as long as it is open what stood when it was opened, as an export must. */
  still?: boolean;
  /** Told where the back-up of a ledger lies that is brought up to date. */
  say?: (line: string) => void;
}

/** `url` is the path of a ledger file, or `:memory:`. Throws BadStore for what is no ledger of this program. */
export async function openStore(
  url: string,
  { readOnly = false, still = false, say }: OpenOptions = {},
): Promise<Store> {
  if (/^postgres(?:ql)?:/i.test(url))
    throw new BadStore('This build has no PostgreSQL backend yet: give --db the path of a file.');
  const db = await openConnection(url, { readOnly, say });
  if (readOnly && still) db.exec('BEGIN; SELECT 1 FROM sqlite_schema');
  return storeOf(db);
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

async function openConnection(path: string, options: MigrateOptions): Promise<Connection> {
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
    ...configurationMethods(db),
    ...healthMethods(db),
    ...snapshotMethods(db),
    ...extractionMethods(db),
    ...stateMethods(db),
    ...decidingMethods(db),
    ...listMethods(db),
    ...readingMethods(db),
    ...changeMethods(db),
    ...historyMethods(db),
    ...lifecycleMethods(db),
    ...lineageMethods(db),
    ...suggestMethods(db),
    ...keyMethods(db),
    ...webhookMethods(db),
    ...exportMethods(db),
    ...issueMethods(db),
    ...judgementMethods(db),
    ...runMethods(db),
    ...frontierMethods(db),
    ...passMethods(db),
    asOf: async (instant, decide) => storeOf(await connectionAsOf(db, instant, decide)),
    close: async () => db.close(),
  };
}

async function connectionAsOf(db: Connection, instant: string, decide: Decide): Promise<Connection> {
  const past = await openConnection(':memory:', { readOnly: false });
  db.read(() => fillAsOf(db, past, instant, decide));
  past.freeze();
  return past;
}
