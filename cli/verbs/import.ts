// import: takes saved pages as if they had just been fetched.
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { z } from 'zod';
import { digest, snapshotId } from '../../ledger/ids.ts';
import type { Issue } from '../../ledger/page.ts';
import type { Store } from '../../ledger/store.ts';
import { Failure } from '../failure.ts';
import { logOf } from '../log.ts';
import { dbOption, jsonOption, printSummary, withStore } from '../options.ts';
import { callerPath, clockOf, frozenAt, instantOf } from '../place.ts';
import { type Progress, progressOn } from '../progress.ts';
import { type ReadingOptions, type ReadingSummary, readPending } from '../reading.ts';
import { counted } from '../counted.ts';
import { type HintDocument, takeHints } from '../hints.ts';
import { recorded } from '../runs.ts';
import { readSourcesFile } from '../sourcesFile.ts';
import { withReaders } from '../threads/readers.ts';

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
  options: ReadingOptions & { manifest: string; outlets: string | undefined; frozenAt: string | null },
  progress: Progress,
): Promise<ImportSummary> {
  const { manifest, clock } = options;
  if (!fs.statSync(manifest, { throwIfNoEntry: false })?.isFile()) throw new Failure(`${manifest}: no such file`);
  if (options.outlets) {
    const file = readSourcesFile(options.outlets);
    await store.saveSources(file.outlets, file.sources);
  }
  let lines = 0;
  let stored = 0;
  const issues: Issue[] = [];
  let at = 0;
  const sources = (await store.sourceHealth()).map((h) => h.source);
  const sourceUrls = new Set(sources.map((s) => new URL(s.url).href));
  const documents = new Map<string, HintDocument>();
  for await (const text of createInterface({
    input: fs.createReadStream(manifest),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    at += 1;
    if (text.trim() === '') continue;
    lines += 1;
    const problem = (message: string, url: string | null): number =>
      issues.push({
        step: 'import',
        code: 'manifest-line',
        message: `${path.basename(manifest)}:${at}: ${message}`,
        url,
      });
    const line = parseLine(text);
    if (typeof line === 'string') {
      problem(line, null);
      continue;
    }
    const file = path.resolve(path.dirname(manifest), line.file);
    let bytes: Buffer;
    try {
      bytes = fs.readFileSync(file);
    } catch {
      problem(`${line.file} cannot be read`, line.url);
      continue;
    }
    const fetchedAt = options.frozenAt ?? instantOf(new Date(line.fetchedAt).toISOString(), 'fetchedAt');
    const url = new URL(line.url).href;
    if (sourceUrls.has(url) || /xml|json/.test(line.contentType ?? ''))
      documents.set(url, { url, bytes, contentType: line.contentType ?? null });
    const bodyDigest = digest(bytes);
    const { isNew } = await store.saveSnapshot({
      id: snapshotId(url, fetchedAt, bodyDigest),
      url,
      fetchedAt,
      status: 200,
      contentType: line.contentType ?? null,
      headers: {},
      digest: bodyDigest,
      bytes,
    });
    if (isNew) stored += 1;
    progress.update(lines, lines, 'storing');
  }
  issues.push(...(await takeHints(store, sources, documents)));
  if (issues.length > 0) await store.recordIssues(issues, clock());
  for (const issue of issues) progress.say(`${issue.code}: ${issue.message}`);
  const read = await readPending(store, options, progress);
  progress.stop();
  return { lines, stored, broken: issues.filter((i) => i.code === 'manifest-line').length, ...read };
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
  manifest: string;
  db: string;
  outlets?: string;
  json?: boolean;
  now?: string;
  verbose?: boolean;
}

export function importVerb(): Command {
  return new Command('import')
    .description('take saved pages: JSON lines of {url, file, contentType, fetchedAt}, files relative to the manifest')
    .requiredOption('--manifest <file>', 'the manifest')
    .addOption(dbOption())
    .option('--outlets <file>', 'a sources file that names the outlets')
    .addOption(jsonOption())
    .action(async (options: ImportOptions) => {
      const clock = clockOf(options.now);
      const manifest = callerPath(options.manifest);
      const outlets = options.outlets === undefined ? undefined : callerPath(options.outlets);
      await withStore(options.db, 'make', async (store) => {
        const progress = progressOn(process.stderr, 'import', options.verbose);
        const from = { manifest, outlets, clock, frozenAt: frozenAt(options.now), log: logOf(options.verbose) };
        const summary = await recorded(store, 'import', () =>
          withReaders((readers) => importManifest(store, { ...from, readers }, progress)),
        );
        const { lines, stored, broken, articles, changes } = summary;
        if (lines > 0 && broken === lines) process.exitCode = 1;
        printSummary(
          options.json,
          summary,
          `${counted(lines, 'line')}: ${counted(stored, 'new snapshot')}, ${broken} skipped; ${counted(articles, 'article')} read, ${counted(changes, 'change')} to the record`,
        );
      });
    });
}
