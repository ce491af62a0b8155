// Faults 4 to 8: redirects, bombs, bodies without end, slow hosts, broken connections.
import type http from 'node:http';
import zlib from 'node:zlib';
import { HttpClient, MAX_BYTES, TOTAL_MS } from '../../crawler/client.ts';
import { FetchFailure } from '../../crawler/failure.ts';
import { readSitemap } from '../../crawler/discovery/sitemap.ts';
import { AGENT, feedOf, html, openDesk, pass } from '../crawler/desk.ts';
import { type Answers, serveAnswers } from '../crawler/server.ts';
import type { Fault } from './fault.ts';
import { type Handler, serveBy, serveRaw } from './servers.ts';

async function endOf(client: HttpClient, url: string): Promise<string> {
  try {
    const { bytes } = await client.get({ url, allowPrivate: true, allowed: async () => true });
    return `fetched ${bytes.length}`;
  } catch (error) {
    return error instanceof FetchFailure ? error.reason : String(error);
  }
}

/** Ends of a path on a server that answers by `handler`. */
async function endsBy(handler: Handler, paths: readonly string[], totalMs = 5000): Promise<string[]> {
  const server = await serveBy(handler);
  const client = new HttpClient(AGENT, { totalMs });
  const ends: string[] = [];
  for (const path of paths) ends.push(await endOf(client, `http://127.0.0.1:${server.port}${path}`));
  await client.close();
  await server.close();
  return ends;
}

/** Writes as fast as it is read, for ever. */
function endless(response: http.ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1024, 'a');
  const more = (): void => {
    if (!response.destroyed) response.write(chunk, () => setImmediate(more));
  };
  more();
}

const MB = 1024 * 1024;

export const fetching: readonly Fault[] = [
  {
    n: 4,
    name: 'redirect loop, chain of 50, redirect to nowhere',
    async run(check) {
      const answers: Answers = {
        '/feed': feedOf(['/loop', '/chain0', '/nowhere']),
        '/loop': { status: 302, headers: { location: '/loop' } },
        '/nowhere': { status: 301 },
      };
      for (let n = 0; n < 50; n++) answers[`/chain${n}`] = { status: 302, headers: { location: `/chain${n + 1}` } };
      const server = await serveAnswers(answers);
      const store = await openDesk(server.origin, [{}]);
      await pass(store);
      const asked = (start: string): number => server.log.filter(({ path }) => path.startsWith(start)).length;
      check.is('requests of the loop', asked('/loop'), 1);
      check.is('requests of the chain', asked('/chain'), 6);
      check.is('requests of the redirect to nowhere', asked('/nowhere'), 1);
      const codes = (await store.issues(10)).map(({ code }) => code).sort();
      check.is('issues', codes.join(' '), 'redirect-broken redirect-loop redirect-loop');
      await store.close();
      await server.close();

      const circular = await serveAnswers({
        '/robots.txt': { status: 302, headers: { location: '/r1' } },
        ...Object.fromEntries(
          Array.from({ length: 20 }, (_, n) => [`/r${n + 1}`, { status: 302, headers: { location: `/r${n + 2}` } }]),
        ),
        '/feed': feedOf([]),
      });
      const other = await openDesk(circular.origin, [{}]);
      await pass(other);
      check.is('requests for robots.txt', circular.log.filter(({ path }) => path.startsWith('/r')).length, 6);
      await other.close();
      await circular.close();
    },
  },
  {
    n: 5,
    name: 'bombs in gzip, deflate, brotli, gzip twice, and a zipped sitemap',
    async run(check) {
      const zeros = Buffer.alloc(200 * MB);
      const gzip = zlib.gzipSync(zeros, { level: 1 });
      const bombs: Record<string, Buffer> = {
        gzip,
        deflate: zlib.deflateSync(zeros, { level: 1 }),
        br: zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 2 } }),
        'gzip, gzip': zlib.gzipSync(gzip),
      };
      await endsBy((_, response) => response.end('warm'), ['/']);
      globalThis.gc?.();
      const [memory, cpu] = [process.memoryUsage.rss(), process.cpuUsage()];
      const ends = await endsBy(
        (request, response) => {
          const encoding = decodeURIComponent(request.url?.slice(1) ?? '');
          response.writeHead(200, { 'content-encoding': encoding });
          response.end(bombs[encoding]);
        },
        Object.keys(bombs).map((encoding) => `/${encodeURIComponent(encoding)}`),
      );
      const { user } = process.cpuUsage(cpu);
      check.is('ends', ends.join(' '), 'too-large too-large too-large encoding');
      check.atMost('memory grown, MB', (process.memoryUsage.rss() - memory) / MB, 50);
      check.atMost('CPU s a bomb', user / 1e6 / ends.length, 1);
      let refused = '';
      try {
        readSitemap(gzip, null, 'http://a.example/sitemap.xml.gz');
      } catch (error) {
        refused = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      }
      check.is('zipped sitemap', refused, 'ERR_BUFFER_TOO_LARGE');
    },
  },
  {
    n: 6,
    name: 'bodies without end, lengths that lie',
    async run(check) {
      const ends = await endsBy(
        (request, response) => {
          if (request.url === '/endless') return endless(response);
          response.writeHead(200, { 'content-length': request.url === '/short' ? '5000' : '10' });
          response.write('<p>only so much and a little more');
          setTimeout(() => response.destroy(), 50);
        },
        ['/endless', '/short'],
      );
      check.is('ends', ends.join(' '), 'too-large truncated');
      const long = await serveRaw((socket) => {
        socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n0123456789 and much more'));
      });
      const client = new HttpClient(AGENT);
      const end = await endOf(client, `http://127.0.0.1:${long.port}/`);
      check.is('more than it says', end === 'fetched 10' || end === 'network' || end === 'truncated', true);
      await client.close();
      await long.close();

      const server = await serveAnswers({ '/feed': feedOf(['/a', '/b']), '/b': html('B'), '/a': html('A') });
      server.break('/a');
      const store = await openDesk(server.origin, [{}]);
      await pass(store);
      const stored = await Promise.all(['/a', '/b'].map(async (p) => await store.latestSnapshot(server.origin + p)));
      check.is('stored', stored.map((snapshot) => (snapshot ? 'yes' : 'no')).join(' '), 'no yes');
      check.atMost('cap, MB', MAX_BYTES / MB, 10);
      await store.close();
      await server.close();
    },
  },
  {
    n: 7,
    name: 'headers and bodies at a byte a second, beside other hosts',
    async run(check) {
      const drip = (response: http.ServerResponse): void => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('.'), 200);
        response.on('close', () => clearInterval(timer));
      };
      const slow = await serveBy((request, response) => {
        if (request.url === '/robots.txt') response.writeHead(404).end();
        else drip(response);
      });
      const silent = await serveRaw((socket) => {
        socket.once('data', () => {
          const timer = setInterval(() => socket.writable && socket.write('x'), 200);
          socket.on('close', () => clearInterval(timer));
          socket.write('HTTP/1.1 200 OK\r\nx-long: ');
        });
      });
      const links = Array.from({ length: 60 }, (_, n) => `/p${n}`);
      const quick = await serveAnswers({
        '/feed': feedOf(links),
        ...Object.fromEntries(links.map((p) => [p, html(p)])),
      });
      const took = async (others: readonly string[]): Promise<number> => {
        const store = await openDesk(quick.origin, [{}, ...others.map((url) => ({ url }))]);
        quick.log.length = 0;
        await pass(store, { totalMs: 1500 });
        await store.close();
        return (quick.log.at(-1)?.at ?? 0) - (quick.log[0]?.at ?? 0);
      };
      await took([]);
      const alone = await took([]);
      const begun = performance.now();
      const beside = await took([`http://127.0.0.1:${slow.port}/feed`, `http://127.0.0.1:${silent.port}/feed`]);
      // Three tries of 1.5 s with 1 s and 2 s between, and the same for robots.txt of the one that never says it.
      check.atMost('whole pass, s', (performance.now() - begun) / 1000, 20);
      // The quick host's pages come one after the other, in so much time with and without slow ones.
      check.atMost('time of the quick host, times', beside / Math.max(alone, 300), 1.6);
      check.atMost('limit of a fetch, s', TOTAL_MS / 1000, 30);
      await Promise.all([slow.close(), silent.close(), quick.close()]);
    },
  },
  {
    n: 8,
    name: 'silence after accepting, resets, garbage for TLS',
    async run(check) {
      const silent = await serveRaw(() => {});
      let tries = 0;
      const resetting = await serveRaw((socket) => {
        socket.once('data', (data) => {
          if (data.toString().startsWith('GET /robots.txt'))
            return void socket.end('HTTP/1.1 404 None\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
          tries += 1;
          socket.write('HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\nhalf');
          setTimeout(() => socket.resetAndDestroy(), 20);
        });
      });
      const garbage = await serveRaw((socket) => socket.write('this is no handshake at all\r\n'.repeat(10)));
      const urls = [
        `http://127.0.0.1:${silent.port}/feed`,
        `http://127.0.0.1:${resetting.port}/feed`,
        `https://127.0.0.1:${garbage.port}/feed`,
      ];
      const store = await openDesk(
        'http://127.0.0.1',
        urls.map((url) => ({ url })),
      );
      const begun = performance.now();
      await pass(store, { totalMs: 400 });
      const health = await store.sourceHealth();
      check.is('tries of what is reset', tries, 3);
      check.atLeast('with waits between, s', (performance.now() - begun) / 1000, 3);
      check.is('reset is', health[1]?.reason ?? '', 'truncated');
      check.is('failing', health.filter(({ state }) => state === 'failing').length, 3);
      check.is('rows given up', (await store.frontierCounts()).failed, 3);
      check.is('issues', (await store.issues(10)).length, 3);
      await store.close();
      await Promise.all([silent.close(), resetting.close(), garbage.close()]);
    },
  },
];
