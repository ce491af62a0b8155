// The search tables: whole in themselves, with one row for each line and no other.
import { IS_LINE } from '../held.ts';
import { lineTables } from '../lines.ts';
import { fileFaults, SEARCH_TABLES } from '../whole.ts';
import type { Check } from './check.ts';

const MOST = 1000;

export const search: Check = {
  name: 'search',
  holds: 'the search tables are whole and hold each line once',
  size: () => SEARCH_TABLES.length,
  look: function* (db) {
    for (const { kind: lines } of lineTables) {
      const table = `${lines}_search`;
      const unfound = db.all<{ id: string }>(
        `SELECT t.id FROM ${lines} t WHERE ${IS_LINE[lines]} AND t.seq NOT IN (SELECT rowid FROM ${table}) LIMIT ${MOST}`,
      );
      const stray = db.all<{ id: number }>(
        `SELECT rowid AS id FROM ${table} WHERE rowid NOT IN (SELECT t.seq FROM ${lines} t WHERE ${IS_LINE[lines]}) LIMIT ${MOST}`,
      );
      yield [
        ...fileFaults(db, table),
        ...unfound.map(({ id }) => `${id} is missing from ${table}`),
        ...stray.map(({ id }) => `row ${id} of ${table} belongs to no line`),
      ];
    }
  },
};
