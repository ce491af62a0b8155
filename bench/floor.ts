// npm run bench:floor: pages read into a ledger a CPU second, by import and by a whole crawl, beside the least that any such program
// does with a page (`bare.ts`), in turns; and how much sooner a crawl ends on two cores than on one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { openStore } from '../db/store.ts';
import { extractPage } from '../extract/extract.ts';
import type { PageInput } from '../ledger/analysis.ts';
import { digest, snapshotId } from '../ledger/ids.ts';
import { PROGRAM } from '../test/program.ts';
import { readBarely } from './bare.ts';
import { benchPages } from './benchPages.ts';
import { cpuOf } from './cpuOf.ts';

const TURNS = 3;
/** Each page is crawled so often, at so many addresses: what a process pays once weighs little in a crawl that goes on. */
const MORE = 4;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function timed(work: () => Promise<void>): Promise<number> {
  const began = cpuMs();
  await work();
  return cpuMs() - began;
}

/** As `import` reads: stored, read, through the gate. Deciding is measured by itself (`npm run bench:scale`). */
async function imported(file: string, pages: readonly PageInput[]): Promise<void> {
  const store = await openStore(file);
  for (const page of pages) {
    const { url, fetchedAt, contentType, bytes } = page;
    const body = digest(bytes);
    const id = snapshotId(url, fetchedAt, body);
    await store.saveSnapshot({ id, url, fetchedAt, contentType, bytes, status: 200, headers: {}, digest: body });
    await store.saveExtraction(id, 'bench', page.outlet, extractPage(page));
  }
  await store.close();
}

/** A crawl of a feed that links to every page, each on an address of its own, so that no host is waited for. */
function crawlOf(feed: string, folder: string, cores?: string): readonly string[] {
  const sources = path.join(folder, 'sources.yaml');
  const place = { url: feed, allowPrivate: true };
  fs.writeFileSync(
    sources,
    stringify({
      outlets: [{ id: 'bench', name: 'Bench', kind: 'newspaper', ...place }],
      sources: [{ outlet: 'bench', kind: 'feed', follow: 'any', ...place }],
    }),
  );
  const ledger = path.join(fs.mkdtempSync(path.join(folder, 'crawl-')), 'ledger.db');
  const run = [process.execPath, PROGRAM, 'crawl', '--once', '--delay', '0', '--sources', sources, '--db', ledger];
  return cores === undefined ? run : ['taskset', '-c', cores, ...run];
}

function secondsOf(command: readonly string[]): number {
  const began = performance.now();
  cpuOf(command);
  return (performance.now() - began) / 1000;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-floor-'));
const server = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'pageServer.ts')], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
try {
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const [port = 0, count = 0] = said.toString().split(' ').map(Number);
  const feed = (times: number): string => `http://127.0.0.1:${port}/feed?times=${times}`;
  const pages = await benchPages();
  const best = { floor: Infinity, imported: Infinity, crawled: Infinity, started: Infinity };
  // The first turn warms up.
  for (let turn = 0; turn <= TURNS; turn++) {
    const floor = await timed(() => readBarely(path.join(folder, `floor-${turn}.db`), port, count));
    const ours = await timed(() => imported(path.join(folder, `ledger-${turn}.db`), pages));
    if (turn === 0) continue;
    const taken = {
      floor,
      imported: ours,
      crawled: cpuOf(crawlOf(feed(MORE), folder)),
      started: cpuOf(crawlOf(feed(0), folder)),
    };
    for (const key of ['floor', 'imported', 'crawled', 'started'] as const) best[key] = Math.min(best[key], taken[key]);
  }
  const line = (name: string, ms: number): string =>
    `${name.padEnd(34)}${((1000 * count) / ms).toFixed(0).padStart(6)} a CPU second ${(best.floor / ms).toFixed(2).padStart(6)} of the floor\n`;
  process.stdout.write(`${count} pages\n`);
  process.stdout.write(line('floor', best.floor) + line('import', best.imported));
  process.stdout.write(line('crawl --once, start included', best.crawled / MORE));
  process.stdout.write(line('crawl --once, start apart', (best.crawled - best.started) / MORE));
  const [one = 0, two = 0] = ['0', '0,1'].map((cores) => secondsOf(crawlOf(feed(MORE), folder, cores)));
  process.stdout.write(
    `one core ${one.toFixed(1)} s, two cores ${two.toFixed(1)} s: ${(one / two).toFixed(2)} times\n`,
  );
} finally {
  server.stdin.end();
  fs.rmSync(folder, { recursive: true, force: true });
}
