// The public set of real pages, measured by its own runner.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Scores } from '../corpora/corpora.ts';
import { PUBLIC_PAGES } from '../corpora/publicPages.ts';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '../..');

interface Line {
  set: 'body' | 'segments';
  errors: number;
  f1?: number;
  segmentF1?: number;
  titleExact?: number;
  authorF1?: number;
  dateF1?: number;
}

export async function scorePages(): Promise<Scores> {
  const runner = path.join(PUBLIC_PAGES, 'run.mjs');
  const adapter = path.join(import.meta.dirname, 'pageAdapter.ts');
  const args = ['--import', 'tsx', runner, '--module', adapter];
  const { stdout } = await run(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const of = (set: Line['set']): Line => lines.find((line) => line.set === set) ?? { set, errors: Number.NaN };
  const { f1, errors } = of('body');
  const { segmentF1, titleExact, authorF1, dateF1, errors: others } = of('segments');
  const nan = Number.NaN;
  return {
    'body text': f1 ?? nan,
    segments: segmentF1 ?? nan,
    'title exact': titleExact ?? nan,
    authors: authorF1 ?? nan,
    published: dateF1 ?? nan,
    'without error': errors + others === 0 ? 1 : 0,
  };
}
