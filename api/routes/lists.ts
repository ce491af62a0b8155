// JSON lists and single records of events, claims, conflicts, articles and entities.
import { held } from '../held.ts';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Listed, ListKind, Page, Query } from '../../ledger/asking.ts';
import type { Store } from '../../ledger/store.ts';
import { filters, filtersOf, queryOf } from '../filters.ts';
import * as answerSchemas from '../schemas/answers.ts';
import * as recordSchemas from '../schemas/records.ts';
import { readingOf, type Services } from '../services.ts';
import type { Shown } from '../shown.ts';

interface Resource {
  kind: ListKind;
  noun: string;
  schema: z.ZodType;
  list: string;
}

const RESOURCES: readonly Resource[] = [
  { kind: 'events', noun: 'event', schema: recordSchemas.event, list: 'EventList' },
  { kind: 'claims', noun: 'claim', schema: recordSchemas.claim, list: 'ClaimList' },
  { kind: 'conflicts', noun: 'conflict', schema: recordSchemas.conflict, list: 'ConflictList' },
  { kind: 'articles', noun: 'article', schema: recordSchemas.article, list: 'ArticleList' },
  { kind: 'entities', noun: 'entity', schema: recordSchemas.entity, list: 'EntityList' },
];

export const jsonOf = (schema: z.ZodType) => ({ 'application/json': { schema } });
export const problems = {
  400: {
    description: 'A filter is malformed',
    content: { 'application/problem+json': { schema: answerSchemas.problem } },
  },
  404: { description: 'No such record', content: { 'application/problem+json': { schema: answerSchemas.problem } } },
};
const GONE = {
  description: 'It went out of the record',
  content: { 'application/problem+json': { schema: answerSchemas.problem } },
};

export function addLists(app: OpenAPIHono, services: Services): void {
  for (const resource of RESOURCES) {
    addList(app, services, resource);
    addRecord(app, services, resource);
  }
}

function addList(app: OpenAPIHono, services: Services, { kind, schema, list }: Resource): void {
  const route = createRoute({
    method: 'get',
    path: `/api/v1/${kind}`,
    summary: `List ${kind}`,
    request: { query: filters },
    responses: {
      200: { description: `A page of ${kind}`, content: jsonOf(answerSchemas.pageOf(schema, list)) },
      400: problems[400],
    },
  });
  app.get(route.path, async (c) => {
    const given = filtersOf(c);
    const { store, shown } = await readingOf(services, given.asOf);
    const page = await pageOf(store, shown, kind, queryOf(given));
    linkNext(c, page);
    return c.body(pageJson(page), 200, { 'content-type': 'application/json' });
  });
  app.openAPIRegistry.registerPath(route);
}

/** A page of JSON texts. Lines are stored as such: parsing each to print it again would be most of the work of a list. */
async function pageOf(store: Store, shown: Shown, kind: ListKind, query: Query): Promise<Page<string>> {
  if (kind === 'articles') {
    const page = await store.list(kind, query);
    return { ...page, items: page.items.map((line) => JSON.stringify(shown.article(line))) };
  }
  const page = await store.listJson(kind, query);
  const show = (line: string): string => JSON.stringify(showLine(shown, kind, JSON.parse(line)));
  return { ...page, items: page.items.map((line) => (shown.isOpen(line) ? line : show(line))) };
}

function pageJson({ items, ...rest }: Page<string>): string {
  return `{"items":[${items.join(',')}],${JSON.stringify(rest).slice(1)}`;
}

function addRecord(app: OpenAPIHono, services: Services, { kind, noun, schema }: Resource): void {
  const route = createRoute({
    method: 'get',
    path: `/api/v1/${kind}/{id}`,
    summary: `One ${noun}`,
    request: { params: z.object({ id: z.string() }), query: z.object({ asOf: filters.shape.asOf }) },
    responses: { 200: { description: `The ${noun}`, content: jsonOf(schema) }, ...problems, 410: GONE },
  });
  app.get(`/api/v1/${kind}/:id`, async (c, next) => {
    const id = c.req.param('id');
    if (kind === 'articles' && id === 'lookup') return await next();
    const { store, shown } = await readingOf(services, filtersOf(c, ['asOf']).asOf);
    return c.json(showLine(shown, kind, await held(store, kind, id)));
  });
  app.openAPIRegistry.registerPath(route);
}

function showLine<K extends ListKind>(shown: Shown, kind: K, line: Listed[K]): unknown {
  if (kind === 'articles' && 'outlet' in line) return shown.article(line);
  return kind === 'conflicts' && 'sides' in line ? shown.conflict(line) : shown.line(line);
}

/** RFC 8288. */
function linkNext(c: Context, page: Page<unknown>): void {
  if (page.next === null) return;
  const url = new URL(c.req.url);
  url.searchParams.set('cursor', page.next);
  c.header('link', `<${url.pathname}${url.search}>; rel="next"`);
}
