// What changed in one event or conflict, and which articles each change came with.
import type { ConflictLine, EventLine } from '../ledger/lines.ts';
import type { Change, RecordChange } from '../ledger/asking.ts';
import type { Store } from '../ledger/store.ts';
import { changeOf, type ChangeRow } from './changes.ts';
import { conflictIdOf, formerIds, othersLike } from './conflictIds.ts';
import { readLineText } from './held.ts';
import { fromJson } from './json.ts';
import { eventIdOf } from './reading.ts';
import type { Connection } from './connection.ts';

const MOST = 200;

export function historyMethods(db: Connection): Pick<Store, 'history'> {
  return {
    history: async (kind, id) =>
      db.read(() => {
        const ids = kind === 'event' ? idsOf(db, id) : idsOfConflict(db, id);
        const rows = db.all<ChangeRow>(
          `SELECT * FROM changes WHERE kind = ? AND id IN (${ids.map(() => '?').join(', ')}) ORDER BY seq DESC LIMIT ${MOST}`,
          [kind, ...ids],
        );
        return rows.map((row): RecordChange => ({ ...changeOf(row), articles: broughtBy(db, kind, row) }));
      }),
  };
}

/** An event was known by the key of whichever report founded it; those that went into others stay theirs. */
function idsOf(db: Connection, id: string): string[] {
  const event = eventIdOf(db, id) ?? id;
  const keys = db.all<{ key: string }>('SELECT key FROM event_reports WHERE event = ?', [event]);
  return [...new Set([event, ...keys.map((row) => row.key)])];
}

/** A question that went on under another id has one history. */
function idsOfConflict(db: Connection, id: string): string[] {
  const at = conflictIdOf(db, id) ?? id;
  const row = db.get<{ line: string }>('SELECT line FROM conflicts WHERE id = ?', [at]);
  const line = row && fromJson<ConflictLine>(row.line);
  return line && othersLike(db, line).length === 0 ? [at, ...formerIds(db, line)] : [at];
}

function broughtBy(db: Connection, kind: Change['kind'], { id, at }: ChangeRow): string[] {
  if (kind === 'article') return [id];
  const after = versionAt(db, kind, id, 'from_at', at);
  if (after === undefined) return [];
  const before = versionAt(db, kind, id, 'to_at', at);
  const known = new Set(before === undefined ? [] : articlesOf(before));
  return [...new Set(articlesOf(after))].filter((article) => !known.has(article));
}

function versionAt(
  db: Connection,
  kind: 'event' | 'conflict',
  id: string,
  edge: 'from_at' | 'to_at',
  at: string,
): string | undefined {
  const sql = `SELECT line FROM ${kind}_versions WHERE ${kind} = ? AND ${edge} = ? AND from_at <> coalesce(to_at, '')`;
  const row = db.get<{ line: string | null }>(sql, [id, at]);
  return row && (row.line ?? readLineText(db, `${kind}s`, id));
}

function articlesOf(json: string): string[] {
  const line = fromJson<EventLine | ConflictLine>(json);
  const passages = 'reports' in line ? line.reports : line.sides.flatMap((side) => side.citations);
  return passages.map((passage) => passage.article);
}
