// OPML for feed readers: the lists, the outlets, the entities of most events; or one query's feeds.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { generateOpml } from 'feedsmith';
import { filters, filtersIn, paramsOf } from '../filters.ts';
import { filtersInForce, headlineOf } from '../pages/facets.tsx';
import { queryString } from '../pages/links.ts';
import { readingOf, type Services } from '../services.ts';
import { printable } from './item.ts';
import { originOf } from './origin.ts';

const route = createRoute({
  method: 'get',
  path: '/feeds.opml',
  summary: 'OPML of all feeds; with filters, of the feeds of that query',
  request: { query: filters.omit({ facets: true, cursor: true, limit: true }) },
  responses: { 200: { description: 'OPML 2.0', content: { 'text/x-opml': { schema: z.string() } } } },
});

interface Outline {
  text: string;
  type: 'rss';
  xmlUrl: string;
  htmlUrl: string;
}

export function addOpml(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.get('/feeds.opml', async (c) => {
    const params = paramsOf(c);
    const { asOf } = filtersIn(params);
    const reading = await readingOf(services, asOf);
    const origin = originOf(c);
    const outline = (text: string, feed: string, page: string, query = ''): Outline => ({
      text: printable(text),
      type: 'rss',
      xmlUrl: `${origin}${feed}.atom${query}`,
      htmlUrl: `${origin}${page}${query}`,
    });
    const type = { 'content-type': 'text/x-opml; charset=utf-8' };
    if (Object.keys(params).length > 0) {
      const query = queryString(params);
      const name = headlineOf(await filtersInForce(params, reading));
      const outlines = [
        outline(`${name}: events`, '/feeds/events', '/', query),
        outline(`${name}: conflicts`, '/feeds/conflicts', '/conflicts', query),
      ];
      return c.body(
        generateOpml({ head: { title: `exportwatch: ${printable(name)}` }, body: { outlines } }),
        200,
        type,
      );
    }
    const lists = ['events', 'conflicts', 'corrections'].map((list) =>
      outline(`exportwatch: ${list}`, `/feeds/${list}`, list === 'events' ? '/' : `/${list}`),
    );
    const outlets = [...reading.shown.outlets.values()].map(({ id, name }) =>
      outline(name, `/outlets/${encodeURIComponent(id)}`, `/outlets/${encodeURIComponent(id)}`),
    );
    const { facets } = await reading.store.list('events', { limit: 1, facets: ['entity'] });
    const entities = (facets?.entity ?? []).map(({ value, label }) =>
      outline(label, `/entities/${value}`, `/entities/${value}`),
    );
    const folder = (text: string, outlines: Outline[]) => ({ text, outlines });
    const body = { outlines: [...lists, folder('Outlets', outlets), folder('Entities', entities)] };
    return c.body(generateOpml({ head: { title: 'exportwatch' }, body }), 200, type);
  });
}
