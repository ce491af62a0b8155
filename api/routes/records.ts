// JSON of outlets, sources, revisions, look-up by URL and changes.
import { held } from '../held.ts';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Outlet, RightsBasis } from '../../ledger/page.ts';
import type { ArticleLine } from '../../ledger/lines.ts';
import { BadQuery, type RevisionView } from '../../ledger/asking.ts';
import type { SourceHealth } from '../../ledger/crawling.ts';
import type { Rights } from '../../ledger/vocabulary.ts';
import { changedSentences } from '../changed.ts';
import { DEFAULT_LIMIT, filters, filtersOf, paramsOf, refuse } from '../filters.ts';
import { Problem } from '../problem.ts';
import * as answerSchemas from '../schemas/answers.ts';
import * as changeSchemas from '../schemas/changes.ts';
import * as recordSchemas from '../schemas/records.ts';
import * as sourceSchemas from '../schemas/sources.ts';
import type { Services } from '../services.ts';
import { shownBy, shownChange } from '../shown.ts';
import { jsonOf, problems } from './lists.ts';

const idParam = z.object({ id: z.string() });

export function addRecords(app: OpenAPIHono, services: Services): void {
  addOutlets(app, services);
  addSources(app, services);
  addArticleParts(app, services);
  addChanges(app, services);
}

function addOutlets(app: OpenAPIHono, { store }: Services): void {
  const list = createRoute({
    method: 'get',
    path: '/api/v1/outlets',
    summary: 'List outlets',
    responses: {
      200: { description: 'All outlets', content: jsonOf(answerSchemas.pageOf(sourceSchemas.outlet, 'OutletList')) },
    },
  });
  app.openAPIRegistry.registerPath(list);
  app.get('/api/v1/outlets', async (c) => {
    filtersOf(c, []);
    return c.json({ items: (await store.outlets()).map(outletBody), next: null });
  });

  const one = createRoute({
    method: 'get',
    path: '/api/v1/outlets/{id}',
    summary: 'One outlet',
    request: { params: idParam },
    responses: { 200: { description: 'The outlet', content: jsonOf(sourceSchemas.outlet) }, 404: problems[404] },
  });
  app.openAPIRegistry.registerPath(one);
  app.get('/api/v1/outlets/:id', async (c) => {
    filtersOf(c, []);
    const outlet = (await store.outlets()).find((o) => o.id === c.req.param('id'));
    if (!outlet) throw new Problem(404, `there is no outlet "${c.req.param('id')}"`);
    return c.json(outletBody(outlet));
  });
}

function outletBody(outlet: Outlet) {
  const { id, name, url, kind, country, language, timezone, rights } = outlet;
  return { id, name, url, kind, country, language, timezone, rights, ...basisBody(outlet) };
}

function basisBody({ basis, terms, reviewed }: RightsBasis) {
  return { basis: basis ?? null, terms: terms ?? null, reviewed: reviewed ?? null };
}

function addSources(app: OpenAPIHono, { store }: Services): void {
  const route = createRoute({
    method: 'get',
    path: '/api/v1/sources',
    summary: 'Sources and their health',
    responses: {
      200: {
        description: 'All sources',
        content: jsonOf(answerSchemas.pageOf(sourceSchemas.sourceHealth, 'SourceList')),
      },
    },
  });
  app.openAPIRegistry.registerPath(route);
  app.get('/api/v1/sources', async (c) => {
    filtersOf(c, []);
    return c.json({ items: (await store.sourceHealth()).map(sourceBody), next: null });
  });
}

function sourceBody({ source, rest, ...health }: SourceHealth) {
  const { id, outlet, kind, url, every } = source;
  const { rights, expect = null, checked = null } = source;
  const told = { rights, ...basisBody(source), expect, checked };
  return { id, outlet, kind, url, everySeconds: every, restSeconds: rest, ...told, ...health };
}

function addArticleParts(app: OpenAPIHono, { store }: Services): void {
  const lookup = createRoute({
    method: 'get',
    path: '/api/v1/articles/lookup',
    summary: 'The article at a URL',
    request: { query: z.object({ url: z.string().openapi({ description: 'Absolute address of the article' }) }) },
    responses: {
      200: { description: 'The article', content: jsonOf(recordSchemas.article) },
      400: problems[400],
      404: problems[404],
    },
  });
  app.openAPIRegistry.registerPath(lookup);
  app.get('/api/v1/articles/lookup', async (c) => {
    const { url, ...others } = paramsOf(c);
    refuse(others);
    if (!url || !URL.canParse(url)) throw new BadQuery('url', 'must be an absolute URL');
    const line = await store.articleByUrl(url);
    if (!line) throw new Problem(404, 'no article of this ledger stands at that URL');
    return c.json((await shownBy(store)).article(line));
  });

  const revisions = createRoute({
    method: 'get',
    path: '/api/v1/articles/{id}/revisions',
    summary: 'The states an article has had, newest first',
    request: { params: idParam },
    responses: {
      200: {
        description: 'Its revisions',
        content: jsonOf(answerSchemas.pageOf(recordSchemas.revision, 'RevisionList')),
      },
      404: problems[404],
    },
  });
  app.openAPIRegistry.registerPath(revisions);
  app.get('/api/v1/articles/:id/revisions', async (c) => {
    filtersOf(c, []);
    const line = await held(store, 'articles', c.req.param('id'));
    const shown = await shownBy(store);
    const views = await store.revisions(line.id);
    return c.json({ items: revisionBodies(shown.article(line), views, shown.rights(line.outlet)), next: null });
  });
}

/** Every state, newest first; one that only looks otherwise says so, and names nothing else. */
function revisionBodies(line: ArticleLine, views: readonly RevisionView[], rights: Rights) {
  const lines = line.revisions ?? [];
  const byId = new Map(views.map((view) => [view.revision.id, view]));
  return views.map((view, n) => {
    const { id, fetchedAt, snapshot, charset, text, metadata } = view.revision;
    const { title, published, modified } = metadata;
    const at = lines.findLastIndex(({ revision }) => revision === id);
    const told = lines[at];
    const before = byId.get(lines[at - 1]?.revision ?? '');
    const isFirst = told ? !told.sentences : lines.length === 0 && n === views.length - 1;
    return {
      ...{ id, fetchedAt, title, published, modified, snapshot, charset, text: rights === 'full' ? text : null },
      kind: isFirst ? 'first' : told ? 'substantive' : 'cosmetic',
      ...(told?.headline ? { headline: told.headline } : {}),
      ...(told?.sentences ? { sentences: told.sentences } : {}),
      changes: before ? changedSentences(before, view, rights).map(({ open, ...change }) => change) : [],
      notes: told?.notes ?? [],
      passages: told?.passages ?? [],
    };
  });
}

function addChanges(app: OpenAPIHono, { store }: Services): void {
  const route = createRoute({
    method: 'get',
    path: '/api/v1/changes',
    summary: 'What changed in the record, oldest first',
    request: {
      query: z.object({
        since: z.string().optional().openapi({ description: 'Cursor of the last change you know' }),
        limit: filters.shape.limit,
      }),
    },
    responses: {
      200: {
        description: 'Changes; `next` is the cursor to ask with',
        content: jsonOf(answerSchemas.pageOf(changeSchemas.change, 'ChangeList')),
      },
      400: problems[400],
    },
  });
  app.openAPIRegistry.registerPath(route);
  app.get('/api/v1/changes', async (c) => {
    const { since, limit: asked, ...others } = paramsOf(c);
    refuse(others);
    const limit = filters.shape.limit.safeParse(asked);
    if (!limit.success) throw new BadQuery('limit', 'must be a number from 1 to 500');
    const page = await store.changes(since ?? null, limit.data ?? DEFAULT_LIMIT);
    const items = await Promise.all(page.items.map((change) => shownChange(store, change)));
    return c.json({ ...page, items });
  });
}
