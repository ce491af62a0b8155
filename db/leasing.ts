// Leases: which open rows of the frontier may be asked for now, one a host, and how long they are held.
import type { FrontierRow } from '../ledger/crawling.ts';
import type { Store } from '../ledger/store.ts';
import { hostOf } from './configuration.ts';
import type { Connection, WriteOptions } from './connection.ts';

/** A row as it stands in the table. */
export interface Row extends Omit<FrontierRow, 'lastModified' | 'hostDelay'> {
  seq: number;
  last_modified: string | null;
}

/** Written by those who crawl alone: nobody else waits for it. */
export const CRAWL: WriteOptions = { quiet: true, beside: 'crawl' };

/** One process leases at a time: of a host only one row is. */
export const holdLeases = (db: Connection): void => db.lock(['leases']);

export function leasingMethods(db: Connection): Pick<Store, 'lease' | 'openHosts' | 'release' | 'nextOpenAt'> {
  return {
    lease: async (limit, now, until, host) => db.write(() => leaseRows(db, limit, now, until, host), CRAWL),
    openHosts: async (now) => {
      db.write(() => {
        holdLeases(db);
        freeOverdue(db, now);
      }, CRAWL);
      const hosts = db.all<{ host: string }>(
        `${OPEN_HOSTS} SELECT o.host FROM (${WAITING}) o WHERE ${HOST_OPENS} <= ? ${LONGEST_FIRST}`,
        [now],
      );
      return hosts.map(({ host }) => host);
    },
    release: async (url) => {
      const freed = `state = 'open', lease_until = NULL, attempts = max(attempts - 1, 0)`;
      db.write(() => db.run(`UPDATE frontier SET ${freed} WHERE url = ? AND state = 'leased'`, [url]), CRAWL);
    },
    nextOpenAt: async (host) =>
      db.get<{ at: string | null }>(
        `${OPEN_HOSTS} SELECT min(${HOST_OPENS}) AS at FROM (${WAITING}) o ${host === undefined ? '' : 'WHERE o.host = ?'}`,
        host === undefined ? [] : [host],
      )?.at ?? null,
  };
}

/** Hosts with an open row, by a walk over the index: the cost grows with hosts, not with rows. */
const OPEN_HOSTS = `
  WITH RECURSIVE open_hosts (host) AS (
    SELECT min(host) FROM frontier WHERE state = 'open'
    UNION ALL
    SELECT (SELECT min(f.host) FROM frontier f WHERE f.state = 'open' AND f.host > o.host)
    FROM open_hosts o WHERE o.host IS NOT NULL
  )`;
/** Those that nobody is asking now. */
const WAITING = `
  SELECT o.host, h.last_lease, coalesce(h.opens_at, '') AS opens_at FROM open_hosts o LEFT JOIN hosts h ON h.host = o.host
  WHERE o.host IS NOT NULL AND NOT EXISTS (SELECT 1 FROM frontier f WHERE f.state = 'leased' AND f.host = o.host)`;
/** When the first row of a host may be tried: its own instant or the host's, whichever is later. */
const HOST_OPENS = `max(o.opens_at, CASE
  WHEN EXISTS (SELECT 1 FROM frontier f WHERE f.state = 'open' AND f.host = o.host AND f.retry_at IS NULL) THEN '1970'
  ELSE (SELECT min(f.retry_at) FROM frontier f WHERE f.state = 'open' AND f.host = o.host) END)`;

const LONGEST_FIRST = 'ORDER BY o.last_lease IS NOT NULL, o.last_lease, o.host';

function freeOverdue(db: Connection, now: string): void {
  db.put(`UPDATE frontier SET state = 'open', lease_until = NULL WHERE state = 'leased' AND lease_until <= ?`, [now]);
}

function leaseRows(db: Connection, limit: number, now: string, until: string, only?: string): FrontierRow[] {
  holdLeases(db);
  freeOverdue(db, now);
  const leased: FrontierRow[] = [];
  const hosts = db.all<{ host: string }>(
    `${OPEN_HOSTS} SELECT o.host FROM (${WAITING}) o WHERE o.opens_at <= ? ${only === undefined ? '' : 'AND o.host = ?'}
     ${LONGEST_FIRST}`,
    only === undefined ? [now] : [now, only],
  );
  for (const { host } of hosts) {
    if (leased.length >= limit) break;
    const row = db.get<Row>(
      `SELECT ${ROW} FROM frontier
       WHERE state = 'open' AND host = ? AND (retry_at IS NULL OR retry_at <= ?) ORDER BY depth, seq LIMIT 1`,
      [host, now],
    );
    if (row) leased.push(leaseRow(db, row, now, until));
  }
  return leased;
}

export const ROW = 'seq, url, source, outlet, role, depth, attempts, etag, last_modified';

export function leaseRow(db: Connection, row: Row, now: string, until: string): FrontierRow {
  const { seq, last_modified: lastModified, ...rest } = row;
  db.put(`UPDATE frontier SET state = 'leased', lease_until = ?, attempts = attempts + 1 WHERE seq = ?`, [until, seq]);
  const host = db.get<{ delay: number | null }>(
    `INSERT INTO hosts (host, last_lease) VALUES (?, ?) ON CONFLICT (host) DO UPDATE SET last_lease = excluded.last_lease
     RETURNING delay_ms AS delay`,
    [hostOf(row.url), now],
  );
  return { ...rest, lastModified, hostDelay: host?.delay ?? null };
}
