// npm run bench:load: how the server holds under 32 connections with 100,000 events, beside a bare route in the same run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { encodeCursor } from '../db/cursor.ts';
import { openStore } from '../db/store.ts';
import { openConnection } from './connection.ts';
import { fillMany } from './manyEvents.ts';

const EVENTS = Number(process.env.EVENTS ?? 100_000);
const CONNECTIONS = 32;
const SECONDS = Number(process.env.SECONDS ?? 4);
/** Each pair is measured in turns, so that a busy machine weighs on both alike. */
const TURNS = 3;

interface Load {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
}

/** Closed loop: every connection asks again as soon as it is answered. */
async function load(port: number, addressOf: (n: number) => string, connections = CONNECTIONS): Promise<Load> {
  const times: number[] = [];
  const began = performance.now();
  let asked = 0;
  const lane = async (): Promise<void> => {
    const connection = openConnection(port);
    while (performance.now() - began < (SECONDS * 1000) / TURNS) times.push(await connection.ask(addressOf(asked++)));
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, lane));
  const took = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { perSecond: times.length / took, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

type Address = (n: number) => string;

interface Row {
  name: string;
  ours: Load;
  beside: Load | null;
}

const middle = (loads: readonly Load[]): Load =>
  loads.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(loads.length / 2)] ?? loads[0] ?? never();
function never(): never {
  throw new Error('nothing was measured');
}

async function compare(
  port: number,
  name: string,
  ours: Address,
  beside: Address | null,
  connections?: number,
): Promise<Row> {
  const [mine, theirs]: [Load[], Load[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn++) {
    mine.push(await load(port, ours, connections));
    if (beside) theirs.push(await load(port, beside, connections));
  }
  return { name, ours: middle(mine), beside: beside ? middle(theirs) : null };
}

function lineOf({ name, ours, beside }: Row): string {
  const ratio = beside
    ? `${(ours.perSecond / beside.perSecond).toFixed(2)} × ${beside.perSecond.toFixed(0)}/s (its p99 ${beside.p99.toFixed(1)})`
    : '';
  const cells = [ours.perSecond.toFixed(0), ours.p50.toFixed(1), ours.p95.toFixed(1), ours.p99.toFixed(1)];
  return `${name.padEnd(44)} ${cells.map((cell) => cell.padStart(9)).join('')}   ${ratio}`;
}

async function places(db: string): Promise<{ time: string; id: string }[]> {
  const store = await openStore(db, { readOnly: true });
  const found: { time: string; id: string }[] = [];
  for (let year = 2016; year < 2026; year++) {
    for (let month = 1; month <= 12; month++) {
      const to = `${year}-${String(month).padStart(2, '0')}`;
      const { items } = await store.list('events', { to, sort: '-date', limit: 100 });
      for (const { id, date } of items) if (date) found.push({ time: date, id });
    }
  }
  await store.close();
  return found;
}

const WORDS = [
  'brabrabra',
  'corbradel',
  'fengal',
  'kesbra',
  'marcordel',
  'novfenbra',
  'oskbrabra',
  'pelcor',
  'salgalbra',
];
const word = (n: number): string => WORDS[n % WORDS.length] ?? '';

async function measure(db: string, port: number): Promise<Row[]> {
  const at = await places(db);
  const place = (n: number): { time: string; id: string } => at[(n * 7919) % at.length] ?? never();
  const list: Address = (n) => `/api/v1/events?limit=50&cursor=${encodeCursor(place(n))}`;
  const floor: Address = (n) => `/floor?day=${place(n).time}&id=${place(n).id}`;
  const same = '/api/v1/events?limit=50';
  const feed = '/feeds/events.atom';
  const rows = [
    await compare(port, 'list of 50, made anew', list, floor),
    await compare(
      port,
      'list of 50, answered before',
      () => same,
      () => `/bare${same}`,
    ),
    await compare(
      port,
      'feed of 50, answered before',
      () => feed,
      () => `/bare${feed}`,
    ),
    await compare(
      port,
      'search of a word, made anew',
      (n) => `/api/v1/events?limit=20&q=${word(n)}+${n % 977}+OR+${word(n + 1)}&sort=-date`,
      null,
      4,
    ),
    await compare(
      port,
      'search by relevance, made anew',
      (n) => `/api/v1/events?limit=20&q=${word(n)}+${word(n * 5 + 1)}&from=${2016 + (n % 9)}&sort=relevance`,
      null,
      4,
    ),
    await compare(
      port,
      'timeline page, made anew',
      (n) => `/?actor=bra&from=${2016 + (n % 9)}&to=${2017 + (n % 9)}-0${1 + (n % 9)}`,
      null,
      1,
    ),
  ];
  return rows;
}

const folder = process.env.LOAD_FOLDER ?? fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-load-'));
try {
  const db = path.join(folder, `load-${EVENTS}.db`);
  if (!fs.existsSync(db)) {
    const store = await openStore(db);
    await fillMany(store, EVENTS);
    await store.close();
  }
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'loadServer.ts'), db], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const rows = await measure(db, Number(said.toString()));
  process.stdout.write(
    `${'requests a second, and ms until answered'.padEnd(44)} ${['per s', 'p50', 'p95', 'p99'].map((h) => h.padStart(9)).join('')}\n`,
  );
  for (const row of rows) process.stdout.write(`${lineOf(row)}\n`);
  child.stdin.end();
} finally {
  if (!process.env.LOAD_FOLDER) fs.rmSync(folder, { recursive: true, force: true });
}
