// Workers over one ledger on PostgreSQL, beside the same press gathered by one process over a file.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startReaders } from '../../cli/threads/readers.ts';
import { openStore } from '../../db/store.ts';
import { type Press, startPress } from '../../demo/press.ts';
import { emptyLedger } from '../db/postgres/ledgers.ts';
import { digestOf, embeddedExport, exported } from './ledgerOf.ts';
import { chance, startWorker } from './workers.ts';

const server = inject('postgres');
/** Workers start slowly on a machine that does other things. */
const LONG_MS = 600_000;

describe.runIf(server)('workers over PostgreSQL', () => {
  let folder: string;
  let press: Press;
  let now: string;
  let embedded: string;

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-workers-'));
    press = await startPress(folder);
    now = await press.publish(0);
    const readers = startReaders();
    embedded = await embeddedExport(press, now, readers, folder);
    await readers.close();
  }, LONG_MS);
  afterAll(async () => {
    await press.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it(
    'end, four of them, with the export of one process over a file',
    async () => {
      const db = await emptyLedger(server);
      const workers = [1, 2, 3, 4].map(() => startWorker({ db, proxy: press.proxy, now }));
      expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
      const store = await openStore(db, { readOnly: true });
      expect(digestOf(await exported(store, folder))).toBe(digestOf(embedded));
      expect((await store.runs(10)).filter(({ ended }) => ended === null)).toEqual([]);
      await store.close();
    },
    LONG_MS,
  );

  it(
    'lose, double and reorder nothing where some are killed at random moments',
    async () => {
      const db = await emptyLedger(server);
      const random = chance(7);
      for (const signal of ['SIGKILL', 'SIGTERM', 'SIGKILL'] as const) {
        const doomed = startWorker({ db, proxy: press.proxy, now });
        await doomed.after(1 + Math.floor(random() * 40));
        doomed.kill(signal);
        await doomed.ended;
      }
      expect(await startWorker({ db, proxy: press.proxy, now }).ended).toBe(0);
      const store = await openStore(db, { readOnly: true });
      expect(digestOf(await exported(store, folder))).toBe(digestOf(embedded));
      await store.close();
    },
    LONG_MS,
  );
});
