// Page reading beside Readability on linkedom, in the same run: the press, and the public set of real pages where it is present.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPage } from '../extract/page/page.ts';
import type { PageInput } from '../ledger/analysis.ts';
import { publicPages } from '../test/corpora/publicPages.ts';

type Rate = (units: number, work: () => unknown) => Promise<number>;

interface PageRow {
  step: string;
  unit: string;
  perSecond: number;
  beside: { name: string; perSecond: number };
}

/** Of the real pages every fourth is read: Readability takes its time. */
const STEP = 4;

export async function pageRows(press: readonly PageInput[], rate: Rate): Promise<PageRow[]> {
  const real = publicPages().filter((_, i) => i % STEP === 0);
  const rows = [await rowOf('pages read (body text and metadata)', press, rate)];
  if (real.length > 0) rows.push(await rowOf('real pages read (the same)', real, rate));
  return rows;
}

async function rowOf(step: string, pages: readonly PageInput[], rate: Rate): Promise<PageRow> {
  const htmls = pages.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
  return {
    step,
    unit: 'pages',
    perSecond: await rate(pages.length, () => pages.map(readPage)),
    beside: {
      name: 'Readability on linkedom',
      perSecond: await rate(htmls.length, () => htmls.map((html) => new Readability(parseHTML(html).document).parse())),
    },
  };
}

/** What the slowest page takes, and what memory 10,000 pages leave in use, in a process of its own. */
export function pageLimits(): string {
  const script = path.join(import.meta.dirname, 'pageLimits.ts');
  return execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
}
