// A ledger moved from a file to PostgreSQL, broken off and begun again; and the queue itself.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { watchBacklog } from '../../cli/backlog.ts';
import { moveLedger } from '../../db/moving.ts';
import { openStore } from '../../db/store.ts';
import { openQueue, watchQueue } from '../../queue/queue.ts';
import { emptyLedger } from '../db/postgres/ledgers.ts';
import { fill, PRESS } from '../db/pages.ts';

const server = inject('postgres');

describe.runIf(server)('migrate', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-moving-'));
    file = path.join(folder, 'ledger.db');
    const store = await openStore(file);
    await fill(store, PRESS);
    await store.close();
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('goes on where it was broken off, and ends with the same lists, search and version', async () => {
    const url = await emptyLedger(server);
    let told = 0;
    const breakOff = (): void => {
      told += 1;
      if (told === 12) throw new Error('broken off');
    };
    await expect(moveLedger(file, url, breakOff)).rejects.toThrow('broken off');
    const moved = await moveLedger(file, url, () => {});
    expect(moved.rows).toBeGreaterThan(30);
    const [here, there] = [await openStore(file, { readOnly: true }), await openStore(url)];
    try {
      expect(await there.version()).toBe(await here.version());
      expect(await there.counts()).toEqual(await here.counts());
      for (const q of ['quill', 'surprised', 'nowhere'])
        expect(await there.list('articles', { q, limit: 10 })).toEqual(await here.list('articles', { q, limit: 10 }));
      const [first] = (await there.list('articles', { limit: 1 })).items;
      expect(await there.revisions(first?.id ?? '')).toEqual(await here.revisions(first?.id ?? ''));
    } finally {
      await here.close();
      await there.close();
    }
  });

  it('touches no database that is at work', async () => {
    const url = await emptyLedger(server);
    await moveLedger(file, url, () => {});
    await expect(moveLedger(file, url, () => {})).rejects.toThrow('at work');
  });
});

describe.runIf(server)('the queue', () => {
  const piece = { key: 'https://press.test/a', data: { url: 'https://press.test/a', snapshots: ['s'] } };

  it('holds one waiting job of a key, and gives it to one worker', async () => {
    const url = await emptyLedger(server);
    const [one, other] = await Promise.all([1, 2].map(() => openQueue(url, { patience: 60, say: () => {} })));
    if (!one || !other) throw new Error('no queues');
    await Promise.all([one.add('extract', [piece]), other.add('extract', [piece])]);
    const taken = await Promise.all([one.take('extract', 5), other.take('extract', 5)]);
    expect(taken.flat()).toHaveLength(1);
    expect(await other.add('extract', [piece])).toBe(0);
    for (const job of taken.flat()) await one.done(job);
    expect(await other.add('extract', [piece])).toBe(1);
    await Promise.all([one.close(), other.close()]);
  });

  it('shows what failed each time, to the metrics as well, until it succeeds', async () => {
    const url = await emptyLedger(server);
    const store = await openStore(url);
    const queue = await openQueue(url, { patience: 60, retries: 0, say: () => {} });
    await queue.add('extract', [piece]);
    for (const job of await queue.take('extract', 1)) await queue.failed(job, 'the disk is full');
    const watched = await watchQueue(url);
    expect(await watched.deadLetters()).toMatchObject([{ job: 'extract', key: piece.key, reason: 'the disk is full' }]);
    const backlog = watchBacklog(url, store);
    expect((await backlog.now()).jobs.extract).toMatchObject({ dead: 1, waiting: 0 });
    // It rests before it is tried again.
    expect(await queue.add('extract', [piece])).toBe(0);
    await Promise.all([watched.close(), backlog.close(), queue.close(), store.close()]);
  });

  it('is not there before a worker was', async () => {
    await expect(watchQueue(await emptyLedger(server))).rejects.toThrow();
  });
});
