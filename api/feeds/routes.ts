// Every list, entity, event, conflict and outlet as RSS, Atom and JSON Feed; OPML of the lists.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { generateOpml } from 'feedsmith';
import type { Context } from 'hono';
import type { Query } from '../../ledger/store.ts';
import { parseFilters, queryOf } from '../filters.ts';
import { Problem } from '../problem.ts';
import { type Services, viewFor } from '../services.ts';
import { shownBy } from '../shown.ts';
import { eventTitle } from '../titles.ts';
import { ArticleShelf, conflictItem, eventItem } from './entries.ts';
import { correctionItems } from './corrections.ts';
import { FEED_FORMATS, FEED_TYPES, type FeedFormat, writeFeed } from './formats.ts';
import type { FeedItem } from './item.ts';

const FORMAT = `{rss|atom|json}`.replace(/[{}]/g, '');
const ITEMS = 50;

export function addFeeds(app: OpenAPIHono, services: Services): void {
  app.get(`/feeds/:file{(?:events|conflicts|corrections)\\.(?:${FORMAT})}`, async (c) => {
    const [list = '', format = ''] = c.req.param('file').split('.');
    if (list === 'events') return await eventFeed(c, services, format, 'Events', {});
    if (list === 'conflicts') return await conflictFeed(c, services, format, 'Conflicts', {});
    return send(c, format, 'Corrections', await correctionItems(services.store, originOf(c)));
  });
  app.get(`/entities/:file{[\\w-]+\\.(?:${FORMAT})}`, async (c) => {
    const [id = '', format = ''] = c.req.param('file').split('.');
    const entity = await services.store.get('entities', id);
    if (!entity) throw new Problem(404, `there is no entity "${id}"`);
    return await eventFeed(c, services, format, entity.name, { entity: id });
  });
  app.get(`/outlets/:file{[\\w.-]+\\.(?:${FORMAT})}`, async (c) => {
    const file = c.req.param('file');
    const format = file.slice(file.lastIndexOf('.') + 1);
    const id = file.slice(0, file.lastIndexOf('.'));
    const outlet = (await services.store.outlets()).find((o) => o.id === id);
    if (!outlet) throw new Problem(404, `there is no outlet "${id}"`);
    return await eventFeed(c, services, format, outlet.name, { outlet: id });
  });
  app.get(`/events/:file{[\\w-]+\\.(?:${FORMAT})}`, async (c) => {
    const [id = '', format = ''] = c.req.param('file').split('.');
    const event = await services.store.get('events', id);
    if (!event) throw new Problem(404, `there is no event "${id}"`);
    const shown = await shownBy(services.store);
    const shelf = new ArticleShelf(services.store, shown.outlets);
    const conflicts = await services.store.list('conflicts', { event: event.id, limit: ITEMS });
    const items = [await eventItem(shown.line(event), shelf, originOf(c))];
    for (const conflict of conflicts.items) items.push(await conflictItem(shown.line(conflict), shelf, originOf(c)));
    return send(c, format, eventTitle(event), items);
  });
  app.get(`/conflicts/:file{[\\w-]+\\.(?:${FORMAT})}`, async (c) => {
    const [id = '', format = ''] = c.req.param('file').split('.');
    const conflict = await services.store.get('conflicts', id);
    if (!conflict) throw new Problem(404, `there is no conflict "${id}"`);
    const shown = await shownBy(services.store);
    return send(c, format, conflict.about, [
      await conflictItem(shown.line(conflict), new ArticleShelf(services.store, shown.outlets), originOf(c)),
    ]);
  });
  app.get('/feeds.opml', (c) => {
    const origin = originOf(c);
    const outlines = ['events', 'conflicts', 'corrections'].map((list) => ({
      text: `exportwatch: ${list}`,
      type: 'rss',
      xmlUrl: `${origin}/feeds/${list}.atom`,
      htmlUrl: list === 'events' ? `${origin}/` : `${origin}/${list}`,
    }));
    const opml = generateOpml({ head: { title: 'exportwatch' }, body: { outlines } });
    return c.body(opml, 200, { 'content-type': 'text/x-opml; charset=utf-8' });
  });
}

async function eventFeed(
  c: Context,
  services: Services,
  format: string,
  title: string,
  fixed: Partial<Query>,
): Promise<Response> {
  const given = parseFilters(c.req.query());
  const store = await viewFor(services, given.asOf);
  const query = {
    sort: '-recorded' as const,
    ...queryOf(given),
    ...fixed,
    limit: Math.min(given.limit ?? ITEMS, ITEMS),
  };
  const { items } = await store.list('events', query);
  const shown = await shownBy(store);
  const shelf = new ArticleShelf(store, shown.outlets);
  return send(c, format, title, await Promise.all(items.map((e) => eventItem(shown.line(e), shelf, originOf(c)))));
}

async function conflictFeed(
  c: Context,
  services: Services,
  format: string,
  title: string,
  fixed: Partial<Query>,
): Promise<Response> {
  const given = parseFilters(c.req.query());
  const store = await viewFor(services, given.asOf);
  const query = {
    sort: '-recorded' as const,
    ...queryOf(given),
    ...fixed,
    limit: Math.min(given.limit ?? ITEMS, ITEMS),
  };
  const { items } = await store.list('conflicts', query);
  const shown = await shownBy(store);
  const shelf = new ArticleShelf(store, shown.outlets);
  return send(c, format, title, await Promise.all(items.map((x) => conflictItem(shown.line(x), shelf, originOf(c)))));
}

function send(c: Context, format: string, title: string, items: readonly FeedItem[]): Response {
  if (!isFormat(format)) throw new Problem(404, `there is no feed format "${format}"`);
  const updated =
    items
      .map((i) => i.updated)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z';
  const head = {
    title: `exportwatch: ${title}`,
    description: 'AI export actions, each value on a cited passage.',
    home: `${originOf(c)}/`,
    self: c.req.url,
    updated,
  };
  return c.body(writeFeed(format, head, items), 200, { 'content-type': FEED_TYPES[format] });
}

const isFormat = (format: string): format is FeedFormat => (FEED_FORMATS as readonly string[]).includes(format);

/** The address the reader used. */
export const originOf = (c: Context): string => new URL(c.req.url).origin;
