// Content is what its digest says: bodies of snapshots, analyses, and ids, which are made of content.
import { articleId, digest, revisionId, snapshotId } from '../../ledger/ids.ts';
import type { Metadata } from '../../ledger/page.ts';
import { fromJson } from '../json.ts';
import { unpack, unpackText } from '../packing.ts';
import type { Connection } from '../connection.ts';
import { walk } from '../walk.ts';
import { type Check, countOf, fault } from './check.ts';

/** Rows with bodies are large. */
const FEW = 8;

export const digests: Check = {
  name: 'digests',
  holds: 'snapshots, articles, revisions and analyses are what their digests and ids say',
  size: (db) => countOf(db, 'bodies', 'snapshots', 'articles', 'revisions', 'analyses'),
  look: function* (db) {
    yield* bodies(db);
    yield* snapshots(db);
    yield* articles(db);
    yield* revisions(db);
    yield* analyses(db);
  },
};

function* bodies(db: Connection): Iterable<string[]> {
  type Row = { id: string; size: number; bytes: Uint8Array };
  for (const { id, size, bytes } of walk<Row>(db, 'SELECT digest AS id, size, bytes FROM bodies', {
    key: 'digest',
    batch: FEW,
  })) {
    const body = unpacked(bytes);
    if (body)
      yield fault(body.length !== size || digest(body) !== id, `body ${id} has other bytes than it was stored with`);
    else yield [`body ${id} cannot be unpacked`];
  }
}

function unpacked(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return unpack(bytes);
  } catch {
    return undefined;
  }
}

function* snapshots(db: Connection): Iterable<string[]> {
  type Row = { id: string; url: string; fetched_at: string; digest: string };
  for (const row of walk<Row>(db, 'SELECT id, url, fetched_at, digest FROM snapshots'))
    yield fault(
      row.id !== snapshotId(row.url, row.fetched_at, row.digest),
      `snapshot ${row.id} is another’s: ${row.url}`,
    );
}

function* articles(db: Connection): Iterable<string[]> {
  for (const row of walk<{ id: string; identity_url: string }>(db, 'SELECT id, identity_url FROM articles'))
    yield fault(row.id !== articleId(row.identity_url), `article ${row.id} is another’s: ${row.identity_url}`);
}

function* revisions(db: Connection): Iterable<string[]> {
  type Row = { id: string; article: string; metadata: Uint8Array; text: Uint8Array };
  for (const row of walk<Row>(db, 'SELECT id, article, metadata, text FROM revisions', { batch: FEW })) {
    const { title, notes } = fromJson<Metadata>(unpackText(row.metadata));
    yield fault(
      row.id !== revisionId(row.article, title, unpackText(row.text), notes),
      `revision ${row.id} has another title or text than it was stored with`,
    );
  }
}

function* analyses(db: Connection): Iterable<string[]> {
  type Row = { id: string; digest: string; data: Uint8Array };
  for (const row of walk<Row>(db, 'SELECT revision AS id, digest, data FROM analyses', { key: 'revision', batch: FEW }))
    yield fault(
      row.digest !== digest(unpackText(row.data)),
      `the analysis of revision ${row.id} is not the one stored`,
    );
}
