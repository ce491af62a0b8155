// A crawl that is stopped, dies or cannot store: nothing is lost, nothing it stored is asked for again.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { crawl } from '../../crawler/crawl.ts';
import type { Store } from '../../ledger/store.ts';
import { feedOf, html, options, pass, serve, setUp, storeOf, timesAsked } from './crawling.ts';
import type { Answer, TestServer } from './server.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-stopping-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const paths = ['/a', '/b', '/c'];
/** A feed of three pages, each answered after `afterMs`. */
const answersAfter = (afterMs: number): Record<string, Answer> => ({
  '/feed': feedOf(paths),
  ...Object.fromEntries(paths.map((p) => [p, { ...html(p), afterMs }])),
});
const timesOfPages = (server: TestServer): number[] =>
  ['/robots.txt', '/feed', ...paths].map((p) => timesAsked(server, p));

/** Aborts once a path has been asked for. */
function abortAt(server: TestServer, where: string): AbortSignal {
  const controller = new AbortController();
  const timer = setInterval(() => {
    if (timesAsked(server, where) === 0) return;
    clearInterval(timer);
    controller.abort();
  }, 2);
  return controller.signal;
}

/** The store, with one method that does something else at its nth call. */
function failingAt(store: Store, nth: number, error: Error): Store {
  let calls = 0;
  return new Proxy(store, {
    get: (target, name: keyof Store) =>
      name === 'settle'
        ? async (...args: Parameters<Store['settle']>) => {
            if (++calls === nth) throw error;
            return await target.settle(...args);
          }
        : target[name],
  });
}

describe('a crawl that is told to stop', () => {
  it('lets what is under way end, begins nothing more, and goes on later where it was', async () => {
    const { server, store } = await setUp(answersAfter(100), [{ url: '/feed' }]);
    const summary = await crawl(store, { ...options, signal: abortAt(server, '/a') });
    expect(summary).toMatchObject({ fetched: 2, failed: 0 });
    expect(timesOfPages(server)).toEqual([1, 1, 1, 0, 0]);
    expect(await store.frontierCounts()).toEqual({ open: 2, leased: 0, done: 2, failed: 0 });
    expect(await pass(store)).toMatchObject({ fetched: 2, failed: 0 });
    expect(timesOfPages(server)).toEqual([1, 1, 1, 1, 1]);
  });

  it('cuts off what does not end in time and leaves it for later, not counted as tried', async () => {
    const { server, store } = await setUp(answersAfter(3_600_000), [{ url: '/feed' }]);
    await crawl(store, { ...options, signal: abortAt(server, '/a'), drainMs: 50 });
    expect(await store.frontierCounts()).toEqual({ open: 3, leased: 0, done: 1, failed: 0 });
    const again = await store.lease(1, new Date().toISOString(), new Date().toISOString());
    expect(again).toMatchObject([{ attempts: 0 }]);
  });

  it('does not sit out a delay', async () => {
    const robots = { '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 50' } };
    const { server, store } = await setUp({ ...answersAfter(0), ...robots }, [{ url: '/feed' }]);
    const began = performance.now();
    await crawl(store, { ...options, signal: abortAt(server, '/robots.txt') });
    expect(performance.now() - began).toBeLessThan(45_000);
    expect(await store.frontierCounts()).toMatchObject({ open: 1, leased: 0 });
  });

  it('does nothing at all where it was told before it began, or where nothing is due', async () => {
    const { server, store } = await setUp(answersAfter(0), [{ url: '/feed' }]);
    expect(await crawl(store, { ...options, signal: AbortSignal.abort() })).toMatchObject({ requests: 0 });
    expect(server.log).toEqual([]);
    await pass(store);
    expect(await pass(store, { allSources: false })).toMatchObject({ requests: 0 });
  });
});

describe('a crawl that dies', () => {
  it.each([1, 2, 3, 4])('at its settling number %i asks again only for what it could not store', async (nth) => {
    const file = path.join(folder, `dies-${nth}.db`);
    const server = await serve(answersAfter(0));
    const store = await storeOf(server.origin, [{ url: '/feed' }], file);
    await expect(crawl(failingAt(store, nth, new Error('disk full')), options)).rejects.toThrow('disk full');
    expect((await store.frontierCounts()).leased).toBe(1);
    await store.close();
    const next = await storeOf(server.origin, [{ url: '/feed' }], file);
    await pass(next);
    const expected = [1, 1, 1, 1, 1];
    expected[nth] = 2;
    expect(timesOfPages(server)).toEqual(expected);
    expect(await next.frontierCounts()).toEqual({ open: 0, leased: 0, done: 4, failed: 0 });
    expect((await next.counts()).snapshots).toBe(4);
  });

  it('leaves the crawler beside it alone', async () => {
    const file = path.join(folder, 'beside.db');
    const server = await serve(answersAfter(200));
    const [one, two] = [
      await storeOf(server.origin, [{ url: '/feed' }], file),
      await storeOf(server.origin, [{ url: '/feed' }], file),
    ];
    await Promise.all([crawl(one, options), crawl(two, options)]);
    expect(timesOfPages(server).slice(1)).toEqual([1, 1, 1, 1]);
  });
});

describe('the figures of a crawl', () => {
  it('never run backwards, not even where it goes on after a stop', async () => {
    const { server, store } = await setUp({ ...answersAfter(20), '/c': { status: 500 } }, [{ url: '/feed' }]);
    const seen: { done: number; total: number }[] = [];
    const onProgress = ({ done, open }: { done: number; open: number }) => seen.push({ done, total: done + open });
    await crawl(store, { ...options, onProgress, signal: abortAt(server, '/b') });
    await pass(store, { onProgress });
    for (const [n, { done, total }] of seen.entries()) {
      expect(done).toBeGreaterThanOrEqual(seen[n - 1]?.done ?? 0);
      expect(total).toBeGreaterThanOrEqual(seen[n - 1]?.total ?? 0);
    }
    expect(seen.at(-1)).toEqual({ done: 4, total: 4 });
  });
});
