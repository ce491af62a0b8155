// Faults 17 to 21: robots.txt in every condition, waits that are asked for, sitemaps and calendars without end.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { retryAfterOf } from '../../crawler/client.ts';
import { rulesOf } from '../../crawler/robots/rules.ts';
import type { Store } from '../../ledger/store.ts';
import { feedOf, html, openDesk, pass, timesAsked } from '../crawler/desk.ts';
import { type Answer, type Answers, serveAnswers, type TestServer } from '../crawler/server.ts';
import type { Fault } from './fault.ts';
import { serveBy } from './servers.ts';

const KB = 1024;
const filler = '# nothing\n'.repeat(60 * KB);
const redirects = (count: number, last: Answer): Answers =>
  Object.fromEntries(
    Array.from({ length: count + 1 }, (_, n) => [
      n === 0 ? '/robots.txt' : `/r${n}`,
      n === count ? last : { status: 301, headers: { location: `/r${n + 1}` } },
    ]),
  );
const FORBID = { body: 'User-agent: *\nDisallow: /' };

/** What robots.txt is, and whether a page may be asked for then. */
const ROBOTS: readonly { name: string; answers: Answers; isAsked: boolean }[] = [
  { name: '500', answers: { '/robots.txt': { status: 500 } }, isAsked: false },
  { name: '503', answers: { '/robots.txt': { status: 503 } }, isAsked: false },
  { name: 'no answer', answers: { '/robots.txt': { afterMs: 5000 } }, isAsked: false },
  { name: '404', answers: {}, isAsked: true },
  { name: '403', answers: { '/robots.txt': { ...FORBID, status: 403 } }, isAsked: true },
  { name: 'five redirects', answers: redirects(5, FORBID), isAsked: false },
  { name: 'six redirects', answers: redirects(6, FORBID), isAsked: true },
  { name: 'rules before 500 KiB', answers: { '/robots.txt': { body: `${FORBID.body}\n${filler}` } }, isAsked: false },
  { name: 'rules behind 500 KiB', answers: { '/robots.txt': { body: `${filler}${FORBID.body}` } }, isAsked: true },
  {
    name: 'BOM and CR',
    answers: { '/robots.txt': { body: `\uFEFF${FORBID.body.replace('\n', '\r')}` } },
    isAsked: false,
  },
  { name: 'NUL bytes', answers: { '/robots.txt': { body: '\0'.repeat(100) } }, isAsked: true },
  { name: 'a page', answers: { '/robots.txt': html('Not found') }, isAsked: true },
];

const CASES = path.join(import.meta.dirname, '../../../shared/benchmarks/robots/cases.json');

/** A store and its server for as long as `work` takes. */
async function onDesk(
  answers: Answers,
  sources: Parameters<typeof openDesk>[1],
  work: (store: Store, server: TestServer) => Promise<void>,
): Promise<void> {
  const server = await serveAnswers(answers);
  const store = await openDesk(server.origin, sources);
  try {
    await work(store, server);
  } finally {
    await store.close();
    await server.close();
  }
}

/** Least milliseconds between two requests. */
const leastGap = (server: TestServer): number =>
  Math.min(...server.log.slice(1).map(({ at }, n) => at - (server.log[n]?.at ?? 0)));

export const hosts: readonly Fault[] = [
  {
    n: 17,
    name: 'robots.txt that fails, is lost, is too long or is none',
    async run(check) {
      const wrong: string[] = [];
      for (const { name, answers, isAsked } of ROBOTS) {
        await onDesk({ ...answers, '/feed': feedOf([]) }, [{}], async (store, server) => {
          await pass(store, { totalMs: 1500 });
          if (timesAsked(server, '/feed') > 0 !== isAsked) wrong.push(name);
        });
      }
      check.is('conditions', ROBOTS.length, 12);
      check.is('wrong', wrong.join(', '), '');
      if (!fs.existsSync(CASES)) return;
      type Case = { robots: string; agent: string; url: string; allowed: boolean };
      const cases = JSON.parse(fs.readFileSync(CASES, 'utf8')) as Case[];
      const other = cases.filter((c) => rulesOf(200, c.robots, c.agent).allows(c.url) !== c.allowed);
      check.is(`of ${cases.length} assertions of its reference parser, wrong`, other.length, 0);
    },
  },
  {
    n: 18,
    name: 'robots.txt that forbids from the next day on',
    async run(check) {
      let robots: Answer = { body: 'User-agent: *\nAllow: /' };
      const answers: Answers = {
        '/robots.txt': () => robots,
        '/feed': () => feedOf(['/a', '/b']),
        '/a': html('A'),
        '/b': html('B'),
      };
      await onDesk(answers, [{}], async (store, server) => {
        await pass(store);
        check.is('fetched before', timesAsked(server, '/a') + timesAsked(server, '/b'), 2);
        robots = { body: 'User-agent: *\nDisallow: /a\nDisallow: /b' };
        const held = await store.robots(server.origin);
        const dayBefore = new Date(Date.now() - 25 * 3600 * 1000).toISOString();
        if (held) await store.saveRobots(server.origin, { ...held, fetchedAt: dayBefore });
        await pass(store);
        check.is('robots.txt asked for', timesAsked(server, '/robots.txt'), 2);
        check.is('fetched after', timesAsked(server, '/a') + timesAsked(server, '/b') - 2, 0);
      });
    },
  },
  {
    n: 19,
    name: 'Crawl-delay, 429 with Retry-After in seconds, as a date, in ten years',
    async run(check) {
      const slowly: Answers = {
        '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 0.4' },
        '/feed': feedOf(['/a', '/b', '/c']),
        ...Object.fromEntries(['/a', '/b', '/c'].map((place) => [place, html(place)])),
      };
      await onDesk(slowly, [{}], async (store, server) => {
        await pass(store);
        check.is('requests', server.log.length, 5);
        check.atLeast('least gap, ms', leastGap(server), 395);
      });
      for (const [form, value] of [
        ['seconds', () => '2'],
        ['a date', () => new Date(Date.now() + 2500).toUTCString()],
      ] as const) {
        let times = 0;
        const answers: Answers = {
          '/feed': () => (times++ === 0 ? { status: 429, headers: { 'retry-after': value() } } : feedOf([])),
        };
        await onDesk(answers, [{}], async (store, server) => {
          await pass(store);
          const [first, second] = server.log.filter((l) => l.path === '/feed').map(({ at }) => at);
          check.atLeast(`gap after ${form}, ms`, (second ?? 0) - (first ?? 0), form === 'seconds' ? 1990 : 1400);
        });
      }
      const now = Date.now();
      check.atMost('ten years in seconds, s', retryAfterOf('315360000', now) ?? 0, 86_400);
      check.atMost('ten years as a date, s', retryAfterOf(new Date(now + 3.2e11).toUTCString(), now) ?? 0, 86_400);
    },
  },
  {
    n: 20,
    name: 'sitemaps of sitemaps, of themselves, of 50,000 times 50,000, of 100 MB',
    async run(check) {
      const maps = (urls: readonly string[]): string =>
        `<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
      const asked: string[] = [];
      const server = await serveBy((request, response) => {
        const url = request.url ?? '';
        asked.push(url);
        const all = Array.from({ length: 50_000 }, (_, n) => n);
        if (url === '/robots.txt') response.writeHead(404).end();
        else if (url === '/sitemap.xml')
          response.end(maps(['/sitemap.xml', '/deep/1', '/gz', '/huge', ...all.map((n) => `/map/${n}`)]));
        else if (url.startsWith('/deep/')) response.end(maps([`/deep/${Number(url.slice(6)) + 1}`]));
        else if (url === '/gz') response.end(zlib.gzipSync(Buffer.alloc(100 * KB * KB), { level: 1 }));
        else if (url === '/huge') response.end(Buffer.alloc(100 * KB * KB, ' '));
        else if (url.startsWith('/map/'))
          response.end(`<urlset>${all.map((n) => `<url><loc>/p${url.slice(4)}/${n}</loc></url>`).join('')}</urlset>`);
        else response.end('<html><p>page</p></html>');
      });
      const origin = `http://127.0.0.1:${server.port}`;
      const store = await openDesk(origin, [{ kind: 'sitemap', url: '/sitemap.xml' }]);
      const begun = performance.now();
      await pass(store, { dailyBudget: 10 });
      const { open, done, failed } = await store.frontierCounts();
      check.atMost('addresses kept', open + done + failed, 51_000);
      check.is('of itself', asked.filter((url) => url === '/sitemap.xml').length, 1);
      check.atMost('requests', asked.length, 11);
      check.atMost('seconds', (performance.now() - begun) / 1000, 60);
      const deep: Answers = Object.fromEntries(
        Array.from({ length: 9 }, (_, n) => [`/deep/${n}`, { body: maps([`/deep/${n + 1}`]) }]),
      );
      await onDesk(deep, [{ kind: 'sitemap', url: '/deep/0' }], async (other, { log }) => {
        await pass(other);
        check.is('sitemaps below each other', log.filter((l) => l.path.startsWith('/deep/')).length, 3);
      });
      const codes = new Set((await store.issues(100)).map(({ code }) => code));
      check.is(
        'told',
        ['bad-sitemap', 'too-large', 'too-many-links'].every((code) => codes.has(code)),
        true,
      );
      await store.close();
      await server.close();
    },
  },
  {
    n: 21,
    name: 'calendars, sessions, /a/a/a and queries without end',
    async run(check) {
      let times = 0;
      const trap = (): string[] => {
        times += 1;
        return [
          `/cal/${2000 + times}/01`,
          `/a?sid=${times}`,
          `/${'a/'.repeat(1 + (times % 30))}`,
          `/s?page=${times}&sort=${times}`,
        ];
      };
      const asked: string[] = [];
      const real = Array.from({ length: 100 }, (_, n) => `/news/${n}`);
      const server = await serveBy((request, response) => {
        const url = request.url ?? '';
        asked.push(url);
        response.setHeader('content-type', 'text/html');
        if (url === '/robots.txt') response.writeHead(404).end();
        else if (url === '/feed') response.end(feedOf(real).body);
        else if (url === '/list')
          response.end(
            `<main>${trap()
              .map((to) => `<a href="${to}">x</a>`)
              .join('')}</main>`,
          );
        else
          response.end(
            `<html><main><p>page</p>${trap()
              .map((to) => `<a href="${to}">x</a>`)
              .join('')}</main></html>`,
          );
      });
      const store = await openDesk(`http://127.0.0.1:${server.port}`, [{}, { kind: 'page', url: '/list' }]);
      await pass(store, { dailyBudget: 300 });
      const trapped = asked.filter((url) => !/^\/(?:news|feed|list|robots)/.test(url));
      check.is('real pages', asked.filter((url) => url.startsWith('/news/')).length, 100);
      check.atMost('share of traps', trapped.length / asked.length, 0.05);
      check.atMost('requests', asked.length, 300);
      await store.close();
      await server.close();
    },
  },
];
