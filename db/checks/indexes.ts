// Rows that lists are filtered and ordered by say what the lines say: each line is written anew beside, and compared.
import { fromJson, toJson } from '../json.ts';
import { lineTables } from '../lines.ts';
import { shippedMigrations } from '../migrations.ts';
import type { Connection } from '../connection.ts';
import { connect } from '../sqlite.ts';
import { walkLines } from '../walk.ts';
import { type Check, countOf } from './check.ts';

const CITED = 'SELECT kind, article, start, end FROM citations WHERE owner = ? ORDER BY article, start, end';

/** By kind of line; a row's own columns first. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  entities: [
    'SELECT type, name, folded, country FROM entities WHERE id = ?',
    'SELECT name FROM entity_names WHERE entity = ? ORDER BY name',
  ],
  claims: ['SELECT article, event, speaker FROM claims WHERE id = ?'],
  events: [
    'SELECT action, status, first_day, last_day, origins FROM events WHERE id = ?',
    'SELECT key, article, start, end FROM event_reports WHERE event = ? ORDER BY key, start',
    'SELECT role, entity FROM event_entities WHERE event = ? ORDER BY role, entity',
    CITED,
  ],
  conflicts: ['SELECT kind, state, event FROM conflicts WHERE id = ?', CITED],
};

export const indexes: Check = {
  name: 'indexes',
  holds: 'what lists are filtered by is what their lines say',
  size: (db) => countOf(db, ...Object.keys(ROWS)),
  look: function* (db) {
    const beside = connect(':memory:', false);
    try {
      for (const { sql } of shippedMigrations()) beside.exec(sql);
      for (const table of lineTables) {
        if (!ROWS[table.kind]) continue;
        for (const json of walkLines(db, table.kind)) {
          const line = fromJson<{ id: string }>(json);
          const { id } = line;
          table.write(beside, line, json, '');
          const differs = rowsOf(db, table.kind, id) !== rowsOf(beside, table.kind, id);
          table.remove(beside, id);
          yield differs ? [`rows of ${id} among ${table.kind} say something else than its line`] : [];
        }
      }
    } finally {
      beside.close();
    }
  },
};

const rowsOf = (db: Connection, kind: string, id: string): string =>
  toJson((ROWS[kind] ?? []).map((sql) => db.all(sql, [id])));
