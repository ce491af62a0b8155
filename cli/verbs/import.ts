// import: takes saved pages as if they had just been fetched.
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { z } from 'zod';
import type { Store } from '../../ledger/store.ts';
import { Failure } from '../failure.ts';
import { logOf } from '../log.ts';
import { dbOption, jsonOption, printSummary, withStore } from '../options.ts';
import { callerPath, clockOf, frozenAt } from '../place.ts';
import { type Progress, progressOn } from '../progress.ts';
import type { ReadingSummary } from '../reading.ts';
import { counted } from '../counted.ts';
import { Intake, type IntakeOptions } from '../intake.ts';
import { recorded } from '../runs.ts';
import { readSourcesFile } from '../sourcesFile.ts';
import { type Readers, withReaders } from '../threads/readers.ts';
import { importWarc, type WarcImportSummary } from '../warc.ts';

const manifestLine = z.object({
  url: z.string().refine((u) => URL.canParse(u) && /^https?:/.test(u), 'must be an http or https URL'),
  file: z.string().min(1),
  contentType: z.string().nullish(),
  fetchedAt: z.string().refine((t) => !Number.isNaN(Date.parse(t)), 'must be an ISO instant'),
});

export interface ImportSummary extends ReadingSummary {
  lines: number;
  stored: number;
  /** Lines that could not be taken; each is an Issue. */
  broken: number;
}

/** Broken lines become Issues and are counted; the rest goes on. */
export async function importManifest(
  store: Store,
  options: IntakeOptions & { manifest: string; outlets: string | undefined },
  progress: Progress,
): Promise<ImportSummary> {
  const { manifest } = options;
  mustExist(manifest);
  if (options.outlets) {
    const file = readSourcesFile(options.outlets);
    await store.saveSources(file.outlets, file.sources);
  }
  const sources = (await store.sourceHealth()).map((h) => h.source);
  const intake = new Intake(store, options, progress, sources);
  let lines = 0;
  let at = 0;
  for await (const text of createInterface({
    input: fs.createReadStream(manifest),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    at += 1;
    if (text.trim() === '') continue;
    lines += 1;
    const problem = (message: string, url: string | null): void =>
      intake.problem('manifest-line', `${path.basename(manifest)}:${at}: ${message}`, url);
    const line = parseLine(text);
    if (typeof line === 'string') {
      problem(line, null);
      continue;
    }
    const { url, fetchedAt } = line;
    let bytes: Buffer;
    try {
      bytes = fs.readFileSync(path.resolve(path.dirname(manifest), line.file));
    } catch {
      problem(`${line.file} cannot be read`, url);
      continue;
    }
    await intake.take({ url, fetchedAt, status: 200, contentType: line.contentType ?? null, headers: {}, bytes });
    progress.update(lines, lines, 'storing');
  }
  const read = await intake.finish();
  return { lines, stored: intake.stored, broken: intake.broken, ...read };
}

export function mustExist(file: string): void {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Failure(`${file}: no such file`);
}

function parseLine(text: string): z.infer<typeof manifestLine> | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  const parsed = manifestLine.safeParse(value);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((i) => `${i.path.join('.') || 'line'} ${i.message}`).join('; ');
}

interface ImportOptions {
  manifest?: string;
  warc?: string;
  db: string;
  outlets?: string;
  json?: boolean;
  now?: string;
  verbose?: boolean;
}

export function importVerb(): Command {
  return new Command('import')
    .description('take saved pages as if they had just been fetched')
    .option('--manifest <file>', 'JSON lines of {url, file, contentType, fetchedAt}, files relative to the manifest')
    .option('--warc <file>', 'a web archive: WARC 1.0 or 1.1, gzipped or not')
    .addOption(dbOption())
    .option('--outlets <file>', 'a sources file that names the outlets')
    .addOption(jsonOption())
    .action(async (options: ImportOptions) => {
      const { manifest, warc } = options;
      const given = manifest ?? warc;
      if (given === undefined || (manifest !== undefined && warc !== undefined))
        throw new Failure('import needs either --manifest FILE or --warc FILE');
      const clock = clockOf(options.now);
      const outlets = options.outlets === undefined ? undefined : callerPath(options.outlets);
      const file = callerPath(given);
      mustExist(file);
      await withStore(options.db, 'make', async (store) => {
        const progress = progressOn(process.stderr, 'import', options.verbose);
        const from = { outlets, clock, frozenAt: frozenAt(options.now), log: logOf(options.verbose) };
        const take = async (readers: Readers): Promise<ImportSummary | WarcImportSummary> =>
          manifest === undefined
            ? await importWarc(store, { ...from, warc: file, readers }, progress)
            : await importManifest(store, { ...from, manifest: file, readers }, progress);
        const summary = await recorded(store, 'import', () => withReaders(take));
        const { stored, broken, articles, changes } = summary;
        const [count, noun] = 'lines' in summary ? [summary.lines, 'line'] : [summary.records, 'record'];
        if (count > 0 && broken === count) process.exitCode = 1;
        printSummary(
          options.json,
          summary,
          `${counted(count, noun)}: ${counted(stored, 'new snapshot')}, ${broken} skipped; ${counted(articles, 'article')} read, ${counted(changes, 'change')} to the record`,
        );
      });
    });
}
