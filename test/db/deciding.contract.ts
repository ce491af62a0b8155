// Deciding in one transaction: keys, changes, past states.
import { expect } from 'vitest';
import { BadQuery } from '../../ledger/asking.ts';
import type { Store } from '../../ledger/store.ts';
import { AT, COOKING, FIRST, PRESS, REVISED, SECOND, UNDATED, exported, fill, type Run, save } from './pages.ts';
import { decide } from './press.ts';

export function decidingContract(run: Run, open: () => Promise<Store>): void {
  run('any member report resolves to the event that holds it, also after a merge', async (store) => {
    await fill(store, [SECOND]);
    const [alone] = (await store.list('events', { limit: 5 })).items;
    await fill(store, [FIRST]);
    const events = (await store.list('events', { limit: 5 })).items;
    expect(events).toHaveLength(1);
    for (const report of events[0]?.reports ?? []) expect(await store.get('events', report.key)).toEqual(events[0]);
    expect((await store.get('events', alone?.id ?? ''))?.id).toBe(events[0]?.id);
    expect(await store.get('events', 'evt_0000000000000000')).toBeUndefined();
  });

  run('changes tell what is new, in pages that lose none of one instant', async (store) => {
    await fill(store, [FIRST]);
    await fill(store, [SECOND, UNDATED, REVISED], '2026-08-01T00:00:00.000Z');
    const all = await store.changes(null, 100);
    const told = all.items.flatMap((change) => change.what).join('\n');
    for (const part of ['New event:', 'One report added.', 'Conflict opened', 'Title changed', 'New origin'])
      expect(told).toContain(part);
    expect(all.items.find((change) => change.kind === 'article')?.change).toBe('correction');
    const paged: unknown[] = [];
    let cursor: string | null = null;
    do {
      const page: typeof all = await store.changes(cursor, 1);
      paged.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    expect(paged).toEqual(all.items);
    expect((await store.changes(all.items.at(-1)?.cursor ?? '', 5)).items).toEqual([]);
    await expect(store.changes('nonsense', 5)).rejects.toThrow(BadQuery);
  });

  run('as of an instant it holds what a fresh ledger of the pages published by then holds', async (store) => {
    await fill(store, PRESS);
    const instant = '2026-03-08T00:00:00.000Z';
    const past = await store.asOf(instant, decide);
    const fresh = await open();
    await fill(fresh, [FIRST, SECOND], instant);
    expect(await exported(past)).toEqual(await exported(fresh));
    await expect(save(past, COOKING)).rejects.toThrow();
    await Promise.all([past.close(), fresh.close()]);
  });

  run('a decision that throws writes nothing', async (store) => {
    await fill(store, [FIRST]);
    const before = await exported(store);
    const failing = (): never => {
      throw new Error('no');
    };
    await expect(store.reconcile(['x'], failing, AT)).rejects.toThrow('no');
    expect(await exported(store)).toEqual(before);
  });
}
