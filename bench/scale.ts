// npm run bench:scale [sizes…]: archives with known truth decided in batches; time, memory, and what was found of the truth.
// Each size is measured in a process of its own: CPU time of that process, its largest memory, the file it leaves.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '../db/sqlite.ts';
import { openStore } from '../db/store.ts';
import type { Decide } from '../ledger/deciding.ts';
import type { Store } from '../ledger/store.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { archive, type Written } from './archive/archive.ts';
import { saveState } from './archive/saving.ts';
import { judge, type Quality, truthOf } from './archive/truth.ts';

const SIZES = [1000, 10_000];
const SEED = 7;
const BATCH = 1000;
/** Of the heap: left alone, the engine lets garbage lie as long as the machine has room. */
const MEGABYTES = 400;
/** Articles added one by one at the end, to see what one more costs. */
const SINGLES = 20;
const NOW = '2035-01-01T00:00:00.000Z';

interface Measured {
  articles: number;
  /** CPU ms an article: deciding alone, and all of storing, loading, deciding and writing. */
  deciding: number;
  reconciling: number;
  storing: number;
  /** CPU ms of one article more. */
  single: number;
  /** Articles loaded for it. */
  loaded: number;
  megabytes: number;
  /** Of the file, an article, beside snapshots and their bodies. */
  kilobytes: number;
  quality: Quality;
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function bytesBesideSnapshots(file: string): number {
  const db = connect(file, true);
  try {
    const sql = `SELECT sum(s.pgsize) AS bytes FROM dbstat s LEFT JOIN sqlite_schema m ON m.name = s.name
      WHERE coalesce(m.tbl_name, s.name) NOT IN ('snapshots', 'bodies')`;
    return db.get<{ bytes: number }>(sql)?.bytes ?? 0;
  } finally {
    db.close();
  }
}

async function measure(articles: number): Promise<Measured> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-scale-'));
  const file = path.join(folder, 'archive.db');
  const store = await openStore(file);
  let [inside, loaded] = [0, 0];
  const decide: Decide = Object.assign(
    (context: Parameters<Decide>[0]) => {
      const began = cpuMs();
      const ledger = reconcile(context);
      inside += cpuMs() - began;
      loaded += context.articles.length;
      return ledger;
    },
    { tiesOf: reconcile.tiesOf, whole: reconcile.whole, together: reconcile.together },
  );
  const spent = { storing: 0, reconciling: 0 };
  const add = async (written: readonly Written[]): Promise<void> => {
    const began = cpuMs();
    const ids: string[] = [];
    for (const { state } of written) {
      const { article } = await saveState(store, state);
      if (article) ids.push(article);
    }
    const stored = cpuMs();
    await store.reconcile(ids, decide, NOW);
    spent.storing += stored - began;
    spent.reconciling += cpuMs() - stored;
  };
  try {
    const source = archive(SEED, articles + SINGLES);
    const truth = truthOf();
    const take = (n: number): Written[] => {
      const taken: Written[] = [];
      for (let next = source.next(); !next.done; next = source.next()) {
        truth.note(next.value);
        taken.push(next.value);
        if (taken.length === n) break;
      }
      return taken;
    };
    for (let left = articles; left > 0; left -= BATCH) await add(take(Math.min(BATCH, left)));
    const bulk = {
      deciding: inside / articles,
      storing: spent.storing / articles,
      reconciling: spent.reconciling / articles,
    };
    loaded = 0;
    spent.reconciling = 0;
    for (let n = 0; n < SINGLES; n++) await add(take(1));
    const megabytes = process.resourceUsage().maxRSS / 1024;
    const kilobytes = bytesBesideSnapshots(file) / 1024 / articles;
    const single = { single: spent.reconciling / SINGLES, loaded: loaded / SINGLES };
    return { articles, ...bulk, ...single, megabytes, kilobytes, quality: await judge(store as Store, truth) };
  } finally {
    await store.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const own = fileURLToPath(import.meta.url);
const [first, ...rest] = process.argv.slice(2);
if (first === '--one') process.stdout.write(JSON.stringify(await measure(Number(rest[0]))));
else {
  const sizes = first === undefined ? SIZES : [first, ...rest].map(Number);
  let before: Measured | undefined;
  for (const size of sizes) {
    const flags = [`--max-old-space-size=${MEGABYTES}`, '--import', 'tsx'];
    const out = execFileSync(process.execPath, [...flags, own, '--one', String(size)], { encoding: 'utf8' });
    const now = JSON.parse(out) as Measured;
    process.stdout.write(report(now, before));
    before = now;
  }
}

function report(now: Measured, before: Measured | undefined): string {
  const total = ({ articles, storing, reconciling }: Measured): number => articles * (storing + reconciling);
  const growth = before
    ? `, ${(total(now) / total(before)).toFixed(1)} × the time of ${before.articles} for ${(now.articles / before.articles).toFixed(1)} × the articles`
    : '';
  const found = Object.entries(now.quality).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  return `${now.articles} articles: CPU ms an article: storing ${now.storing.toFixed(2)}, reconciling ${now.reconciling.toFixed(2)} (deciding ${now.deciding.toFixed(2)})${growth}
  one more: ${now.single.toFixed(1)} ms with ${now.loaded.toFixed(0)} articles loaded; memory ${now.megabytes.toFixed(0)} MB; ${now.kilobytes.toFixed(2)} KB an article beside snapshots
  ${found.join(', ')}
`;
}
