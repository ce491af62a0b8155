// One honest name on every request: pages, robots.txt, sitemaps, redirects, retries; nothing of a browser beside it.
import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { userAgent } from '../../crawler/agent.ts';
import { type Answers, AGENT, feedOf, html, pass, serve, storeOf, timesAsked } from './crawling.ts';

describe('the name we go by', () => {
  it('says who we are, which version, and where to complain', () => {
    expect(userAgent('https://desk.example/contact')).toMatch(
      /^exportwatch\/\d+\.\d+\.\d+ \(.*; \+https:\/\/desk\.example\/contact\)$/,
    );
    expect(userAgent(undefined)).not.toMatch(/undefined|Mozilla/);
  });

  it('stands on every request, to every host, whatever came back before', async () => {
    const elsewhere = await serve({ '/landed': html('Landed') });
    const answers: Answers = {
      '/robots.txt': { status: 302, headers: { location: '/rules' } },
      '/rules': { body: 'User-agent: *\nDisallow: /shut' },
      '/feed': feedOf(['/page', '/typeless', '/moved', '/forbidden', '/busy', '/broken', '/missing']),
      '/index.xml': { body: '<sitemapindex><sitemap><loc>/map.xml.gz</loc></sitemap></sitemapindex>' },
      '/map.xml.gz': {
        headers: { 'content-type': 'application/x-gzip' },
        body: zlib.gzipSync('<urlset><url><loc>/mapped</loc></url></urlset>'),
      },
      '/list': { ...html('List'), body: '<main><a href="/listed">One of them</a></main>' },
      '/page': { ...html('Page'), headers: { 'content-type': 'text/html', 'set-cookie': 'visitor=1; Path=/' } },
      '/typeless': { body: '<!doctype html><title>Typeless</title>' },
      '/mapped': html('Mapped'),
      '/listed': html('Listed'),
      '/moved': { status: 301, headers: { location: `${elsewhere.origin}/landed` } },
      '/forbidden': { status: 403 },
      '/busy': { status: 429, headers: { 'retry-after': '0' } },
      '/broken': { status: 500 },
    };
    const server = await serve(answers);
    const store = await storeOf(server.origin, [
      { url: '/feed' },
      { url: '/index.xml', kind: 'sitemap' },
      { url: '/list', kind: 'page', links: 'main a' },
    ]);
    const summary = await pass(store);
    await pass(store);
    expect(summary.fetched).toBe(9);
    for (const path of Object.keys(answers)) expect(timesAsked(server, path), path).toBeGreaterThan(0);
    expect(timesAsked(elsewhere, '/robots.txt')).toBe(1);
    const requests = [...server.log, ...elsewhere.log];
    expect(new Set(requests.map(({ agent }) => agent))).toEqual(new Set([AGENT]));
    const names = new Set(requests.flatMap(({ headers }) => Object.keys(headers)));
    expect([...names].filter((name) => /^(?:cookie|referer|sec-|upgrade-insecure)/.test(name))).toEqual([]);
  });

  it('gives way to a refusal: 403 and 404 are asked once, 429 and 5xx thrice at most', async () => {
    const refused = { '/no': 403, '/gone': 404, '/login': 401, '/busy': 429, '/broken': 502 };
    const answers = Object.fromEntries(Object.entries(refused).map(([path, status]) => [path, { status }]));
    const server = await serve({ '/feed': feedOf(Object.keys(refused)), ...answers });
    const summary = await pass(await storeOf(server.origin, [{ url: '/feed' }]));
    expect(Object.keys(refused).map((path) => timesAsked(server, path))).toEqual([1, 1, 1, 3, 3]);
    expect(summary.failed).toBe(5);
  });
});
