// Many processes that write one ledger: each imports its share of a press, in an order of its own; some are killed.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildWeb, TOOLS } from '../../../demo/press.ts';
import { chance } from '../../crawler/kills.ts';
import { exportwatch } from '../../corpora/corpora.ts';
import { type ManifestLine, readManifest, writeManifest } from '../../corpora/press.ts';
import { PROGRAM } from '../../program.ts';

export interface Crowd {
  /** What one process alone writes into a file, by name of export file. */
  plain: ReadonlyMap<string, string>;
  exported(db: string): Promise<Map<string, string>>;
  /** So many processes side by side, until each has imported its share; kills as many at random moments. Answers how many died. */
  importBy(db: string, writers: number, seed: number, kills?: number): Promise<number>;
}

export async function crowdOver(corpus: string, folder: string): Promise<Crowd> {
  const web = path.join(folder, 'web');
  await buildWeb(corpus, web);
  const sources = path.join(folder, 'sources.yaml');
  fs.writeFileSync(sources, execFileSync(process.execPath, [path.join(TOOLS, 'sources.mjs'), corpus]));
  const lines = readManifest(path.join(web, 'manifest.jsonl'));
  let nth = 0;
  const argsFor = (manifest: string, db: string): string[] => [
    ...['import', '--manifest', manifest, '--outlets', sources, '--db', db],
  ];
  const exported = async (db: string): Promise<Map<string, string>> => {
    nth += 1;
    const out = path.join(folder, `export-${nth}`);
    await exportwatch(['export', '--db', db, '--out', out, '--private']);
    return new Map(fs.readdirSync(out).map((name) => [name, fs.readFileSync(path.join(out, name), 'utf8')]));
  };
  const file = path.join(folder, 'plain.db');
  await exportwatch(argsFor(path.join(web, 'manifest.jsonl'), file));
  return {
    plain: await exported(file),
    exported,
    async importBy(db, writers, seed, kills = 0) {
      const random = chance(seed);
      const running = new Set<ChildProcess>();
      let died = 0;
      const write = async (manifest: string): Promise<void> => {
        for (;;) {
          const child = spawn(process.execPath, [PROGRAM, ...argsFor(manifest, db)], {
            stdio: 'ignore',
          });
          running.add(child);
          const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
            child.once('exit', (...end) => resolve(end));
          });
          running.delete(child);
          if (signal !== 'SIGKILL') {
            if (code !== 0) throw new Error(`a writer ended with ${code ?? signal}`);
            return;
          }
        }
      };
      const shares = Array.from({ length: writers }, (_, writer) =>
        writeManifest(
          path.join(web, `share-${seed}-${writer}.jsonl`),
          shuffled(shareOf(lines, writer, writers), random),
        ),
      );
      const work = Promise.all(shares.map(write));
      let isDone = false;
      const over = work.finally(() => {
        isDone = true;
      });
      over.catch(() => {});
      while (!isDone && died < kills) {
        await new Promise((resolve) => setTimeout(resolve, 100 + random() * 1500));
        const child = [...running][Math.floor(random() * running.size)];
        if (child?.kill('SIGKILL')) died += 1;
      }
      await over;
      return died;
    },
  };
}

/** Feeds and lists belong to each share, pages to two. */
function shareOf(lines: readonly ManifestLine[], writer: number, writers: number): ManifestLine[] {
  return lines.filter(
    ({ contentType }, nth) => !/html/.test(contentType) || nth % writers === writer || (nth + 1) % writers === writer,
  );
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
