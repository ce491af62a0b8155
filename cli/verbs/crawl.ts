// crawl: one pass over the sources, or for ever on each source's schedule.
import { Command } from 'commander';
import type { Source } from '../../ledger/page.ts';
import type { Store } from '../../ledger/store.ts';
import { Failure } from '../failure.ts';
import { gatherLine, gatherOnce, POLITE_DELAY_MS } from '../gathering.ts';
import { logOf } from '../log.ts';
import { dbOption, jsonOption, printSummary, sourcesOption, withStore } from '../options.ts';
import { callerPath, clockOf } from '../place.ts';
import { progressOn } from '../progress.ts';
import { untilStopped } from '../serving.ts';
import { readSourcesFile } from '../sourcesFile.ts';
import { withReaders } from '../threads/readers.ts';

interface CrawlVerbOptions {
  sources: string;
  db: string;
  once?: boolean;
  proxy?: string;
  delay: number;
  json?: boolean;
  now?: string;
  verbose?: boolean;
}

export function crawlVerb(): Command {
  return new Command('crawl')
    .description('gather from the sources: one pass with --once, else for ever on their schedules')
    .addOption(sourcesOption())
    .addOption(dbOption())
    .option('--once', 'one pass over all sources, then stop')
    .option('--proxy <url>', 'send requests through this HTTP proxy')
    .option('--delay <ms>', 'between two requests to one host that names no delay', milliseconds, POLITE_DELAY_MS)
    .addOption(jsonOption())
    .action(async (options: CrawlVerbOptions) => {
      const file = readSourcesFile(callerPath(options.sources));
      const clock = clockOf(options.now);
      const proxy = proxyOf(options.proxy);
      await withStore(options.db, 'make', async (store) => {
        await store.saveSources(file.outlets, file.sources);
        const { signal } = untilStopped();
        const progress = progressOn(process.stderr, 'crawl', options.verbose);
        const once = options.once ?? false;
        const log = logOf(options.verbose);
        const how = { clock, log, proxy, delayMs: options.delay, allSources: once, signal };
        await withReaders(async (readers) => {
          do {
            const summary = await gatherOnce(store, { ...how, readers }, progress);
            printSummary(options.json, summary, gatherLine(summary));
            if (once && !signal.aborted && summary.sourcesRead === 0) await refuseNone(store, file.sources);
            if (!once) await untilDue(store, signal);
          } while (!once && !signal.aborted);
        });
      });
    });
}

/** Throws a Failure where every one of the sources is failing. */
async function refuseNone(store: Store, sources: readonly Source[]): Promise<void> {
  const ids = new Set(sources.map(({ id }) => id));
  const health = (await store.sourceHealth()).filter(({ source }) => ids.has(source.id));
  if (health.length === 0 || health.some(({ state }) => state !== 'failing' && state !== 'blocked')) return;
  const named = health.slice(0, 3).map(({ source, reason }) => `${source.url} (${reason})`);
  const more = health.length > named.length ? `, and ${health.length - named.length} more` : '';
  throw new Failure(`no source could be read: ${named.join(', ')}${more}`, 1);
}

export function milliseconds(text: string): number {
  const ms = Number(text);
  if (!Number.isInteger(ms) || ms < 0) throw new Failure(`--delay: "${text}" is no number of milliseconds`);
  return ms;
}

export function proxyOf(proxy: string | undefined): string | null {
  if (proxy === undefined) return null;
  if (!URL.canParse(proxy) || !/^https?:$/.test(new URL(proxy).protocol))
    throw new Failure(`--proxy: "${proxy}" is no http URL`);
  return proxy;
}

const SHORTEST_REST_MS = 5000;

/** Sleeps until a source is due again or a page may be tried again, or until `signal`. */
export async function untilDue(store: Store, signal: AbortSignal): Promise<void> {
  const health = await store.sourceHealth();
  const due = health.map(({ rest, lastAttempt }) => (lastAttempt ? Date.parse(lastAttempt) : 0) + rest * 1000);
  const nextAt = await store.nextOpenAt();
  if (nextAt !== null) due.push(Date.parse(nextAt));
  const rest = Math.max(Math.min(...due, Date.now() + 3_600_000) - Date.now(), SHORTEST_REST_MS);
  await new Promise<void>((resume) => {
    if (signal.aborted) return resume();
    const timer = setTimeout(resume, rest);
    const end = (): void => {
      clearTimeout(timer);
      resume();
    };
    signal.addEventListener('abort', end, { once: true });
  });
}
