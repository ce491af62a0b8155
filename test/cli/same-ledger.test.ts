// The same set of pages gives the same ledger: imported twice, in any order, or crawled.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherOnce } from '../../cli/gathering.ts';
import { noLog } from '../../cli/log.ts';
import { frozen } from '../../cli/place.ts';
import { silent } from '../../cli/progress.ts';
import { startReaders } from '../../cli/threads/readers.ts';
import { readSourcesFile } from '../../cli/sourcesFile.ts';
import { exportLedger } from '../../cli/verbs/export.ts';
import { importManifest } from '../../cli/verbs/import.ts';
import { openStore } from '../../db/store.ts';
import { CORPORA } from '../corpora/corpora.ts';
import { exportText, type ManifestLine, readManifest, serveWeb, servePress, writeManifest } from '../corpora/press.ts';

const NOW = '2026-07-02T00:00:00.000Z';
const corpus = CORPORA.newsroom;
const outlets = path.join(corpus, 'sources.yaml');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-same-'));
const web = path.join(folder, 'web');
let pages: ManifestLine[] = [];

beforeAll(async () => {
  const press = await servePress(corpus, web);
  await press.close();
  pages = readManifest(path.join(web, 'manifest.jsonl'));
});
const readers = startReaders();
afterAll(async () => {
  await readers.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

let made = 0;
const fresh = (name: string): string => path.join(folder, `${name}-${made++}`);

async function imported(
  lines: readonly ManifestLine[],
  options: { frozenAt?: string; times?: number } = {},
): Promise<string> {
  const manifest = writeManifest(path.join(web, `manifest-${made++}.jsonl`), lines);
  const store = await openStore(`${fresh('ledger')}.db`);
  try {
    const frozenAt = options.frozenAt ?? null;
    for (let n = 0; n < (options.times ?? 1); n++)
      await importManifest(store, { manifest, outlets, clock: frozen(NOW), frozenAt, readers, log: noLog }, silent);
    const out = fresh('export');
    await exportLedger(store, { out, asOf: null, private: true });
    return exportText(out);
  } finally {
    await store.close();
  }
}

/** A seeded shuffle (mulberry32), so that a failure can be repeated. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe('same set, same ledger', () => {
  it('gives the same export whatever the order, and after a repetition', async () => {
    const plain = await imported(pages);
    expect(plain).toContain('"relevant":true');
    expect(await imported(pages, { times: 2 })).toBe(plain);
    for (let seed = 1; seed <= 2; seed++) expect(await imported(shuffled(pages, seed)), `order ${seed}`).toBe(plain);
  }, 170_000);

  it('writes nothing at all when the same pages come again', async () => {
    const store = await openStore(':memory:');
    const options = {
      manifest: path.join(web, 'manifest.jsonl'),
      outlets,
      clock: frozen(NOW),
      frozenAt: null,
      readers,
      log: noLog,
    };
    await importManifest(store, options, silent);
    const [version, changes] = [await store.version(), await store.changes(null, 500)];
    await importManifest(store, { ...options, clock: frozen('2026-08-01T00:00:00.000Z') }, silent);
    expect(await store.version()).toBe(version);
    expect(await store.changes(null, 500)).toEqual(changes);
    await store.close();
  });

  it('crawls to the export that importing the pages it fetched gives', async () => {
    const press = await serveWeb(web);
    const store = await openStore(`${fresh('crawled')}.db`);
    try {
      const file = readSourcesFile(outlets);
      await store.saveSources(file.outlets, file.sources);
      const options = { clock: frozen(NOW), readers, log: noLog, proxy: press.proxy, delayMs: 0, allSources: true };
      const summary = await gatherOnce(store, options, silent);
      expect(summary.failed).toBe(0);
      const out = fresh('export');
      await exportLedger(store, { out, asOf: null, private: true });
      const asked = new Set(press.asked.map(({ url }) => url));
      const fetched = pages.filter((page) => asked.has(page.url) && !page.url.endsWith('/robots.txt'));
      expect(fetched.length).toBeGreaterThan(40);
      expect(exportText(out)).toBe(await imported(fetched, { frozenAt: NOW }));
      expect(press.asked.every(({ agent }) => agent.startsWith('exportwatch/'))).toBe(true);
      await gatherOnce(store, options, silent);
      const again = fresh('export');
      await exportLedger(store, { out: again, asOf: null, private: true });
      expect(exportText(again)).toBe(exportText(out));
    } finally {
      await store.close();
      await press.close();
    }
  }, 120_000);
});
