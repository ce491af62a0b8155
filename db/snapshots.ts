// Snapshots: immutable responses, their bodies kept once by digest and compressed.
import type { Snapshot } from '../ledger/page.ts';
import type { Store } from '../ledger/store.ts';
import { fromJson, toJson } from './json.ts';
import { pack, unpack } from './packing.ts';
import type { snapshots } from './schema.ts';
import type { Connection } from './connection.ts';

type SnapshotRow = typeof snapshots.$inferSelect & { bytes: Uint8Array };

const SELECT = 'SELECT s.*, b.bytes FROM snapshots s JOIN bodies b ON b.digest = s.digest';

function snapshotOf(row: SnapshotRow): Snapshot {
  return {
    id: row.id,
    url: row.url,
    fetchedAt: row.fetched_at,
    status: row.status,
    contentType: row.content_type,
    headers: fromJson(row.headers),
    digest: row.digest,
    bytes: unpack(row.bytes),
  };
}

export function readSnapshot(db: Connection, id: string): Snapshot | undefined {
  const row = db.get<SnapshotRow>(`${SELECT} WHERE s.id = ?`, [id]);
  return row && snapshotOf(row);
}

/** Writes inside the caller's transaction; answers whether it was new. */
export function writeSnapshot(db: Connection, snapshot: Snapshot): boolean {
  if (db.get('SELECT 1 FROM snapshots WHERE id = ?', [snapshot.id])) return false;
  if (!db.get('SELECT 1 FROM bodies WHERE digest = ?', [snapshot.digest])) {
    const body = [snapshot.digest, snapshot.bytes.length, pack(snapshot.bytes)];
    db.put('INSERT INTO bodies VALUES (?, ?, ?) ON CONFLICT DO NOTHING', body);
  }
  const added = db.run('INSERT INTO snapshots VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING', [
    snapshot.id,
    snapshot.url,
    snapshot.fetchedAt,
    snapshot.status,
    snapshot.contentType,
    toJson(snapshot.headers),
    snapshot.digest,
    isHtml(snapshot) ? 1 : 0,
  ]);
  return added > 0;
}

/** A page that may hold an article. Where no type is stated, the first bytes tell. */
function isHtml({ status, contentType, bytes }: Snapshot): boolean {
  if (status >= 400) return false;
  if (contentType) return /html/i.test(contentType);
  return /<!doctype html|<html/i.test(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
}

const BATCH = 1000;

async function* allSnapshots(db: Connection): AsyncIterable<Snapshot> {
  let last = { fetched_at: '', url: '', id: '' };
  for (;;) {
    const rows = db.all<typeof last>(
      `SELECT fetched_at, url, id FROM snapshots WHERE (fetched_at, url, id) > (?, ?, ?)
       ORDER BY fetched_at, url, id LIMIT ?`,
      [last.fetched_at, last.url, last.id, BATCH],
    );
    for (const row of rows) {
      const snapshot = readSnapshot(db, row.id);
      if (snapshot) yield snapshot;
      last = row;
    }
    if (rows.length < BATCH) return;
  }
}

/** HTML snapshots not read by the rules of a version. */
const PENDING = `FROM snapshots s LEFT JOIN extractions x ON x.snapshot = s.id AND x.version = ?
  WHERE s.html = 1 AND x.snapshot IS NULL`;

const pendingPages = (db: Connection, version: string, limit: number): { id: string; url: string }[] =>
  db.all(`SELECT s.id, s.url ${PENDING} ORDER BY s.fetched_at, s.digest, s.id LIMIT ?`, [version, limit]);

export function snapshotMethods(
  db: Connection,
): Pick<
  Store,
  | 'saveSnapshot'
  | 'snapshot'
  | 'snapshotByDigest'
  | 'latestSnapshot'
  | 'exportSnapshots'
  | 'pendingSnapshots'
  | 'pendingCount'
  | 'pendingPages'
  | 'forgetExtractions'
> {
  return {
    saveSnapshot: async (snapshot) => ({
      isNew: db.write(() => writeSnapshot(db, snapshot), { quiet: true, beside: 'crawl' }),
    }),
    snapshot: async (id) => readSnapshot(db, id),
    snapshotByDigest: async (digest) => {
      const row = db.get<SnapshotRow>(`${SELECT} WHERE s.digest = ? ORDER BY s.fetched_at, s.id LIMIT 1`, [digest]);
      return row && snapshotOf(row);
    },
    latestSnapshot: async (url) => {
      const row = db.get<SnapshotRow>(`${SELECT} WHERE s.url = ? ORDER BY s.fetched_at DESC, s.id LIMIT 1`, [url]);
      return row && snapshotOf(row);
    },
    exportSnapshots: () => allSnapshots(db),
    pendingSnapshots: async (version, limit) => pendingPages(db, version, limit).map(({ id }) => id),
    pendingPages: async (version, limit) => pendingPages(db, version, limit),
    pendingCount: async (version) => db.get<{ n: number }>(`SELECT count(*) AS n ${PENDING}`, [version])?.n ?? 0,
    forgetExtractions: async () => {
      db.write(() => db.run(`UPDATE extractions SET version = '' WHERE version <> ''`));
    },
  };
}
