// Every list, entity, event, conflict and outlet as RSS, Atom and JSON Feed.
import { held } from '../held.ts';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { BadQuery, type Query } from '../../ledger/asking.ts';
import { type Filters, filters, filtersIn, paramsOf, queryOf } from '../filters.ts';
import { Problem } from '../problem.ts';
import { readingOf, type Services } from '../services.ts';
import { conflictTitle, eventTitle } from '../titles.ts';
import { changeItems, conflictItem, correctionItem, Desk, EPOCH, eventItem } from './entries.ts';
import { FEED_FORMATS, FEED_TYPES, type FeedFormat, writeFeed } from './formats.ts';
import type { FeedItem } from './item.ts';
import { addOpml } from './opml.ts';
import { originOf } from './origin.ts';

const ITEMS = 50;
const FORMAT = z.enum(FEED_FORMATS);

/** What a feed is made of, before its format. */
interface Told {
  title: string;
  /** Path of the page it follows. */
  home: string;
  items: readonly FeedItem[];
}

interface FeedRoute {
  /** Before `.{format}`. */
  path: string;
  summary: string;
  /** Takes the filters of lists. */
  filtered: boolean;
  tell(services: Services, desk: Desk, given: Filters, id: string): Promise<Told>;
}

const ROUTES: readonly FeedRoute[] = [
  {
    path: '/feeds/events',
    summary: 'Events, latest changed first',
    filtered: true,
    tell: async (_, desk, given) => ({ title: 'events', home: '/', items: await events(desk, given, {}) }),
  },
  {
    path: '/feeds/conflicts',
    summary: 'Conflicts, latest changed first',
    filtered: true,
    tell: async (_, desk, given) => ({
      title: 'conflicts',
      home: '/conflicts',
      items: await conflicts(desk, given, {}),
    }),
  },
  {
    path: '/feeds/corrections',
    summary: 'Texts that were corrected and records that went',
    filtered: false,
    tell: async ({ history }, desk) => {
      const changes = (await history.corrections()).slice(0, ITEMS);
      const items = await Promise.all(changes.map((change) => correctionItem(change, desk)));
      return { title: 'corrections', home: '/corrections', items };
    },
  },
  {
    path: '/entities/{id}',
    summary: 'Events an entity has a part in',
    filtered: true,
    tell: async (_, desk, given, id) => {
      const entity = await held(desk.reading.store, 'entities', id);
      return { title: entity.name, home: `/entities/${id}`, items: await events(desk, given, { entity: id }) };
    },
  },
  {
    path: '/outlets/{id}',
    summary: 'Events an outlet reports',
    filtered: true,
    tell: async (_, desk, given, id) => {
      const outlet = desk.reading.shown.outlets.get(id);
      if (!outlet) throw new Problem(404, `there is no outlet "${id}"`);
      return { title: outlet.name, home: `/outlets/${id}`, items: await events(desk, given, { outlet: id }) };
    },
  },
  {
    path: '/events/{id}',
    summary: 'One event, what changed in it, and its conflicts',
    filtered: false,
    tell: async (_, desk, given, id) => {
      const event = await held(desk.reading.store, 'events', id);
      const disputes = await conflicts(desk, given, { event: event.id });
      const title = eventTitle(event);
      const changes = await changeItems('event', event.id, title, event.summary.citation, desk);
      return { title, home: `/events/${event.id}`, items: [await eventItem(event, desk), ...changes, ...disputes] };
    },
  },
  {
    path: '/conflicts/{id}',
    summary: 'One conflict, and what changed in it',
    filtered: false,
    tell: async (_, desk, __, id) => {
      const conflict = await held(desk.reading.store, 'conflicts', id);
      const title = conflictTitle(desk.reading.shown.conflict(conflict));
      const changes = await changeItems('conflict', id, title, conflict.sides[0]?.citations[0], desk);
      return { title, home: `/conflicts/${id}`, items: [await conflictItem(conflict, desk), ...changes] };
    },
  },
];

export function addFeeds(app: OpenAPIHono, services: Services): void {
  for (const route of ROUTES) addFeed(app, services, route);
  addOpml(app, services);
}

/** Told by every feed. */
const changesOf = z
  .enum(['minor'])
  .optional()
  .openapi({ description: 'minor: entries are renewed by small changes too, such as a report more' });

function addFeed(app: OpenAPIHono, services: Services, { path, summary, filtered, tell }: FeedRoute): void {
  const params = path.endsWith('{id}') ? z.object({ id: z.string(), format: FORMAT }) : z.object({ format: FORMAT });
  const content = Object.fromEntries(
    Object.values(FEED_TYPES).map((type) => [type.split(';')[0] ?? type, { schema: z.string() }]),
  );
  const query = filtered ? filters.omit({ facets: true }) : z.object({ limit: filters.shape.limit });
  app.openAPIRegistry.registerPath(
    createRoute({
      method: 'get',
      path: `${path}.{format}`,
      summary: `Feed: ${summary}`,
      request: { params, query: query.extend({ changes: changesOf }) },
      responses: { 200: { description: 'RSS 2.0, Atom or JSON Feed 1.1', content } },
    }),
  );
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = path.endsWith('{id}') ? '[^/]+' : path.slice(path.lastIndexOf('/') + 1);
  app.get(`${folder}/:file{${name}\\.(?:${FEED_FORMATS.join('|')})}`, async (c) => {
    const file = c.req.param('file');
    const at = file.lastIndexOf('.');
    const { changes, ...params } = paramsOf(c);
    if (changes !== undefined && changes !== 'minor') throw new BadQuery('changes', 'is minor, or left out');
    const given = filtersIn(params, filtered ? undefined : ['limit']);
    const desk = new Desk(await readingOf(services, given.asOf), originOf(c), changes === 'minor');
    const format = FORMAT.parse(file.slice(at + 1));
    return send(c, format, desk, await tell(services, desk, given, file.slice(0, at)));
  });
}

const queryFor = (given: Filters, fixed: Partial<Query>): Query => ({
  sort: '-recorded',
  ...queryOf(given),
  ...fixed,
  limit: Math.min(given.limit ?? ITEMS, ITEMS),
});

async function events(desk: Desk, given: Filters, fixed: Partial<Query>): Promise<FeedItem[]> {
  const { items } = await desk.reading.store.list('events', queryFor(given, fixed));
  return inOrder(given, await Promise.all(items.map((event) => eventItem(event, desk))));
}

async function conflicts(desk: Desk, given: Filters, fixed: Partial<Query>): Promise<FeedItem[]> {
  const { items } = await desk.reading.store.list('conflicts', queryFor(given, fixed));
  return inOrder(given, await Promise.all(items.map((conflict) => conflictItem(conflict, desk))));
}

/** Latest changed first, unless another order was asked for. */
function inOrder({ sort }: Filters, items: FeedItem[]): FeedItem[] {
  return sort === undefined
    ? items.sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    : items;
}

/** Parameters that the page of a feed does not take. */
const FEED_ONLY = ['changes', 'limit'];

function send(c: Context, format: FeedFormat, desk: Desk, { title, home, items }: Told): Response {
  const updated = [EPOCH, ...items.map((item) => item.updated)].sort().at(-1) ?? EPOCH;
  const url = new URL(c.req.url);
  const query = new URLSearchParams(url.search);
  for (const name of FEED_ONLY) query.delete(name);
  const head = {
    title: `exportwatch: ${title}`,
    description: 'AI export actions, each value on a cited passage.',
    home: `${desk.origin}${home}${query.size > 0 ? `?${query}` : ''}`,
    self: url.href,
    updated,
  };
  return c.body(writeFeed(format, head, items), 200, { 'content-type': FEED_TYPES[format] });
}
