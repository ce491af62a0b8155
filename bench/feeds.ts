// npm run bench:feeds: CPU time of refreshing 300 feeds of 30 items, all new and then unchanged, beside newsboat in turns.
// Both keep what they read in SQLite; no story is fetched but by us, a few.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { cpuOf } from './cpuOf.ts';

const FEEDS = 300;
const TURNS = 3;
const here = import.meta.dirname;
interface Taken {
  /** ms of CPU time. */
  start: number;
  cold: number;
  unchanged: number;
}

interface Reader {
  name: string;
  /** Cold, once more, and unchanged: some keep the validators of a feed from its second visit on. */
  refreshes(folder: string): Taken;
}

const hostOf = (n: number): string => `127.0.${1 + Math.floor(n / 250)}.${1 + (n % 250)}`;

function prepare(folder: string, port: number): void {
  const feeds = Array.from({ length: FEEDS }, (_, n) => ({ id: `o${n}`, url: `http://${hostOf(n)}:${port}/` }));
  fs.writeFileSync(
    path.join(folder, 'sources.yaml'),
    stringify({
      outlets: feeds.map(({ id, url }) => ({ id, name: id, url, kind: 'wire', allowPrivate: true })),
      sources: feeds.map(({ id, url }) => ({
        outlet: id,
        kind: 'feed',
        url: `${url}feed`,
        allowPrivate: true,
        follow: 'any',
      })),
    }),
  );
  fs.writeFileSync(path.join(folder, 'urls'), feeds.map(({ url }) => `${url}feed\n`).join(''));
  fs.writeFileSync(path.join(folder, 'config'), 'reload-threads 16\n');
}

/** A crawler goes on between two refreshes: what its start costs is told apart. */
const ours: Reader = {
  name: 'exportwatch',
  refreshes: (folder) => {
    const files = [path.join(folder, 'ledger.db'), path.join(folder, 'sources.yaml')];
    const said = execFileSync(process.execPath, [path.join(here, 'feedCrawl.mjs'), ...files, '3'], {
      encoding: 'utf8',
    });
    const [start = 0, cold = 0, , unchanged = 0] = JSON.parse(said) as number[];
    return { start, cold, unchanged };
  },
};

/** Each refresh is a process; its start is no part worth telling. */
const newsboat: Reader = {
  name: 'newsboat',
  refreshes: (folder) => {
    const files = [
      '-u',
      path.join(folder, 'urls'),
      '-c',
      path.join(folder, 'cache.db'),
      '-C',
      path.join(folder, 'config'),
    ];
    const refresh = (): number => cpuOf(['newsboat', ...files, '-x', 'reload']);
    const [cold, , unchanged] = [refresh(), refresh(), refresh()];
    return { start: 0, cold, unchanged };
  },
};

async function taken(reader: Reader, folder: string, port: number): Promise<Taken> {
  fs.mkdirSync(folder);
  prepare(folder, port);
  const before = await asked(port);
  const measured = reader.refreshes(folder);
  const after = await asked(port);
  const [read, unread] = [after.feeds - before.feeds, after.unchanged - before.unchanged];
  if (read + unread !== 3 * FEEDS || unread < FEEDS)
    throw new Error(`${reader.name} read ${read} feeds, and ${unread} unchanged`);
  return measured;
}

async function asked(port: number): Promise<Record<'feeds' | 'unchanged', number>> {
  // No kept connection: the server closes it while a refresh holds this process up.
  const request = http.get({ host: '127.0.0.1', port, path: '/asked', agent: false });
  const [answer] = (await once(request, 'response')) as [http.IncomingMessage];
  const said = JSON.parse((await answer.toArray()).join('')) as Record<string, number>;
  return { feeds: said.feeds ?? 0, unchanged: said.unchanged ?? 0 };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function print(all: ReadonlyMap<Reader, readonly Taken[]>): void {
  const of = (reader: Reader, key: keyof Taken): number => middle((all.get(reader) ?? []).map((each) => each[key]));
  const line = (cells: readonly string[]): string =>
    `${(cells[0] ?? '').padEnd(20)}${cells
      .slice(1)
      .map((cell) => cell.padStart(12))
      .join('')}\n`;
  process.stdout.write(line(['CPU ms a feed', 'all new', 'unchanged', 'start, ms']));
  for (const reader of all.keys()) {
    const [cold, unchanged] = [of(reader, 'cold') / FEEDS, of(reader, 'unchanged') / FEEDS];
    process.stdout.write(line([reader.name, cold.toFixed(2), unchanged.toFixed(2), of(reader, 'start').toFixed(0)]));
  }
  if (!all.has(newsboat)) return void process.stdout.write('newsboat is not installed: no ratio\n');
  const ratio = (key: 'cold' | 'unchanged'): string => (of(ours, key) / of(newsboat, key)).toFixed(2);
  process.stdout.write(line(['ratio', ratio('cold'), ratio('unchanged')]));
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-bench-'));
const server = spawn(process.execPath, ['--import', 'tsx', path.join(here, 'feedServer.ts')], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
try {
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const readers = spawnSync('newsboat', ['-v']).status === 0 ? [ours, newsboat] : [ours];
  const all = new Map<Reader, Taken[]>(readers.map((reader) => [reader, []]));
  for (let turn = 0; turn < TURNS; turn++)
    for (const reader of readers)
      all.get(reader)?.push(await taken(reader, path.join(folder, `${reader.name}-${turn}`), Number(said.toString())));
  print(all);
} finally {
  server.stdin.end();
  fs.rmSync(folder, { recursive: true, force: true });
}
