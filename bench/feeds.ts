// npm run bench:feeds: CPU time of refreshing 300 feeds of 30 items, all new and then unchanged, beside newsboat in turns.
// Each refresh is a whole process; both keep what they read in SQLite.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';

const FEEDS = 300;
const TURNS = 3;
const here = import.meta.dirname;
interface Reader {
  name: string;
  /** The command of a refresh. */
  command(folder: string): string[];
}

const hostOf = (n: number): string => `127.0.${1 + Math.floor(n / 250)}.${1 + (n % 250)}`;

/** CPU time of a command and its children, in ms; as the shell tells it. */
function cpuOf(command: readonly string[]): number {
  const script = '"$@" >/dev/null 2>&1 || exit 1; times';
  const said = execFileSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8' });
  const [, children = ''] = said.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60_000 + Number(s) * 1000,
    0,
  );
}

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

const ours: Reader = {
  name: 'exportwatch',
  command: (folder) => [
    ...[process.execPath, path.join(here, 'feedCrawl.mjs')],
    ...[path.join(folder, 'ledger.db'), path.join(folder, 'sources.yaml')],
  ],
};
const newsboat: Reader = {
  name: 'newsboat',
  command: (folder) => [
    ...['newsboat', '-u', path.join(folder, 'urls'), '-c', path.join(folder, 'cache.db')],
    ...['-C', path.join(folder, 'config'), '-x', 'reload'],
  ],
};

interface Taken {
  reader: string;
  cold: number;
  unchanged: number;
}

async function taken(reader: Reader, folder: string, port: number): Promise<Taken> {
  fs.mkdirSync(folder);
  prepare(folder, port);
  const before = await asked(port);
  const cold = cpuOf(reader.command(folder));
  const first = await asked(port);
  // Newsboat keeps the validators of a feed from its second visit on.
  cpuOf(reader.command(folder));
  const between = await asked(port);
  const unchanged = cpuOf(reader.command(folder));
  const after = await asked(port);
  const [read, unread] = [first.feeds - before.feeds, after.unchanged - between.unchanged];
  if (read !== FEEDS || unread !== FEEDS)
    throw new Error(`${reader.name} read ${read} feeds, then ${unread} unchanged`);
  return { reader: reader.name, cold: cold / FEEDS, unchanged: unchanged / FEEDS };
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

function print(all: readonly Taken[], readers: readonly Reader[]): void {
  const of = (name: string, key: 'cold' | 'unchanged'): number =>
    middle(all.filter(({ reader }) => reader === name).map((each) => each[key]));
  process.stdout.write(`CPU ms a feed              all new   unchanged\n`);
  for (const { name } of readers)
    process.stdout.write(
      `${name.padEnd(24)} ${of(name, 'cold').toFixed(2).padStart(9)} ${of(name, 'unchanged').toFixed(2).padStart(11)}\n`,
    );
  if (readers.length < 2) return void process.stdout.write('newsboat is not installed: no ratio\n');
  const ratio = (key: 'cold' | 'unchanged'): string => (of('exportwatch', key) / of('newsboat', key)).toFixed(2);
  process.stdout.write(`${'ratio'.padEnd(24)} ${ratio('cold').padStart(9)} ${ratio('unchanged').padStart(11)}\n`);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-bench-'));
const server = spawn(process.execPath, ['--import', 'tsx', path.join(here, 'feedServer.ts')], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
try {
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const readers = spawnSync('newsboat', ['-v']).status === 0 ? [ours, newsboat] : [ours];
  const all: Taken[] = [];
  for (let turn = 0; turn < TURNS; turn++)
    for (const reader of readers)
      all.push(await taken(reader, path.join(folder, `${reader.name}-${turn}`), Number(said.toString())));
  print(all, readers);
} finally {
  server.stdin.end();
  fs.rmSync(folder, { recursive: true, force: true });
}
