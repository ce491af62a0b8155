// Rows that name another row name one that exists, whether the schema declares it or not.
import { keyFaults } from '../whole.ts';
import type { Check } from './check.ts';

interface Reference {
  from: string;
  column: string;
  to: string;
  /** `id` where it is not said. */
  key?: string;
}

/** Not declared, since decisions write both ends in an order of their own. */
const UNDECLARED: readonly Reference[] = [
  { from: 'articles', column: 'outlet', to: 'outlets' },
  { from: 'articles', column: 'latest', to: 'revisions' },
  { from: 'articles', column: `line ->> '$.revision'`, to: 'revisions' },
  { from: 'revisions', column: 'snapshot', to: 'snapshots' },
  { from: 'sightings', column: 'snapshot', to: 'snapshots' },
  { from: 'extractions', column: 'snapshot', to: 'snapshots' },
  { from: 'mentions', column: 'article', to: 'articles', key: 'seq' },
  { from: 'mentions', column: 'entity', to: 'entities' },
  { from: 'article_lines', column: 'article', to: 'articles' },
  { from: 'claims', column: 'article', to: 'articles' },
  { from: 'claims', column: 'event', to: 'events' },
  { from: 'claims', column: 'speaker', to: 'entities' },
  { from: 'conflicts', column: 'event', to: 'events' },
  { from: 'event_reports', column: 'event', to: 'events' },
  { from: 'event_reports', column: 'article', to: 'articles' },
  { from: 'event_entities', column: 'event', to: 'events' },
  { from: 'event_entities', column: 'entity', to: 'entities' },
  { from: 'citations', column: 'article', to: 'articles' },
  { from: 'derivations', column: 'article', to: 'articles' },
  { from: 'derivations', column: 'parent', to: 'articles' },
];

const MOST = 1000;

export const references: Check = {
  name: 'references',
  holds: 'every row that another row names exists',
  size: () => 1 + UNDECLARED.length,
  look: function* (db) {
    yield keyFaults(db);
    for (const { from, column, to, key = 'id' } of UNDECLARED) {
      const named = `SELECT DISTINCT ${column} AS id FROM ${from} WHERE ${column} IS NOT NULL`;
      const lost = db.all<{ id: string }>(
        `SELECT id FROM (${named}) WHERE id NOT IN (SELECT ${key} FROM ${to}) LIMIT ${MOST}`,
      );
      yield lost.map(({ id }) => `${from} name ${id}, which is not among ${to}`);
    }
  },
};
