// What a host is spared: no request before an instant, and no more of them in a day than its budget.
import type { FetchResult } from '../ledger/crawling.ts';
import type { Connection } from './connection.ts';

type Asked = NonNullable<FetchResult['hosts']>[number];

/** No request to it before the latest instant anybody was given. True where this one was the last of the day. */
export function closeHost(db: Connection, { host, opensAt, delay }: Asked, now: string, budget?: number): boolean {
  const today = now.slice(0, 10);
  const row = db.get<{ asked: number }>(
    `INSERT INTO hosts (host, opens_at, delay_ms, day, asked) VALUES (?, ?, ?, ?, 1) ON CONFLICT (host) DO UPDATE
     SET opens_at = max(coalesce(hosts.opens_at, ''), excluded.opens_at),
       delay_ms = coalesce(excluded.delay_ms, hosts.delay_ms),
       asked = CASE WHEN hosts.day = excluded.day THEN hosts.asked + 1 ELSE 1 END, day = excluded.day
     RETURNING hosts.asked`,
    [host, opensAt, delay ?? null, today],
  );
  if (budget === undefined || !row || row.asked < budget) return false;
  const tomorrow = new Date(Date.parse(today) + 24 * 3600 * 1000).toISOString();
  db.put(`UPDATE hosts SET opens_at = max(coalesce(opens_at, ''), ?) WHERE host = ?`, [tomorrow, host]);
  return row.asked === budget;
}
