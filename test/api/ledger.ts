// The bundled press as a ledger in memory, and requests against its app, for every test of this folder.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Hono } from 'hono';
import { createApp } from '../../api/app.ts';
import { noLog } from '../../cli/log.ts';
import { frozen } from '../../cli/place.ts';
import { silent } from '../../cli/progress.ts';
import { importManifest } from '../../cli/verbs/import.ts';
import { openStore } from '../../db/store.ts';
import { ownThread } from '../readers.ts';
import { buildWeb, PRESS, PRESS_SOURCES } from '../../demo/press.ts';
import type { LineKind } from '../../ledger/lines.ts';
import type { Store } from '../../ledger/store.ts';
import type { Rights } from '../../ledger/vocabulary.ts';
import { reconcile } from '../../reconcile/reconcile.ts';

export const NOW = '2028-03-05T00:00:00.000Z';
export const ORIGIN = 'http://ledger.example';

export interface Bench {
  store: Store;
  app: Hono;
  errors: unknown[];
  get(address: string, headers?: Record<string, string>): Promise<Response>;
  json<T>(address: string): Promise<T>;
  /** Export lines of the present ledger. */
  lines<T>(kind: LineKind, of?: Store): Promise<T[]>;
  close(): Promise<void>;
}

export function benchOf(store: Store, demo = true): Bench {
  const errors: unknown[] = [];
  const app = createApp({
    store,
    now: () => NOW,
    asOf: (instant) => store.asOf(instant, reconcile),
    demo,
    onError: (error) => errors.push(error),
  });
  const get = async (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    await app.request(new URL(address, ORIGIN).href, { headers });
  return {
    store,
    app,
    errors,
    get,
    json: async <T>(address: string): Promise<T> => {
      const answer = await get(address);
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as T;
    },
    lines: async <T>(kind: LineKind, of = store): Promise<T[]> => {
      const all: T[] = [];
      for await (const line of of.exportLines(kind)) all.push(line as T);
      return all;
    },
    close: async () => await store.close(),
  };
}

/** Imports the press with its corrections. `rights` overrides those of outlets. */
export async function openBench(rights: Readonly<Record<string, Rights>> = {}): Promise<Bench> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-api-'));
  const store = await openStore(':memory:');
  try {
    for (const revision of [0, 2]) {
      await buildWeb(PRESS, folder, revision);
      const manifest = path.join(folder, 'manifest.jsonl');
      const from = {
        manifest,
        outlets: PRESS_SOURCES,
        clock: frozen(NOW),
        frozenAt: null,
        readers: ownThread,
        log: noLog,
      };
      await importManifest(store, from, silent);
    }
    const outlets = await store.outlets();
    await store.saveSources(
      outlets.map((outlet) => ({ ...outlet, rights: rights[outlet.id] ?? outlet.rights })),
      [],
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return benchOf(store);
}
