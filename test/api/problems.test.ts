// What goes wrong from outside: unknown records, malformed parameters, hostile strings, other methods; headers everywhere.
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filters } from '../../api/filters.ts';
import { problem } from '../../api/schemas/answers.ts';
import { openStore } from '../../db/store.ts';
import { wellFormed } from '../../ledger/text.ts';
import { type Bench, benchOf } from './ledger.ts';
import { importPages } from './pages.ts';

let bench: Bench;
beforeAll(async () => {
  bench = benchOf(await openStore(':memory:'));
  await importPages(bench.store);
});
afterAll(async () => await bench.close());

const LISTED = ['/api/v1/events', '/api/v1/claims', '/api/v1/conflicts', '/api/v1/articles', '/api/v1/entities'];
const FILTERED = [
  ...LISTED,
  '/',
  '/conflicts',
  '/feeds/events.rss',
  '/feeds/conflicts.atom',
  '/api/v1/export/events.csv',
  '/api/v1/export/claims.bib',
];
const BARE = [
  '/api/v1/outlets',
  '/api/v1/sources',
  '/api/v1/changes',
  '/sources',
  '/corrections',
  '/feeds/corrections.json',
];
const ANSWERING = [
  ...FILTERED,
  ...BARE,
  '/about',
  '/docs',
  '/openapi.json',
  '/feeds.opml',
  '/healthz',
  '/metrics',
  '/style.css',
];

async function expectProblem(address: string, status: number, parameter?: string): Promise<void> {
  const answer = await bench.get(address);
  expect(answer.status, address).toBe(status);
  expect(answer.headers.get('content-type'), address).toBe('application/problem+json');
  const body = problem.strict().parse(await answer.json());
  expect(body.status).toBe(status);
  if (parameter) expect(body.parameter, address).toBe(parameter);
}

describe('problem documents', () => {
  it.each([
    '/api/v1/events/evt_0',
    '/api/v1/claims/x',
    '/api/v1/conflicts/x',
    '/api/v1/articles/x',
    '/api/v1/articles/x/revisions',
    '/api/v1/entities/x',
    '/api/v1/outlets/x',
    '/api/v1/articles/lookup?url=http%3A%2F%2Fnowhere.example%2F',
    '/api/v1/export/events.xls',
    '/api/v1/nothing',
    '/events/x',
    '/claims/x',
    '/conflicts/x',
    '/articles/x',
    '/archive/x',
    '/entities/x',
    '/outlets/x',
    '/events/x.rss',
    '/conflicts/x.atom',
    '/entities/x.json',
    '/outlets/x.rss',
    '/feeds/nothing.rss',
    '/feeds/events.xml',
    '/nothing',
  ])('404 for %s', async (address) => await expectProblem(address, 404));

  it.each([
    ['from', 'soon'],
    ['from', '2026-02-31'],
    ['to', '2026-13'],
    ['asOf', '2026-02-30'],
    ['asOf', 'yesterday'],
    ['action', 'ban'],
    ['status', 'done'],
    ['clock', 'wall'],
    ['conflict', 'maybe'],
    ['minOrigins', '0'],
    ['minOrigins', 'two'],
    ['sort', 'title'],
    ['limit', '0'],
    ['limit', '501'],
    ['limit', '1e9'],
    ['limit', 'all'],
    ['cursor', 'x'],
    ['cursor', 'WyJhIl0'],
    ['facets', 'action,colour'],
    ['kind', 'feud'],
    ['state', 'shut'],
    ['colour', 'red'],
    ['constructor', 'x'],
    ['__proto__', 'x'],
    ['q', 'a'.repeat(10_000)],
  ])('400 naming %s where it is %.20s', async (name, value) => {
    for (const path of FILTERED) {
      if (name === 'cursor' && value === 'WyJhIl0' && path === '/') continue;
      await expectProblem(`${path}?${name}=${encodeURIComponent(value)}`, 400, name);
    }
  });

  it('400 for a parameter given twice, or one the route does not take', async () => {
    await expectProblem('/api/v1/events?action=rule&action=release', 400, 'action');
    for (const path of BARE) await expectProblem(`${path}?colour=red`, 400, 'colour');
    await expectProblem('/api/v1/events/evt_0?action=rule', 400, 'action');
    await expectProblem('/api/v1/changes?since=x', 400, 'since');
    await expectProblem('/api/v1/changes?limit=0', 400, 'limit');
    await expectProblem('/api/v1/articles/lookup', 400, 'url');
    await expectProblem('/api/v1/articles/lookup?url=here', 400, 'url');
  });

  it('takes fields a form sent empty as absent', async () => {
    expect((await bench.get('/api/v1/events?q=&action=&from=')).status).toBe(200);
    expect((await bench.get('/?q=&action=&from=&sort=')).status).toBe(200);
  });

  it('are pages for browsers, outside the API and the feeds', async () => {
    const html = { accept: 'text/html,application/xhtml+xml' };
    for (const [address, status] of [
      ['/events/x', 404],
      ['/nothing', 404],
      ['/?action=ban', 400],
    ] as const) {
      const answer = await bench.get(address, html);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(await answer.text()).toContain('Back to the timeline');
    }
    for (const address of ['/api/v1/events/x', '/events/x.rss', '/feeds/events.rss?from=x'])
      expect((await bench.get(address, html)).headers.get('content-type')).toBe('application/problem+json');
  });

  it('405 for writing, with what is allowed', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await bench.app.request('http://ledger.example/api/v1/events', { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toContain('GET');
    }
  });
});

describe('hostile strings', () => {
  const NAUGHTY = [
    '"',
    '"unbalanced',
    "'; DROP TABLE events; --",
    '*',
    'a*',
    'NEAR(',
    'NEAR("a" "b", 5)',
    'a AND',
    'OR OR OR',
    '-',
    '- -x',
    'title:x',
    '^start',
    '{a b}:c',
    '(((((',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '😀😀',
    '\u202e\u0007\u001b[31m',
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '%',
    '%00',
    '_%_',
    '{{7*7}}',
    '1e309',
    '-1',
    '٣',
    'ß'.repeat(300),
    'x'.repeat(10_240),
  ];

  it('in any parameter of any list give no 5xx and no failure', async () => {
    const lists = [
      '/api/v1/events',
      '/api/v1/claims',
      '/api/v1/articles',
      '/',
      '/feeds/conflicts.json',
      '/api/v1/export/claims.csv',
    ];
    for (const name of Object.keys(filters.shape)) {
      for (const value of NAUGHTY) {
        const list = lists[(name.length + value.length) % lists.length] ?? '/';
        const { status } = await bench.get(`${list}?${name}=${encodeURIComponent(wellFormed(value))}`);
        expect([200, 400], `${list} ${name}=${value.slice(0, 30)}`).toContain(status);
      }
    }
    for (const value of NAUGHTY) {
      for (const list of [...LISTED, '/', '/conflicts', '/feeds/events.rss'])
        expect((await bench.get(`${list}?q=${encodeURIComponent(wellFormed(value))}`)).status).toBeLessThan(500);
    }
    expect(bench.errors).toEqual([]);
  });

  it('in any path, or as raw percent signs, give no 5xx', async () => {
    const paths = [
      '/events/',
      '/entities/',
      '/outlets/',
      '/archive/',
      '/api/v1/claims/',
      '/api/v1/outlets/',
      '/conflicts/',
      '/feeds/',
    ];
    for (const path of paths) {
      for (const value of NAUGHTY) {
        const { status } = await bench.get(`${path}${encodeURIComponent(wellFormed(value))}`);
        expect(status, `${path}${value.slice(0, 30)}`).toBeLessThan(500);
      }
    }
    for (const raw of ['/api/v1/events?q=%', '/api/v1/events?q=%E0%A4%A', '/events/%E0%A4%A', '/api/v1/events?%=%'])
      expect((await bench.app.request(`http://ledger.example${raw}`)).status).toBeLessThan(500);
    expect(bench.errors).toEqual([]);
  });
});

describe('headers', () => {
  it('guard every answer, errors included', async () => {
    for (const address of [...ANSWERING, '/nothing', '/api/v1/events/x', '/api/v1/events?from=x']) {
      const { headers } = await bench.get(address);
      expect(headers.get('content-security-policy'), address).toContain("default-src 'none'");
      expect(headers.get('content-security-policy'), address).not.toContain('unsafe');
      expect(headers.get('x-content-type-options'), address).toBe('nosniff');
      expect(headers.get('referrer-policy'), address).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin'), address).toBe('*');
    }
  });

  it('carry an ETag that gives 304 until the ledger changes', async () => {
    const own = benchOf(await openStore(':memory:'));
    // Measures are new each time.
    for (const address of ANSWERING.filter((each) => each !== '/metrics')) {
      const first = await own.get(address);
      const etag = first.headers.get('etag') ?? '';
      expect(first.status, address).toBe(200);
      expect(etag, address).toMatch(/^W\/"/);
      const again = await own.get(address, { 'if-none-match': `"other", ${etag}` });
      expect(again.status, address).toBe(304);
      expect(await again.text()).toBe('');
    }
    const before = (await own.get('/api/v1/events')).headers.get('etag') ?? '';
    await importPages(own.store);
    const after = await own.get('/api/v1/events', { 'if-none-match': before });
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(before);
    expect((await own.get('/events/x', { 'if-none-match': '*' })).status).toBe(404);
    await own.close();
  });

  it('tell a body compressed for who takes gzip, and only then: made anew or answered again', async () => {
    for (const address of ['/', '/api/v1/events?limit=49', '/feeds/events.atom']) {
      const plain = new Uint8Array(await (await bench.get(address)).arrayBuffer());
      for (const accepted of ['gzip, deflate, br', 'br;q=1.0, gzip;q=0.8']) {
        const answer = await bench.get(address, { 'accept-encoding': accepted });
        expect(answer.headers.get('content-encoding'), accepted).toBe('gzip');
        expect(answer.headers.get('vary')).toContain('Accept-Encoding');
        const body = new Uint8Array(await answer.arrayBuffer());
        expect(body.byteLength).toBeLessThan(plain.byteLength / 2);
        expect(new Uint8Array(gunzipSync(body))).toEqual(plain);
      }
      for (const refused of ['identity', 'gzip;q=0', 'br'])
        expect((await bench.get(address, { 'accept-encoding': refused })).headers.get('content-encoding')).toBeNull();
    }
  });

  it('come alone for HEAD', async () => {
    for (const address of ['/', '/api/v1/events', '/feeds/events.rss']) {
      const answer = await bench.app.request(`http://ledger.example${address}`, { method: 'HEAD' });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe('');
      expect(answer.headers.get('etag')).toBe((await bench.get(address)).headers.get('etag'));
    }
  });
});
