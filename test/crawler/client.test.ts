// One polite GET: redirects, caps, conditional requests, decompression, classes of failure.
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userAgent } from '../../crawler/agent.ts';
import { HttpClient, MAX_BYTES } from '../../crawler/client.ts';
import { FetchFailure } from '../../crawler/failure.ts';
import { type Answer, serveAnswers, type TestServer } from './server.ts';

let server: TestServer;
let client: HttpClient;
const answers: Record<string, Answer | ((request: { headers: Record<string, unknown> }) => Answer)> = {};

beforeEach(async () => {
  for (const key of Object.keys(answers)) delete answers[key];
  server = await serveAnswers(answers as Record<string, Answer>);
  client = new HttpClient(userAgent('https://desk.example/contact'));
});
afterEach(async () => {
  await client.close();
  await server.close();
});

const get = (path: string, allowPrivate = true) =>
  client.get({ url: `${server.origin}${path}`, allowPrivate, allowed: async () => true });
const reasonOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (e: unknown) => e,
  );
  return error instanceof FetchFailure ? error.reason : String(error);
};

describe('HttpClient', () => {
  it('goes by one honest name', async () => {
    answers['/a'] = { body: 'hello' };
    const got = await get('/a');
    expect(got.bytes.toString()).toBe('hello');
    expect(server.log[0]?.agent).toMatch(/^exportwatch\/\S+ \(.*https:\/\/desk\.example\/contact\)$/);
  });
  it('inflates gzip and brotli', async () => {
    answers['/gz'] = { headers: { 'content-encoding': 'gzip' }, body: zlib.gzipSync('zipped') };
    answers['/br'] = { headers: { 'content-encoding': 'br' }, body: zlib.brotliCompressSync('brewed') };
    expect((await get('/gz')).bytes.toString()).toBe('zipped');
    expect((await get('/br')).bytes.toString()).toBe('brewed');
  });
  it('stops a bomb at the cap', async () => {
    answers['/bomb'] = { headers: { 'content-encoding': 'gzip' }, body: zlib.gzipSync(Buffer.alloc(MAX_BYTES + 1)) };
    expect(await reasonOf(get('/bomb'))).toBe('too-large');
  });
  it('follows a redirect and answers with the last address', async () => {
    answers['/old'] = { status: 301, headers: { location: '/new' } };
    answers['/new'] = { body: 'moved' };
    expect((await get('/old')).url).toBe(`${server.origin}/new`);
  });
  it('ends a loop, a chain and a redirect to nowhere', async () => {
    answers['/loop'] = { status: 302, headers: { location: '/loop' } };
    for (let n = 0; n < 20; n++) answers[`/chain${n}`] = { status: 302, headers: { location: `/chain${n + 1}` } };
    answers['/nowhere'] = { status: 302 };
    expect(await reasonOf(get('/loop'))).toBe('redirect-loop');
    expect(await reasonOf(get('/chain0'))).toBe('redirect-loop');
    expect(await reasonOf(get('/nowhere'))).toBe('redirect-broken');
    expect(server.log.length).toBeLessThanOrEqual(8);
  });
  it('refuses a redirect to another scheme, and asks for leave at each hop', async () => {
    answers['/file'] = { status: 302, headers: { location: 'file:///etc/passwd' } };
    answers['/away'] = { status: 302, headers: { location: '/forbidden' } };
    expect(await reasonOf(get('/file'))).toBe('scheme');
    const allowed = async (url: URL): Promise<boolean> => url.pathname !== '/forbidden';
    expect(await reasonOf(client.get({ url: `${server.origin}/away`, allowPrivate: true, allowed }))).toBe('robots');
    expect(server.log.some((l) => l.path === '/forbidden')).toBe(false);
  });
  it('never reaches a private address unless told to', async () => {
    answers['/a'] = { body: 'secret' };
    expect(await reasonOf(get('/a', false))).toBe('ssrf');
    const byName = `http://localhost.localtest.example:${new URL(server.origin).port}/a`;
    expect(['ssrf', 'network', 'timeout']).toContain(
      await reasonOf(client.get({ url: byName, allowPrivate: false, allowed: async () => true })),
    );
    expect(server.log).toEqual([]);
  });
  it('sends validators and takes 304', async () => {
    answers['/a'] = (request) =>
      request.headers['if-none-match'] === '"v1"' ? { status: 304 } : { body: 'new', headers: { etag: '"v1"' } };
    const first = await get('/a');
    const second = await client.get({
      url: first.url,
      allowPrivate: true,
      etag: first.headers.etag ?? null,
      allowed: async () => true,
    });
    expect(second.status).toBe(304);
    expect(second.bytes.length).toBe(0);
  });
  it('reads Retry-After and the class of a failure', async () => {
    answers['/busy'] = { status: 429, headers: { 'retry-after': '7' } };
    const failure = await get('/busy').catch((e: unknown) => e);
    expect(failure).toMatchObject({ reason: 'http-429', retryAfter: 7 });
    expect(
      await reasonOf(client.get({ url: 'http://127.0.0.1:1/', allowPrivate: true, allowed: async () => true })),
    ).toBe('network');
    expect(await reasonOf(get('/gone'))).toBe('http-404');
  });
});
