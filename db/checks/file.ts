// The database file: pages, indexes and constraints, as SQLite checks them.
import { fileFaults, SEARCH_TABLES } from '../whole.ts';
import type { Check } from './check.ts';

export const file: Check = {
  name: 'file',
  holds: 'SQLite finds its pages, indexes and constraints whole',
  size: () => 1,
  look: function* (db) {
    // What names a search table is told by the check of search.
    yield fileFaults(db).filter((message) => !SEARCH_TABLES.some((table) => message.includes(table)));
  },
};
