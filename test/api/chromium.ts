// Where a Chromium is, and how it is started.
import fs from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const ON_PATH = (process.env.PATH ?? '').split(':').map((folder) => `${folder}/chromium`);
/** Undefined where there is none. */
export const executable = ['/usr/bin/chromium', ...ON_PATH].find((file) => fs.existsSync(file));

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launch(executablePath: string): Promise<Browser> {
  return await chromium.launch({ executablePath, args: FLAGS });
}
