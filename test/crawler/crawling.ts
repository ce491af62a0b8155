// What crawler tests share: an outlet on a local server, its ledger in memory; both end with the test.
import { afterEach } from 'vitest';
import type { Source } from '../../ledger/page.ts';
import type { Store } from '../../ledger/store.ts';
import { openDesk } from './desk.ts';
import { type Answers, serveAnswers, type TestServer } from './server.ts';

export { AGENT, feedOf, html, options, pass, pathsOf, timesAsked } from './desk.ts';
export type { Answers } from './server.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of opened.splice(0).reverse()) await thing.close();
});

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
  const store = await openDesk(origin, sources, file);
  opened.push(store);
  return store;
}
