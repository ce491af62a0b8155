// The pages at the root: timeline, event, conflicts, article, entity, outlet, sources.
import { held } from '../held.ts';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { mayShowCopy } from '../../ledger/rights.ts';
import { asOfIn, type FilterName, filtersOf, paramsOf, queryOf, refuse } from '../filters.ts';
import { Problem, titleOf } from '../problem.ts';
import { type Reading, readingOf, type Services } from '../services.ts';
import { aboutPage } from './about.tsx';
import { articlePage } from './article.tsx';
import { claimPage } from './claim.tsx';
import { comparePage } from './compare.tsx';
import { conflictPage, conflictsPage } from './conflict.tsx';
import { correctionsPage } from './corrections.tsx';
import { type ApiDescription, docsPage } from './docs.tsx';
import { entityPage } from './entity.tsx';
import { eventPage } from './event.tsx';
import { SHOWN_FACETS } from './facets.tsx';
import { Layout } from './layout.tsx';
import { outletPage } from './outlet.tsx';
import { sourcesPage } from './sources.tsx';
import { STYLE } from './style.ts';
import { timelinePage } from './timeline.tsx';

type Page = ReturnType<typeof Layout>;
type Rendered = Page | Promise<Page>;

async function render(c: Context, page: Rendered, status: 200 | Problem['status'] = 200): Promise<Response> {
  return c.html(`<!doctype html>${String(await page)}`, status);
}

const CONFLICTS_A_PAGE = 20;

export function addPages(app: OpenAPIHono, services: Services): void {
  const reading = async (c: Context, taken?: readonly FilterName[]): Promise<Reading> =>
    await readingOf(services, filtersOf(c, taken).asOf);
  app.get('/style.css', (c) => c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }));
  addLists(app, services, reading);
  app.get('/events/:id', async (c) => {
    const now = await reading(c, ['asOf']);
    return await render(c, eventPage(services, now, await held(now.store, 'events', c.req.param('id'))));
  });
  app.get('/events/:id/compare', async (c) => {
    const { left, right, ...others } = paramsOf(c);
    refuse(others, ['asOf']);
    const now = await readingOf(services, asOfIn(others));
    const event = await held(now.store, 'events', c.req.param('id'));
    return await render(c, comparePage(services, now, event, { left, right }));
  });
  app.get('/conflicts/:id', async (c) => {
    const now = await reading(c, ['asOf']);
    return await render(c, conflictPage(services, now, await held(now.store, 'conflicts', c.req.param('id'))));
  });
  app.get('/claims/:id', async (c) => {
    const now = await reading(c, ['asOf']);
    return await render(c, claimPage(services, now, await held(now.store, 'claims', c.req.param('id'))));
  });
  app.get('/articles/:id', async (c) => {
    const now = await reading(c, ['asOf']);
    return await render(c, articlePage(services, now, await held(now.store, 'articles', c.req.param('id'))));
  });
  app.get('/archive/:digest', async (c) => await archived(c, await reading(c, []), c.req.param('digest')));
  app.get('/sources', async (c) => {
    filtersOf(c, []);
    return await render(c, sourcesPage(services));
  });
  app.get('/corrections', async (c) => {
    const now = await reading(c, []);
    return await render(c, correctionsPage(services, now, await services.history.corrections()));
  });
  app.get('/about', async (c) => await render(c, aboutPage(services)));
  app.get('/docs', async (c) => {
    const answer = await app.request('/openapi.json');
    return await render(c, docsPage(services, (await answer.json()) as ApiDescription));
  });
}

function addLists(
  app: OpenAPIHono,
  services: Services,
  reading: (c: Context, taken?: readonly FilterName[]) => Promise<Reading>,
): void {
  app.get('/', async (c) => {
    const now = await reading(c);
    const query = queryOf(filtersOf(c));
    const sort = query.q ? 'relevance' : '-date';
    const facets = [...SHOWN_FACETS, 'entity', 'month'];
    const page = await now.store.list('events', { sort, ...query, facets });
    return await render(c, timelinePage({ services, reading: now, page, params: paramsOf(c) }));
  });
  app.get('/conflicts', async (c) => {
    const now = await reading(c);
    const given = filtersOf(c);
    // Open ones, unless another state, or with `state=` any, was asked for.
    const open = c.req.query('state') === undefined ? { state: 'open' } : {};
    const limit = given.limit ?? CONFLICTS_A_PAGE;
    const page = await now.store.list('conflicts', { ...queryOf(given), ...open, limit });
    return await render(c, conflictsPage(services, now, page, { ...paramsOf(c), ...open }));
  });
  app.get('/entities/:id', async (c) => {
    const now = await reading(c);
    const entity = await held(now.store, 'entities', c.req.param('id'));
    const events = await now.store.list('events', { sort: '-date', ...queryOf(filtersOf(c)), entity: entity.id });
    return await render(c, entityPage(services, now, entity, events, paramsOf(c)));
  });
  app.get('/outlets/:id', async (c) => {
    const { cursor, asOf } = filtersOf(c, ['cursor', 'asOf']);
    const now = await readingOf(services, asOf);
    const outlet = now.shown.outlets.get(c.req.param('id'));
    if (!outlet) throw new Problem(404, `there is no outlet "${c.req.param('id')}"`);
    return await render(c, outletPage(services, now, outlet, paramsOf(c), cursor));
  });
}

/** The stored bytes, where rights allow, as plain text that nothing in it can run from. */
async function archived(c: Context, { store, shown }: Reading, digest: string): Promise<Response> {
  const snapshot = await store.snapshotByDigest(digest);
  const article = snapshot ? await store.articleByUrl(snapshot.url) : undefined;
  if (!snapshot || !article || !mayShowCopy(snapshot, shown.rights(article.outlet)))
    throw new Problem(404, 'no archived copy under that digest may be shown');
  const charset = /charset=[\w-]+/i.exec(snapshot.contentType ?? '')?.[0] ?? 'charset=utf-8';
  return c.body(new Uint8Array(snapshot.bytes), 200, {
    'content-type': `text/plain; ${charset}`,
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-robots-tag': 'noindex, noarchive',
    'memento-datetime': new Date(snapshot.fetchedAt).toUTCString(),
  });
}

/** An error as a page, for browsers. */
export async function errorPage(c: Context, services: Services, problem: Problem): Promise<Response> {
  const page = (
    <Layout title={titleOf(problem.status)} services={services}>
      <h1>{titleOf(problem.status)}</h1>
      <p>{problem.message}</p>
      <p>
        <a href="/">Back to the timeline</a>
      </p>
    </Layout>
  );
  return await render(c, page, problem.status);
}
