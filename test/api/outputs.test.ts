// Feeds, exports, OpenAPI and the documentation page, read by other libraries than those that wrote them.
import { Validator } from '@seriousme/openapi-schema-validator';
import { DomUtils, parseDocument, parseFeed } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { filters } from '../../api/filters.ts';
import { openStore } from '../../db/store.ts';
import type { EventLine } from '../../ledger/lines.ts';
import { type Bench, benchOf, ORIGIN } from './ledger.ts';
import { importPages, PAGES } from './pages.ts';

let bench: Bench;
let events: EventLine[];
beforeAll(async () => {
  bench = benchOf(await openStore(':memory:'));
  await importPages(bench.store, PAGES.slice(0, 2));
  await importPages(bench.store, PAGES.slice(2));
  events = await bench.lines('events');
});
afterAll(async () => await bench.close());

const text = async (address: string): Promise<string> => await (await bench.get(address)).text();

/** JSON Feed 1.1, as its specification tells. */
const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  items: z.array(
    z.object({
      id: z.string().min(1),
      url: z.url(),
      external_url: z.url().optional(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }),
      date_modified: z.iso.datetime({ offset: true }),
    }),
  ),
});

async function feeds(): Promise<string[]> {
  const event = events[0]?.id;
  const [conflict] = await bench.lines<{ id: string }>('conflicts');
  const entity = events.flatMap((e) => e.actors)[0]?.id;
  return [
    '/feeds/events',
    '/feeds/conflicts',
    '/feeds/corrections',
    `/events/${event}`,
    `/entities/${entity}`,
    '/outlets/open',
    ...(conflict ? [`/conflicts/${conflict.id}`] : []),
  ];
}

describe('feeds', () => {
  it('parse in all three formats, with the same items', async () => {
    for (const feed of await feeds()) {
      const json = jsonFeed.parse(JSON.parse(await text(`${feed}.json`)));
      const rss = parseFeed(await text(`${feed}.rss`));
      const atom = parseFeed(await text(`${feed}.atom`));
      expect(rss?.type).toBe('rss');
      expect(atom?.type).toBe('atom');
      const ids = json.items.map((item) => item.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(rss?.items.map((i) => i.id)).toEqual(ids);
      expect(atom?.items.map((i) => i.id)).toEqual(ids);
      expect(rss?.items.map((i) => i.title)).toEqual(json.items.map((i) => i.title));
      expect(atom?.items.map((i) => i.title)).toEqual(json.items.map((i) => i.title));
      expect(rss?.items.map((i) => i.link)).toEqual(json.items.map((i) => i.url));
      expect(rss?.title).toBe(json.title);
      expect(json.feed_url).toBe(`${ORIGIN}${feed}.json`);
      for (const { url } of json.items) expect((await bench.get(url)).status, url).toBe(200);
    }
  });

  it('lead to the record first and the outlet second, with the quotation in the content', async () => {
    const json = jsonFeed.parse(JSON.parse(await text('/feeds/events.json')));
    expect(json.items.length).toBe(events.length);
    for (const item of json.items) {
      const event = events.find((e) => item.id.endsWith(e.id));
      expect(item.url).toBe(`${ORIGIN}/events/${event?.id}`);
      expect(item.external_url).toMatch(/^http:\/\/(?:open|passages|closed|odd)\.example\//);
      const article = await bench.store.get('articles', event?.summary.citation.article ?? '');
      if (article?.outlet !== 'closed')
        expect(DomUtils.textContent(parseDocument(item.content_html))).toContain(event?.summary.citation.quote);
      expect((await bench.get(item.url)).status).toBe(200);
      expect(item.date_modified >= item.date_published).toBe(true);
      const first = await Promise.all((event?.reports ?? []).map((r) => bench.store.get('articles', r.article)));
      const published = first.flatMap((a) => (a?.published ? [Date.parse(a.published)] : []));
      expect(Date.parse(item.date_published)).toBe(Math.min(...published));
    }
  });

  it('keep their ids and say what changed when the record changes', async () => {
    const own = benchOf(await openStore(':memory:'));
    await importPages(own.store, PAGES.slice(0, 1));
    const read = async () => jsonFeed.parse(await own.json('/feeds/events.json?changes=minor')).items;
    const before = await read();
    expect(before.length).toBeGreaterThan(0);
    expect(before.every((item) => !item.content_html.includes('Changed:'))).toBe(true);
    await importPages(own.store, PAGES.slice(1, 2));
    const after = await read();
    const same = after.find((item) => item.id === before[0]?.id);
    expect(same?.content_html).toMatch(/Changed:<\/strong> .*report/);
    await own.close();
  });

  it('honour filters and asOf, tell their own address, and answer 304', async () => {
    const action = events[0]?.action ?? '';
    const feed = jsonFeed.parse(JSON.parse(await text(`/feeds/events.json?action=${action}`)));
    expect(feed.items.length).toBe(events.filter((e) => e.action === action).length);
    expect(feed.feed_url).toContain(`action=${action}`);
    expect(feed.home_page_url).toBe(`${ORIGIN}/?action=${action}`);
    expect(jsonFeed.parse(JSON.parse(await text('/feeds/events.json?asOf=2020'))).items).toEqual([]);
    for (const format of ['rss', 'atom', 'json']) {
      const etag = (await bench.get(`/feeds/events.${format}`)).headers.get('etag') ?? '';
      expect((await bench.get(`/feeds/events.${format}`, { 'if-none-match': etag })).status).toBe(304);
    }
  });

  it('are announced on the pages and listed in the OPML', async () => {
    for (const page of [
      '/',
      '/conflicts',
      '/corrections',
      `/events/${events[0]?.id}`,
      '/outlets/open',
      '/about',
      '/sources',
    ]) {
      const links = [
        ...(await text(page)).matchAll(/<link rel="alternate" type="[^"]+" title="[^"]+" href="(?<href>[^"]+)"/g),
      ];
      expect(links.length, page).toBeGreaterThanOrEqual(3);
      for (const { groups } of links) expect((await bench.get(groups?.href ?? '')).status).toBe(200);
    }
    expect(await text('/?action=rule')).toContain('href="/feeds/events.atom?action=rule"');
    const opml = await text('/feeds.opml');
    for (const { groups } of opml.matchAll(/xmlUrl="(?<url>[^"]+)"/g))
      expect((await bench.get(groups?.url ?? '')).status).toBe(200);
    for (const list of ['events', 'conflicts', 'corrections'])
      expect(opml).toContain(`xmlUrl="${ORIGIN}/feeds/${list}.atom"`);
    for (const outlet of await bench.store.outlets()) expect(opml).toContain(`/outlets/${outlet.id}.atom`);
    const own = await text('/feeds.opml?action=rule&q=%22one+phrase%22');
    expect(own).toContain(`xmlUrl="${ORIGIN}/feeds/events.atom?action=rule&amp;q=%22one+phrase%22"`);
    expect(own.match(/xmlUrl=/g)).toHaveLength(2);
  });
});

/** RFC 4180. */
function parseCsv(body: string): string[][] {
  const cells = body.matchAll(/(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const { groups } of cells) {
    rows.at(-1)?.push(groups?.quoted?.replaceAll('""', '"') ?? groups?.plain ?? '');
    if (groups?.end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('exports', () => {
  it.each(['events', 'claims'])('%s are well-formed in every format and hold every record once', async (kind) => {
    const ids = (await bench.lines<{ id: string }>(kind as 'events')).map((line) => line.id).sort();
    const [head = [], ...rows] = parseCsv(await text(`/api/v1/export/${kind}.csv`));
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(rows.map((row) => row[0]).sort()).toEqual(ids);
    for (const column of ['title', 'quote', 'outlet', 'published', 'url', 'record', 'archived', 'accessed'])
      expect(head).toContain(column);
    const lines = (await text(`/api/v1/export/${kind}.jsonl`))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string });
    expect(lines.map((line) => line.id).sort()).toEqual(ids);
    const csl = z
      .array(
        z.object({
          id: z.string(),
          type: z.string(),
          title: z.string().min(1),
          URL: z.url(),
          note: z.string(),
          accessed: z.object({ 'date-parts': z.array(z.array(z.number().int()).length(3)) }),
        }),
      )
      .parse(JSON.parse(await text(`/api/v1/export/${kind}.csl.json`)));
    expect(csl.map((item) => item.id).sort()).toEqual(ids);
    const ris = (await text(`/api/v1/export/${kind}.ris`)).split('\r\n');
    expect(ris.filter((line) => line.startsWith('TY  - '))).toHaveLength(ids.length);
    expect(ris.filter((line) => line.startsWith('ER  - '))).toHaveLength(ids.length);
    const bib = await text(`/api/v1/export/${kind}.bib`);
    expect([...bib.matchAll(/^@article\{(?<id>[^,]+),$/gm)].map((m) => m.groups?.id).sort()).toEqual(ids);
  });

  it('honour filters, limit and asOf, whose permalinks keep the day', async () => {
    const action = events[0]?.action ?? '';
    const rows = parseCsv(await text(`/api/v1/export/events.csv?action=${action}&asOf=2027-03-05`));
    const record = rows[1]?.[rows[0]?.indexOf('record') ?? 0] ?? '';
    expect(record).toMatch(/\?asOf=2027-03-05$/);
    expect((await bench.get(record)).status).toBe(200);
    const limited = await bench.get('/api/v1/export/claims.jsonl?limit=2');
    expect((await limited.text()).trimEnd().split('\n')).toHaveLength(2);
    expect(limited.headers.get('link')).toContain('rel="next"');
    expect(parseCsv(await text('/api/v1/export/events.csv?asOf=2020'))).toHaveLength(1);
    expect((await bench.get('/api/v1/export/events.csv')).headers.get('content-disposition')).toContain(
      'exportwatch-events.csv',
    );
  });
});

const CONTRACT = [
  ...['events', 'claims', 'conflicts', 'articles', 'entities', 'outlets'].flatMap((k) => [
    `/api/v1/${k}`,
    `/api/v1/${k}/{id}`,
  ]),
  '/api/v1/articles/{id}/revisions',
  '/api/v1/articles/lookup',
  '/api/v1/sources',
  '/api/v1/changes',
  '/api/v1/suggest',
  '/api/v1/export/ledger.jsonl',
  ...['events', 'claims'].flatMap((k) =>
    ['csv', 'jsonl', 'csl.json', 'ris', 'bib'].map((f) => `/api/v1/export/${k}.${f}`),
  ),
  ...['/feeds/events', '/feeds/conflicts', '/feeds/corrections'].map((f) => `${f}.{format}`),
  ...['entities', 'events', 'conflicts', 'outlets'].map((k) => `/${k}/{id}.{format}`),
  '/feeds.opml',
  '/healthz',
  '/metrics',
];
const PAGES_OF_CONTRACT = [
  '/',
  '/events/{id}',
  '/events/{id}/compare',
  '/conflicts',
  '/conflicts/{id}',
  '/claims/{id}',
  '/articles/{id}',
  '/archive/{digest}',
  '/entities/{id}',
  '/outlets/{id}',
  '/sources',
  '/corrections',
  '/about',
];

describe('the description of the API', () => {
  it('is valid OpenAPI 3.1 and names every route of the contract', async () => {
    const description = await bench.json<{ openapi: string; paths: Record<string, unknown> }>('/openapi.json');
    const validator = new Validator();
    expect((await validator.validate(structuredClone(description))).errors ?? []).toEqual([]);
    expect(description.openapi).toBe('3.1.0');
    for (const path of CONTRACT) expect(Object.keys(description.paths)).toContain(path);
    const list = description.paths['/api/v1/events'] as { get: { parameters: { name: string }[] } };
    expect(list.get.parameters.map((p) => p.name).sort()).toEqual(Object.keys(filters.shape).sort());
  });

  it('stands on /docs whole: every route, page, filter and format', async () => {
    const words = DomUtils.textContent(parseDocument(await text('/docs')));
    for (const path of [...CONTRACT, ...PAGES_OF_CONTRACT, '/openapi.json']) expect(words).toContain(path);
    const terms = [...(await text('/docs')).matchAll(/<dt><code>(?<name>[^<]+)<\/code><\/dt>/g)].map(
      (m) => m.groups?.name,
    );
    for (const name of Object.keys(filters.shape)) expect(terms).toContain(name);
  });

  it('health and metrics answer', async () => {
    expect(await bench.json('/healthz')).toMatchObject({ status: 'ok' });
    expect(await text('/metrics')).toMatch(/^exportwatch_records\{kind="events"\} \d+$/m);
  });
});
