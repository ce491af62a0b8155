// A reader that people use, over real HTTP: it subscribes, is told that nothing changed, and sees each record once.
import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../db/store.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { type Bench, benchOf } from './ledger.ts';
import { importPages, PAGES } from './pages.ts';

const run = promisify(execFile);
const isInstalled = spawnSync('newsboat', ['-v']).status === 0;

// `newsboat` is no package of npm: where it is not installed there is nothing to try.
describe.skipIf(!isInstalled).each(['rss', 'atom'])('newsboat over %s', (format) => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-newsboat-'));
  const cache = path.join(home, 'cache.db');
  let bench: Bench;
  let server: Server;
  let statuses: number[] = [];

  beforeAll(async () => {
    bench = benchOf(await openStore(':memory:'));
    await importPages(bench.store, PAGES.slice(0, 2));
    const port = await new Promise<number>((resolve) => {
      const fetch = async (request: Request): Promise<Response> => {
        const answer = await bench.app.fetch(request);
        statuses.push(answer.status);
        return answer;
      };
      server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, (at) => resolve(at.port)) as Server;
    });
    fs.writeFileSync(path.join(home, 'urls'), `http://127.0.0.1:${port}/feeds/events.${format}\n`);
    fs.writeFileSync(path.join(home, 'config'), '');
  }, 60_000);
  afterAll(async () => {
    server.close();
    await bench.close();
    fs.rmSync(home, { recursive: true, force: true });
  });

  /** Ids of the entries it then holds. */
  async function refresh(): Promise<string[]> {
    statuses = [];
    const files = ['-u', 'urls', '-c', 'cache.db', '-C', 'config'];
    await run('newsboat', [...files, '-x', 'reload'], {
      cwd: home,
      timeout: 30_000,
      env: { ...process.env, HOME: home },
    });
    const read = new Database(cache, { readonly: true });
    const ids = read.prepare<[], string>('SELECT guid FROM rss_item WHERE deleted = 0').pluck().all();
    read.close();
    return ids.sort();
  }

  it('subscribes and shows every event once', async () => {
    const events = await bench.lines<{ id: string }>('events');
    const shown = await refresh();
    expect(shown).toHaveLength(events.length);
    expect(new Set(shown).size).toBe(events.length);
  });

  it('is answered 304 while nothing changes', async () => {
    // it keeps the ETag of a feed from its second visit on
    await refresh();
    await refresh();
    expect(statuses).toEqual([304]);
  });

  it('sees nothing twice when every page is read and decided again', async () => {
    const before = await refresh();
    await bench.store.forgetExtractions();
    await importPages(bench.store, PAGES.slice(0, 2));
    await bench.store.reconcile([], reconcile, '2029-01-01T00:00:00.000Z');
    expect(await refresh()).toEqual(before);
  });

  it('shows what came in once, and what it had stays one entry', async () => {
    const before = await refresh();
    await importPages(bench.store, PAGES.slice(2));
    const after = await refresh();
    expect(statuses).toEqual([200]);
    expect(new Set(after).size).toBe(after.length);
    for (const id of before) expect(after).toContain(id);
    expect(after.length).toBeGreaterThan(before.length);
  });
});
