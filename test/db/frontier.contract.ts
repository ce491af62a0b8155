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
    const [t0, t1, t2, t3] = [0, 1, 2, 3].map((m) => `2026-01-01T00:0${m}:00.000Z`) as [string, string, string, string];
    expect(await store.openDueSources(t0, null)).toBe(2);
    const link = (url: string) => ({ url, source: 'heron-feed', outlet: 'heron', title: null, published: null });
    const links = ['/a', '/b'].map((path) => ({
      ...link(`https://heron.example${path}`),
      role: 'article' as const,
      depth: 1,
    }));
    expect(await store.addLinks(links, t0)).toBe(2);
    expect(await store.addLinks(links, t0)).toBe(0);

    const first = await store.lease(10, t0, t1);
    expect(first.map((row) => row.url)).toEqual(['https://heron.example/feed.xml', 'https://magpie.example/feed.xml']);
    expect(await store.lease(10, t0, t1)).toEqual([]);
    const again = await store.lease(10, t1, t2);
    expect(again).toMatchObject([
      { url: 'https://heron.example/feed.xml', attempts: 1 },
      { url: 'https://magpie.example/feed.xml', attempts: 1 },
    ]);

    const done = {
      outcome: 'fetched',
      reason: null,
      status: 200,
      etag: '"e"',
      lastModified: null,
      retryAt: null,
    } as const;
    const snapshot = snapshotOf(FIRST);
    const hosts = [{ host: 'heron.example', opensAt: t2 }];
    await store.settle({ ...done, url: 'https://heron.example/feed.xml', snapshot, hosts }, t1);
    expect((await store.snapshot(snapshot.id))?.url).toBe(snapshot.url);
    expect(await store.frontierCounts()).toMatchObject({ open: 2, leased: 1, done: 1, failed: 0 });
    expect(await store.lease(1, t1, t2)).toEqual([]);
    expect(await store.nextOpenAt()).toBe(t2);
    expect(await store.openDueSources(t2, null)).toBe(0);
    expect(await store.openDueSources(t2, t2)).toBe(1);
    const [feed] = await store.lease(1, t2, t3);
    expect(feed).toMatchObject({ etag: '"e"', attempts: 0 });
  });

  run('one URL is leased out of turn, but not while its host is asked or closed', async (store) => {
    const [t0, t1, t2] = [0, 1, 2].map((m) => `2026-01-01T00:0${m}:00.000Z`) as [string, string, string];
    const place = { source: 'hand', outlet: 'heron', title: null, published: null, role: 'article', depth: 0 } as const;
    const link = { url: 'https://heron.example/a', ...place };
    expect(await store.leaseUrl(link, t0, t1)).toMatchObject({ url: link.url, role: 'article', attempts: 0 });
    const other = { ...link, url: 'https://heron.example/b' };
    expect(await store.leaseUrl(other, t0, t1)).toHaveProperty('opensAt');
    expect(await store.frontierCounts()).toMatchObject({ open: 0, leased: 1 });
    const nothing = { reason: null, status: 304, snapshot: null, etag: '"e"', lastModified: null, retryAt: null };
    const hosts = [{ host: 'heron.example', opensAt: t2 }];
    await store.settle({ url: link.url, outcome: 'not-modified', ...nothing, hosts }, t0);
    expect(await store.leaseUrl(other, t1, t2)).toEqual({ opensAt: t2 });
    expect(await store.leaseUrl(link, t2, t2)).toMatchObject({ etag: '"e"' });
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
    await store.lease(1, t0, t1);
    await store.settle({ ...failed, retryAt: t1 }, t0);
    expect(await store.frontierCounts()).toMatchObject({ open: 1 });
    expect(await store.nextOpenAt()).toBe(t1);
    expect(await store.lease(1, t0, t1)).toEqual([]);
    expect(await store.lease(1, t1, t2)).toHaveLength(1);
    await store.settle({ ...failed, retryAt: null }, t1);
    expect(await store.frontierCounts()).toMatchObject({ open: 0, failed: 1 });
    expect(await store.nextOpenAt()).toBeNull();
    expect(await store.addLinks([link], t1)).toBe(0);
    expect(await store.lease(1, t2, t2)).toEqual([]);
    await store.addLinks([link], t2);
    expect(await store.lease(1, t2, t2)).toHaveLength(1);
  });

  run('the health of a source and the robots of a host are kept', async (store) => {
    await store.saveSources([outlet('heron')], [source('heron')]);
    await store.openDueSources(AT, null);
    const visited = async (found: number | null, reason: string | null) => {
      const row = { url: 'https://heron.example/feed.xml', reason, status: null, snapshot: null, etag: null };
      const outcome = reason === null ? 'fetched' : 'failed';
      await store.settle({ ...row, outcome, lastModified: null, retryAt: null, visit: { found, reason } }, AT);
      return (await store.sourceHealth())[0];
    };
    expect(await visited(4, null)).toMatchObject({ state: 'ok', lastYield: 4, lastSuccess: AT, failures: 0 });
    expect(await visited(0, null)).toMatchObject({ state: 'empty', lastYield: 0 });
    expect(await visited(null, 'http-500')).toMatchObject({ state: 'failing', failures: 1, reason: 'http-500' });
    const robots = { fetchedAt: AT, status: 200, body: 'User-agent: *' };
    expect(await store.robots('heron.example')).toBeUndefined();
    await store.saveRobots('heron.example', robots);
    expect(await store.robots('heron.example')).toEqual(robots);
  });

  run('an interrupted pass is gone on with; an ended one is not', async (store) => {
    await store.saveSources([outlet('heron'), outlet('magpie')], [source('heron'), source('magpie')]);
    const [t0, t1, t2] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:01:00.000Z', '2026-01-01T00:02:00.000Z'] as const;
    expect(await store.beginPass(t0)).toEqual({ startedAt: t0, closed: 0 });
    expect(await store.openDueSources(t0, t0)).toBe(2);
    const leased = await store.lease(2, t0, '2026-01-01T01:00:00.000Z');
    const closed = { reason: null, status: 200, snapshot: null, etag: null, lastModified: null, retryAt: null };
    const link = {
      source: 'heron-feed',
      outlet: 'heron',
      title: null,
      published: null,
      role: 'article',
      depth: 1,
    } as const;
    const found = { links: [{ ...link, url: 'https://heron.example/a' }], visitedBefore: t0 };
    const url = leased[0]?.url ?? '';
    expect(await store.settle({ ...closed, url, outcome: 'fetched', found }, t1)).toEqual({
      added: 1,
      reopened: 0,
      spent: [],
    });

    // Nobody else crawls, so that the other lease is a dead one: free again, and not counted as tried.
    expect(await store.beginPass(t2)).toEqual({ startedAt: t0, closed: 1 });
    expect(await store.openDueSources(t2, t0)).toBe(0);
    const again = await store.lease(2, t2, '2026-01-01T01:00:00.000Z');
    expect(again.map((row) => [row.url, row.attempts])).toEqual([
      ['https://heron.example/a', 0],
      ['https://magpie.example/feed.xml', 0],
    ]);
    await store.release('https://magpie.example/feed.xml');
    expect(await store.frontierCounts()).toEqual({ open: 1, leased: 1, done: 1, failed: 0 });
    await store.endPass(t2);
    expect(await store.beginPass(t2)).toEqual({ startedAt: t2, closed: 0 });
    expect(await store.openDueSources(t2, t2)).toBe(1);
  });

  run('a clock that ran ahead and was put right holds nothing up', async (store) => {
    await store.saveSources([outlet('heron')], [source('heron')]);
    const [ahead, later] = ['2036-01-01T00:00:00.000Z', '2036-01-01T01:00:00.000Z'] as const;
    const [now, until] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:05:00.000Z'] as const;
    const url = 'https://heron.example/feed.xml';
    const closed = { url, reason: null, status: 200, snapshot: null, etag: null, lastModified: null, retryAt: null };
    await store.beginPass(ahead);
    await store.openDueSources(ahead, ahead);
    await store.lease(1, ahead, later);
    const hosts = [{ host: 'heron.example', opensAt: later }];
    await store.settle({ ...closed, outcome: 'fetched', hosts }, ahead);
    await store.saveRobots('https://heron.example', { fetchedAt: ahead, status: 200, body: '' });

    expect((await store.beginPass(now)).startedAt).toBe(now);
    expect(await store.robots('https://heron.example')).toBeUndefined();
    const tomorrow = '2026-01-02T00:00:00.000Z';
    expect(await store.openDueSources(tomorrow, null)).toBe(1);
    expect(await store.lease(1, now, until)).toHaveLength(1);
  });
}
