// Workers over one ledger on PostgreSQL, beside the same press gathered by one process over a file.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startDecider } from '../../cli/threads/deciders.ts';
import { startReaders } from '../../cli/threads/readers.ts';
import { ROLES, type Role, work, type WorkSummary } from '../../cli/work/worker.ts';
import { openStore } from '../../db/store.ts';
import { type Press, startPress } from '../../demo/press.ts';
import { openQueue } from '../../queue/queue.ts';
import { emptyLedger } from '../db/postgres/ledgers.ts';
import { embeddedExports, exported, gathering, takeSources } from './ledgerOf.ts';

const server = inject('postgres');
const readers = startReaders();
const decider = startDecider();
const REVISIONS = [0, 2];
let folder: string;
let press: Press;
let embedded: string[];

/** A worker with connections of its own. */
async function working(db: string, now: string, roles: readonly Role[] = ROLES): Promise<WorkSummary> {
  const store = await openStore(db);
  const queue = await openQueue(db, { patience: 60, say: () => {} });
  try {
    const { signal } = new AbortController();
    const how = { ...gathering(press, now, readers), db, roles, decider, signal, say: () => {} };
    return await work(store, queue, { ...how, once: true, patience: 60 });
  } finally {
    await queue.close();
    await store.close();
  }
}

describe.runIf(server)('workers over PostgreSQL', () => {
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-workers-'));
    press = await startPress(folder);
    embedded = await embeddedExports(press, REVISIONS, readers, folder);
  });
  afterAll(async () => {
    await Promise.all([press.close(), readers.close(), decider.close()]);
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('end, four of them, with the export of one process over a file, at first and after corrections', async () => {
    const db = await emptyLedger(server);
    const store = await openStore(db);
    await takeSources(store);
    const total = { fetched: 0, pages: 0 };
    for (const [nth, revision] of REVISIONS.entries()) {
      const now = await press.publish(revision);
      const summaries = await Promise.all([1, 2, 3, 4].map(() => working(db, now)));
      for (const { fetched, pages } of summaries) {
        total.fetched += fetched;
        total.pages += pages;
      }
      expect(digest(await exported(store, folder))).toBe(digest(embedded[nth] ?? ''));
    }
    expect(total.pages).toBeGreaterThan(30);
    expect((await store.runs(10)).filter(({ ended }) => ended === null)).toEqual([]);
    await store.close();
  });
});
