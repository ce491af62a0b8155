// One pass of gathering: crawl, and read what came in while it runs.
import { userAgent } from '../crawler/agent.ts';
import { crawl } from '../crawler/crawl.ts';
import type { CrawlSummary } from '../crawler/summary.ts';
import type { Store } from '../ledger/store.ts';
import { counted } from './counted.ts';
import { type Progress, silent } from './progress.ts';
import { VERSIONS } from './runs.ts';
import { type ReadingOptions, type ReadingSummary, readPending } from './reading.ts';

export interface GatherOptions extends ReadingOptions {
  proxy: string | null;
  delayMs: number;
  allSources: boolean;
  /** Told what is going on, for the pages; null when a step ends. */
  onActivity?: (activity: string | null) => void;
}

export interface GatherSummary extends CrawlSummary, ReadingSummary {}

/** Between two requests to one host that names no delay of its own. */
export const POLITE_DELAY_MS = 1000;
const READ_EVERY_MS = 2000;

export async function gatherOnce(store: Store, options: GatherOptions, progress: Progress): Promise<GatherSummary> {
  const { clock, onActivity } = options;
  const total: ReadingSummary = { pages: 0, articles: 0, gateRefusals: 0, changes: 0 };
  const read = async (shown: Progress): Promise<void> => {
    const summary = await readPending(store, options, shown);
    for (const key of Object.keys(total) as (keyof ReadingSummary)[]) total[key] += summary[key];
  };
  const isStopped = (): boolean => options.signal?.aborted ?? false;
  let fetched = 0;
  // What is read is counted on from what was fetched: the figures of one pass never run backwards.
  const countedOn: Progress = {
    ...progress,
    update: (done, all, note) => progress.update(fetched + done, fetched + all, note),
  };
  let crawling = true;
  const crawled = crawl(store, {
    clock,
    userAgent: userAgent(process.env.EXPORTWATCH_CONTACT),
    proxy: options.proxy,
    delayMs: options.delayMs,
    allSources: options.allSources,
    versions: VERSIONS,
    ...(options.signal ? { signal: options.signal } : {}),
    onProgress: ({ done, open, url }) => {
      fetched = done;
      options.log('fetched', { url, done, open });
      progress.update(done, done + open, new URL(url).host);
      onActivity?.(`Collecting: ${done} of ${done + open} pages fetched`);
    },
    onIssue: (issue) => {
      options.log('issue', { ...issue });
      progress.say(`${issue.code}: ${issue.message}`);
    },
  }).finally(() => {
    crawling = false;
  });
  // A failed crawl is reported below, once what it stored has been read.
  crawled.catch(() => {});
  while (crawling) {
    await Promise.race([crawled.catch(() => {}), new Promise((resume) => setTimeout(resume, READ_EVERY_MS))]);
    if (crawling && !isStopped()) await read(silent);
  }
  // Stopped in between, the pass stays open: the next crawl goes on with it.
  if (!isStopped()) {
    onActivity?.('Reading what was collected');
    await read(countedOn);
  }
  onActivity?.(null);
  progress.stop();
  const summary = { ...(await crawled), ...total };
  if (!isStopped()) await store.endPass(new Date().toISOString(), { ...summary });
  return summary;
}

export function gatherLine(summary: GatherSummary): string {
  const { requests, fetched, notModified, refused, failed, articles, changes } = summary;
  return `${counted(requests, 'request')}: ${fetched} fetched, ${notModified} not modified, ${refused} refused, ${failed} failed; ${counted(articles, 'article')} read, ${counted(changes, 'change')} to the record`;
}
