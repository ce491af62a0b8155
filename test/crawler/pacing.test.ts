// How long hosts and sources are left alone: by their answers, their budget and their rhythm.
import { describe, expect, it } from 'vitest';
import { Pace } from '../../crawler/pace.ts';
import { feedOf, html, options, pass, setUp, timesAsked } from './crawling.ts';

describe('the delay of a host', () => {
  it('follows its answers, doubles where it is too much for it, and comes down again', () => {
    const pace = new Pace(1000);
    expect(pace.delay('a')).toBe(1000);
    pace.answered('a', 100, false);
    expect(pace.delay('a')).toBe(1000);
    pace.answered('a', 3000, false);
    expect(pace.delay('a')).toBe(6000);
    pace.answered('a', 20, true);
    expect(pace.delay('a')).toBe(12_000);
    for (let n = 0; n < 10; n++) pace.answered('a', 20, true);
    expect(pace.delay('a')).toBe(60_000);
    for (let n = 0; n < 20; n++) pace.answered('a', 20, false);
    expect(pace.delay('a')).toBe(1000);
    expect(pace.delay('b')).toBe(1000);
  });
  it('is what was learned before, and nothing where none is wanted', () => {
    const pace = new Pace(1000);
    pace.recall('a', 9000);
    expect(pace.delay('a')).toBe(9000);
    const none = new Pace(0);
    none.answered('a', 5000, true);
    expect(none.delay('a')).toBe(0);
  });
  it('is kept for the next pass', async () => {
    const { server, store } = await setUp({ '/feed': { ...feedOf([]), afterMs: 150 } }, [{}]);
    await pass(store, { delayMs: 20 });
    await store.openDueSources(new Date(Date.now() + 3_600_000).toISOString(), null);
    const later = new Date(Date.now() + 3_600_000).toISOString();
    const [row] = await store.lease(1, later, later);
    expect(row?.url).toBe(`${server.origin}/feed`);
    expect(row?.hostDelay).toBeGreaterThanOrEqual(300);
  });
});

describe('the daily budget of a host', () => {
  it('ends its turn until tomorrow, and says so once', async () => {
    const links = Array.from({ length: 40 }, (_, n) => `/a/${n}`);
    const pages = Object.fromEntries(links.map((path) => [path, html('A')]));
    const { server, store } = await setUp({ '/feed': feedOf(links), ...pages }, [{}]);
    const told: string[] = [];
    await pass(store, { dailyBudget: 10, onIssue: ({ code }) => told.push(code) });
    expect(server.log.filter(({ path }) => path.startsWith('/a/'))).toHaveLength(9);
    expect(told).toEqual(['daily-budget']);
    expect((await store.frontierCounts()).open).toBe(31);
    expect((await store.issues(5)).map(({ code }) => code)).toEqual(['daily-budget']);
    const tomorrow = `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T00:00:00.000Z`;
    expect(await store.nextOpenAt()).toBe(tomorrow);
    await pass(store, { dailyBudget: 10 });
    expect(server.log.filter(({ path }) => path.startsWith('/a/'))).toHaveLength(9);
  });
});

describe('the rhythm of a source', () => {
  it('slows without news, within bounds, and comes back with it', async () => {
    let links = ['/a'];
    const { store } = await setUp({ '/feed': () => feedOf(links), '/a': html('A'), '/b': html('B') }, [{ every: 600 }]);
    const rests: number[] = [];
    const visit = async (): Promise<void> => {
      await pass(store);
      rests.push((await store.sourceHealth())[0]?.rest ?? 0);
    };
    for (let n = 0; n < 8; n++) await visit();
    links = ['/a', '/b'];
    await visit();
    expect(rests).toEqual([600, 900, 1350, 2025, 3038, 4557, 4800, 4800, 2400]);
    expect(await store.openDueSources(new Date(Date.now() + 2_300_000).toISOString(), null)).toBe(0);
    expect(await store.openDueSources(new Date(Date.now() + 2_500_000).toISOString(), null)).toBe(1);
  });
  it('is never quicker than the feed or its server asks', async () => {
    const ttl = '<rss version="2.0"><channel><ttl>30</ttl><item><link>/a</link></item></channel></rss>';
    const { store } = await setUp(
      {
        '/ttl': { headers: { 'content-type': 'application/rss+xml' }, body: ttl },
        '/kept': { ...feedOf(['/a']), headers: { 'cache-control': 'public, max-age=1200' } },
        '/a': html('A'),
      },
      [
        { url: '/ttl', every: 600 },
        { url: '/kept', every: 600 },
      ],
    );
    await pass(store);
    expect((await store.sourceHealth()).map(({ rest }) => rest)).toEqual([1800, 1200]);
  });
});

describe('one connection', () => {
  it('serves a host, whoever asks it', async () => {
    const { server, store } = await setUp(
      { '/feed': feedOf(['/a', '/b']), '/s': feedOf(['/c']), '/a': html('A'), '/b': html('B'), '/c': html('C') },
      [{}, { url: '/s' }],
    );
    await pass(store, options);
    expect(server.most()).toBe(1);
    expect(timesAsked(server, '/c')).toBe(1);
  });
});
