// A conflict is named by what it is about on its event: where the event is founded anew, or a figure of it was corrected, the same
// question goes on under another id. The ids it had lead on to it.
import type { ConflictLine } from '../ledger/lines.ts';
import { fromJson } from './json.ts';
import type { Connection } from './connection.ts';

/** The conflict's own id, or that of the only one now on what this one was about. */
export function conflictIdOf(db: Connection, id: string): string | undefined {
  if (db.get('SELECT 1 FROM conflicts WHERE id = ?', [id])) return id;
  const last = lastLine(db, id);
  return last && successorOf(db, last);
}

/** The only conflict now of the same kind on the same question. */
export function successorOf(db: Connection, line: ConflictLine): string | undefined {
  const [found, ...others] = othersLike(db, line);
  return others.length === 0 ? found : undefined;
}

export function othersLike(db: Connection, { id, kind, about }: ConflictLine): string[] {
  const rows = db.all<{ id: string }>(
    `SELECT id FROM conflicts WHERE kind = ? AND json_extract(line, '$.about') = ? AND id <> ? ORDER BY id`,
    [kind, about, id],
  );
  return rows.map((row) => row.id);
}

/** Ids under which a question went before the one it has: those that no conflict bears now. */
export function formerIds(db: Connection, { id, kind, about }: ConflictLine): string[] {
  const rows = db.all<{ id: string }>(
    `SELECT DISTINCT v.conflict AS id FROM conflict_versions v
     WHERE json_extract(v.line, '$.about') = ? AND json_extract(v.line, '$.kind') = ? AND v.conflict <> ?
       AND NOT EXISTS (SELECT 1 FROM conflicts c WHERE c.id = v.conflict) ORDER BY 1`,
    [about, kind, id],
  );
  return rows.map((row) => row.id);
}

function lastLine(db: Connection, id: string): ConflictLine | undefined {
  const sql = 'SELECT line FROM conflict_versions WHERE conflict = ? ORDER BY from_at DESC LIMIT 1';
  const row = db.get<{ line: string }>(sql, [id]);
  return row && fromJson<ConflictLine>(row.line);
}
