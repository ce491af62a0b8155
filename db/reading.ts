// Single lines by id, counts and the version counter.
import { articleId } from '../ledger/ids.ts';
import type { Listed, ListKind } from '../ledger/asking.ts';
import type { Store } from '../ledger/store.ts';
import { conflictIdOf } from './conflictIds.ts';
import { ARTICLE_ROWS, articleLineOf, type ArticleLineRow } from './export.ts';
import { readLineText } from './held.ts';
import { fromJson } from './json.ts';
import type { Connection } from './connection.ts';

/** The event's own id, or that of the event which holds the report of this key. */
export function eventIdOf(db: Connection, key: string): string | undefined {
  const own = db.get<{ id: string }>('SELECT id FROM events WHERE id = ?', [key]);
  if (own) return own.id;
  const row = db.get<{ id: string | null }>('SELECT min(event) AS id FROM event_reports WHERE key = ?', [key]);
  return row?.id ?? undefined;
}

function readArticle(db: Connection, id: string): Listed['articles'] | undefined {
  const row = db.get<ArticleLineRow>(`${ARTICLE_ROWS} WHERE a.id = ? AND a.line IS NOT NULL`, [id]);
  return row && articleLineOf(row);
}

function readLine<K extends ListKind>(db: Connection, kind: K, id: string): Listed[K] | undefined {
  if (kind === 'articles') return readArticle(db, id) as Listed[K] | undefined;
  const at = (kind === 'events' ? eventIdOf(db, id) : kind === 'conflicts' ? conflictIdOf(db, id) : undefined) ?? id;
  const line = readLineText(db, kind, at);
  return line === undefined ? undefined : fromJson<Listed[K]>(line);
}

const COUNTS = `SELECT (SELECT count(*) FROM snapshots) AS snapshots,
  (SELECT count(*) FROM articles WHERE latest IS NOT NULL) AS articles,
  (SELECT count(*) FROM articles WHERE relevant = 1) AS relevant,
  (SELECT count(*) FROM entities) AS entities, (SELECT count(*) FROM claims) AS claims,
  (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM conflicts) AS conflicts,
  (SELECT count(*) FROM outlets) AS outlets, (SELECT count(*) FROM sources) AS sources,
  (SELECT count(*) FROM issues) AS issues`;

export function readingMethods(db: Connection): Pick<Store, 'get' | 'articleByUrl' | 'counts' | 'version'> {
  return {
    get: async (kind, id) => readLine(db, kind, id),
    articleByUrl: async (url) => {
      const seen = db.get<{ id: string }>(
        `SELECT id FROM articles WHERE url = ? UNION ALL SELECT article FROM sightings WHERE url = ? LIMIT 1`,
        [url, url],
      );
      return readArticle(db, seen?.id ?? articleId(url));
    },
    counts: async () => {
      const row = db.get<Awaited<ReturnType<Store['counts']>>>(COUNTS);
      if (!row) throw new Error('counting gave no row');
      return row;
    },
    version: async () =>
      String(db.get<{ n: number }>(`SELECT value AS n FROM counters WHERE name = 'version'`)?.n ?? 0),
  };
}
