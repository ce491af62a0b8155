// The filters of a query as SQL conditions, the same for every kind of list.
import { dayBounds } from '../ledger/edtf.ts';
import { BadQuery, type ListKind, type Query } from '../ledger/asking.ts';
import { fold } from '../ledger/text.ts';
import { ACTIONS, CONFLICT_KINDS, CONFLICT_STATES, ENTITY_TYPES, STATUSES } from '../ledger/vocabulary.ts';
import { eventIdOf } from './reading.ts';
import { parseSearch } from './search.ts';
import type { Connection, Value } from './connection.ts';

export interface Condition {
  sql: string;
  params: Value[];
}

/** Rows of each kind, with `t.event` where the kind has one. */
const EVENTS_OF: Readonly<Record<ListKind, string>> = {
  events: 't.id IN',
  claims: 't.event IN',
  conflicts: 't.event IN',
  articles: 'EXISTS (SELECT 1 FROM event_reports er WHERE er.article = t.id AND er.event IN',
  entities: 'EXISTS (SELECT 1 FROM event_entities ee WHERE ee.entity = t.id AND ee.event IN',
};

function ofEvents(kind: ListKind, sql: string, params: Value[]): Condition {
  const open = EVENTS_OF[kind];
  return { sql: `${open} (${sql})${open.startsWith('EXISTS') ? ')' : ''}`, params };
}

/** Entities by id, name or alias; where nothing is called so, those whose name holds it as whole words. */
const NAMED = `SELECT id FROM entities WHERE id = ? UNION ALL SELECT entity FROM entity_names WHERE name = ?
  UNION ALL SELECT entity FROM entity_names WHERE instr(' ' || name || ' ', ' ' || ? || ' ') > 0
    AND NOT EXISTS (SELECT 1 FROM entity_names WHERE name = ?)`;
const named = (value: string): Value[] => [value, fold(value), fold(value), fold(value)];

function byRole(kind: ListKind, role: 'actor' | 'target', value: string): Condition {
  const sql = `SELECT event FROM event_entities WHERE role = '${role}' AND entity IN (${NAMED})`;
  return ofEvents(kind, sql, named(value));
}

function byModel(kind: ListKind, value: string): Condition {
  const sql = `SELECT x.event FROM event_entities x JOIN entities m ON m.id = x.entity
    WHERE m.type IN ('model', 'chip') AND x.entity IN (${NAMED})`;
  return ofEvents(kind, sql, named(value));
}

function byCountry(kind: ListKind, value: string): Condition {
  const sql = `SELECT x.event FROM event_entities x JOIN entities c ON c.id = x.entity
    WHERE c.country = ? OR (c.type = 'country' AND x.entity IN (${NAMED}))`;
  return ofEvents(kind, sql, [value.trim().toLowerCase(), ...named(value)]);
}

function byEntity(kind: ListKind, value: string): Condition {
  const direct: Readonly<Partial<Record<ListKind, string>>> = {
    articles: `t.seq IN (SELECT article FROM mentions WHERE entity IN (${NAMED}))`,
    claims: `t.speaker IN (${NAMED})`,
    entities: `t.id IN (${NAMED})`,
  };
  const own = direct[kind];
  if (own && kind !== 'claims') return { sql: own, params: named(value) };
  const events = ofEvents(kind, `SELECT event FROM event_entities WHERE entity IN (${NAMED})`, named(value));
  return own ? { sql: `(${own} OR ${events.sql})`, params: [...named(value), ...events.params] } : events;
}

/** Entities that articles of which `condition` holds name. */
const mentionedIn = (condition: string): string =>
  `t.id IN (SELECT entity FROM mentions WHERE article IN (SELECT seq FROM articles WHERE ${condition}))`;

function byOutlet(kind: ListKind, value: string): Condition {
  const outlets = 'SELECT id FROM outlets WHERE id = ? OR lower(name) = ?';
  const articles = `SELECT id FROM articles WHERE outlet IN (${outlets})`;
  const params = [value, value.trim().toLowerCase()];
  if (kind === 'articles') return { sql: `t.outlet IN (${outlets})`, params };
  if (kind === 'claims') return { sql: `t.article IN (${articles})`, params };
  if (kind === 'entities') return { sql: mentionedIn(`outlet IN (${outlets})`), params };
  if (kind === 'conflicts')
    return { sql: `t.id IN (SELECT owner FROM citations WHERE article IN (${articles}))`, params };
  return { sql: `t.id IN (SELECT event FROM event_reports WHERE article IN (${articles}))`, params };
}

function byArticle(kind: ListKind, value: string): Condition {
  if (kind === 'articles') return { sql: 't.id = ?', params: [value] };
  if (kind === 'claims') return { sql: 't.article = ?', params: [value] };
  if (kind === 'entities') return { sql: mentionedIn('id = ?'), params: [value] };
  return { sql: 't.id IN (SELECT owner FROM citations WHERE article = ?)', params: [value] };
}

function closed(parameter: string, value: string, allowed: readonly string[]): string {
  if (allowed.includes(value)) return value;
  throw new BadQuery(parameter, `“${value.slice(0, 60)}” is none of: ${allowed.join(', ')}.`);
}

function byKind(kind: ListKind, value: string): Condition {
  if (kind === 'entities') return { sql: 't.type = ?', params: [closed('kind', value, ENTITY_TYPES)] };
  const wanted = closed('kind', value, CONFLICT_KINDS);
  if (kind === 'conflicts') return { sql: 't.kind = ?', params: [wanted] };
  return ofEvents(kind, 'SELECT event FROM conflicts WHERE kind = ?', [wanted]);
}

function byState(kind: ListKind, value: string): Condition {
  const wanted = closed('state', value, CONFLICT_STATES);
  if (kind === 'conflicts') return { sql: 't.state = ?', params: [wanted] };
  return ofEvents(kind, 'SELECT event FROM conflicts WHERE state = ?', [wanted]);
}

/** Column(s) a clock reads: days of events and conflicts, instants of the rest; none for entities' own. */
export function clockOf(kind: ListKind, clock: Query['clock']): { first: string; last: string; days: boolean } {
  if (clock === 'recorded' || kind === 'entities') return { first: 't.recorded', last: 't.recorded', days: false };
  if (clock !== 'published' && (kind === 'events' || kind === 'conflicts'))
    return { first: 't.first_day', last: 't.last_day', days: true };
  return { first: 't.published', last: 't.published', days: false };
}

interface Bound {
  day: string;
  instant: string;
}

/** A day, a coarser date or an instant, as the first or last moment it covers. */
function bound(parameter: 'from' | 'to', value: string): Bound {
  const bounds = value.includes('T') || value.includes('/') ? undefined : dayBounds(value);
  const day = parameter === 'from' ? bounds?.first : bounds?.last;
  if (day) return { day, instant: `${day}T${parameter === 'from' ? '00:00:00.000' : '23:59:59.999'}Z` };
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new BadQuery(parameter, 'Give a day such as 2026-03-09, or an instant.');
  const instant = new Date(time).toISOString();
  return { day: instant.slice(0, 10), instant };
}

function byTime(kind: ListKind, query: Query): Condition[] {
  const { first, last, days } = clockOf(kind, query.clock);
  const value = (each: Bound): string => (days ? each.day : each.instant);
  const conditions: Condition[] = [];
  if (query.from !== undefined) conditions.push({ sql: `${last} >= ?`, params: [value(bound('from', query.from))] });
  if (query.to !== undefined) conditions.push({ sql: `${first} <= ?`, params: [value(bound('to', query.to))] });
  return conditions;
}

function bySearch(db: Connection, kind: ListKind, q: string): Condition[] {
  if (!q.trim()) return [];
  const wanted = parseSearch(q);
  if (wanted === null) return [{ sql: '1 = 0', params: [] }];
  const { sql, params } = db.search.find(kind, wanted, false);
  return [{ sql: `t.seq IN (${sql})`, params }];
}

/** All conditions of a query but its search words and its cursor. Throws BadQuery for values no list knows. */
export function conditionsOf(db: Connection, kind: ListKind, query: Query): Condition[] {
  const { action, status, event } = query;
  const found: Condition[] = kind === 'articles' ? [{ sql: 't.line IS NOT NULL', params: [] }] : [];
  const add = <T>(value: T | undefined, make: (value: T) => Condition): void => {
    if (value !== undefined && value !== '') found.push(make(value));
  };
  add(query.actor, (value) => byRole(kind, 'actor', value));
  add(query.target, (value) => byRole(kind, 'target', value));
  add(query.model, (value) => byModel(kind, value));
  add(query.entity, (value) => byEntity(kind, value));
  add(query.country, (value) => byCountry(kind, value));
  add(query.outlet, (value) => byOutlet(kind, value));
  add(query.article, (value) => byArticle(kind, value));
  add(query.kind, (value) => byKind(kind, value));
  add(query.state, (value) => byState(kind, value));
  add(action, (v) => ofEvents(kind, 'SELECT id FROM events WHERE action = ?', [closed('action', v, ACTIONS)]));
  add(status, (v) => ofEvents(kind, 'SELECT id FROM events WHERE status = ?', [closed('status', v, STATUSES)]));
  add(event, (value) => ofEvents(kind, '?', [eventIdOf(db, value) ?? value]));
  add(query.minOrigins, (value) => ofEvents(kind, 'SELECT id FROM events WHERE origins >= ?', [value]));
  if (query.conflict !== undefined && kind !== 'conflicts')
    found.push(
      ofEvents(
        kind,
        `SELECT id FROM events WHERE id ${query.conflict ? '' : 'NOT '}IN (SELECT event FROM conflicts WHERE event IS NOT NULL)`,
        [],
      ),
    );
  if (query.relevant !== undefined && kind === 'articles')
    found.push({ sql: 't.relevant = ?', params: [query.relevant ? 1 : 0] });
  return [...found, ...byTime(kind, query), ...bySearch(db, kind, query.q ?? '')];
}
