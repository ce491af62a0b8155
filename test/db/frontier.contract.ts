// Snapshots, the crawl frontier, the health of sources.
import { expect } from 'vitest';
import { AT, FIRST, type Run } from './pages.ts';
import { outlet, snapshotOf, source } from './press.ts';

export function frontierContract(run: Run): void {
  run('a snapshot comes back as it was', async (store) => {
    const snapshot = snapshotOf(FIRST);
    expect(await store.saveSnapshot(snapshot)).toEqual({ isNew: true });
    expect(await store.saveSnapshot(snapshot)).toEqual({ isNew: false });
    const back = await store.snapshot(snapshot.id);
    expect(back && { ...back, bytes: new Uint8Array(back.bytes) }).toEqual(snapshot);
    expect((await store.snapshotByDigest(snapshot.digest))?.id).toBe(snapshot.id);
  });

  run('one lease a host; leases expire; a settled row is closed with its snapshot', async (store) => {
    await store.saveSources([outlet('heron'), outlet('magpie')], [source('heron'), source('magpie')]);
    const [t0, t1, t2] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:01:00.000Z', '2026-01-01T00:02:00.000Z'] as const;
    expect(await store.openDueSources(t0, false)).toBe(2);
    const link = (url: string) => ({ url, source: 'heron-feed', outlet: 'heron', title: null, published: null });
    const links = ['/a', '/b'].map((path) => ({
      ...link(`https://heron.example${path}`),
      role: 'article' as const,
      depth: 1,
    }));
    expect(await store.addLinks(links, t0)).toBe(2);
    expect(await store.addLinks(links, t0)).toBe(0);

    const first = await store.lease(10, t0, t1, []);
    expect(first.map((row) => row.url)).toEqual(['https://heron.example/feed.xml', 'https://magpie.example/feed.xml']);
    expect(await store.lease(10, t0, t1, [])).toEqual([]);
    const again = await store.lease(10, t1, t2, ['magpie.example']);
    expect(again).toMatchObject([{ url: 'https://heron.example/feed.xml', attempts: 1 }]);

    const done = {
      outcome: 'fetched',
      reason: null,
      status: 200,
      etag: '"e"',
      lastModified: null,
      retryAt: null,
    } as const;
    const snapshot = snapshotOf(FIRST);
    await store.settle({ ...done, url: 'https://heron.example/feed.xml', snapshot }, t1);
    expect((await store.snapshot(snapshot.id))?.url).toBe(snapshot.url);
    expect(await store.frontierCounts()).toMatchObject({ open: 3, leased: 0, done: 1, failed: 0 });
    expect(await store.openDueSources(t2, false)).toBe(0);
    expect(await store.openDueSources(t2, true)).toBe(1);
    const [feed] = await store.lease(1, t2, '2026-01-01T00:03:00.000Z', ['magpie.example']);
    expect(feed).toMatchObject({ etag: '"e"', attempts: 0 });
  });

  run('a failure waits for its time or is closed; a visited link opens again', async (store) => {
    const link = {
      url: 'https://heron.example/a',
      source: 's',
      outlet: 'heron',
      title: null,
      published: null,
      role: 'article' as const,
      depth: 1,
    };
    const failed = {
      url: link.url,
      outcome: 'failed',
      reason: 'timeout',
      status: null,
      snapshot: null,
      etag: null,
      lastModified: null,
    } as const;
    const [t0, t1, t2] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:01:00.000Z', '2026-01-01T00:02:00.000Z'] as const;
    await store.addLinks([link], t0);
    await store.lease(1, t0, t1, []);
    await store.settle({ ...failed, retryAt: t1 }, t0);
    expect(await store.frontierCounts()).toMatchObject({ open: 1, nextAt: t1 });
    expect(await store.lease(1, t0, t1, [])).toEqual([]);
    expect(await store.lease(1, t1, t2, [])).toHaveLength(1);
    await store.settle({ ...failed, retryAt: null }, t1);
    expect(await store.frontierCounts()).toMatchObject({ open: 0, failed: 1, nextAt: null });
    expect(await store.addLinks([link], t1)).toBe(0);
    expect(await store.lease(1, t2, t2, [])).toEqual([]);
    await store.addLinks([link], t2);
    expect(await store.lease(1, t2, t2, [])).toHaveLength(1);
  });

  run('the health of a source and the robots of a host are kept', async (store) => {
    await store.saveSources([outlet('heron')], [source('heron')]);
    await store.settleSource('heron-feed', { at: AT, found: 4, reason: null });
    expect((await store.sourceHealth())[0]).toMatchObject({
      state: 'ok',
      lastYield: 4,
      lastSuccess: AT,
      failures: 0,
    });
    await store.settleSource('heron-feed', { at: AT, found: 0, reason: null });
    expect((await store.sourceHealth())[0]).toMatchObject({ state: 'empty', lastYield: 0 });
    await store.settleSource('heron-feed', { at: AT, found: null, reason: 'http-500' });
    expect((await store.sourceHealth())[0]).toMatchObject({ state: 'failing', failures: 1, reason: 'http-500' });
    const robots = { fetchedAt: AT, status: 200, body: 'User-agent: *' };
    expect(await store.robots('heron.example')).toBeUndefined();
    await store.saveRobots('heron.example', robots);
    expect(await store.robots('heron.example')).toEqual(robots);
  });
}
