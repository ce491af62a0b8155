// A whole pass against real servers: politeness, robots, listing pages, revisits, failures.
import { describe, expect, it } from 'vitest';
import { AGENT, feedOf, html, pass, pathsOf, setUp } from './crawling.ts';
import type { Answer } from './server.ts';

describe('crawl', () => {
  it('asks robots.txt first, obeys it, and goes by one name everywhere', async () => {
    const { server, store } = await setUp(
      {
        '/robots.txt': { body: 'User-agent: exportwatch\nDisallow: /shut' },
        '/feed': feedOf(['/open', '/shut/a']),
        '/open': html('Open'),
      },
      [{ url: '/feed' }],
    );
    const summary = await pass(store);
    expect(pathsOf(server)[0]).toBe('/robots.txt');
    expect(pathsOf(server)).not.toContain('/shut/a');
    expect(summary).toMatchObject({ fetched: 2, refused: 1, failed: 0, found: 2 });
    expect(new Set(server.log.map((l) => l.agent))).toEqual(new Set([AGENT]));
    expect((await store.issues(10)).map((i) => i.code)).toContain('robots');
  });
  it('fetches nothing where robots.txt fails', async () => {
    const { server, store } = await setUp(
      { '/robots.txt': { status: 503 }, '/feed': feedOf(['/a']), '/a': html('A') },
      [{ url: '/feed' }],
    );
    await pass(store);
    expect(new Set(pathsOf(server))).toEqual(new Set(['/robots.txt']));
    expect((await store.sourceHealth())[0]).toMatchObject({ state: 'failing', reason: 'robots-unreachable' });
  });
  it('asks one host one thing at a time, with the delay between', async () => {
    const paths = ['/a', '/b', '/c', '/d'];
    const answers = Object.fromEntries(paths.map((p) => [p, { ...html(p), afterMs: 20 }]));
    const { server, store } = await setUp({ '/feed': feedOf(paths), ...answers }, [{ url: '/feed' }]);
    await pass(store, { delayMs: 120 });
    const pages = server.log.filter((l) => paths.includes(l.path)).map((l) => l.at);
    const gaps = pages.slice(1).map((at, n) => at - (pages[n] ?? 0));
    expect(pages.length).toBe(4);
    expect(server.most()).toBe(1);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(119);
  });
  it('reads listing pages by selector, sitemap indexes, and leaves other hosts alone', async () => {
    const listing: Answer = {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<main><a href="/one">One</a><a href="https://other.example/x">Away</a></main><nav><a href="/nav">N</a></nav>',
    };
    const { server, store } = await setUp(
      {
        '/list': listing,
        '/one': html('One'),
        '/index.xml': { body: '<sitemapindex><sitemap><loc>/map.xml</loc></sitemap></sitemapindex>' },
        '/map.xml': { body: '<urlset><url><loc>/two</loc></url></urlset>' },
        '/two': html('Two'),
      },
      [
        { kind: 'page', url: '/list', links: 'main a' },
        { kind: 'sitemap', url: '/index.xml' },
      ],
    );
    const summary = await pass(store);
    expect(pathsOf(server).sort()).toEqual(['/index.xml', '/list', '/map.xml', '/one', '/robots.txt', '/two']);
    expect(summary.failed).toBe(0);
    expect((await store.sourceHealth()).map((h) => h.lastYield).sort()).toEqual([1, 2]);
  });
  it('is not caught in sitemaps that name themselves or each other', async () => {
    const index = (locs: string[]): Answer => ({
      body: `<sitemapindex>${locs.map((l) => `<sitemap><loc>${l}</loc></sitemap>`).join('')}</sitemapindex>`,
    });
    const { server, store } = await setUp(
      {
        '/index.xml': index(['/index.xml', '/deeper.xml']),
        '/deeper.xml': index(['/index.xml', '/deepest.xml']),
        '/deepest.xml': index(['/never.xml']),
      },
      [{ kind: 'sitemap', url: '/index.xml' }],
    );
    await pass(store);
    expect(pathsOf(server)).not.toContain('/never.xml');
    expect(new Set(pathsOf(server)).size).toBe(server.log.length);
  });
  it('asks again with validators, and takes a changed page as a new snapshot', async () => {
    let version = 1;
    const page = (request: { headers: Record<string, unknown> }): Answer =>
      request.headers['if-none-match'] === `"v${version}"`
        ? { status: 304 }
        : { ...html(`Version ${version}`), headers: { 'content-type': 'text/html', etag: `"v${version}"` } };
    const { server, store } = await setUp({ '/feed': feedOf(['/a']), '/a': page as () => Answer }, [{ url: '/feed' }]);
    await pass(store);
    expect(await pass(store)).toMatchObject({ notModified: 1 });
    version = 2;
    await pass(store);
    expect(server.log.filter((l) => l.path === '/a').length).toBe(3);
    expect((await store.counts()).snapshots).toBeGreaterThanOrEqual(3);
  });
  it('finds a changed page although its feed did not change, and calls the feed well', async () => {
    let version = 1;
    const feed = (request: { headers: Record<string, unknown> }): Answer =>
      request.headers['if-none-match'] === '"f"'
        ? { status: 304 }
        : { ...feedOf(['/a']), headers: { 'content-type': 'application/rss+xml', etag: '"f"' } };
    const { server, store } = await setUp(
      { '/feed': feed as () => Answer, '/a': (() => html(`Version ${version}`)) as () => Answer },
      [{ url: '/feed' }],
    );
    await pass(store);
    version = 2;
    await pass(store);
    expect(server.log.filter((l) => l.path === '/a').length).toBe(2);
    expect((await store.sourceHealth())[0]).toMatchObject({ state: 'unchanged', lastYield: 1, reason: null });
  });
  it('tries a failing page again, then records it and goes on', async () => {
    const { server, store } = await setUp(
      { '/feed': feedOf(['/bad', '/good']), '/bad': { status: 500 }, '/good': html('Good') },
      [{ url: '/feed' }],
    );
    const summary = await pass(store);
    expect(server.log.filter((l) => l.path === '/bad').length).toBe(3);
    expect(summary).toMatchObject({ failed: 1, fetched: 2 });
    expect((await store.issues(10)).map((i) => i.code)).toContain('http-500');
  });
  it('records a feed that is none, without a crash', async () => {
    const { store } = await setUp({ '/feed': html('Not a feed') }, [{ url: '/feed' }]);
    await pass(store);
    expect((await store.issues(10)).map((i) => i.code)).toContain('bad-feed');
    expect((await store.sourceHealth())[0]).toMatchObject({ state: 'failing', reason: 'bad-feed' });
  });
});
