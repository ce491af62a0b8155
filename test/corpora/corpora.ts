// The evaluation corpora and the way they are measured: built, imported and exported by the real program, then scored.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PROGRAM } from '../program.ts';
import { buildWeb, PRESS, TOOLS } from '../../demo/press.ts';

const run = promisify(execFile);
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');

export const CORPORA = { newsroom: path.join(here, 'newsroom'), 'demo-press': PRESS } as const;
export type CorpusName = keyof typeof CORPORA;

/** A measure's headline: F1 where it has one, else its share. */
export type Scores = Record<string, number>;

/** Runs a verb as a user would; answers its standard output. */
export async function exportwatch(args: readonly string[], cwd = root): Promise<string> {
  const env = { ...process.env, INIT_CWD: cwd };
  const { stdout } = await run(process.execPath, [PROGRAM, ...args], { cwd: root, env, maxBuffer: 1 << 28 });
  return stdout;
}

/** Builds a corpus folder's web into `folder` and takes it through import and export. Answers the export's folder. */
export async function exportCorpus(corpus: string, folder: string): Promise<string> {
  const web = path.join(folder, 'web');
  await buildWeb(corpus, web);
  const sources = path.join(folder, 'sources.yaml');
  fs.writeFileSync(sources, (await run(process.execPath, [path.join(TOOLS, 'sources.mjs'), corpus])).stdout);
  const db = path.join(folder, 'ledger.db');
  await exportwatch(['import', '--manifest', path.join(web, 'manifest.jsonl'), '--outlets', sources, '--db', db]);
  const out = path.join(folder, 'export');
  await exportwatch(['export', '--db', db, '--out', out, '--private']);
  return out;
}

export async function score(exported: string, corpus: string): Promise<Scores> {
  const { stdout } = await run(
    process.execPath,
    [path.join(TOOLS, 'score.mjs'), '--export', exported, '--corpus', corpus, '--json'],
    { maxBuffer: 1 << 26 },
  );
  const parsed = JSON.parse(stdout) as Record<string, { f1?: number; share?: number }>;
  return Object.fromEntries(Object.entries(parsed).map(([name, s]) => [name, s.f1 ?? s.share ?? 0]));
}

export async function disguise(corpus: string, seed: number, out: string): Promise<void> {
  await run(process.execPath, [path.join(TOOLS, 'disguise.mjs'), corpus, '--seed', String(seed), '--out', out]);
}
