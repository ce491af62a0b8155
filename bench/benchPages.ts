// Pages to read: the public set of real ones where it is present, else those of the invented press.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { outletOf } from '../cli/outletOf.ts';
import { readSourcesFile } from '../cli/sourcesFile.ts';
import { buildWeb, PRESS, PRESS_SOURCES } from '../demo/press.ts';
import type { PageInput } from '../ledger/analysis.ts';
import { publicPages } from '../test/corpora/publicPages.ts';

export async function benchPages(): Promise<PageInput[]> {
  const real = publicPages();
  return real.length > 0 ? real : await pressPages();
}

export async function pressPages(): Promise<PageInput[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-press-'));
  try {
    await buildWeb(PRESS, folder);
    const { outlets } = readSourcesFile(PRESS_SOURCES);
    const lines = fs.readFileSync(path.join(folder, 'manifest.jsonl'), 'utf8').trim().split('\n');
    return lines.flatMap((line) => {
      const { url, file, contentType, fetchedAt } = JSON.parse(line) as {
        url: string;
        file: string;
        contentType: string;
        fetchedAt: string;
      };
      const outlet = outletOf(url, outlets);
      return outlet && contentType.includes('html')
        ? [{ url, bytes: fs.readFileSync(path.join(folder, file)), contentType, fetchedAt, outlet }]
        : [];
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
