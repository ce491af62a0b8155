// What is served is described, what is described is served, and every filter says what it does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filters } from '../../api/filters.ts';
import { openStore } from '../../db/store.ts';
import { type Bench, benchOf } from './ledger.ts';

interface Parameter {
  name: string;
  in: string;
  description?: string;
}

interface Description {
  paths: Record<string, Record<string, { summary?: string; parameters?: Parameter[] }>>;
}

let bench: Bench;
let described: Description;
beforeAll(async () => {
  bench = benchOf(await openStore(':memory:'));
  described = await bench.json<Description>('/openapi.json');
});
afterAll(async () => await bench.close());

/** Hono's `/events/:id` and `:file{events\.(?:rss|atom|json)}`, OpenAPI's `/events/{id}` and `events.{format}`, as one form. */
const plain = (path: string): string =>
  path
    .replace(/:file\{(\[\^\/\]\+|\w+)\\\.\(\?:rss\|atom\|json\)\}/, '$1.{}')
    .replace('[^/]+', '{}')
    .replace(/:\w+|\{\w+\}/g, '{}');
/** Answers that no export has the name asked for. */
const UNKNOWN_EXPORT = '/api/v1/export/{}';

describe('the description of the API', () => {
  it('has every route that is served, and no other', () => {
    const served = new Set(bench.app.routes.filter(({ method }) => method !== 'ALL').map(({ path }) => plain(path)));
    const said = new Set(Object.keys(described.paths).map(plain));
    expect([...said].filter((path) => !served.has(path))).toEqual([]);
    const data = [...served].filter((path) => /^\/(?:api|feeds|healthz|metrics|openapi)|\.\{\}$/.test(path));
    expect(data.filter((path) => !said.has(path) && path !== UNKNOWN_EXPORT)).toEqual([]);
  });
  it('names every page on the documentation page', async () => {
    const docs = plain(await (await bench.get('/docs')).text());
    const pages = bench.app.routes.filter(
      ({ method, path }) => method === 'GET' && /^\/(?!api|feeds)[^.]*$/.test(path),
    );
    expect(pages.map(({ path }) => path).filter((path) => !docs.includes(plain(path)))).toEqual([]);
  });
  it('says of every route and parameter what it is', () => {
    for (const [path, methods] of Object.entries(described.paths))
      for (const { summary, parameters = [] } of Object.values(methods)) {
        expect(summary, path).toMatch(/\w/);
        for (const { name, description, ...of } of parameters)
          if (of.in === 'query') expect(description, `${path} ${name}`).toMatch(/\w/);
      }
  });
  it('names every filter on the list of events', () => {
    const named = described.paths['/api/v1/events']?.get?.parameters?.map(({ name }) => name) ?? [];
    const elsewhere = ['kind', 'state', 'article', 'event'];
    expect(Object.keys(filters.shape).filter((name) => !named.includes(name) && !elsewhere.includes(name))).toEqual([]);
  });
  it('shows each of them on the documentation page', async () => {
    const page = await (await bench.get('/docs', { accept: 'text/html' })).text();
    for (const path of Object.keys(described.paths)) expect(page, path).toContain(path);
    for (const name of Object.keys(filters.shape)) expect(page, name).toContain(name);
  });
});
