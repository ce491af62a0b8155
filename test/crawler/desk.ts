// An outlet on a local server and its ledger, for whoever crawls it: tests and the runner of faults.
import { crawl } from '../../crawler/crawl.ts';
import type { CrawlOptions } from '../../crawler/options.ts';
import type { CrawlSummary } from '../../crawler/summary.ts';
import { openStore } from '../../db/store.ts';
import type { Outlet, Source } from '../../ledger/page.ts';
import type { Store } from '../../ledger/store.ts';
import type { Answer, TestServer } from './server.ts';

export const AGENT = 'exportwatch/test';

export const options: CrawlOptions = {
  clock: () => '2027-03-02T12:00:00.000Z',
  userAgent: AGENT,
  proxy: null,
  delayMs: 0,
  allSources: true,
};

/** Sources of one outlet; each `url` is a path of the server, or an address of its own. */
export async function openDesk(origin: string, sources: Partial<Source>[], file = ':memory:'): Promise<Store> {
  const store = await openStore(file);
  const outlet: Outlet = {
    id: 'desk',
    name: 'Desk',
    url: `${origin}/`,
    kind: 'newspaper',
    country: null,
    language: null,
    timezone: 'Etc/UTC',
    rights: 'quote',
    allowPrivate: true,
    follow: 'own',
  };
  const full = sources.map(
    (s, n): Source => ({
      id: `s${n}`,
      outlet: 'desk',
      kind: 'feed',
      every: 60,
      links: null,
      rights: null,
      allowPrivate: true,
      follow: 'own',
      ...s,
      url: new URL(s.url ?? '/feed', origin).href,
    }),
  );
  await store.saveSources([outlet], full);
  return store;
}

/** A whole pass, as if everything was read afterwards. */
export async function pass(store: Store, changes: Partial<CrawlOptions> = {}): Promise<CrawlSummary> {
  const summary = await crawl(store, { ...options, ...changes });
  await store.endPass(new Date().toISOString());
  return summary;
}

export const html = (title: string): Answer => ({
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><title>${title}</title><p>${title}</p>`,
});

export const feedOf = (links: string[]): Answer => ({
  headers: { 'content-type': 'application/rss+xml' },
  body: `<rss version="2.0"><channel><title>N</title>${links.map((l) => `<item><link>${l}</link></item>`).join('')}</channel></rss>`,
});

export const pathsOf = (server: TestServer): string[] => server.log.map((l) => l.path);
export const timesAsked = (server: TestServer, path: string): number =>
  server.log.filter((l) => l.path === path).length;
