// Counts of each value over everything a query finds.
import { BadQuery, type ListKind, type Page } from '../ledger/asking.ts';
import type { Condition } from './filters.ts';
import type { Connection } from './connection.ts';

type Facets = NonNullable<Page<unknown>['facets']>;

/** Pairs of (item, event) for the rows `t` of each kind. */
const EVENT_PAIRS: Readonly<Record<ListKind, string>> = {
  events: 'SELECT t.id AS item, t.id AS event FROM events t',
  claims: 'SELECT t.id AS item, t.event AS event FROM claims t',
  conflicts: 'SELECT t.id AS item, t.event AS event FROM conflicts t',
  articles: 'SELECT t.id AS item, er.event AS event FROM articles t JOIN event_reports er ON er.article = t.id',
  entities: 'SELECT t.id AS item, ee.event AS event FROM entities t JOIN event_entities ee ON ee.entity = t.id',
};

/** Pairs of (item, article). */
const ARTICLE_PAIRS: Readonly<Record<ListKind, string>> = {
  events: 'SELECT t.id AS item, er.article AS article FROM events t JOIN event_reports er ON er.event = t.id',
  claims: 'SELECT t.id AS item, t.article AS article FROM claims t',
  conflicts: 'SELECT t.id AS item, c.article AS article FROM conflicts t JOIN citations c ON c.owner = t.id',
  articles: 'SELECT t.id AS item, t.id AS article FROM articles t',
  entities:
    'SELECT t.id AS item, n.id AS article FROM entities t JOIN mentions m ON m.entity = t.id JOIN articles n ON n.seq = m.article',
};

const entityFacet = (condition: string): string =>
  `SELECT n.id AS value, n.name AS label, count(DISTINCT p.item) AS count FROM pairs p
   JOIN event_entities x ON x.event = p.event JOIN entities n ON n.id = x.entity WHERE ${condition} GROUP BY n.id, n.name`;

/** Of the day an event is ordered by. */
const MONTH_FACET = `SELECT substr(e.first_day, 1, 7) AS value, substr(e.first_day, 1, 7) AS label,
  count(DISTINCT p.item) AS count FROM pairs p JOIN events e ON e.id = p.event WHERE e.first_day > '0000-01-01' GROUP BY 1`;
const MOST = 100;
/** A hundred years. */
const MOST_MONTHS = 1200;

const EVENT_FACETS: Readonly<Record<string, string>> = {
  month: MONTH_FACET,
  actor: entityFacet(`x.role = 'actor'`),
  target: entityFacet(`x.role = 'target'`),
  entity: entityFacet('1 = 1'),
  model: entityFacet(`n.type IN ('model', 'chip')`),
  country: entityFacet(`n.type = 'country'`),
  action: `SELECT e.action AS value, replace(e.action, '_', ' ') AS label, count(DISTINCT p.item) AS count
    FROM pairs p JOIN events e ON e.id = p.event GROUP BY e.action`,
  status: `SELECT e.status AS value, replace(e.status, '_', ' ') AS label, count(DISTINCT p.item) AS count
    FROM pairs p JOIN events e ON e.id = p.event GROUP BY e.status`,
};

const OUTLET_FACET = `SELECT o.id AS value, o.name AS label, count(DISTINCT p.item) AS count
  FROM pairs p JOIN articles a ON a.id = p.article JOIN outlets o ON o.id = a.outlet GROUP BY o.id`;

/** Most frequent first, at most 100 of each but months. */
export function facetsOf(db: Connection, kind: ListKind, where: Condition, names: readonly string[]): Facets {
  const facets: Facets = {};
  for (const name of names) {
    const pairs = name === 'outlet' ? ARTICLE_PAIRS[kind] : EVENT_PAIRS[kind];
    const select = name === 'outlet' ? OUTLET_FACET : EVENT_FACETS[name];
    if (!select || !Object.hasOwn({ ...EVENT_FACETS, outlet: '' }, name))
      throw new BadQuery(
        'facets',
        `“${name.slice(0, 60)}” is none of: ${Object.keys(EVENT_FACETS).join(', ')}, outlet.`,
      );
    facets[name] = db.all(
      `WITH pairs AS (${pairs} ${where.sql}) ${select} ORDER BY count DESC, label, value LIMIT ${name === 'month' ? MOST_MONTHS : MOST}`,
      [...where.params],
    );
  }
  return facets;
}
