// The pages at the root: timeline, event, conflicts, article, entity, outlet, sources.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { corrections } from '../feeds/corrections.ts';
import { parseFilters, queryOf } from '../filters.ts';
import { Problem, titleOf } from '../problem.ts';
import { type Services, viewFor } from '../services.ts';
import { shownBy } from '../shown.ts';
import { articlePage } from './article.tsx';
import { conflictPage, conflictsPage } from './conflict.tsx';
import { type ApiDescription, docsPage } from './docs.tsx';
import { eventPage } from './event.tsx';
import { Layout } from './layout.tsx';
import { aboutPage, claimPage, correctionsPage, entityPage, outletPage, sourcesPage } from './records.tsx';
import { STYLE } from './style.ts';
import { timelinePage } from './timeline.tsx';

type Rendered = ReturnType<typeof aboutPage> | Promise<ReturnType<typeof aboutPage>>;

async function render(c: Context, page: Rendered, status: 200 | Problem['status'] = 200): Promise<Response> {
  return c.html(`<!doctype html>${String(await page)}`, status);
}

export function addPages(app: OpenAPIHono, services: Services): void {
  app.get('/style.css', (c) => c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/', async (c) => {
    const params = given(c);
    const filters = parseFilters(params);
    const store = await viewFor(services, filters.asOf);
    const page = await store.list('events', { sort: '-date', ...queryOf(filters) });
    return await render(c, timelinePage({ services, store, page, params }));
  });
  app.get('/events/:id', async (c) => {
    const { asOf } = parseFilters(given(c));
    const store = await viewFor(services, asOf);
    const event = await store.get('events', c.req.param('id'));
    if (!event) throw new Problem(404, `there is no event "${c.req.param('id')}"`);
    return await render(c, eventPage(services, store, event));
  });
  app.get('/conflicts', async (c) => {
    const params = given(c);
    const filters = parseFilters(params);
    const store = await viewFor(services, filters.asOf);
    const page = await store.list('conflicts', { ...queryOf(filters), limit: filters.limit ?? 20 });
    return await render(c, conflictsPage(services, store, page, params));
  });
  app.get('/conflicts/:id', async (c) => {
    const conflict = await services.store.get('conflicts', c.req.param('id'));
    if (!conflict) throw new Problem(404, `there is no conflict "${c.req.param('id')}"`);
    return await render(c, conflictPage(services, services.store, conflict));
  });
  app.get('/claims/:id', async (c) => {
    const claim = await services.store.get('claims', c.req.param('id'));
    if (!claim) throw new Problem(404, `there is no claim "${c.req.param('id')}"`);
    return await render(c, claimPage(services, services.store, claim));
  });
  app.get('/articles/:id', async (c) => {
    const article = await services.store.get('articles', c.req.param('id'));
    if (!article) throw new Problem(404, `there is no article "${c.req.param('id')}"`);
    return await render(c, articlePage(services, services.store, article));
  });
  app.get('/archive/:digest', async (c) => await archived(c, services, c.req.param('digest')));
  app.get('/entities/:id', async (c) => {
    const entity = await services.store.get('entities', c.req.param('id'));
    if (!entity) throw new Problem(404, `there is no entity "${c.req.param('id')}"`);
    const params = given(c);
    const events = await services.store.list('events', {
      sort: '-date',
      ...queryOf(parseFilters(params)),
      entity: entity.id,
    });
    return await render(c, entityPage(services, services.store, entity, events, params));
  });
  app.get('/outlets/:id', async (c) => {
    const outlet = (await services.store.outlets()).find((o) => o.id === c.req.param('id'));
    if (!outlet) throw new Problem(404, `there is no outlet "${c.req.param('id')}"`);
    const params = given(c);
    return await render(c, outletPage(services, services.store, outlet, params, parseFilters(params).cursor));
  });
  app.get('/sources', async (c) => await render(c, sourcesPage(services)));
  app.get('/corrections', async (c) => await render(c, correctionsPage(services, await corrections(services.store))));
  app.get('/about', async (c) => await render(c, aboutPage(services)));
  app.get('/docs', async (c) => {
    const answer = await app.request('/openapi.json');
    return await render(c, docsPage(services, (await answer.json()) as ApiDescription));
  });
}

/** Filters as sent, without the empty fields of the form. */
function given(c: Context): Record<string, string> {
  return Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value.trim() !== ''));
}

/** The stored bytes, where rights allow, as plain text that nothing in it can run from. */
async function archived(c: Context, services: Services, digest: string): Promise<Response> {
  const snapshot = await services.store.snapshotByDigest(digest);
  const article = snapshot ? await services.store.articleByUrl(snapshot.url) : undefined;
  const rights = article ? (await shownBy(services.store)).outlets.get(article.outlet)?.rights : undefined;
  if (!snapshot || rights !== 'full') throw new Problem(404, 'no archived copy under that digest may be shown');
  const charset = /charset=[\w-]+/i.exec(snapshot.contentType ?? '')?.[0] ?? 'charset=utf-8';
  return c.body(new Uint8Array(snapshot.bytes), 200, {
    'content-type': `text/plain; ${charset}`,
    'content-security-policy': "default-src 'none'; sandbox",
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
