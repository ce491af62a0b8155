// npm run bench: work done a CPU second at each step by the compiled program, beside a plain way to do the same in the same run;
// `--limits` adds the slowest page and the memory of 10,000 pages.
import { Hono } from 'hono';
import { createApp } from '../api/app.ts';
import { openStore } from '../db/store.ts';
import { extractPage, readText } from '../extract/extract.ts';
import { readPage } from '../extract/page/page.ts';
import type { Extraction, PageInput, ReadingInput } from '../ledger/analysis.ts';
import { digest, snapshotId } from '../ledger/ids.ts';
import type { ReconcileContext } from '../ledger/deciding.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { pressPages } from './benchPages.ts';
import { pageLimits, pageRows } from './pages.ts';
import { startTable } from './starting.ts';
import { stepCosts, stepTable } from './steps.ts';

interface Row {
  step: string;
  unit: string;
  perSecond: number;
  beside?: { name: string; perSecond: number };
}

const ROUNDS = 5;
/** CPU time of this process each step is measured over, at least. */
const MIN_CPU_MS = 1500;

/** Runs `work` (which does `units` of it) until enough CPU time went by, after one round to warm up; units a CPU second in
 *  the fastest round, which other work on the machine delayed least. */
async function rate(units: number, work: () => unknown): Promise<number> {
  await work();
  const began = process.cpuUsage();
  let fastest = Number.POSITIVE_INFINITY;
  for (let n = 0; n < ROUNDS || cpuMs(began) < MIN_CPU_MS; n++) {
    const round = process.cpuUsage();
    await work();
    fastest = Math.min(fastest, cpuMs(round));
  }
  return (1000 * units) / fastest;
}

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

const pages = await pressPages();
process.stdout.write(table(await measure(pages)));
process.stdout.write(stepTable(stepCosts(pages.flatMap(readInput))));
process.stdout.write(startTable());
if (process.argv.includes('--limits')) process.stdout.write(pageLimits());

/** The page's text as the steps of the analysis get it. */
function readInput(page: PageInput): ReadingInput[] {
  const reading = readPage(page);
  return reading.kind === 'article' ? [{ ...page, ...reading }] : [];
}

async function measure(pages: readonly PageInput[]): Promise<Row[]> {
  const read = pages.map((page) => ({ page, reading: readPage(page) }));
  const articles = read.flatMap(({ page, reading }) => (reading.kind === 'article' ? [{ page, reading }] : []));
  const rows: Row[] = [];

  rows.push(
    ...(await pageRows(
      articles.map(({ page }) => page),
      rate,
    )),
  );
  rows.push({
    step: 'articles analysed (all after body text)',
    unit: 'articles',
    perSecond: await rate(articles.length, () =>
      articles.map(({ page, reading }) => readText({ ...page, ...reading }, reading.identityUrl)),
    ),
  });
  rows.push({
    step: 'snapshots extracted (both)',
    unit: 'pages',
    perSecond: await rate(pages.length, () => pages.map(extractPage)),
  });

  const extractions = pages.map((page) => ({ page, extraction: extractPage(page) }));
  const context = await contextOf(extractions);
  rows.push({
    step: 'articles reconciled',
    unit: 'articles',
    perSecond: await rate(context.articles.length, () => reconcile(context)),
  });
  rows.push({
    step: 'snapshots stored (gate included)',
    unit: 'pages',
    perSecond: await rate(pages.length, () => stored(extractions)),
  });
  rows.push(...(await serving(extractions)));
  return rows;
}

type Extracted = { page: PageInput; extraction: Extraction };

async function stored(extractions: readonly Extracted[]): Promise<void> {
  const store = await openStore(':memory:');
  await fill(store, extractions);
  await store.close();
}

async function fill(store: Awaited<ReturnType<typeof openStore>>, extractions: readonly Extracted[]): Promise<void> {
  for (const { page, extraction } of extractions) {
    const bodyDigest = digest(page.bytes);
    const id = snapshotId(page.url, page.fetchedAt, bodyDigest);
    const { url, fetchedAt, contentType, bytes } = page;
    await store.saveSnapshot({ id, url, fetchedAt, contentType, bytes, status: 200, headers: {}, digest: bodyDigest });
    await store.saveExtraction(id, 'bench', page.outlet, extraction);
  }
}

async function contextOf(extractions: readonly Extracted[]): Promise<ReconcileContext> {
  const store = await openStore(':memory:');
  await fill(store, extractions);
  let context: ReconcileContext = { articles: [], judgements: [] };
  await store.reconcile(
    [],
    (given) => {
      context = given;
      return reconcile(given);
    },
    '2028-04-01T00:00:00.000Z',
  );
  await store.close();
  return context;
}

async function serving(extractions: readonly Extracted[]): Promise<Row[]> {
  const store = await openStore(':memory:');
  await fill(store, extractions);
  await store.reconcile([], reconcile, '2028-04-01T00:00:00.000Z');
  const app = createApp({
    store,
    now: () => '2028-04-01T00:00:00.000Z',
    asOf: (instant) => store.asOf(instant, reconcile),
  });
  const body = await (await app.request('/api/v1/events?limit=50')).text();
  const bare = new Hono().get('/', (c) => c.body(body, 200, { 'content-type': 'application/json' }));
  const REQUESTS = 20;
  const ask = (target: Hono, url: string) => () =>
    Promise.all(Array.from({ length: REQUESTS }, async () => await (await target.request(url)).text()));
  const bareRate = await rate(REQUESTS, ask(bare, '/'));
  const beside = { name: 'bare Hono route, same bytes', perSecond: bareRate };
  const rows: Row[] = [];
  for (const [step, url] of [
    ['lists of events served', '/api/v1/events?limit=50'],
    ['timeline pages served', '/'],
    ['Atom feeds served', '/feeds/events.atom'],
  ] as const) {
    rows.push({ step, unit: 'requests', perSecond: await rate(REQUESTS, ask(app, url)), beside });
  }
  await store.close();
  return rows;
}

function table(rows: readonly Row[]): string {
  const cells = rows.map(({ step, unit, perSecond, beside }) => [
    step,
    `${perSecond.toFixed(0)} ${unit}/CPU s`,
    beside ? `${(perSecond / beside.perSecond).toFixed(2)} × ${beside.name} (${beside.perSecond.toFixed(0)})` : '',
  ]);
  const width = (n: number): number => Math.max(...cells.map((row) => (row[n] ?? '').length));
  return `${cells.map(([a = '', b = '', c = '']) => `${a.padEnd(width(0))}  ${b.padStart(width(1))}  ${c}`.trimEnd()).join('\n')}\n`;
}
