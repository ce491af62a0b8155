// npm run bench:paint: when Chromium first shows something of each main page, in ms after it was asked for, over loopback.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { noLog } from '../cli/log.ts';
import { systemClock } from '../cli/place.ts';
import { whileServing } from '../cli/serving.ts';
import { buildWeb, PRESS, PRESS_SOURCES } from '../demo/press.ts';
import { executable, launch } from '../test/api/chromium.ts';

const VISITS = 7;
const root = path.join(import.meta.dirname, '..');

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function firstPaint(browser: Browser, url: string): Promise<number> {
  // A new profile: nothing is kept from one visit to the next.
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  const ms = (await page.evaluate(`new Promise((resolve) => new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
  }).observe({ type: 'paint', buffered: true }))`)) as number;
  await page.context().close();
  return ms;
}

async function pagesOf(url: string): Promise<Record<string, string>> {
  const first = async (list: string): Promise<string> => {
    const answer = (await (await fetch(`${url}api/v1/${list}?limit=1`)).json()) as { items: { id: string }[] };
    return `${list}/${answer.items[0]?.id}`;
  };
  return {
    timeline: '',
    event: await first('events'),
    conflicts: 'conflicts',
    conflict: await first('conflicts'),
    article: await first('articles'),
    entity: await first('entities'),
    sources: 'sources',
    about: 'about',
    documentation: 'docs',
  };
}

if (!executable) {
  process.stdout.write('no chromium on this machine\n');
  process.exit();
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-bench-'));
try {
  const [web, db] = [path.join(folder, 'press'), path.join(folder, 'ledger.db')];
  await buildWeb(PRESS, web);
  execFileSync(process.execPath, [
    ...['--import', 'tsx', path.join(root, 'cli/main.ts'), 'import', '--manifest', path.join(web, 'manifest.jsonl')],
    ...['--outlets', PRESS_SOURCES, '--db', db],
  ]);
  const browser = await launch(executable);
  const shown = { port: 0, clock: systemClock, demo: true, log: noLog, activity: () => null };
  await whileServing(db, shown, async (url) => {
    process.stdout.write(
      `${'first contentful paint, ms'.padEnd(30)} ${'middle'.padStart(8)} ${'longest'.padStart(8)}\n`,
    );
    for (const [name, place] of Object.entries(await pagesOf(url))) {
      const times: number[] = [];
      for (let n = 0; n < VISITS; n++) times.push(await firstPaint(browser, `${url}${place}`));
      const cells = [middle(times), Math.max(...times)].map((ms) => ms.toFixed(0).padStart(8));
      process.stdout.write(`${name.padEnd(30)} ${cells.join(' ')}\n`);
    }
  });
  await browser.close();
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
