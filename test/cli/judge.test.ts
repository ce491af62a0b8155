// The verbs judge, keys and webhooks, on a ledger in a file.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { judgeVerb } from '../../cli/verbs/judge.ts';
import { keysVerb } from '../../cli/verbs/keys.ts';
import { webhooksVerb } from '../../cli/verbs/webhooks.ts';
import type { Verb } from '../../cli/options.ts';
import { openStore } from '../../db/store.ts';
import { digest } from '../../ledger/ids.ts';
import { importPages, PAGES } from '../api/pages.ts';

let folder: string;
let db: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-judge-'));
  db = path.join(folder, 'ledger.db');
  const store = await openStore(db);
  await importPages(store, PAGES);
  await store.close();
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What the verb prints. */
async function said(verb: Verb, ...args: string[]): Promise<string> {
  let out = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  try {
    await verb()
      .exitOverride()
      .option('--now <instant>')
      .parseAsync([...args, '--db', db], { from: 'user' });
  } finally {
    write.mockRestore();
  }
  return out;
}

async function eventIds(): Promise<string[]> {
  const store = await openStore(db, { readOnly: true });
  const { items } = await store.list('events', { limit: 500 });
  await store.close();
  return items.map((event) => event.id).sort();
}

describe('judge', () => {
  it('decides anew at once, tells what changed, and is undone', async () => {
    const before = await eventIds();
    const [event = ''] = before;
    const out = await said(judgeVerb, 'hide', event, '--reason', 'It was a rehearsal.', '--by', 'Ada Desk');
    expect(out).toMatch(/^jdg_\w+\n/);
    expect(out).toContain(`event ${event}: Hidden by Ada Desk: It was a rehearsal.`);
    expect(await eventIds()).toEqual(before.filter((id) => id !== event));
    const id = out.split('\n')[0] ?? '';
    expect(await said(judgeVerb)).toContain(`${id}  `);
    await said(judgeVerb, 'undo', id, '--reason', 'It was none.', '--by', 'Ada Desk');
    expect(await eventIds()).toEqual(before);
    expect(await said(judgeVerb)).toContain('It was none.');
  });

  it('refuses what cannot be decided', async () => {
    await expect(said(judgeVerb, 'merge', 'evt_none', 'evt_other', '--reason', 'x')).rejects.toThrow(/evt_none/);
    await expect(said(judgeVerb, 'undo', 'jdg_none', '--reason', 'x')).rejects.toThrow(/jdg_none/);
  });
});

describe('keys', () => {
  it('are shown once, kept by digest, listed and revoked', async () => {
    expect(await said(keysVerb)).toContain('no keys');
    const key = (await said(keysVerb, 'add', 'Ada Desk')).trim();
    expect(key).toMatch(/^ew_[\w-]{43}$/);
    expect(fs.readFileSync(db).includes(key)).toBe(false);
    const store = await openStore(db, { readOnly: true });
    expect(await store.keyOf(digest(key))).toMatchObject({ owner: 'Ada Desk', revoked: null });
    await store.close();
    const list = await said(keysVerb);
    expect(list).not.toContain(key);
    const [id = ''] = list.split(' ');
    expect(await said(keysVerb, 'revoke', id)).toContain('revoked');
    await expect(said(keysVerb, 'revoke', id)).rejects.toThrow(/no key in force/);
  });
});

describe('webhooks', () => {
  it('are added with a secret shown once, listed without it, and removed', async () => {
    const secret = (await said(webhooksVerb, 'add', 'https://hooks.example/ledger')).trim();
    expect(secret).toMatch(/^whsec_/);
    const list = await said(webhooksVerb);
    expect(list).toContain('https://hooks.example/ledger');
    expect(list).not.toContain(secret);
    expect(await said(webhooksVerb, '--json')).not.toContain('whsec_');
    expect(await said(webhooksVerb, 'remove', list.split(' ')[0] ?? '')).toContain('removed');
    await expect(said(webhooksVerb, 'add', 'http://192.168.0.1/x')).rejects.toThrow(/private/);
    await expect(said(webhooksVerb, 'add', 'ftp://hooks.example/x')).rejects.toThrow();
  });
});
