// Several stores on one ledger: leases, crawlers, readers beside writers.
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { openStore } from '../../../db/store.ts';
import { BadStore, type Store } from '../../../ledger/store.ts';
import { AT, COOKING, exported, FIRST, fill, PRESS, SECOND, save } from '../pages.ts';
import { decide, outlet, source } from '../press.ts';
import { emptyLedger } from './ledgers.ts';

const server = inject('postgres');
const [NOW, UNTIL] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:05:00.000Z'] as const;

async function twoOn(url: string): Promise<[Store, Store]> {
  return [await openStore(url), await openStore(url)];
}

describe.skipIf(!server)('several stores (asked for a server by `npm run test:postgres` only)', () => {
  test('a crawler’s leases are free once it is gone, and not before', async () => {
    const [one, two] = await twoOn(await emptyLedger(server));
    await one.saveSources([outlet('heron')], [source('heron')]);
    await one.beginPass(NOW);
    await one.openDueSources(NOW, null);
    expect(await one.lease(1, NOW, UNTIL)).toHaveLength(1);
    await two.beginPass(NOW);
    expect(await two.lease(1, NOW, UNTIL)).toEqual([]);
    await one.close();
    await two.beginPass(NOW);
    expect(await two.lease(1, NOW, UNTIL)).toHaveLength(1);
    await two.close();
  });

  test('of a host only one row is leased, whoever asks', async () => {
    const [one, two] = await twoOn(await emptyLedger(server));
    const ids = ['heron', 'magpie', 'wren', 'robin', 'swift'];
    await one.saveSources(
      ids.map(outlet),
      ids.map((id) => source(id)),
    );
    await two.openDueSources(NOW, null);
    const leases = await Promise.all(
      [one, two, one, two, one, two, one, two].map((store) => store.lease(1, NOW, UNTIL)),
    );
    const hosts = leases.flat().map((row) => new URL(row.url).host);
    expect(hosts).toHaveLength(ids.length);
    expect(new Set(hosts).size).toBe(ids.length);
    await Promise.all([one.close(), two.close()]);
  });

  test('pages stored side by side, and decided by whoever comes first, are one ledger', async () => {
    const [one, two] = await twoOn(await emptyLedger(server));
    const plain = await openStore(':memory:');
    await fill(plain, PRESS);
    await one.saveSources(['heron', 'magpie'].map(outlet), []);
    const work = [...PRESS, ...PRESS].map(async (page, nth) => {
      const store = nth % 2 ? one : two;
      await save(store, page);
      await store.reconcile([], decide, AT);
    });
    await Promise.all(work);
    await one.reconcile([], decide, AT);
    expect(await exported(two)).toEqual(await exported(plain));
    await Promise.all([one.close(), two.close(), plain.close()]);
  });

  test('a connection that was lost is made anew', async () => {
    const url = await emptyLedger(server);
    const store = await openStore(`${url}&application_name=of-the-lost`);
    await fill(store, [FIRST]);
    const before = await exported(store);
    const other = new pg.Client(url);
    await other.connect();
    await other.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'of-the-lost'`);
    await other.end();
    await store.counts().catch(() => {});
    for (let nth = 0; nth < 4; nth++) await store.version().catch(() => {});
    expect(await exported(store)).toEqual(before);
    await store.close();
  });

  test('a still reader sees what stood when it was opened; a reader writes nothing', async () => {
    const url = await emptyLedger(server);
    const writer = await openStore(url);
    await fill(writer, [FIRST]);
    const before = await exported(writer);
    const still = await openStore(url, { readOnly: true, still: true });
    await fill(writer, [SECOND, COOKING]);
    expect(await exported(writer)).not.toEqual(before);
    expect(await exported(still)).toEqual(before);
    await expect(save(still, FIRST)).rejects.toThrow(BadStore);
    await Promise.all([writer.close(), still.close()]);
  });
});
