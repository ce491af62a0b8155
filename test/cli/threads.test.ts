// A page may cost its thread, never the program: threads that hang, die or fail, and what the others go on doing.
import os from 'node:os';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noLog } from '../../cli/log.ts';
import { frozen } from '../../cli/place.ts';
import { silent } from '../../cli/progress.ts';
import { OutOfTime, startThreads, type Threads } from '../../cli/threads/pool.ts';
import type { Readers } from '../../cli/threads/readers.ts';
import { importManifest } from '../../cli/verbs/import.ts';
import { openStore } from '../../db/store.ts';
import { ownThread } from '../readers.ts';

describe('threads that can be killed', () => {
  let threads: Threads<string, string>;
  beforeAll(() => {
    const module = new URL('./tasks', import.meta.url).href;
    threads = startThreads({ module, task: 'work', size: 2, limitMs: 4000, heapMb: 64 });
  });
  afterAll(async () => await threads.close());

  /** Starting a thread counts against the limit: on a busy machine it may take more than one. */
  async function answer(): Promise<string> {
    for (;;) {
      try {
        return await threads.run('answer');
      } catch (error) {
        if (!(error instanceof OutOfTime)) throw error;
      }
    }
  }

  it('ends one that never answers, and answers others meanwhile and after', async () => {
    const hung = expect(threads.run('spin')).rejects.toThrow(OutOfTime);
    expect(await answer()).toBe('answer');
    await hung;
    expect(await Promise.all([answer(), answer(), answer()])).toEqual(['answer', 'answer', 'answer']);
  });
  it('survives one that eats its heap', async () => {
    await expect(threads.run('eat')).rejects.toThrow();
    expect(await answer()).toBe('answer');
  });
  it('passes on what was thrown', async () => {
    await answer();
    await expect(threads.run('fail')).rejects.toThrow('the page is odd');
  });
});

describe('a page whose reading is ended', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-threads-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('is an Issue that names it, is not tried for ever, and costs no other page', async () => {
    const html = (title: string): string =>
      `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>The Tidewater Bureau on Friday barred exports of the Bolt 4 artificial intelligence chip to Valdora, saying the order takes effect at once.</p></article></body></html>`;
    const lines = ['slow', 'plain'].map((name) => {
      fs.writeFileSync(path.join(folder, `${name}.html`), html(name));
      return {
        url: `https://a.example/${name}`,
        file: `${name}.html`,
        contentType: 'text/html',
        fetchedAt: '2027-03-06',
      };
    });
    const manifest = path.join(folder, 'manifest.jsonl');
    fs.writeFileSync(manifest, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const readers: Readers = {
      ...ownThread,
      run: async (page) => {
        if (page.url.endsWith('/slow')) throw new OutOfTime('took longer than 5 ms');
        return await ownThread.run(page);
      },
    };
    const store = await openStore(':memory:');
    const options = { manifest, outlets: undefined, clock: frozen('2027-03-07'), frozenAt: null, readers, log: noLog };
    expect(await importManifest(store, options, silent)).toMatchObject({ pages: 2, articles: 1 });
    expect(await store.issues(10)).toContainEqual(
      expect.objectContaining({ code: 'page-timeout', url: 'https://a.example/slow' }),
    );
    expect((await importManifest(store, options, silent)).pages).toBe(0);
    await store.close();
  });
});
