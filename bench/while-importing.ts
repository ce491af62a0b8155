// npm run bench:serving: how fast a list of events is answered while an import of many pages runs, beside an idle server.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parse, stringify } from 'yaml';
import { noLog } from '../cli/log.ts';
import { systemClock } from '../cli/place.ts';
import { whileServing } from '../cli/serving.ts';
import { buildWeb, PRESS, PRESS_SOURCES, TOOLS } from '../demo/press.ts';

const root = path.join(import.meta.dirname, '..');
const PROGRAM = path.join(root, 'dist/cli/main.js');
const CLIENT = path.join(import.meta.dirname, 'steadyClient.ts');
const CORPORA = [PRESS, path.join(root, 'test/corpora/newsroom')];
const PAGES = 2000;
const IDLE_MS = 15_000;
/** Requests are sent at these intervals, whether or not the one before was answered. */
const EVERY_MS = 20;

interface Measured {
  requests: number;
  p50: number;
  p99: number;
  longestStall: number;
}

interface Outlet {
  id: string;
  url: string;
}

function ofSeed(address: string, seed: number): string {
  const url = new URL(address);
  url.hostname = `s${seed}.${url.hostname}`;
  return url.href;
}

/** Both presses under other names, again and again, as one manifest. */
async function manyPages(): Promise<string> {
  const lines: string[] = [];
  const outlets: Outlet[] = [];
  for (let seed = 1; lines.length < PAGES; seed++) {
    for (const [n, corpus] of CORPORA.entries()) {
      const place = path.join(folder, `${n}-${seed}`);
      execFileSync(process.execPath, [
        ...[path.join(TOOLS, 'disguise.mjs'), corpus],
        ...['--seed', String(seed), '--out', place],
      ]);
      await buildWeb(place, path.join(place, 'web'));
      const known = execFileSync(process.execPath, [path.join(TOOLS, 'sources.mjs'), place], { encoding: 'utf8' });
      for (const outlet of (parse(known) as { outlets: Outlet[] }).outlets)
        outlets.push({ ...outlet, id: `${n}-${seed}-${outlet.id}`, url: ofSeed(outlet.url, seed) });
      const manifest = fs.readFileSync(path.join(place, 'web/manifest.jsonl'), 'utf8');
      for (const line of manifest.trim().split('\n')) {
        const page = JSON.parse(line) as { url: string; file: string; contentType: string };
        if (!page.contentType.includes('html')) continue;
        lines.push(JSON.stringify({ ...page, url: ofSeed(page.url, seed), file: path.join(place, 'web', page.file) }));
      }
    }
  }
  fs.writeFileSync(path.join(folder, 'outlets.yaml'), stringify({ outlets, sources: [] }));
  const manifest = path.join(folder, 'many.jsonl');
  fs.writeFileSync(manifest, `${lines.slice(0, PAGES).join('\n')}\n`);
  return manifest;
}

const until = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Its output is read by then. */
const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => child.once('close', () => resolve()));

/** The client runs in a process of its own; the stalls are of this one's event loop, which serves. */
async function measured(url: string, over: Promise<void>): Promise<Measured> {
  const client = spawn(
    process.execPath,
    ['--import', 'tsx', CLIENT, new URL(url).port, '/api/v1/events', String(EVERY_MS)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  let said = '';
  client.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await over;
  delay.disable();
  client.stdin.end();
  await ended(client);
  const times = (JSON.parse(said) as number[]).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { requests: times.length, p50: at(0.5), p99: at(0.99), longestStall: delay.max / 1e6 };
}

function print(idle: Measured, busy: Measured): void {
  const row = (name: string, { requests, p50, p99, longestStall }: Measured): string =>
    `${name.padEnd(24)} ${String(requests).padStart(8)} ${p50.toFixed(1).padStart(8)} ${p99.toFixed(1).padStart(8)} ${longestStall.toFixed(0).padStart(14)}`;
  process.stdout.write(
    `${['GET /api/v1/events       requests   p50 ms   p99 ms  longest stall', row('idle', idle), row(`importing ${PAGES} pages`, busy)].join('\n')}\n`,
  );
  process.stdout.write(`p99 while importing: ${(busy.p99 / idle.p99).toFixed(2)} × idle\n`);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-bench-'));
try {
  const manifest = await manyPages();
  const db = path.join(folder, 'ledger.db');
  const web = path.join(folder, 'press');
  await buildWeb(PRESS, web);
  execFileSync(process.execPath, [
    ...[PROGRAM, 'import', '--manifest', path.join(web, 'manifest.jsonl')],
    ...['--outlets', PRESS_SOURCES, '--db', db],
  ]);
  const shown = { port: 0, clock: systemClock, demo: false, log: noLog, activity: () => null };
  await whileServing(db, shown, async (url) => {
    await measured(url, until(3000));
    const idle = await measured(url, until(IDLE_MS));
    const importing = spawn(
      process.execPath,
      [PROGRAM, 'import', '--manifest', manifest, '--outlets', path.join(folder, 'outlets.yaml'), '--db', db],
      {
        stdio: 'ignore',
      },
    );
    const busy = await measured(url, ended(importing));
    print(idle, busy);
  });
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
