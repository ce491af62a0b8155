// How soon a host is asked again: our delay, its Crawl-delay, Retry-After in both forms; across restarts, too.
import { describe, expect, it } from 'vitest';
import { retryAfterOf } from '../../crawler/client.ts';
import type { Source } from '../../ledger/page.ts';
import { feedOf, html, pass, serve, setUp, timesAsked } from './crawling.ts';
import type { Answer, TestServer } from './server.ts';

const sourceAt = ({ origin }: TestServer): Source => ({
  id: origin,
  outlet: 'desk',
  kind: 'feed',
  url: `${origin}/feed`,
  every: 60,
  links: null,
  rights: null,
  allowPrivate: true,
  follow: 'any',
});
/** Milliseconds between one request and the next. */
const gapsOf = (server: TestServer): number[] => server.log.slice(1).map(({ at }, n) => at - (server.log[n]?.at ?? 0));
/** Clocks are read to the millisecond. */
const ROUNDING = 2;

describe('retryAfterOf', () => {
  const now = Date.parse('2027-03-02T12:00:00Z');
  it.each([
    ['7', 7],
    [' 0 ', 0],
    ['Tue, 02 Mar 2027 12:00:30 GMT', 30],
    ['Tuesday, 02-Mar-27 12:00:30 GMT', 30],
    ['Tue Mar  2 12:00:30 2027', 30],
    ['Tue, 02 Mar 2027 11:00:00 GMT', 0],
    ['315360000', 86_400],
    ['Fri, 02 Mar 2037 12:00:00 GMT', 86_400],
    ['9'.repeat(400), 86_400],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('reads %j as %j seconds', (value, seconds) => expect(retryAfterOf(value, now)).toBe(seconds));
});

describe('the pace of a host', () => {
  it('keeps its Crawl-delay, from robots.txt on', async () => {
    const { server, store } = await setUp(
      {
        '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 9\n\nUser-agent: exportwatch\nCrawl-delay: 0.3' },
        '/feed': feedOf(['/a', '/b']),
        '/a': html('A'),
        '/b': html('B'),
      },
      [{ url: '/feed' }],
    );
    await pass(store);
    expect(server.log).toHaveLength(4);
    expect(Math.min(...gapsOf(server))).toBeGreaterThanOrEqual(300 - ROUNDING);
  });

  it('leaves the whole host alone as long as Retry-After asks', async () => {
    const inTwoSeconds = (): string => new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000).toUTCString();
    for (const value of [(): string => '1', inTwoSeconds]) {
      let isFirst = true;
      let until = 0;
      const busy = (): Answer => {
        if (!isFirst) return html('Busy');
        isFirst = false;
        const asked = value();
        until = performance.now() + (/^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now());
        return { status: 503, headers: { 'retry-after': asked } };
      };
      const { server, store } = await setUp(
        { '/feed': feedOf(['/busy', '/other']), '/busy': busy, '/other': html('O') },
        [{ url: '/feed' }],
      );
      expect(await pass(store)).toMatchObject({ fetched: 3, failed: 0 });
      const first = server.log.findIndex(({ path }) => path === '/busy');
      const later = server.log.slice(first + 1).map(({ at }) => at);
      expect(later).toHaveLength(2);
      expect(Math.min(...later)).toBeGreaterThanOrEqual(until - ROUNDING);
    }
  });

  it('puts off what a host wants to be asked much later, for this pass and for the next process', async () => {
    const { server, store } = await setUp(
      { '/feed': { status: 429, headers: { 'retry-after': '315360000' } }, '/map.xml': { body: '<urlset/>' } },
      [{ url: '/feed' }, { url: '/map.xml', kind: 'sitemap' }],
    );
    const summary = await pass(store);
    expect(summary).toMatchObject({ sourcesRead: 0, sourcesFailed: 1 });
    expect((await store.sourceHealth())[0]).toMatchObject({ state: 'blocked', reason: 'http-429' });
    await pass(store);
    expect(timesAsked(server, '/feed')).toBe(1);
    expect(timesAsked(server, '/map.xml')).toBe(0);
    const wait = Date.parse((await store.nextOpenAt()) ?? '') - Date.now();
    expect(wait).toBeGreaterThan(86_000_000);
    expect(wait).toBeLessThanOrEqual(86_400_000);
  });

  it('is kept by what other hosts redirect to it, too', async () => {
    const pages = ['/a', '/b', '/c'];
    const slow = await serve({
      '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 0.3' },
      ...Object.fromEntries(pages.map((p) => [p, html(p)])),
    });
    const moved = pages.map((p) => [p, { status: 302, headers: { location: `${slow.origin}${p}#top` } }] as const);
    const { server, store } = await setUp({ '/feed': feedOf(pages), ...Object.fromEntries(moved) }, [{ url: '/feed' }]);
    expect(await pass(store)).toMatchObject({ fetched: 4, failed: 0, refused: 0 });
    expect(slow.log).toHaveLength(4);
    expect(Math.min(...gapsOf(slow))).toBeGreaterThanOrEqual(300 - ROUNDING);
    await pass(store);
    expect([timesAsked(server, '/a'), timesAsked(slow, '/a')]).toEqual([2, 2]);
  });

  it('is no way to walk in circles', async () => {
    let origins: string[] = [];
    const to = (n: number) => (): Answer => ({ status: 302, headers: { location: `${origins[n]}/a` } });
    const [one, two] = [await setUp({ '/feed': feedOf(['/a']), '/a': to(1) }, []), await setUp({ '/a': to(0) }, [])];
    origins = [one.server.origin, two.server.origin];
    await one.store.saveSources([], [sourceAt(one.server)]);
    await pass(one.store);
    expect([timesAsked(one.server, '/a'), timesAsked(two.server, '/a')]).toEqual([1, 1]);
  });

  it('asks two hosts at once and one host never', async () => {
    const slow = (title: string): Answer => ({ ...html(title), afterMs: 100 });
    const paths = ['/a', '/b', '/c'];
    const answers = { '/feed': feedOf(paths), ...Object.fromEntries(paths.map((p) => [p, slow(p)])) };
    const [one, two] = [await setUp(answers, []), await setUp(answers, [])];
    await one.store.saveSources([], [sourceAt(one.server), sourceAt(two.server)]);
    await pass(one.store);
    expect([one.server.most(), two.server.most()]).toEqual([1, 1]);
    const [first, last] = [one.server.log[0]?.at ?? 0, one.server.log.at(-1)?.at ?? 0];
    expect(two.server.log.some(({ at }) => at > first && at < last)).toBe(true);
  });
});
