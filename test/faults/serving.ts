// Faults 13, 14, 26 and 33 to 36: what readers are served while pages, requests and the machine mean harm.
import type http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { createApp } from '../../api/app.ts';
import { filters } from '../../api/filters.ts';
import { fillMany } from '../../bench/manyEvents.ts';
import { openStore } from '../../db/store.ts';
import type { Store } from '../../ledger/store.ts';
import { wellFormed } from '../../ledger/text.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { importPages, type InventedPage, PAGES } from '../api/pages.ts';
import type { Fault } from './fault.ts';
import { PAYLOADS, SEARCHES } from './hostile.ts';
import { readOurFeeds, seen } from './ourFeeds.ts';
import { get, startProgram } from './programs.ts';

const appOf = (store: Store, more: object = {}) =>
  createApp({ store, now: () => '2028-03-05T00:00:00.000Z', asOf: (at) => store.asOf(at, reconcile), ...more });

const hostilePages: readonly InventedPage[] = PAYLOADS.map((payload, n) => ({
  host: 'odd.example',
  path: `/${n}/${encodeURIComponent(wellFormed(payload)).slice(0, 300)}`,
  title: wellFormed(payload),
  byline: wellFormed(payload),
  published: '2027-03-04T11:00:00Z',
  paragraphs: [
    `The Bureau of Industry and Security on March ${1 + (n % 28)}, 2027 added Huawei to the Entity List over ${wellFormed(payload)} and more.`,
    `Huawei said on Thursday that “${wellFormed(payload)}” was wrong.`,
    'The hall was cold that morning, and the clerks kept their coats on while the chairs were carried in.',
  ],
}));

/** Elements, handlers and addresses in a page that act, and were not written by us. */
function actingIn(html: string): string[] {
  const elements = DomUtils.getElementsByTagName('*', parseDocument(html, { lowerCaseTags: true }));
  return elements.flatMap(({ name, attribs }) => {
    const isData = name === 'script' && attribs.type === 'application/ld+json';
    const acting = ['script', 'iframe', 'object', 'embed', 'style', 'base', 'svg', 'math'].includes(name) && !isData;
    const isDrawn = name === 'svg' && (attribs.viewbox ?? attribs.viewBox) !== undefined;
    const handlers = Object.keys(attribs).filter((attribute) => attribute.startsWith('on') || attribute === 'srcdoc');
    const addresses = ['href', 'src', 'action'].filter((a) =>
      /^\s*(?:javascript|data|vbscript):/i.test(attribs[a] ?? ''),
    );
    const isIcon = name === 'link' && attribs.rel === 'icon';
    return [...(acting && !isDrawn ? [name] : []), ...handlers, ...(isIcon ? [] : addresses)];
  });
}

const secure = (headers: Headers | http.IncomingHttpHeaders): boolean => {
  const of = (name: string): string => String(headers instanceof Headers ? headers.get(name) : headers[name]);
  return /default-src 'none'/.test(of('content-security-policy')) && of('x-content-type-options') === 'nosniff';
};

export const serving: readonly Fault[] = [
  {
    n: 13,
    name: 'markup, formulas and escapes in titles, names, addresses and quotations',
    async run(check) {
      const store = await openStore(':memory:');
      await importPages(store, [...PAGES, ...hostilePages]);
      const app = appOf(store);
      const { items: articles } = await store.list('articles', { limit: 200 });
      const { items: events } = await store.list('events', { limit: 200 });
      check.atLeast('articles', articles.length, PAYLOADS.length * 0.8);
      const pages = [
        '/',
        '/conflicts',
        '/sources',
        '/corrections',
        '/about',
        '/nothing',
        '/outlets/odd',
        ...articles.map(({ id }) => `/articles/${id}`),
        ...events.slice(0, 20).map(({ id }) => `/events/${id}`),
      ];
      const acting: string[] = [];
      let bare = 0;
      for (const address of pages) {
        const answer = await app.request(`http://ledger.example${address}`, { headers: { accept: 'text/html' } });
        acting.push(...actingIn(await answer.text()));
        if (!secure(answer.headers)) bare += 1;
      }
      check.is('pages', pages.length > 50, true);
      check.is('acting parts in pages', [...new Set(acting)].join(' '), '');
      check.is('pages without policy', bare, 0);
      const csv = await (await app.request('http://ledger.example/api/v1/export/claims.csv')).text();
      const cells = csv.split(/\r?\n/).flatMap((line) => line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? []);
      const formulas = cells.filter((cell) => /^,?"?[=+@\t\r]|^,?"?-[^\d]/.test(cell));
      check.is('formulas in cells', formulas.length, 0);
      for (const address of ['/api/v1/articles?limit=200', '/api/v1/claims?limit=200', '/api/v1/export/claims.jsonl']) {
        const text = await (await app.request(`http://ledger.example${address}`)).text();
        for (const line of address.endsWith('jsonl') ? text.split('\n').filter(Boolean) : [text]) JSON.parse(line);
      }
      await readOurFeeds(store);
      await store.close();
    },
  },
  {
    n: 14,
    name: 'naughty strings in search and every parameter',
    async run(check) {
      const store = await openStore(':memory:');
      await importPages(store, PAGES);
      const app = appOf(store);
      const before = JSON.stringify(await store.counts());
      const statuses = new Map<number, number>();
      const ask = async (address: string): Promise<void> => {
        const { status } = await app.request(`http://ledger.example${address}`);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      };
      const values = [...PAYLOADS, ...SEARCHES].map((value) => encodeURIComponent(wellFormed(value)));
      for (const value of values) {
        for (const list of ['/api/v1/events', '/api/v1/claims', '/', '/feeds/events.rss'])
          await ask(`${list}?q=${value}`);
        for (const place of ['/events/', '/api/v1/entities/', '/archive/']) await ask(`${place}${value}`);
      }
      for (const name of Object.keys(filters.shape))
        for (const value of values.slice(0, 60)) await ask(`/api/v1/events?${name}=${value}`);
      const total = [...statuses.values()].reduce((sum, n) => sum + n, 0);
      const failed = [...statuses].filter(([status]) => status >= 500).reduce((sum, [, n]) => sum + n, 0);
      check.atLeast('requests', total, 1000);
      check.is('5xx', failed, 0);
      check.is(
        'other than 200, 400, 404, 410',
        [...statuses.keys()].filter((s) => ![200, 301, 302, 400, 404, 410].includes(s)).join(' '),
        '',
      );
      check.is('rows as before', JSON.stringify(await store.counts()) === before, true);
      await store.close();
    },
  },
  {
    n: 33,
    name: 'SIGTERM under load',
    async run(check, folder) {
      const db = path.join(folder, 'ledger.db');
      const store = await openStore(db);
      await importPages(store, [...PAGES, ...hostilePages]);
      await store.close();
      const program = await startProgram(['serve', '--db', db, '--port', '0']);
      const asked = Array.from({ length: 40 }, async (_, n) => {
        const answer = await get(
          `${program.url}${['', 'api/v1/claims?limit=200', 'api/v1/export/claims.jsonl'][n % 3]}`,
        );
        return answer.status === 200 && answer.isWhole;
      });
      await new Promise((resume) => setTimeout(resume, 200));
      const begun = performance.now();
      program.child.kill('SIGTERM');
      const whole = await Promise.all(asked.map(async (each) => await each.catch(() => 'refused' as const)));
      const { code } = await program.ended;
      check.is('answers broken off', whole.filter((each) => each === false).length, 0);
      check.atLeast('answers whole', whole.filter((each) => each === true).length, 1);
      check.atMost('seconds until its end', (performance.now() - begun) / 1000, 10);
      check.is('exit code', code ?? -1, 0);
    },
  },
  {
    n: 34,
    name: 'keys, bursts, large bodies and headers, pipelines, other methods and origins',
    async run(check, folder) {
      const db = path.join(folder, 'ledger.db');
      const store = await openStore(db);
      await importPages(store, PAGES);
      const failing = appOf(
        new Proxy(store, {
          get: (of, name) =>
            name === 'version'
              ? async () => {
                  throw new Error('x');
                }
              : Reflect.get(of, name),
        }),
        { onError: () => {} },
      );
      const failed = await failing.request('http://ledger.example/api/v1/outlets');
      check.is('a failure answers', failed.status, 500);
      await store.close();
      const program = await startProgram(['serve', '--db', db, '--port', '0']);
      const judged = `${program.url}api/v1/judgements`;
      const body = JSON.stringify({ kind: 'hide', subjects: ['x'], reason: 'y' });
      const json = { 'content-type': 'application/json' };
      const post = async (headers: Record<string, string>, data = body) =>
        await get(judged, { method: 'POST', headers: { ...json, ...headers } }, data);
      const answers = {
        keyless: await post({}),
        wrong: await post({ authorization: 'Bearer nothing' }),
        large: await get(judged, { method: 'POST', headers: { ...json, 'content-length': 10 * 1024 * 1024 } }, null),
        header: await get(program.url, { headers: { 'x-long': 'x'.repeat(8 * 1024) } }),
        trace: await get(program.url, { method: 'TRACE' }),
        head: await get(program.url, { method: 'HEAD' }),
        nothing: await get(`${program.url}nothing`),
        options: await get(`${program.url}api/v1/events`, {
          method: 'OPTIONS',
          headers: { origin: 'https://evil.example' },
        }),
        read: await get(`${program.url}api/v1/events`, { headers: { origin: 'https://evil.example' } }),
      };
      check.is(
        'statuses',
        Object.values(answers)
          .map(({ status }) => status)
          .join(' '),
        '401 401 413 200 405 200 404 204 200',
      );
      check.is('HEAD with a body', answers.head.body.length, 0);
      const allowed = [answers.options, answers.read].map(({ headers }) => headers['access-control-allow-credentials']);
      check.is('credentials allowed to others', allowed.filter(Boolean).length, 0);
      const all = [...Object.values(answers).map(({ headers }) => headers), failed.headers];
      check.is('without security headers', all.filter((headers) => !secure(headers)).length, 0);
      const burst = await Promise.all(
        Array.from(
          { length: 700 },
          async () => (await get(`${program.url}healthz`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status,
        ),
      );
      const refused = burst.filter((status) => status === 429).length;
      check.atMost('error of the limit, %', (Math.abs(refused - 100) / 600) * 100, 5);
      check.is('statuses of the pipeline', (await pipelined(program.url, 5)).join(' '), '200 200 200 200 200');
      program.child.kill('SIGTERM');
      await program.ended;
    },
  },
  {
    n: 35,
    name: 'slow searches by fifty at once',
    async run(check) {
      const store = await openStore(':memory:');
      await fillMany(store, 4000);
      const app = appOf(store);
      const searches = ['acts', 'acts OR over', 'a', 'works office', '"acts on"'].map(
        (q) => `/api/v1/events?q=${encodeURIComponent(q)}&facets=action,status,outlet`,
      );
      let over = false;
      let answered = 0;
      const statuses = new Set<number>();
      const readers = Array.from({ length: 50 }, async (_, n) => {
        for (let k = 0; !over; k++) {
          const address = `${searches[(n + k) % searches.length]}&limit=${1 + ((n * 7 + k) % 200)}`;
          statuses.add((await app.request(`http://ledger.example${address}`)).status);
          answered += 1;
        }
      });
      // From the instant it was to be asked, so that a loop that is held up counts.
      const times: number[] = [];
      const [cpu, begun] = [process.cpuUsage(), performance.now()];
      let due = begun;
      while (times.length < 150) {
        due += 30;
        await new Promise((resume) => setTimeout(resume, Math.max(due - performance.now(), 0)));
        await app.request('http://ledger.example/healthz');
        times.push(performance.now() - due);
        due = Math.max(due, performance.now() - 30);
      }
      const { user, system } = process.cpuUsage(cpu);
      // This loop is never idle: where others use the machine, waits are longer by so much.
      const share = Math.min((user + system) / 1000 / (performance.now() - begun), 1);
      over = true;
      await Promise.all(readers);
      times.sort((a, b) => a - b);
      check.atLeast('searches', answered, 10);
      check.is('statuses', [...statuses].filter((status) => ![200, 400, 429, 503].includes(status)).length, 0);
      check.atMost('p99 of health beside 50 searches, ms of own time', (times[148] ?? 0) * share, 250);
      await store.close();
    },
  },
  {
    n: 36,
    name: 'our feeds after each fault',
    async run(check) {
      check.atLeast('feeds read', seen.feeds, 9);
      check.atLeast('entries', seen.items, 1);
      check.is('faults', seen.faults.slice(0, 3).join(', '), '');
    },
  },
];

/** Statuses of so many requests sent at once on one connection. */
async function pipelined(url: string, count: number): Promise<string[]> {
  const { port, host } = new URL(url);
  const socket = net.connect(Number(port), '127.0.0.1');
  let said = '';
  socket.on('data', (chunk: Buffer) => {
    said += chunk.toString('latin1');
  });
  socket.write(`GET /healthz HTTP/1.1\r\nhost: ${host}\r\n\r\n`.repeat(count - 1));
  socket.write(`GET /healthz HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
  await new Promise<void>((ended) => socket.once('close', () => ended()));
  return [...said.matchAll(/HTTP\/1\.1 (?<status>\d{3}) /g)].map(({ groups }) => groups?.status ?? '');
}
