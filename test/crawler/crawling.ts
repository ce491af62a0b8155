// What crawler tests share: an outlet on a local server, its ledger in memory, whole passes over it.
import type http from 'node:http';
import { afterEach } from 'vitest';
import { type CrawlOptions, crawl } from '../../crawler/crawl.ts';
import type { CrawlSummary } from '../../crawler/summary.ts';
import { openStore } from '../../db/store.ts';
import type { Outlet, Source } from '../../ledger/page.ts';
import type { Store } from '../../ledger/store.ts';
import { type Answer, serveAnswers, type TestServer } from './server.ts';

export const AGENT = 'exportwatch/test';

export const options: CrawlOptions = {
  clock: () => '2027-03-02T12:00:00.000Z',
  userAgent: AGENT,
  proxy: null,
  delayMs: 0,
  allSources: true,
};

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of opened.splice(0).reverse()) await thing.close();
});

export type Answers = Record<string, Answer | ((request: http.IncomingMessage) => Answer)>;

export async function serve(answers: Answers): Promise<TestServer> {
  const server = await serveAnswers(answers);
  opened.push(server);
  return server;
}

/** Sources of one outlet; each `url` is a path of the server. */
export async function setUp(
  answers: Answers,
  sources: Partial<Source>[],
): Promise<{ server: TestServer; store: Store }> {
  const server = await serve(answers);
  return { server, store: await storeOf(server.origin, sources) };
}

export async function storeOf(origin: string, sources: Partial<Source>[], file = ':memory:'): Promise<Store> {
  const store = await openStore(file);
  opened.push(store);
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
