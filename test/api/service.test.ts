// What surrounds the answers: request ids, limits told in headers, measures, the dump, suggestions and the tools for assistants.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import { clientOf } from '../../api/limits.ts';
import { openStore } from '../../db/store.ts';
import type { EventLine } from '../../ledger/lines.ts';
import { type Bench, benchOf, NOW, ORIGIN } from './ledger.ts';
import { importPages, PAGES } from './pages.ts';

let bench: Bench;
beforeAll(async () => {
  bench = benchOf(await openStore(':memory:'));
  await importPages(bench.store, PAGES);
});
afterAll(async () => await bench.close());

describe('every answer', () => {
  it.each(['/', '/api/v1/events', '/api/v1/events', '/api/v1/none', '/api/v1/events?limit=x', '/metrics', '/mcp'])(
    '%s bears an id of its own and tells the limit',
    async (address) => {
      const [one, two] = [await bench.get(address), await bench.get(address)];
      const ids = [one, two].map((answer) => answer.headers.get('x-request-id'));
      expect(ids[0]).toMatch(/^[\w-]{36}$/);
      expect(ids[0]).not.toBe(ids[1]);
      expect(one.headers.get('ratelimit-policy')).toBe('600;w=60');
    },
  );

  it('keeps the id a proxy gave, unless it is none', async () => {
    const ask = async (id: string) =>
      (await bench.get('/healthz', { 'x-request-id': id })).headers.get('x-request-id') ?? '';
    expect(await ask('edge-7.1')).toBe('edge-7.1');
    expect(await ask('<b>')).toMatch(/^[\w-]{36}$/);
  });
});

describe('the limit', () => {
  it('is that of the address asking, and behind a proxy here of the one it names last', () => {
    expect(clientOf('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
    expect(clientOf('127.0.0.1', '198.51.100.1, 198.51.100.2')).toBe('198.51.100.2');
    expect(clientOf('::1', undefined)).toBeUndefined();
    expect(clientOf('::ffff:127.0.0.1', '')).toBeUndefined();
  });

  it('refuses what is beyond it with a problem document that says when to come back', async () => {
    const app = createApp({ store: bench.store, now: () => NOW, asOf: async () => bench.store, limit: 2 });
    const ask = async (from: string): Promise<Response> =>
      await app.request(
        `${ORIGIN}/healthz`,
        { headers: { 'x-forwarded-for': from } },
        { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
      );
    const answers = [await ask('198.51.100.2'), await ask('198.51.100.2'), await ask('198.51.100.2')];
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 429]);
    expect(answers[0]?.headers.get('ratelimit')).toMatch(/^limit=2, remaining=1, reset=\d+$/);
    const [, , last] = answers;
    expect(last?.headers.get('retry-after')).toBe('60');
    expect(last?.headers.get('content-type')).toContain('application/problem+json');
    expect((await ask('198.51.100.3')).status).toBe(200);
  });
});

describe('measures', () => {
  it('tell how long each route took, how late the loop is and what is held', async () => {
    await bench.get('/api/v1/events');
    const text = await (await bench.get('/metrics')).text();
    expect(text).toMatch(/^exportwatch_request_duration_seconds_count\{.*route="\/api\/v1\/events".*\} \d+$/m);
    expect(text).toMatch(/^exportwatch_event_loop_lag_seconds\{quantile="0.99"\} [\d.e-]+$/m);
    expect(text).toMatch(/^exportwatch_records\{kind="claims"\} \d+$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  });
});

describe('suggestions', () => {
  it('are of names and aliases, and of words in them, those of most events first', async () => {
    const [event] = await bench.lines<EventLine>('events');
    const name = event?.actors[0]?.name ?? '';
    for (const begun of [name.slice(0, 3), name.toUpperCase(), name.split(' ').at(-1) ?? '']) {
      const { items } = await bench.json<{ items: { name: string; events: number }[] }>(
        `/api/v1/suggest?q=${encodeURIComponent(begun)}&limit=50`,
      );
      expect(
        items.map((item) => item.name),
        begun,
      ).toContain(name);
      expect(items.map((item) => item.events)).toEqual(items.map((item) => item.events).toSorted((a, b) => b - a));
    }
    expect(await bench.json('/api/v1/suggest?q=%22%20*')).toEqual({ items: [], next: null });
    expect((await bench.get('/api/v1/suggest')).status).toBe(400);
    expect((await bench.get('/api/v1/suggest?q=a&limit=99')).status).toBe(400);
  });
});

describe('the dump', () => {
  it('holds every record once, with no text that rights forbid', async () => {
    const body = await (await bench.get('/api/v1/export/ledger.jsonl')).text();
    const lines = body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { record: string; outlet?: string; text?: string | null });
    for (const kind of ['articles', 'entities', 'mentions', 'dates', 'claims', 'events', 'conflicts'] as const)
      expect(lines.filter((line) => line.record === kind)).toHaveLength((await bench.lines(kind)).length);
    const articles = lines.filter((line) => line.record === 'articles');
    const full = new Set((await bench.store.outlets()).flatMap(({ id, rights }) => (rights === 'full' ? [id] : [])));
    expect(articles.filter((line) => !full.has(line.outlet ?? '') && line.text !== null)).toEqual([]);
  });
});

describe('assistants', () => {
  const connect = async (): Promise<Client> => {
    const client = new Client({ name: 'test', version: '1' });
    const transport = new StreamableHTTPClientTransport(new URL(`${ORIGIN}/mcp`), {
      fetch: async (url, init) => await bench.app.request(String(url), init),
    });
    await client.connect(transport as Parameters<typeof client.connect>[0]);
    return client;
  };
  const ask = async (name: string, given: Record<string, unknown>) => {
    const client = await connect();
    const answer = await client.callTool({ name, arguments: given });
    await client.close();
    const [first] = answer.content as { text: string }[];
    return { isError: answer.isError === true, text: first?.text ?? '' };
  };

  it('find four tools, each described', async () => {
    const client = await connect();
    const { tools } = await client.listTools();
    expect(tools.map((tool) => tool.name).sort()).toEqual(['as_of', 'conflicts', 'event', 'search']);
    for (const tool of tools) expect(tool.description).toMatch(/\w{3}/);
    await client.close();
  });

  it('get events, conflicts and the past with passages and pages that answer', async () => {
    const events = await bench.lines<EventLine>('events');
    const [event] = events;
    const found = JSON.parse((await ask('search', { limit: 50 })).text) as { events: { id: string; page: string }[] };
    expect(found.events.map((each) => each.id).sort()).toEqual(events.map((each) => each.id).sort());
    for (const { page } of found.events) expect((await bench.get(page)).status).toBe(200);
    const whole = (await ask('event', { id: event?.id })).text;
    const { fields } = JSON.parse(whole) as { fields: Record<string, { passages: { record: string }[] }[]> };
    expect(Object.keys(fields).sort()).toEqual(Object.keys(event?.fields ?? {}).sort());
    for (const { record } of Object.values(fields).flatMap((values) => values.flatMap((value) => value.passages)))
      expect((await bench.get(record)).status).toBe(200);
    expect(JSON.parse((await ask('as_of', { instant: '2020' })).text)).toEqual({ events: [], more: false });
    expect((await ask('conflicts', {})).isError).toBe(false);
  });

  it('are told what they asked wrongly', async () => {
    expect((await ask('event', { id: 'none' })).isError).toBe(true);
    expect((await ask('search', { from: 'yesterday' })).isError).toBe(true);
    const answer = await bench.app.request(`${ORIGIN}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: '{bad',
    });
    expect(answer.status).toBe(400);
    expect((await bench.get('/mcp')).status).toBe(405);
  });
});
