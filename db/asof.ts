// The ledger as known at an instant: a fresh one in memory of the revisions published by then.
import { withHint } from '../ledger/hints.ts';
import type { Revision } from '../ledger/page.ts';
import type { Decide } from '../ledger/deciding.ts';
import { decideAll } from './deciding.ts';
import { refreshArticle } from './extractions.ts';
import { fromJson } from './json.ts';
import { unpackText } from './packing.ts';
import { takeNewJudgements } from './judgements.ts';
import type { Connection, Value } from './connection.ts';
import { hintFor } from './states.ts';

interface RevisionTimes {
  id: string;
  article: string;
  fetched_at: string;
  metadata: Uint8Array;
}

/** Copies configuration, judgements and the revisions known at `instant`, then decides over them. */
export function fillAsOf(from: Connection, to: Connection, instant: string, decide: Decide): void {
  to.write(() => {
    for (const table of ['outlets', 'sources', 'judgements']) copy(from, to, table, '1 = 1', []);
    takeNewJudgements(to);
    for (const { id } of from.all<{ id: string }>('SELECT id FROM articles WHERE latest IS NOT NULL ORDER BY id'))
      copyArticle(from, to, id, Date.parse(instant));
  });
  decideAll(to, decide, instant);
}

function copyArticle(from: Connection, to: Connection, article: string, instant: number): void {
  const revisions = from.all<RevisionTimes>(
    'SELECT id, article, fetched_at, metadata FROM revisions WHERE article = ? ORDER BY fetched_at, id',
    [article],
  );
  const row = from.get<{ url: string; identity_url: string }>('SELECT url, identity_url FROM articles WHERE id = ?', [
    article,
  ]);
  const hint = row ? hintFor(from, row) : null;
  const known = revisions.filter((revision, nth) => knownSince(revision, nth === 0, hint) <= instant);
  if (!known.length) return;
  copy(from, to, 'articles', 'id = ?', [article], ['id', 'url', 'identity_url', 'outlet']);
  if (row) copy(from, to, 'hints', 'url IN (?, ?)', [row.url, row.identity_url]);
  for (const { id } of known) {
    copy(from, to, 'revisions', 'id = ?', [id]);
    copy(from, to, 'analyses', 'revision = ?', [id]);
    copy(from, to, 'action_reports', 'revision = ?', [id]);
    copy(from, to, 'sightings', 'revision = ?', [id]);
  }
  refreshArticle(to, article);
}

/** When a text state was published: the article's date for the first, the stated change for later ones. */
function knownSince({ fetched_at, metadata }: RevisionTimes, first: boolean, hint: string | null): number {
  const { published, modified } = withHint(fromJson<Revision['metadata']>(unpackText(metadata)), hint);
  const appeared = Date.parse(published ?? fetched_at);
  return first || modified === null ? appeared : Math.max(appeared, Date.parse(modified));
}

function copy(
  from: Connection,
  to: Connection,
  table: string,
  where: string,
  params: readonly Value[],
  columns?: readonly string[],
): void {
  const rows = from.all<Record<string, Value>>(
    `SELECT ${columns?.join(', ') ?? '*'} FROM ${table} WHERE ${where}`,
    params,
  );
  for (const row of rows) {
    const names = Object.keys(row).map((name) => `"${name}"`);
    const values = names.map(() => '?').join(', ');
    to.run(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values})`, Object.values(row));
  }
}
