// The events before and after one, over their relations.
import type { EventLine } from '../ledger/lines.ts';
import type { Store } from '../ledger/store.ts';
import { fromJson } from './json.ts';
import { unfold } from './folding.ts';
import { eventIdOf } from './reading.ts';
import type { Connection } from './connection.ts';

const MOST = 40;

const JOINED = `WITH RECURSIVE joined (id) AS (
    SELECT id FROM events WHERE id = ? UNION
    SELECT CASE r.event WHEN joined.id THEN r.other ELSE r.event END
      FROM joined JOIN event_relations r ON r.event = joined.id OR r.other = joined.id
  ) SELECT e.line FROM (SELECT id FROM joined LIMIT ${MOST}) near JOIN events e ON e.id = near.id ORDER BY coalesce(e.first_day, '~'), e.id`;

export function lifecycleMethods(db: Connection): Pick<Store, 'lifecycle'> {
  return {
    lifecycle: async (event) =>
      db
        .all<{ line: string }>(JOINED, [eventIdOf(db, event) ?? event])
        .map((row) => fromJson<EventLine>(unfold(row.line))),
  };
}
