// The crawl frontier: one row for each URL, leased one a host, closed only after its response is stored.
import type { FetchResult, FoundLink, FrontierRow, Hint } from '../ledger/crawling.ts';
import type { Store } from '../ledger/store.ts';
import { hostOf } from './configuration.ts';
import { markUnplaced } from './extractions.ts';
import { restOf, writeVisit } from './health.ts';
import { closeHost } from './hosts.ts';
import { CRAWL, holdLeases, leaseRow, leasingMethods, ROW, type Row } from './leasing.ts';
import { writeIssues } from './issues.ts';
import { writeSnapshot } from './snapshots.ts';
import type { Connection } from './connection.ts';

type Methods = Pick<
  Store,
  | 'addLinks'
  | 'hints'
  | 'saveHints'
  | 'openDueSources'
  | 'lease'
  | 'openHosts'
  | 'leaseUrl'
  | 'release'
  | 'settle'
  | 'frontierCounts'
  | 'nextOpenAt'
  | 'robots'
  | 'saveRobots'
>;

/** Hints are read by those who decide. */
const besideOf = (links: readonly FoundLink[]): 'pages' | 'crawl' =>
  links.some(({ published }) => published !== null) ? 'pages' : 'crawl';

export function frontierMethods(db: Connection): Methods {
  return {
    ...leasingMethods(db),
    addLinks: async (links, visitedBefore) =>
      db.write(() => addRows(db, links, visitedBefore).added, { quiet: true, beside: besideOf(links) }),
    hints: async () => db.all<Hint>('SELECT url, published FROM hints ORDER BY url'),
    saveHints: async (hints) => {
      db.write(
        () => {
          for (const { url, published } of hints) keepHint(db, url, published);
        },
        { quiet: true, beside: 'pages' },
      );
    },
    openDueSources: async (now, visitedBefore) => db.write(() => openDue(db, now, visitedBefore), CRAWL),
    leaseUrl: async (link, now, until) => db.write(() => leaseOne(db, link, now, until), CRAWL),
    settle: async (result, now) =>
      db.write(() => settleRow(db, result, now), { beside: besideOf(result.found?.links ?? []) }),
    frontierCounts: async () => {
      const counts = { open: 0, leased: 0, done: 0, failed: 0 };
      const rows = db.all<{ state: keyof typeof counts; n: number }>(
        'SELECT state, count(*) AS n FROM frontier GROUP BY state',
      );
      for (const { state, n } of rows) counts[state] = n;
      return counts;
    },
    robots: async (host) =>
      db.get('SELECT fetched_at AS "fetchedAt", status, body FROM hosts WHERE host = ? AND fetched_at IS NOT NULL', [
        host,
      ]),
    saveRobots: async (host, { fetchedAt, status, body }) => {
      db.write(
        () =>
          db.run(
            `INSERT INTO hosts (host, fetched_at, status, body) VALUES (?, ?, ?, ?) ON CONFLICT (host) DO UPDATE
             SET fetched_at = excluded.fetched_at, status = excluded.status, body = excluded.body`,
            [host, fetchedAt, status, body],
          ),
        CRAWL,
      );
    },
  };
}

function addRows(
  db: Connection,
  links: readonly FoundLink[],
  visitedBefore: string,
): { added: number; reopened: number } {
  let added = 0;
  let reopened = 0;
  for (const { url, source, outlet, role, depth, title, published, once } of links) {
    const isNew = db.run(
      `INSERT INTO frontier (url, source, outlet, role, depth, host, title, published, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open') ON CONFLICT DO NOTHING`,
      [url, source, outlet, role, depth, hostOf(url), title, published],
    );
    added += isNew;
    if (published !== null) keepHint(db, url, published);
    if (isNew || !['article', 'api'].includes(role)) continue;
    reopened += db.run(
      `UPDATE frontier SET state = 'open', retry_at = NULL, attempts = 0
       WHERE url = ? AND role = ? AND (state = 'failed' OR (state = 'done' AND NOT ?)) AND settled_at < ?`,
      [url, role, once ? 1 : 0, visitedBefore],
    );
  }
  return { added, reopened };
}

/** The earliest instant any feed gives, whatever their order. */
function keepHint(db: Connection, url: string, published: string): void {
  const isNew = db.run('INSERT INTO hints (url, published) VALUES (?, ?) ON CONFLICT DO NOTHING', [url, published]);
  if (!isNew && !db.run('UPDATE hints SET published = ? WHERE url = ? AND published > ?', [published, url, published]))
    return;
  const rows = db.all<{ id: string }>('SELECT id FROM articles WHERE url = ? OR identity_url = ?', [url, url]);
  for (const { id } of rows) markUnplaced(db, id);
}

const ROLE_OF_KIND: Readonly<Record<string, FrontierRow['role']>> = {
  feed: 'feed',
  sitemap: 'sitemap',
  page: 'listing',
};

/** A source is due when its own row was never settled, or longer ago than it rests, or before `visitedBefore`. */
function openDue(db: Connection, now: string, visitedBefore: string | null): number {
  holdLeases(db);
  const sources = db.all<{ id: string; outlet: string; kind: string; url: string; every: number; rest: number | null }>(
    'SELECT id, outlet, kind, url, every, rest FROM sources ORDER BY id',
  );
  let opened = 0;
  for (const { id, outlet, kind, url, every, rest } of sources) {
    const role = ROLE_OF_KIND[kind] ?? 'api';
    const row = db.get<{ settled_at: string | null }>('SELECT settled_at FROM frontier WHERE url = ?', [url]);
    if (!row) {
      const values = [url, id, outlet, role, hostOf(url)];
      opened += db.run(
        `INSERT INTO frontier (url, source, outlet, role, depth, host, state) VALUES (?, ?, ?, ?, 0, ?, 'open')`,
        values,
      );
      continue;
    }
    const isDue =
      row.settled_at === null || Date.parse(row.settled_at) + restOf({ every, rest }) * 1000 <= Date.parse(now);
    const isWanted = visitedBefore !== null && row.settled_at !== null && row.settled_at < visitedBefore;
    if (!isDue && !isWanted) continue;
    // The source's own row and the further sitemaps it names; where an API's answer goes on, its first page says each time.
    opened += db.run(
      `UPDATE frontier SET state = 'open', retry_at = NULL, attempts = 0
       WHERE (url = ? OR (source = ? AND role NOT IN ('article', 'api') AND depth > 0))
         AND (state IN ('done', 'failed') OR (state = 'open' AND retry_at > ? AND ?))`,
      [url, id, now, isWanted ? 1 : 0],
    );
  }
  return opened;
}

const ASK_AGAIN_MS = 500;

function leaseOne(db: Connection, link: FoundLink, now: string, until: string): FrontierRow | { opensAt: string } {
  holdLeases(db);
  const host = hostOf(link.url);
  const asked = db.get(`SELECT 1 FROM frontier WHERE state = 'leased' AND host = ? AND lease_until > ?`, [host, now]);
  if (asked) return { opensAt: new Date(Date.parse(now) + ASK_AGAIN_MS).toISOString() };
  const closed = db.get<{ opensAt: string }>(
    'SELECT opens_at AS "opensAt" FROM hosts WHERE host = ? AND opens_at > ?',
    [host, now],
  );
  if (closed) return closed;
  addRows(db, [link], '');
  const row = db.get<Row>(`SELECT ${ROW} FROM frontier WHERE url = ?`, [link.url]);
  if (!row) throw new Error(`${link.url} could not be leased`);
  return leaseRow(db, row, now, until);
}

/** Most links of a source that wait at one time. What is left out is found again once there is room. */
const MAX_WAITING = 50_000;
/** So few are not counted against it. */
const FEW_LINKS = 500;

function withinRoom(db: Connection, { url, found, trouble }: FetchResult, now: string): readonly FoundLink[] {
  const links = found?.links ?? [];
  const [first] = links;
  if (!first || links.length <= FEW_LINKS) return links;
  const waiting = db.get<{ n: number }>(`SELECT count(*) AS n FROM frontier WHERE state = 'open' AND source = ?`, [
    first.source,
  ]);
  const room = Math.max(MAX_WAITING - (waiting?.n ?? 0), 0);
  if (links.length <= room) return links;
  const message = `${links.length} links found while ${waiting?.n} of their source wait; ${links.length - room} are left for later`;
  writeIssues(db, [{ step: 'crawl', code: 'too-many-links', message, url }], trouble?.at ?? now);
  return links.slice(0, room);
}

/** The response first, then what came of it, last the row itself. */
function settleRow(
  db: Connection,
  result: FetchResult,
  now: string,
): { added: number; reopened: number; spent: string[] } {
  const { snapshot, found, visit, trouble, hosts } = result;
  if (snapshot) writeSnapshot(db, snapshot);
  const links = found ? addRows(db, withinRoom(db, result, now), found.visitedBefore) : { added: 0, reopened: 0 };
  if (trouble) writeIssues(db, [trouble.issue], trouble.at);
  const source = visit && db.get<{ source: string }>('SELECT source FROM frontier WHERE url = ?', [result.url])?.source;
  if (visit && source) writeVisit(db, source, { at: now, ...visit, fresh: links.added });
  const spent = (hosts ?? []).filter((host) => closeHost(db, host, now, result.dailyBudget)).map(({ host }) => host);
  closeRow(db, result, now);
  return { ...links, spent };
}

function closeRow(db: Connection, result: FetchResult, now: string): void {
  const went = result.outcome === 'fetched' || result.outcome === 'not-modified';
  const state = result.retryAt !== null ? 'open' : went ? 'done' : 'failed';
  db.put(
    `UPDATE frontier SET state = ?, retry_at = ?, lease_until = NULL, settled_at = ?, reason = ?,
       attempts = CASE WHEN ? THEN 0 ELSE attempts END,
       etag = CASE WHEN ? THEN coalesce(?, etag) ELSE etag END,
       last_modified = CASE WHEN ? THEN coalesce(?, last_modified) ELSE last_modified END
     WHERE url = ?`,
    [
      state,
      result.retryAt,
      now,
      result.reason,
      went ? 1 : 0,
      went ? 1 : 0,
      result.etag,
      went ? 1 : 0,
      result.lastModified,
      result.url,
    ],
  );
}
