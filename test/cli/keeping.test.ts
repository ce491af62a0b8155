// backup, restore and check from outside: what they print, where, and their exit codes.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../db/store.ts';
import type { Store } from '../../ledger/store.ts';
import { fill, PRESS } from '../db/pages.ts';

const root = path.join(import.meta.dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-keeping-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const env = { ...process.env, INIT_CWD: folder, EXPORTWATCH_NOW: '2026-07-01T00:00:00Z' };
  const done = spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'cli/main.ts'), ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('keeping a ledger', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(at('press.db'));
    await fill(store, PRESS);
  });

  it('is checked, backed up while in use, and put back when no longer in use', async () => {
    const checked = run('check', '--db', 'press.db', '--json');
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out)).toMatchObject({ db: at('press.db'), faults: 0 });
    expect(checked.err).toContain('passages');

    const backup = run('backup', 'kept.db', '--db', 'press.db', '--json');
    expect(backup.code).toBe(0);
    expect(JSON.parse(backup.out)).toMatchObject({ file: at('kept.db'), bytes: fs.statSync(at('kept.db')).size });
    const again = run('backup', 'kept.db', '--db', 'press.db');
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/^exportwatch: .*kept\.db is there already/m);

    const held = run('restore', 'kept.db', '--db', 'press.db');
    expect(held.code).toBe(2);
    expect(held.err).toMatch(/open in another process/);
    await store.close();
    const restored = run('restore', 'kept.db', '--db', 'press.db');
    expect(restored.code).toBe(0);
    expect(restored.out).toContain(at('press.replaced.2026-07-01T00-00-00.000Z.db'));
    expect(fs.existsSync(at('press.replaced.2026-07-01T00-00-00.000Z.db'))).toBe(true);
  });

  it('fails where something is wrong, and says what', () => {
    fs.copyFileSync(at('kept.db'), at('bad.db'));
    new Database(at('bad.db')).exec(`UPDATE analyses SET digest = digest || '0'`).close();
    const { code, out } = run('check', '--db', 'bad.db');
    expect(code).toBe(1);
    expect(out).toMatch(/^digests +\d+ +\d+ /m);
    expect(out).toMatch(/^digests: the analysis of revision rev_/m);
    expect(run('check', '--db', 'none.db').code).toBe(2);
  });
});
