// List filters, the same in JSON, feeds, pages and exports.
import { z } from '@hono/zod-openapi';
import { BadQuery, type Query } from '../ledger/store.ts';
import { ACTIONS, CONFLICT_KINDS, CONFLICT_STATES, STATUSES } from '../ledger/vocabulary.ts';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 500;
export const FACETS = ['actor', 'target', 'entity', 'model', 'country', 'action', 'status', 'outlet'] as const;

const INSTANT = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d))?)?)?$/;

function isInstant(text: string): boolean {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}

const text = z.string().trim().min(1).max(500);
const instant = text.refine(isInstant, 'must be a year, month, day or instant, such as 2026-06-12');

/** A query string without empty fields, as forms send them. */
function isFacetList(list: string): boolean {
  return list.split(',').every((name) => (FACETS as readonly string[]).includes(name));
}

export const filters = z.object({
  q: text.optional().openapi({ description: 'Words, "phrases", -not, OR; over titles, summaries and quotes' }),
  actor: text.optional().openapi({ description: 'Id or name of an entity that acts' }),
  target: text.optional(),
  model: text.optional(),
  entity: text.optional().openapi({ description: 'Id or name of an entity in any part' }),
  country: text.optional(),
  action: z.enum(ACTIONS).optional(),
  status: z.enum(STATUSES).optional(),
  outlet: text.optional(),
  kind: z.enum(CONFLICT_KINDS).optional().openapi({ description: 'Of conflicts' }),
  state: z.enum(CONFLICT_STATES).optional().openapi({ description: 'Of conflicts' }),
  article: text.optional().openapi({ description: 'Of claims: their article' }),
  event: text.optional().openapi({ description: 'Of claims and conflicts: their event' }),
  from: instant.optional(),
  to: instant.optional(),
  clock: z.enum(['event', 'published', 'recorded']).optional(),
  asOf: instant.optional().openapi({ description: 'What a fresh ledger of what was published by then would hold' }),
  conflict: z.enum(['true', 'false']).optional(),
  minOrigins: z.coerce.number().int().min(1).max(1000).optional(),
  sort: z.enum(['date', '-date', 'recorded', '-recorded', 'relevance']).optional(),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).optional(),
  cursor: text.optional(),
  facets: text.refine(isFacetList, `must name some of ${FACETS.join(',')}`).optional(),
});
export type Filters = z.infer<typeof filters>;

/** Drops fields a form sent empty. Unknown parameters are a BadQuery, so that a typo never widens a list. */
export function parseFilters(raw: Record<string, string>, ignored: readonly string[] = []): Filters {
  const given = Object.entries(raw).filter(([name, value]) => value.trim() !== '' && !ignored.includes(name));
  const unknown = given.find(([name]) => !(name in filters.shape));
  if (unknown) throw new BadQuery(unknown[0], `there is no filter "${unknown[0]}"`);
  const parsed = filters.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadQuery(String(issue?.path[0] ?? 'query'), issue?.message ?? 'is malformed');
}

export function queryOf(given: Filters): Query {
  const { asOf: _, conflict, facets, limit, ...rest } = given;
  const query: Query = { limit: limit ?? DEFAULT_LIMIT };
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) Object.assign(query, { [name]: value });
  if (conflict === 'true') query.conflict = true;
  if (facets) query.facets = facets.split(',');
  return query;
}
