// Evidence leaves as a web archive and comes back: the ledger made of it anew is the same, to the byte.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherOnce } from '../../cli/gathering.ts';
import { noLog } from '../../cli/log.ts';
import { frozen } from '../../cli/place.ts';
import { silent } from '../../cli/progress.ts';
import { readSourcesFile } from '../../cli/sourcesFile.ts';
import { exportLedger } from '../../cli/verbs/export.ts';
import { exportWarc, importWarc, type WarcImportSummary } from '../../cli/warc.ts';
import { openStore } from '../../db/store.ts';
import type { Store } from '../../ledger/store.ts';
import { CORPORA } from '../corpora/corpora.ts';
import { exportText, servePress } from '../corpora/press.ts';
import { readStrictly } from '../crawler/warc/standard.ts';
import { serve, storeOf } from '../crawler/crawling.ts';
import { ownThread } from '../readers.ts';

const NOW = '2026-07-02T00:00:00.000Z';
const clock = frozen(NOW);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-archive-'));
const at = (name: string): string => path.join(folder, name);
const stores: Store[] = [];
let crawled: Store;
beforeAll(async () => {
  const press = await servePress(CORPORA.newsroom, at('web'));
  crawled = await made();
  const file = readSourcesFile(path.join(CORPORA.newsroom, 'sources.yaml'));
  await crawled.saveSources(file.outlets, file.sources);
  const how = { clock, readers: ownThread, log: noLog, proxy: press.proxy, delayMs: 0, allSources: true };
  await gatherOnce(crawled, how, silent);
  await press.close();
}, 120_000);
afterAll(async () => {
  for (const store of stores) await store.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function made(): Promise<Store> {
  const store = await openStore(':memory:');
  stores.push(store);
  return store;
}

async function exported(store: Store, isPrivate = true): Promise<string> {
  const out = at(`export-${stores.length}-${isPrivate}`);
  await exportLedger(store, { out, asOf: null, private: isPrivate });
  return exportText(out);
}

async function imported(store: Store, warc: string): Promise<WarcImportSummary> {
  const options = { warc, outlets: undefined, clock, frozenAt: null, readers: ownThread, log: noLog };
  return await importWarc(store, options, silent);
}

describe('an archive of a ledger', () => {
  it('keeps to the standard, and makes the same ledger anew', async () => {
    const warc = at('all.warc.gz');
    const { pages, withheld } = await exportWarc(crawled, { warc, private: true, clock });
    expect(withheld).toBe(0);
    const records = readStrictly(fs.readFileSync(warc));
    expect(records.filter((r) => ['response', 'resource'].includes(r.type))).toHaveLength(pages + 2);
    const again = await made();
    expect(await imported(again, warc)).toMatchObject({ stored: pages, broken: 0 });
    expect(await exported(again)).toBe(await exported(crawled));
    expect(await exported(again, false)).toBe(await exported(crawled, false));
    const second = at('again.warc.gz');
    await exportWarc(again, { warc: second, private: true, clock });
    const bodies = (file: string) =>
      readStrictly(fs.readFileSync(file)).flatMap((r) => (r.type === 'response' ? [r.block.toString('latin1')] : []));
    expect(bodies(second)).toEqual(bodies(warc));
    expect(await imported(again, warc)).toMatchObject({ stored: 0, articles: 0, changes: 0 });
  }, 120_000);

  it('takes its configuration along, but lends nobody a source to crawl or a private address', async () => {
    const again = await made();
    await imported(again, at('all.warc.gz'));
    expect(await again.sourceHealth()).toEqual([]);
    const outlets = await again.outlets();
    expect(outlets).toEqual((await crawled.outlets()).map((o) => ({ ...o, allowPrivate: false })));
    const [known] = outlets;
    if (!known) throw new Error('no outlet');
    const own = await made();
    await own.saveSources([{ ...known, name: 'As I call it', rights: 'link' }], []);
    await imported(own, at('all.warc.gz'));
    expect((await own.outlets()).find((o) => o.id === known.id)).toMatchObject({
      name: 'As I call it',
      rights: 'link',
    });
  }, 60_000);

  it('withholds pages that may not be given away, and says so', async () => {
    const warc = at('public.warc.gz');
    const { pages, withheld } = await exportWarc(crawled, { warc, private: false, clock });
    expect(withheld).toBeGreaterThan(pages);
    const shown = new Set((await crawled.outlets()).filter((o) => o.rights === 'full').map((o) => new URL(o.url).host));
    for (const { type, fields } of readStrictly(fs.readFileSync(warc)))
      if (type === 'response') expect(shown).toContain(new URL(fields.get('WARC-Target-URI') ?? '').host);
  });

  it('keeps what feeds said, wherever they were moved to', async () => {
    const page =
      '<!doctype html><html lang="en"><head><title>Lab told to shut model</title><meta property="article:published_time" content="2026-06-01"></head><body><article><h1>Lab told to shut model</h1><p>The Commerce Department on Monday ordered Acme Labs to bar foreign users from its newest AI model, Bolt 4, citing export control law.</p><p>“We will comply with the export order,” said Jane Roe, the chief executive of Acme Labs. The directive covers its weights too.</p></article></body></html>';
    const { origin } = await serve({
      '/feed': { status: 301, headers: { location: '/moved' } },
      '/moved': {
        body: '<rss version="2.0"><channel><item><link>/a</link><pubDate>Mon, 01 Jun 2026 10:30:00 GMT</pubDate></item></channel></rss>',
      },
      '/a': { headers: { 'content-type': 'text/html' }, body: page },
    });
    const store = await storeOf(origin, [{ url: '/feed' }]);
    const how = { clock, readers: ownThread, log: noLog, proxy: null, delayMs: 0, allSources: true };
    await gatherOnce(store, how, silent);
    expect(await exported(store)).toContain('2026-06-01T10:30');
    await exportWarc(store, { warc: at('moved.warc.gz'), private: true, clock });
    const again = await made();
    expect(await imported(again, at('moved.warc.gz'))).toMatchObject({ broken: 0 });
    expect(await exported(again)).toBe(await exported(store));
  });

  it('leaves nothing half written under its name', async () => {
    const broken: Store = {
      ...crawled,
      async *exportSnapshots() {
        yield* [];
        throw new Error('the disk is gone');
      },
    };
    await expect(exportWarc(broken, { warc: at('half.warc.gz'), private: true, clock })).rejects.toThrow('disk');
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([]);
  });
});

const wget = spawnSync('wget', ['--version'], { encoding: 'utf8' });

describe('an archive by GNU Wget', () => {
  it.skipIf(wget.status !== 0)('is taken in, its digests and instants with it', async () => {
    const html =
      '<!doctype html><html lang="en"><title>Chips</title><article><h1>Chips</h1><p>One sentence stands here.</p></article>';
    const { origin } = await serve({
      '/a': { headers: { 'content-type': 'text/html', 'transfer-encoding': 'chunked' }, body: html },
    });
    await new Promise<void>((done) => {
      const args = ['-q', '--no-proxy', `--warc-file=${at('wget')}`, '-O', '/dev/null', `${origin}/a`];
      spawn('wget', args, { cwd: folder }).on('close', () => done());
    });
    const store = await made();
    expect(await imported(store, at('wget.warc.gz'))).toMatchObject({ stored: 1, broken: 0 });
    const held = await store.latestSnapshot(`${origin}/a`);
    expect(Buffer.from(held?.bytes ?? []).toString()).toBe(html);
    expect(Math.abs(Date.parse(held?.fetchedAt ?? '') - Date.now())).toBeLessThan(600_000);
  });
});
