// npm run bench:workers: pages that are stored and not read, given to one worker over PostgreSQL and then to four: time until all
// is read and decided, and the CPU time the workers take. The time tells something on a machine that does nothing else.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { RULES } from '../cli/reading.ts';
import type { PageInput } from '../ledger/analysis.ts';
import { digest, snapshotId } from '../ledger/ids.ts';
import { openStore } from '../db/store.ts';
import { PRESS_SOURCES } from '../demo/press.ts';
import { emptyLedger } from '../test/db/postgres/ledgers.ts';
import { startServer } from '../test/db/postgres/server.ts';
import { PROGRAM } from '../test/program.ts';
import { benchPages } from './benchPages.ts';

const CREWS = [1, 4];
const LOOK_MS = 250;

interface Taken {
  seconds: number;
  cpuSeconds: number;
}

async function fill(db: string, pages: readonly PageInput[]): Promise<void> {
  const store = await openStore(db);
  for (const { url, fetchedAt, contentType, bytes } of pages) {
    const body = digest(bytes);
    const id = snapshotId(url, fetchedAt, body);
    await store.saveSnapshot({ id, url, fetchedAt, contentType, bytes, status: 200, headers: {}, digest: body });
  }
  await store.close();
}

/** Ends with what it took of the CPU, as the shell tells it. */
function startWorker(db: string): { stop(): void; ended: Promise<number> } {
  const args = ['work', '--roles', 'extract,reconcile', '--sources', PRESS_SOURCES, '--db', db];
  const script = 'trap "" TERM; "$@" >/dev/null 2>&1; times';
  const child = spawn('bash', ['-c', script, 'bash', process.execPath, PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const ended = once(child, 'exit').then(() => {
    const [, children = ''] = said.trim().split('\n');
    return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
  });
  return { ended, stop: () => void (child.pid === undefined || process.kill(-child.pid, 'SIGTERM')) };
}

async function taken(db: string, crew: number): Promise<Taken> {
  const store = await openStore(db, { readOnly: true });
  const began = performance.now();
  const workers = Array.from({ length: crew }, () => startWorker(db));
  while ((await store.pendingPages(RULES, 1)).length > 0 || (await store.undecided()) > 0) await pause(LOOK_MS);
  const seconds = (performance.now() - began) / 1000;
  for (const worker of workers) worker.stop();
  const cpu = await Promise.all(workers.map(({ ended }) => ended));
  await store.close();
  return { seconds, cpuSeconds: cpu.reduce((sum, each) => sum + each, 0) };
}

const server = await startServer();
try {
  const pages = await benchPages();
  let alone: Taken | undefined;
  for (const crew of CREWS) {
    const db = await emptyLedger(server.url);
    await fill(db, pages);
    const now = await taken(db, crew);
    alone ??= now;
    process.stdout.write(
      `${pages.length} pages, ${crew} ${crew === 1 ? 'worker' : 'workers'}: ${now.seconds.toFixed(1)} s (${(alone.seconds / now.seconds).toFixed(2)} × as quick as one), ${now.cpuSeconds.toFixed(1)} s of CPU in workers\n`,
    );
  }
} finally {
  await server.stop();
}
