// Passes over the sources: one that was interrupted is gone on with, so that nothing it fetched is asked for again.
import type { Store } from '../ledger/store.ts';
import type { Connection } from './sqlite.ts';

/** An older one is given up for a new one. */
const MAX_AGE_MS = 24 * 3600 * 1000;

export function passMethods(db: Connection): Pick<Store, 'beginPass' | 'endPass'> {
  return {
    beginPass: async (now) => {
      db.joinCrawlers(() => db.write(() => freeLeases(db), { quiet: true }));
      return db.write(() => begin(db, now), { quiet: true });
    },
    endPass: async (now) => {
      db.write(() => end(db, now), { quiet: true });
      db.leaveCrawlers();
    },
  };
}

/** What a process that died had leased: tried again, and not counted as tried. */
function freeLeases(db: Connection): void {
  db.run(
    `UPDATE frontier SET state = 'open', lease_until = NULL, attempts = max(attempts - 1, 0) WHERE state = 'leased'`,
  );
}

function begin(db: Connection, now: string): { startedAt: string; closed: number } {
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
  end(db, now);
  db.run(`INSERT INTO runs (job, started, versions) VALUES ('crawl', ?, '')`, [now]);
  return { startedAt: now, closed: 0 };
}

function end(db: Connection, now: string): void {
  db.run(`UPDATE runs SET ended = ? WHERE job = 'crawl' AND ended IS NULL`, [now]);
}
