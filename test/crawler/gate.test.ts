// robots.txt over the wire: who may be asked when it answers so or so, how much of it is read, how long it holds.
import { describe, expect, it } from 'vitest';
import { feedOf, html, pass, pathsOf, serve, setUp, storeOf, timesAsked } from './crawling.ts';
import type { Answer } from './server.ts';

const pages = { '/feed': feedOf(['/a']), '/a': html('A') };
const askedUnder = async (robots: Answer): Promise<string[]> => {
  const { server, store } = await setUp({ '/robots.txt': robots, ...pages }, [{ url: '/feed' }]);
  await pass(store);
  return [...new Set(pathsOf(server))];
};

describe('RobotsGate', () => {
  it.each([500, 503, 429])('asks for nothing else where robots.txt answers %i', async (status) => {
    expect(await askedUnder({ status })).toEqual(['/robots.txt']);
  });
  it.each([401, 403, 404, 410])('goes on where robots.txt answers %i', async (status) => {
    expect(await askedUnder({ status })).toEqual(['/robots.txt', '/feed', '/a']);
  });
  it('takes a page, an empty file and an unusable redirect for no rules', async () => {
    for (const robots of [html('Welcome'), { body: '' }, { status: 302 }])
      expect(await askedUnder(robots)).toContain('/a');
  });
  it('asks for nothing else where robots.txt breaks off', async () => {
    const { server, store } = await setUp(pages, [{ url: '/feed' }]);
    server.break('/robots.txt');
    await pass(store);
    expect([...new Set(pathsOf(server))]).toEqual(['/robots.txt']);
    expect((await store.sourceHealth())[0]).toMatchObject({ state: 'failing', reason: 'robots-unreachable' });
  });

  it('follows five redirects of robots.txt, and takes six for no rules', async () => {
    const hops = (n: number): Record<string, Answer> => ({
      '/robots.txt': { status: 301, headers: { location: '/hop1' } },
      ...Object.fromEntries(
        Array.from({ length: n - 1 }, (_, k) => [
          `/hop${k + 1}`,
          { status: 301, headers: { location: `/hop${k + 2}` } },
        ]),
      ),
      [`/hop${n}`]: { body: 'User-agent: *\nDisallow: /a' },
    });
    for (const [n, times] of [
      [5, 0],
      [6, 1],
    ] as const) {
      const { server, store } = await setUp({ ...hops(n), ...pages }, [{ url: '/feed' }]);
      await pass(store);
      expect(timesAsked(server, '/a'), `${n} redirects`).toBe(times);
    }
  });

  it('reads the first 500 KiB and leaves the rest, however long', async () => {
    const filler = `# ${'x'.repeat(98)}\n`;
    const body = `User-agent: *\nDisallow: /a\n${filler.repeat(200_000)}Disallow: /feed`;
    const { server, store } = await setUp({ '/robots.txt': { body }, ...pages }, [{ url: '/feed' }]);
    const summary = await pass(store);
    expect(summary).toMatchObject({ fetched: 1, refused: 1 });
    expect(timesAsked(server, '/a')).toBe(0);
  });

  it('asks the host a redirect leads to as well', async () => {
    const closed = await serve({ '/robots.txt': { body: 'User-agent: *\nDisallow: /' }, '/in': html('In') });
    const failing = await serve({ '/robots.txt': { status: 500 }, '/in': html('In') });
    const to = (origin: string): Answer => ({ status: 302, headers: { location: `${origin}/in` } });
    const { store } = await setUp(
      { '/feed': feedOf(['/a', '/b']), '/a': to(closed.origin), '/b': to(failing.origin) },
      [{ url: '/feed' }],
    );
    expect(await pass(store)).toMatchObject({ fetched: 1, refused: 2, failed: 0 });
    expect([...pathsOf(closed), ...pathsOf(failing)]).toEqual(['/robots.txt', '/robots.txt']);
  });

  it('asks a hop on the same host against its own path', async () => {
    const { server, store } = await setUp(
      {
        '/robots.txt': { body: 'User-agent: exportwatch\nDisallow: /inner' },
        '/feed': feedOf(['/a']),
        '/a': { status: 302, headers: { location: '/inner/a' } },
        '/inner/a': html('Inner'),
      },
      [{ url: '/feed' }],
    );
    expect(await pass(store)).toMatchObject({ refused: 1 });
    expect(timesAsked(server, '/inner/a')).toBe(0);
  });

  it('holds for a day and not longer', async () => {
    let body = '';
    const server = await serve({ '/robots.txt': (): Answer => ({ body }), ...pages });
    const store = await storeOf(server.origin, [{ url: '/feed' }]);
    await pass(store);
    body = 'User-agent: *\nDisallow: /a';
    await pass(store);
    expect([timesAsked(server, '/robots.txt'), timesAsked(server, '/a')]).toEqual([1, 2]);
    const yesterday = new Date(Date.now() - 25 * 3600 * 1000).toISOString();
    await store.saveRobots(server.origin, { fetchedAt: yesterday, status: 200, body: '' });
    await pass(store);
    expect([timesAsked(server, '/robots.txt'), timesAsked(server, '/a')]).toEqual([2, 2]);
  });
});
