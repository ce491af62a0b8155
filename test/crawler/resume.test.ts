// The program crawls the newsroom, is stopped and killed on the way, and ends where one left alone ends.
// `npm run test:kills` does the same with fifty kills.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORPORA } from '../corpora/corpora.ts';
import { PROGRAM } from '../program.ts';
import { chance, type KillingPress, startKillingPress } from './kills.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-resume-'));
let press: KillingPress;
beforeAll(async () => {
  press = await startKillingPress(CORPORA.newsroom, folder);
}, 170_000);
afterAll(async () => {
  await press.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('crawl --once', () => {
  it('drains at SIGTERM and survives SIGKILL: the same export, and no more asked again than was under way', async () => {
    const crawl = await press.interrupted(['SIGTERM', 'SIGKILL', 'SIGKILL'], chance(11), 12);
    expect(crawl.leasedAtEnds[0]).toBe(0);
    expect(crawl.missing).toEqual([]);
    expect(crawl.repeated.length).toBeLessThanOrEqual(crawl.leasedAtEnds.reduce((sum, n) => sum + n, 0));
    expect(crawl.exported).toBe(press.plain.exported);
    expect(press.plain.asked.length).toBeGreaterThan(50);
    expect(press.agents()).toEqual([expect.stringMatching(/^exportwatch\/\d/)]);
  }, 170_000);

  it('exits with 1 and says why where no source can be read', () => {
    const sources = path.join(folder, 'unreachable.yaml');
    fs.writeFileSync(
      sources,
      `outlets:
  - { id: desk, name: Desk, url: "http://127.0.0.1:1/", kind: newspaper, allowPrivate: true }
sources:
  - { outlet: desk, kind: feed, url: "http://127.0.0.1:1/feed.xml" }
`,
    );
    const db = path.join(folder, 'unreachable.db');
    const args = [PROGRAM, 'crawl', '--once', '--sources', sources, '--db', db, '--delay', '0'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/no source could be read: http:\/\/127\.0\.0\.1:1\/feed\.xml \(robots-unreachable\)$/m);
    expect(stderr).toMatch(/ECONNREFUSED/);
  });
});
