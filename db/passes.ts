// Passes over the sources: one that was interrupted is gone on with, so that nothing it fetched is asked for again.
import type { Run } from '../ledger/operating.ts';
import type { Store } from '../ledger/store.ts';
import { toJson } from './json.ts';
import type { Connection, WriteOptions } from './connection.ts';

/** An older one is given up for a new one. */
const MAX_AGE_MS = 24 * 3600 * 1000;
/** Longer than a host may have itself left alone. */
const MAX_WAIT_MS = 25 * 3600 * 1000;

const CRAWL: WriteOptions = { quiet: true, beside: 'crawl' };

export function passMethods(db: Connection): Pick<Store, 'beginPass' | 'endPass'> {
  return {
    beginPass: async (now, versions = {}) => {
      db.joinCrawlers(() => db.write(() => freeLeases(db), CRAWL));
      return db.write(() => {
        db.lock(['pass']);
        forgetFuture(db, now);
        return begin(db, now, versions);
      }, CRAWL);
    },
    endPass: async (now, summary = null) => {
      db.write(() => end(db, now, summary), CRAWL);
      db.leaveCrawlers();
    },
  };
}

/** What a process that died had leased: tried again, and not counted as tried. */
function freeLeases(db: Connection): void {
  db.put(
    `UPDATE frontier SET state = 'open', lease_until = NULL, attempts = max(attempts - 1, 0) WHERE state = 'leased'`,
  );
}

/** Instants further ahead than any that is given out were written under a clock that was wrong; nothing waits for them. */
function forgetFuture(db: Connection, now: string): void {
  const latest = new Date(Date.parse(now) + MAX_WAIT_MS).toISOString();
  db.put('UPDATE hosts SET opens_at = NULL WHERE opens_at > ?', [latest]);
  db.put('UPDATE hosts SET fetched_at = NULL WHERE fetched_at > ?', [now]);
  db.put('UPDATE frontier SET retry_at = NULL WHERE retry_at > ?', [latest]);
  db.put('UPDATE frontier SET lease_until = ? WHERE lease_until > ?', [now, latest]);
  db.put('UPDATE frontier SET settled_at = ? WHERE settled_at > ?', [now, now]);
}

function begin(db: Connection, now: string, versions: Run['versions']): { startedAt: string; closed: number } {
  const open = db.get<{ started: string }>(
    `SELECT started FROM runs WHERE job = 'crawl' AND ended IS NULL ORDER BY seq DESC LIMIT 1`,
  );
  if (open && Date.parse(open.started) > Date.parse(now) - MAX_AGE_MS && open.started <= now) {
    const closed = db.get<{ n: number }>(
      `SELECT count(*) AS n FROM frontier WHERE state IN ('done', 'failed') AND settled_at >= ?`,
      [open.started],
    );
    return { startedAt: open.started, closed: closed?.n ?? 0 };
  }
  end(db, now, null);
  db.put(`INSERT INTO runs (job, started, versions) VALUES ('crawl', ?, ?)`, [now, toJson(versions)]);
  return { startedAt: now, closed: 0 };
}

function end(db: Connection, now: string, summary: Run['summary']): void {
  const values = [now, summary && toJson(summary)];
  db.put(`UPDATE runs SET ended = ?, summary = ? WHERE job = 'crawl' AND ended IS NULL`, values);
}
