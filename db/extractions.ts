// One snapshot's reading becomes an article, a revision and an analysis, behind the verbatim gate.
// What is kept is a function of the set of sightings: any order of arrival gives the same rows.
import type { Analysis, Extraction } from '../ledger/analysis.ts';
import { blocksNotInPage, gateAnalysis } from '../ledger/gate.ts';
import { articleId, digest, reportKey, revisionId } from '../ledger/ids.ts';
import type { Issue, Outlet, Snapshot } from '../ledger/page.ts';
import type { Store } from '../ledger/store.ts';
import { wellFormed } from '../ledger/text.ts';
import { hostOf, writeOutlet } from './configuration.ts';
import { writeIssues } from './issues.ts';
import { toJson } from './json.ts';
import { packText } from './packing.ts';
import { readSnapshot } from './snapshots.ts';
import type { Connection } from './connection.ts';

type ReadArticle = Extract<Extraction, { kind: 'article' }>;
type Saved = Awaited<ReturnType<Store['saveExtraction']>>;

export function extractionMethods(db: Connection): Pick<Store, 'saveExtraction'> {
  return {
    saveExtraction: async (snapshot, version, outlet, extraction) => {
      const page = readSnapshot(db, snapshot);
      if (!page) throw new Error(`snapshot ${snapshot} is not stored`);
      const gated = extraction.kind === 'article' ? gate(page, extraction, outlet) : undefined;
      return db.write(
        () => {
          const saved = gated?.extraction
            ? saveArticle(db, page, version, outlet, gated.extraction, gated.issues)
            : saveNothing(db, page, version, extraction, gated?.refusal);
          return saved;
        },
        { quiet: true, beside: 'pages' },
      );
    },
  };
}

/** Remembers, over a crash too, that an article changed since the last decision. */
export function markUnplaced(db: Connection, article: string): void {
  db.put('INSERT INTO unplaced VALUES (?) ON CONFLICT DO NOTHING', [article]);
}

/** The same of everything: rules or judgements changed. */
export function setUndecided(db: Connection, undecided: boolean): void {
  const value = undecided ? 1 : 0;
  db.put(`UPDATE counters SET value = ? WHERE name = 'undecided' AND value <> ?`, [value, value]);
}

type Gated =
  | { refusal: Issue; extraction?: never; issues?: never }
  | { refusal?: never; extraction: ReadArticle; issues: Issue[] };

function gate(page: Snapshot, extraction: ReadArticle, outlet: Outlet): Gated {
  const text = wellFormed(extraction.text);
  const missing = blocksNotInPage(page.bytes, extraction.charset, text, extraction.blocks);
  const first = missing[0];
  if (first) {
    const start = text.slice(first.start, first.end).slice(0, 80);
    const message = `${missing.length} of ${extraction.blocks.length} blocks do not stand in the page; the first begins: ${start}`;
    return { refusal: { step: 'gate', code: 'block', message, url: page.url } };
  }
  const { analysis, issues } = gateAnalysis(text, page.url, extraction.analysis, [
    outlet.name,
    ...extraction.metadata.byline,
  ]);
  const metadata = { ...extraction.metadata, title: wellFormed(extraction.metadata.title) };
  return { extraction: { ...extraction, metadata, text, analysis }, issues };
}

/** A page with no article, or one the gate refused: remembered, so that it is not read again by the same rules. */
function saveNothing(
  db: Connection,
  page: Snapshot,
  version: string,
  extraction: Extraction,
  refusal: Issue | undefined,
): Saved {
  const before = articleOfSnapshot(db, page.id);
  holdArticles(db, before);
  const refused = extraction.kind === 'article';
  const reason = refused ? (refusal?.code ?? null) : extraction.reason;
  writeOutcome(db, page.id, version, refused ? 'refused' : 'no-article', reason, extraction.charset);
  writeIssues(db, [...extraction.issues, ...(refusal ? [refusal] : [])], page.fetchedAt);
  if (before) {
    db.put('DELETE FROM sightings WHERE snapshot = ?', [page.id]);
    refreshArticle(db, before);
    markUnplaced(db, before);
  }
  return { article: null, changed: before !== undefined, refused: refused ? 1 : 0 };
}

function saveArticle(
  db: Connection,
  page: Snapshot,
  version: string,
  outlet: Outlet,
  read: ReadArticle,
  refusals: readonly Issue[],
): Saved {
  const identityUrl = ownIdentity(db, page.url, read.identityUrl, outlet);
  const analysis = identityUrl === read.identityUrl ? read.analysis : rekeyed(read.analysis, identityUrl);
  const article = articleId(identityUrl);
  const revision = revisionId(article, read.metadata.title, read.text, read.metadata.notes);
  const previous = articleOfSnapshot(db, page.id);
  holdArticles(db, article, previous);
  const before = fingerprint(db, article);

  if (!db.get('SELECT 1 FROM outlets WHERE id = ?', [outlet.id])) writeOutlet(db, outlet);
  writeOutcome(db, page.id, version, 'article', null, read.charset);
  writeIssues(db, [...read.issues, ...refusals], page.fetchedAt);
  db.put('INSERT INTO articles (id, url, identity_url, outlet) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING', [
    article,
    page.url,
    identityUrl,
    outlet.id,
  ]);
  const { metadata, text, blocks, charset } = read;
  writeRevision(db, { revision, article, page, metadata: toJson(metadata), text, blocks: toJson(blocks), charset });
  db.put(
    `INSERT INTO sightings VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (snapshot) DO UPDATE
     SET revision = excluded.revision, article = excluded.article, outlet = excluded.outlet
     WHERE sightings.revision <> excluded.revision OR sightings.article <> excluded.article OR sightings.outlet <> excluded.outlet`,
    [page.id, revision, article, outlet.id, page.url, page.fetchedAt, page.digest],
  );
  if (holderOf(db, revision) === page.id) writeAnalysis(db, revision, version, analysis);
  refreshArticle(db, article);
  const changed = before !== fingerprint(db, article) || (previous !== undefined && previous !== article);
  if (changed) markUnplaced(db, article);
  if (previous && previous !== article) {
    refreshArticle(db, previous);
    markUnplaced(db, previous);
  }
  return { article, changed, refused: refusals.length };
}

/** Two outlets cannot share an article: a canonical address at another configured outlet is no identity. */
function ownIdentity(db: Connection, url: string, identityUrl: string, outlet: Outlet): string {
  const host = hostOf(identityUrl);
  if (host === hostOf(url)) return identityUrl;
  const owners = db.all<{ id: string }>('SELECT id FROM outlets WHERE host = ?', [host]);
  return owners.length && !owners.some((owner) => owner.id === outlet.id) ? url : identityUrl;
}

function rekeyed(analysis: Analysis, identityUrl: string): Analysis {
  const reports = analysis.reports.map((r) => ({ ...r, key: reportKey(identityUrl, r.action.value, r.quote) }));
  return { ...analysis, reports };
}

/** Nobody else works their rows out at the same time. */
const holdArticles = (db: Connection, ...articles: readonly (string | undefined)[]): void =>
  db.lock(articles.flatMap((id) => (id === undefined ? [] : `article ${id}`)));

/** The snapshot is held first: what it gave before stays so until the transaction ends. */
function articleOfSnapshot(db: Connection, snapshot: string): string | undefined {
  db.lock([`snapshot ${snapshot}`]);
  return db.get<{ article: string }>('SELECT article FROM sightings WHERE snapshot = ?', [snapshot])?.article;
}

function writeOutcome(
  db: Connection,
  snapshot: string,
  version: string,
  outcome: string,
  reason: string | null,
  charset: string,
): void {
  const before = db.get<{ version: string }>('SELECT version FROM extractions WHERE snapshot = ?', [snapshot]);
  // Other rules may decide otherwise over the same texts.
  if (before && before.version !== version) setUndecided(db, true);
  db.put(
    `INSERT INTO extractions VALUES (?, ?, ?, ?, ?) ON CONFLICT (snapshot) DO UPDATE
     SET version = excluded.version, outcome = excluded.outcome, reason = excluded.reason, charset = excluded.charset
     WHERE extractions.version <> excluded.version OR extractions.outcome <> excluded.outcome
       OR extractions.reason IS DISTINCT FROM excluded.reason`,
    [snapshot, version, outcome, reason, charset],
  );
}

interface RevisionInput {
  revision: string;
  article: string;
  page: Snapshot;
  metadata: string;
  text: string;
  blocks: string;
  charset: string;
}

/** The revision bears the metadata of its earliest snapshot: a later one leaves it as it is. */
function writeRevision(db: Connection, input: RevisionInput): void {
  const { revision, article, page, metadata, text, blocks, charset } = input;
  const held = db.get<{ snapshot: string; fetched_at: string; digest: string | null }>(
    `SELECT r.snapshot, r.fetched_at, s.digest FROM revisions r
     LEFT JOIN sightings s ON s.snapshot = r.snapshot AND s.revision = r.id WHERE r.id = ?`,
    [revision],
  );
  if (held && held.snapshot !== page.id && held.digest !== null) {
    const order = [held.fetched_at, held.digest, held.snapshot].join(' ');
    if (order < [page.fetchedAt, page.digest, page.id].join(' ')) return;
  }
  db.put(
    `INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
     SET snapshot = excluded.snapshot, fetched_at = excluded.fetched_at, metadata = excluded.metadata,
       blocks = excluded.blocks, charset = excluded.charset
     WHERE revisions.snapshot <> excluded.snapshot OR revisions.metadata <> excluded.metadata
       OR revisions.blocks <> excluded.blocks`,
    [revision, article, page.id, page.fetchedAt, ...[metadata, text, blocks].map(packText), charset],
  );
}

function holderOf(db: Connection, revision: string): string | undefined {
  return db.get<{ snapshot: string }>('SELECT snapshot FROM revisions WHERE id = ?', [revision])?.snapshot;
}

function writeAnalysis(db: Connection, revision: string, version: string, analysis: Analysis): void {
  const data = toJson(analysis);
  const changed = db.run(
    `INSERT INTO analyses VALUES (?, ?, ?, ?) ON CONFLICT (revision) DO UPDATE
     SET version = excluded.version, digest = excluded.digest, data = excluded.data
     WHERE analyses.version <> excluded.version OR analyses.digest <> excluded.digest`,
    [revision, version, digest(data), packText(data)],
  );
  if (!changed) return;
  db.put('DELETE FROM action_reports WHERE revision = ?', [revision]);
  for (const { key, start, end, action } of analysis.reports)
    db.put(
      `INSERT INTO action_reports SELECT ?, id, article, CAST(? AS integer), CAST(? AS integer), ?
       FROM revisions WHERE id = ? ON CONFLICT DO NOTHING`,
      [key, start, end, action.value, revision],
    );
}

/** Works an article's row out of its sightings; states no snapshot shows any more, and an article without any, go. */
export function refreshArticle(db: Connection, article: string): void {
  const lost = db.all<{ id: string }>(
    'SELECT id FROM revisions WHERE article = ? AND NOT EXISTS (SELECT 1 FROM sightings s WHERE s.revision = revisions.id)',
    [article],
  );
  for (const { id } of lost) {
    db.put('DELETE FROM analyses WHERE revision = ?', [id]);
    db.put('DELETE FROM action_reports WHERE revision = ?', [id]);
    db.put('DELETE FROM revisions WHERE id = ?', [id]);
  }
  const latest = db.get<{ revision: string }>(
    'SELECT revision FROM sightings WHERE article = ? ORDER BY fetched_at DESC, digest DESC, snapshot DESC LIMIT 1',
    [article],
  );
  const place = db.get<{ url: string; outlet: string }>(
    `SELECT s.url, s.outlet FROM sightings s JOIN articles a ON a.id = s.article WHERE s.article = ?
     ORDER BY s.url <> a.identity_url, s.url, s.outlet LIMIT 1`,
    [article],
  );
  if (latest && place)
    db.put(
      `UPDATE articles SET url = ?, outlet = ?, latest = ?
       WHERE id = ? AND (url <> ? OR outlet <> ? OR latest IS DISTINCT FROM ?)`,
      [place.url, place.outlet, latest.revision, article, place.url, place.outlet, latest.revision],
    );
  else db.put('UPDATE articles SET latest = NULL WHERE id = ? AND latest IS NOT NULL', [article]);
}

/** Everything reconciling may read of an article, as one comparable text. */
function fingerprint(db: Connection, article: string): string {
  type Row = { id: string; snapshot: string; metadata: Uint8Array; blocks: Uint8Array; digest: string | null };
  const rows = db.all<Row>(
    `SELECT r.id, r.snapshot, r.metadata, r.blocks, n.digest FROM revisions r LEFT JOIN analyses n ON n.revision = r.id
     WHERE r.article = ? ORDER BY r.id`,
    [article],
  );
  return toJson([
    db.get('SELECT url, outlet, latest FROM articles WHERE id = ?', [article]) ?? null,
    rows.map(({ metadata, blocks, ...row }) => [row, digest(metadata), digest(blocks)]),
  ]);
}
