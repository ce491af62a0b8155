// How a source does: what a visit makes of its state, its usual yield and its rhythm, and each turn for the worse or back.
import type { Source } from '../ledger/page.ts';
import type { FetchResult, HealthChange, SourceHealth, SourceState } from '../ledger/crawling.ts';
import type { Store } from '../ledger/store.ts';
import { fromJson } from './json.ts';
import type { sources } from './schema.ts';
import type { Connection } from './connection.ts';

type Visit = NonNullable<FetchResult['visit']>;

interface Held {
  every: number;
  state: SourceState;
  failures: number;
  last_yield: number | null;
  usual_yield: number | null;
  rest: number | null;
  data: string;
}

/** The host does not want us, or not as often. */
const BLOCKED = /^(?:robots|http-(?:401|402|403|407|429|451))$/;
/** A yield under this share of the usual one is a drop, where it usually is as much as `FEW`. */
const DROP = 0.3;
const FEW = 5;
/** Weight of the newest yield. */
const NEWEST = 0.1;

export const isWell = (state: SourceState): boolean => state === 'new' || state === 'ok' || state === 'unchanged';

/** A source without news is asked less and less often, up to so many times its interval and a day. */
const SLOWEST = 8;
const DAY_S = 86_400;

/** Seconds between two visits: as learned, within what is configured now. */
export function restOf({ every, rest }: { every: number; rest: number | null }): number {
  return Math.min(Math.max(rest ?? every, every), longest(every));
}

const longest = (every: number): number => Math.max(every, Math.min(SLOWEST * every, DAY_S));

/** `fresh`: links that were not known before. */
export function writeVisit(db: Connection, source: string, visit: Visit & { at: string; fresh: number }): void {
  db.lock([`source ${source}`]);
  const held = db.get<Held>(
    'SELECT every, state, failures, last_yield, usual_yield, rest, data FROM sources WHERE id = ?',
    [source],
  );
  if (!held) return;
  const found = visit.reason === null ? (visit.found ?? held.last_yield) : null;
  const state = stateOf(visit, found, held);
  const isRead = visit.reason === null;
  db.put(
    `UPDATE sources SET last_attempt = ?, last_success = coalesce(?, last_success), last_yield = coalesce(?, last_yield),
       failures = ?, state = ?, reason = ?, usual_yield = ?, rest = ? WHERE id = ?`,
    [
      ...[visit.at, isRead ? visit.at : null, found, isRead ? 0 : held.failures + 1, state, visit.reason],
      ...[usualOf(visit, found, held.usual_yield), nextRest(visit, held), source],
    ],
  );
  if (state === held.state || (isWell(state) && isWell(held.state))) return;
  // Seen in the order of their numbers.
  db.lock(['health']);
  db.put('INSERT INTO source_states (source, was, state, reason, at) VALUES (?, ?, ?, ?, ?)', [
    ...[source, held.state, state, visit.reason, visit.at],
  ]);
}

function stateOf({ reason, unchanged }: Visit, found: number | null, held: Held): SourceState {
  const { usual_yield: usual, data } = held;
  // Links a visit is expected to name, at least, where the sources file says.
  const { expect = null } = fromJson<Source>(data);
  if (reason !== null) return BLOCKED.test(reason) ? 'blocked' : 'failing';
  if (found === 0 && expect !== 0) return 'empty';
  if (found !== null && expect !== null && found < expect) return 'dropped';
  if (found !== null && usual !== null && usual >= FEW && found < usual * DROP) return 'dropped';
  return unchanged ? 'unchanged' : 'ok';
}

function usualOf({ unchanged }: Visit, found: number | null, usual: number | null): number | null {
  if (found === null || (unchanged && usual !== null)) return usual;
  return usual === null ? found : usual * (1 - NEWEST) + found * NEWEST;
}

/** Sooner after news, later without; never sooner than the document itself asks for. */
function nextRest({ reason, rest: asked, fresh }: Visit & { fresh: number }, held: Held): number {
  const now = restOf(held);
  const hasNews = reason === null && fresh > 0;
  const next = hasNews ? Math.max(now / 2, held.every) : now * 1.5;
  return Math.round(Math.min(Math.max(next, asked ?? 0), longest(held.every)));
}

type SourceRow = typeof sources.$inferSelect & { failed_pages: number };

const HEALTH = `
  SELECT s.*, (SELECT count(*) FROM frontier f WHERE f.state = 'failed' AND f.role = 'article' AND f.source = s.id)
    AS failed_pages
  FROM sources s ORDER BY s.id`;

export function healthMethods(db: Connection): Pick<Store, 'sourceHealth' | 'healthChanges'> {
  return {
    sourceHealth: async () => db.all<SourceRow>(HEALTH).map(healthOf),
    healthChanges: async (since, limit) =>
      db.all<HealthChange>(
        `SELECT seq, source, was, state, reason, at FROM source_states
         WHERE ${since.seq === null ? 'at > ?' : 'seq > ?'} ORDER BY seq LIMIT ?`,
        [since.seq ?? since.at, limit],
      ),
  };
}

const healthOf = (row: SourceRow): SourceHealth => ({
  source: fromJson<Source>(row.data),
  lastSuccess: row.last_success,
  lastAttempt: row.last_attempt,
  lastYield: row.last_yield,
  usualYield: row.usual_yield === null ? null : Math.round(row.usual_yield),
  failures: row.failures,
  failedPages: row.failed_pages,
  state: row.state as SourceState,
  reason: row.reason,
  rest: restOf(row),
});
