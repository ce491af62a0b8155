// Crawls of a press that are killed at random moments and begun again, beside one that is left alone.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import Database from 'better-sqlite3';
import { exportLedger } from '../../cli/verbs/export.ts';
import { openStore } from '../../db/store.ts';
import { type Asked, exportText, servePress } from '../corpora/press.ts';
import { PROGRAM } from '../program.ts';

const NOW = '2026-07-02T00:00:00.000Z';

export type Ending = 'SIGTERM' | 'SIGKILL';

export interface InterruptedCrawl {
  /** Rows of the frontier under lease after each end: what was being asked for and not stored yet. */
  leasedAtEnds: number[];
  /** Requests beyond those of the crawl left alone. */
  repeated: string[];
  /** Requests of the crawl left alone that never came. */
  missing: string[];
  exported: string;
}

export interface KillingPress {
  /** Left alone: its export, and what it asked for. */
  plain: { exported: string; asked: string[] };
  /** One crawl, ended at random moments and begun again until it is done; `endings` may outlast it. `span`: the most
   *  requests from a start to an end. */
  interrupted(endings: readonly Ending[], random: () => number, span: number): Promise<InterruptedCrawl>;
  /** Names of all who asked. */
  agents(): string[];
  close(): Promise<void>;
}

export async function startKillingPress(corpus: string, folder: string): Promise<KillingPress> {
  const press = await servePress(corpus, path.join(folder, 'web'));
  const agents = new Set<string>();
  const slow = await slowed(press.proxy, agents);
  const sources = path.join(corpus, 'sources.yaml');
  let ledgers = 0;
  const fresh = (): string => path.join(folder, `ledger-${++ledgers}.db`);
  const start = (db: string): ChildProcess =>
    spawn(
      process.execPath,
      [
        PROGRAM,
        'crawl',
        '--once',
        '--sources',
        sources,
        '--db',
        db,
        '--proxy',
        slow.proxy,
        '--delay',
        '0',
        '--now',
        NOW,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );

  const leftAlone = async (): Promise<KillingPress['plain']> => {
    const db = fresh();
    slow.asked.length = 0;
    await endOf(start(db), undefined, slow);
    return { exported: await exportOf(db), asked: slow.asked.map(({ url }) => url) };
  };
  const plain = await leftAlone();

  return {
    plain,
    async interrupted(endings, random, span) {
      const db = fresh();
      slow.asked.length = 0;
      const leasedAtEnds: number[] = [];
      for (const ending of [...endings, undefined]) {
        const wasEnded = await endOf(start(db), ending && { ...momentOf(random, span), ending }, slow);
        const { leased, isOver } = stateOf(db);
        if (!wasEnded || isOver) break;
        leasedAtEnds.push(leased);
      }
      const [asked, expected] = [countsOf(slow.asked.map(({ url }) => url)), countsOf(plain.asked)];
      const exported = await exportOf(db);
      return { leasedAtEnds, repeated: beyond(asked, expected), missing: beyond(expected, asked), exported };
    },
    agents: () => [...agents],
    async close() {
      await slow.close();
      await press.close();
    },
  };
}

/** Between the answers of a press and their reader, so that requests are under way when a kill comes. */
const LATENCY_MS = 30;

interface SlowedPress {
  proxy: string;
  asked: Asked[];
  onAsked: () => void;
  close(): Promise<void>;
}

async function slowed(proxy: string, agents: Set<string>): Promise<SlowedPress> {
  const { port } = new URL(proxy);
  const server = http.createServer((request, response) => {
    slow.asked.push({ url: request.url ?? '', agent: request.headers['user-agent'] ?? '' });
    agents.add(request.headers['user-agent'] ?? '');
    slow.onAsked();
    setTimeout(() => {
      const options = { port, host: '127.0.0.1', path: request.url, headers: request.headers };
      http.get(options, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
    }, LATENCY_MS);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const slow: SlowedPress = {
    proxy: `http://127.0.0.1:${address.port}`,
    asked: [],
    onAsked() {},
    async close() {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
  return slow;
}

/** So long after so many requests, where they come; so long after the first sign of life, where they do not. */
interface Moment {
  requests: number;
  afterMs: number;
  latestMs: number;
}

/** Anywhere between the requests or, where fewer come, while nothing but reading is left. */
const momentOf = (random: () => number, span: number): Moment => ({
  requests: 1 + Math.floor(random() * span),
  afterMs: Math.floor(random() * 3 * LATENCY_MS),
  latestMs: Math.floor(random() * 3000),
});

/** Ends the process at the moment; false where it was done before. Throws where it failed. */
async function endOf(
  child: ChildProcess,
  moment: (Moment & { ending: Ending }) | undefined,
  press: SlowedPress,
): Promise<boolean> {
  const timers: NodeJS.Timeout[] = [];
  let said = '';
  let requests = 0;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  if (moment) {
    const end = (): boolean => child.killed || child.kill(moment.ending);
    const endAfter = (ms: number): number => timers.push(setTimeout(end, ms));
    press.onAsked = () => {
      if (++requests === 1) endAfter(moment.latestMs);
      if (requests === moment.requests) endAfter(moment.afterMs);
    };
    child.stderr?.once('data', () => endAfter(moment.latestMs));
  }
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  press.onAsked = () => {};
  for (const timer of timers) clearTimeout(timer);
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`crawl ended with ${code ?? signal}:\n${said}`);
  return child.killed;
}

/** What a dead process left behind: rows under lease, and whether its pass was over before it died. */
function stateOf(db: string): { leased: number; isOver: boolean } {
  const ledger = new Database(db);
  const count = (sql: string): number => Number(ledger.prepare(sql).pluck().get());
  try {
    // Before its schema stands, a ledger holds nothing.
    if (count('PRAGMA user_version') === 0) return { leased: 0, isOver: false };
    const open = count(`SELECT count(*) FROM runs WHERE job = 'crawl' AND ended IS NULL`);
    const ended = count(`SELECT count(*) FROM runs WHERE job = 'crawl' AND ended IS NOT NULL`);
    return {
      leased: count(`SELECT count(*) FROM frontier WHERE state = 'leased'`),
      isOver: open === 0 && ended > 0,
    };
  } finally {
    ledger.close();
  }
}

async function exportOf(db: string): Promise<string> {
  const store = await openStore(db);
  try {
    await exportLedger(store, { out: `${db}-export`, asOf: null, private: true });
    return exportText(`${db}-export`);
  } finally {
    await store.close();
  }
}

function countsOf(urls: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const url of urls) counts.set(url, (counts.get(url) ?? 0) + 1);
  return counts;
}

/** What `counts` has more of than `others`. */
function beyond(counts: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): string[] {
  return [...counts].flatMap(([url, n]) => new Array<string>(Math.max(n - (others.get(url) ?? 0), 0)).fill(url));
}

/** Repeatable chance (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
