// Faults 1 to 3: addresses that lead inside, written, redirected to, or resolved to.
import fs from 'node:fs';
import path from 'node:path';
import { HttpClient } from '../../crawler/client.ts';
import { FetchFailure } from '../../crawler/failure.ts';
import { AGENT, openDesk, pass } from '../crawler/desk.ts';
import { CannotRun, type Fault } from './fault.ts';
import { connectionsDuring, serveBy, withNames } from './servers.ts';

const LIST = path.join(import.meta.dirname, '../../../shared/security/urls.tsv');

function listed(): { url: string; expected: string }[] {
  if (!fs.existsSync(LIST)) throw new CannotRun('the list of addresses is absent');
  const lines = fs.readFileSync(LIST, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [url = '', expected = ''] = line.split('\t');
    return url === '' || url.startsWith('#') ? [] : [{ url, expected }];
  });
}

/** Why a fetch was refused; `fetched` where it was not. */
async function endOf(client: HttpClient, url: string): Promise<string> {
  try {
    await client.get({ url, allowPrivate: false, allowed: async () => true });
    return 'fetched';
  } catch (error) {
    return error instanceof FetchFailure ? error.reason : String(error);
  }
}

const INSIDE = '127.0.0.1';
const FRONT = 'http://front.example/';
const isRefused = (reason: string): boolean => reason === 'ssrf' || reason === 'scheme';

export const addresses: readonly Fault[] = [
  {
    n: 1,
    name: 'private addresses in every spelling, first and behind redirects',
    async run(check) {
      const rows = listed();
      const client = new HttpClient(AGENT, { totalMs: 300 });
      const ends = { before: 0, atConnect: 0, through: 0 };
      const connects = await connectionsDuring(async () => {
        for (const { url } of rows) {
          let reason = '';
          // Every name leads inside: what is not refused as it stands is refused as it resolves.
          const lookups = await withNames(
            () => INSIDE,
            async () => {
              reason = await endOf(client, url);
            },
          );
          if (isRefused(reason)) ends[lookups === 0 ? 'before' : 'atConnect'] += 1;
          else ends.through += 1;
        }
      });
      await client.close();
      check.is('connections', connects, 0);
      check.is('refused before a look-up', ends.before, rows.filter(({ expected }) => expected === 'refuse').length);
      check.is('refused as they resolve', ends.atConnect, rows.filter(({ expected }) => expected !== 'refuse').length);

      const asked: string[] = [];
      const proxy = await serveBy((request, response) => {
        const url = new URL(request.url ?? '');
        asked.push(url.href);
        const to = url.searchParams.get('to');
        if (to !== null) response.writeHead(302, { location: Buffer.from(to, 'utf8').toString('latin1') });
        response.end();
      });
      const behind = new HttpClient(AGENT, { proxy: `http://127.0.0.1:${proxy.port}` });
      let refused = 0;
      for (const { url } of rows) {
        const reason = await endOf(behind, `http://front.example/?to=${encodeURIComponent(url)}`);
        // A redirect to what is no address at all leads nowhere.
        if (isRefused(reason) || reason === 'redirect-broken') refused += 1;
      }
      await behind.close();
      await proxy.close();
      // Two of them are, in a redirect, paths of the host that redirects.
      const stay = rows.filter(({ url }) => URL.canParse(url, FRONT) && new URL(url, FRONT).host === 'front.example');
      check.is('paths behind a redirect', stay.length, 2);
      const wanted = rows.filter((row) => row.expected === 'refuse' && !stay.includes(row));
      check.is('refused behind a redirect', refused, wanted.length);
      const beyond = asked.filter((url) => !url.startsWith(FRONT));
      check.is('left to the proxy to resolve', beyond.length, rows.length - refused - stay.length);
    },
  },
  {
    n: 2,
    name: 'redirects to loopback, metadata and files',
    async run(check) {
      const canary = await serveBy((_, response) => response.end('inside'));
      const targets = [
        `http://127.0.0.1:${canary.port}/`,
        `http://[::1]:${canary.port}/`,
        'http://169.254.169.254/',
        'file:///etc/passwd',
      ];
      const proxy = await serveBy((request, response) => {
        const { pathname } = new URL(request.url ?? '');
        const to = targets[Number(pathname.slice(2))];
        if (/^\/t\d$/.test(pathname)) response.writeHead(302, { location: to });
        else response.writeHead(404);
        response.end();
      });
      const sources = targets.map((_, n) => ({ url: `http://front.example/t${n}`, allowPrivate: false }));
      const store = await openDesk('http://front.example', sources);
      await store.saveSources(
        (await store.outlets()).map((outlet) => ({ ...outlet, allowPrivate: false })),
        [],
      );
      const connects = await connectionsDuring(
        async () => void (await pass(store, { proxy: `http://127.0.0.1:${proxy.port}` })),
        [proxy.port],
      );
      const reasons = (await store.sourceHealth()).map(({ reason }) => reason).sort();
      const told = (await store.issues(10)).filter(({ code }) => isRefused(code)).length;
      check.is('canary hits', connects, 0);
      check.is('stored as', reasons.join(' '), 'scheme ssrf ssrf ssrf');
      check.is('issues', told, 4);
      await store.close();
      await proxy.close();
      await canary.close();
    },
  },
  {
    n: 3,
    name: 'a name that resolves outside first and inside then',
    async run(check) {
      let hits = 0;
      const canary = await serveBy((_, response) => {
        hits += 1;
        response.end('inside');
      });
      const client = new HttpClient(AGENT, { totalMs: 1000 });
      let fetched = 0;
      // One look-up a connection, whose answer is both judged and connected to: there is no second one to be lied to by.
      const lookups = await withNames(
        (_, time) => (time % 2 === 0 ? '198.51.100.7' : INSIDE),
        async () => {
          for (let n = 0; n < 100; n++)
            if ((await endOf(client, `http://n${n % 10}.example:${canary.port}/`)) === 'fetched') fetched += 1;
        },
      );
      await client.close();
      await canary.close();
      check.is('canary hits', hits, 0);
      check.is('look-ups of 100 tries', lookups, 100);
      check.is('fetched', fetched, 0);
    },
  },
];
