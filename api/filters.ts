// List filters, the same in JSON, feeds, pages and exports.
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { dayBounds } from '../ledger/edtf.ts';
import { BadQuery, type Query } from '../ledger/asking.ts';
import { ACTIONS, CONFLICT_KINDS, CONFLICT_STATES, STATUSES } from '../ledger/vocabulary.ts';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 500;
export const FACETS = ['actor', 'target', 'entity', 'model', 'country', 'action', 'status', 'outlet', 'month'] as const;

const DAY = /^\d{4}(?:-\d\d){0,2}$/;
const INSTANT = /^(?<day>\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** A year, month or day of the calendar, or an instant with its zone. */
function isInstant(text: string): boolean {
  const day = DAY.test(text) ? text : INSTANT.exec(text)?.groups?.day;
  return day !== undefined && dayBounds(day) !== undefined && !Number.isNaN(Date.parse(text));
}

const text = z.string().trim().min(1).max(500);
const instant = text.refine(isInstant, 'must be a year, month, day or instant, such as 2026-06-12');

function isFacetList(list: string): boolean {
  return list.split(',').every((name) => (FACETS as readonly string[]).includes(name));
}

const about = <T extends z.ZodType>(schema: T, description: string): T =>
  schema.describe(description).openapi({ description }) as T;

export const filters = z.object({
  q: about(text.optional(), 'Words, "phrases", -not, OR; over titles, summaries and quotations'),
  actor: about(text.optional(), 'Id, name or alias of an entity that acts'),
  target: about(text.optional(), 'Id, name or alias of an entity acted on'),
  model: about(text.optional(), 'Id, name or alias of an AI model or chip'),
  entity: about(text.optional(), 'Id, name or alias of an entity in any part'),
  country: about(text.optional(), 'Name of a country, or a two-letter code: its own acts and those of its entities'),
  action: about(z.enum(ACTIONS).optional(), 'What is done'),
  status: about(z.enum(STATUSES).optional(), 'How far it got'),
  outlet: about(text.optional(), 'Id or name of an outlet that reports it'),
  kind: about(z.enum(CONFLICT_KINDS).optional(), 'Kind of conflict'),
  state: about(z.enum(CONFLICT_STATES).optional(), 'State of the conflict'),
  article: about(text.optional(), 'Id of an article that is cited'),
  event: about(text.optional(), 'Id of an event, or the key of any of its reports'),
  from: about(instant.optional(), 'First year, month, day or instant; days are UTC'),
  to: about(instant.optional(), 'Last year, month, day or instant, included'),
  clock: about(
    z.enum(['event', 'published', 'recorded']).optional(),
    'What from, to and the order read: when it happened, was published or was recorded',
  ),
  asOf: about(instant.optional(), 'As known then: what a fresh ledger of what was published by then would hold'),
  conflict: about(z.enum(['true', 'false']).optional(), 'Only with conflicts, or only without'),
  minOrigins: about(z.coerce.number().int().min(1).max(1000).optional(), 'At least this many independent origins'),
  sort: about(
    z.enum(['date', '-date', 'recorded', '-recorded', 'relevance']).optional(),
    'Order; with a minus the newest first',
  ),
  limit: about(z.coerce.number().int().min(1).max(MAX_LIMIT).optional(), `Items a page, ${DEFAULT_LIMIT} unless given`),
  cursor: about(text.optional(), 'Where the page begins: what the page before gave as next'),
  facets: about(
    text.refine(isFacetList, `must name some of ${FACETS.join(',')}`).optional(),
    `Counts of values over the whole list; some of ${FACETS.join(', ')}`,
  ),
});
export type Filters = z.infer<typeof filters>;
export type FilterName = keyof Filters;

/** The parameters as sent, without fields a form sent empty. One given twice is a BadQuery. */
export function paramsOf(c: Context): Record<string, string> {
  const params = new Map<string, string>();
  for (const [name, value] of new URL(c.req.url).searchParams) {
    if (value.trim() === '') continue;
    if (params.has(name)) throw new BadQuery(name, 'is given twice');
    params.set(name, value);
  }
  return Object.fromEntries(params);
}

/** Throws BadQuery for any parameter that is not `taken`. */
export function refuse(params: Record<string, string>, taken: readonly string[] = []): void {
  const unknown = Object.keys(params).find((name) => !taken.includes(name));
  if (unknown !== undefined) throw new BadQuery(unknown, 'is no parameter of this route');
}

/** The day asked for, among parameters of a route that takes few filters. */
export function asOfIn({ asOf }: Record<string, string>): string | undefined {
  const parsed = filters.shape.asOf.safeParse(asOf);
  if (parsed.success) return parsed.data;
  throw new BadQuery('asOf', parsed.error.issues[0]?.message ?? 'is malformed');
}

/** The filters of a request; unknown parameters, and those the route does not take, are a BadQuery,
 *  so that a typo never widens a list. */
export function filtersOf(c: Context, taken?: readonly FilterName[]): Filters {
  return filtersIn(paramsOf(c), taken);
}

export function filtersIn(given: Record<string, string>, taken?: readonly FilterName[]): Filters {
  const known = (name: string): boolean =>
    Object.hasOwn(filters.shape, name) && (!taken || (taken as readonly string[]).includes(name));
  const unknown = Object.keys(given).find((name) => !known(name));
  if (unknown !== undefined) throw new BadQuery(unknown, 'is no filter of this list');
  const parsed = filters.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadQuery(String(issue?.path[0] ?? 'query'), issue?.message ?? 'is malformed');
}

export function queryOf(given: Filters): Query {
  const { asOf: _, conflict, facets, limit, ...rest } = given;
  const query: Query = { limit: limit ?? DEFAULT_LIMIT };
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) Object.assign(query, { [name]: value });
  if (conflict) query.conflict = conflict === 'true';
  if (facets) query.facets = facets.split(',');
  return query;
}
