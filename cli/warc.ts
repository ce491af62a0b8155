// Web archives in and out: the pages of a ledger with the sources file they were read by, and those of anybody else.
import fs from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { z } from 'zod';
import { captureOf, type Reading } from '../crawler/warc/capture.ts';
import { readWarc } from '../crawler/warc/read.ts';
import type { WarcRecord } from '../crawler/warc/record.ts';
import {
  companionRecord,
  HINTS_URI,
  infoRecord,
  pageRecords,
  SOURCES_URI,
  withheldRecord,
} from '../crawler/warc/write.ts';
import type { Outlet, Snapshot, Source } from '../ledger/page.ts';
import { basisOf, mayShowCopy } from '../ledger/rights.ts';
import type { Hint } from '../ledger/crawling.ts';
import type { Store } from '../ledger/store.ts';
import { Failure } from './failure.ts';
import { Intake, type IntakeOptions } from './intake.ts';
import { outletOf, unknownOutlet } from './outletOf.ts';
import type { Clock } from './place.ts';
import type { Progress } from './progress.ts';
import type { ReadingSummary } from './reading.ts';
import { parseSources, readSourcesFile, type SourcesFile, sourcesFileOf } from './sourcesFile.ts';

export interface WarcImportSummary extends ReadingSummary {
  records: number;
  stored: number;
  /** Records that could not be taken; each is an Issue. */
  broken: number;
  /** Records that hold no page. */
  leftAside: number;
}

/** What the archive says of its outlets counts where the ledger knows none of that name; its sources give hints, and are not crawled. */
export async function importWarc(
  store: Store,
  options: IntakeOptions & { warc: string; outlets: string | undefined },
  progress: Progress,
): Promise<WarcImportSummary> {
  const { warc } = options;
  if (options.outlets) {
    const file = readSourcesFile(options.outlets);
    await store.saveSources(file.outlets, file.sources);
  }
  const own = (await store.sourceHealth()).map((h) => h.source);
  const intake = new Intake(store, options, progress, own);
  const bodies = new Map<string, string>();
  let [records, leftAside] = [0, 0];
  for await (const record of readWarc(warc)) {
    records += 1;
    progress.update(records, records, 'storing');
    const problem = (message: string, url: string | null): void =>
      intake.problem('warc-record', `${path.basename(warc)}, record ${records}: ${message}`, url);
    if ('problem' in record) {
      problem(record.problem, null);
      continue;
    }
    const named = sourcesIn(record, warc);
    if (named) {
      if ('problem' in named) problem(named.problem, null);
      else intake.hintsFrom(await takeOutlets(store, named));
      continue;
    }
    const hints = hintsIn(record);
    if (hints) {
      if ('problem' in hints) problem(hints.problem, null);
      else await store.saveHints(hints.hints);
      continue;
    }
    const reading = captureOf(record);
    if ('leftAside' in reading) leftAside += 1;
    else if ('problem' in reading) problem(reading.problem, null);
    else if (!(await taken(store, intake, reading, bodies)))
      problem('it repeats a page the archive does not hold', null);
  }
  const read = await intake.finish();
  return { records, stored: intake.stored, broken: intake.broken, leftAside, ...read };
}

/** False where a page that was met again is not held. `bodies`: digests of bodies by those the archive states. */
async function taken(
  store: Store,
  intake: Intake,
  reading: Exclude<Reading, { leftAside: string } | { problem: string }>,
  bodies: Map<string, string>,
): Promise<boolean> {
  if ('capture' in reading) {
    const { digest, date, ...page } = reading.capture;
    const body = await intake.take({ ...page, fetchedAt: date });
    if (digest) bodies.set(digest, body);
    return true;
  }
  const { url, date, digest } = reading.again;
  const body = bodies.get(digest);
  const held = body === undefined ? undefined : await store.snapshotByDigest(body);
  if (!held) return false;
  await intake.take({ ...held, url, fetchedAt: date });
  return true;
}

function sourcesIn({ fields, block }: WarcRecord, file: string): SourcesFile | { problem: string } | undefined {
  if (fields.get('warc-target-uri') !== SOURCES_URI) return undefined;
  try {
    return parseSources(block.toString('utf8'), path.basename(file));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { problem: `its sources cannot be read: ${error.message}` };
  }
}

const hintList = z.array(z.object({ url: z.url(), published: z.iso.datetime() }));

function hintsIn({ fields, block }: WarcRecord): { hints: Hint[] } | { problem: string } | undefined {
  if (fields.get('warc-target-uri') !== HINTS_URI) return undefined;
  try {
    return { hints: hintList.parse(JSON.parse(block.toString('utf8'))) };
  } catch {
    return { problem: 'its hints are no list of addresses and instants' };
  }
}

async function takeOutlets(store: Store, { outlets, sources }: SourcesFile): Promise<Source[]> {
  const known = new Set((await store.outlets()).map((o) => o.id));
  await store.saveSources(
    outlets.filter((o) => !known.has(o.id)),
    [],
  );
  return sources;
}

export interface WarcExportSummary {
  pages: number;
  /** Pages whose rights forbid to give them away: their digests are in the file. */
  withheld: number;
}

/** Writes beside and renames: what stands under the name is whole. */
export async function exportWarc(
  store: Store,
  options: { warc: string; private: boolean; clock: Clock },
): Promise<WarcExportSummary> {
  const { warc } = options;
  const outlets = await store.outlets();
  const sources = (await store.sourceHealth()).map((h) => h.source);
  const made = options.clock();
  const half = `${warc}.part`;
  fs.mkdirSync(path.dirname(warc), { recursive: true });
  const out = fs.createWriteStream(half);
  const summary = { pages: 0, withheld: 0 };
  const write = async (record: Buffer): Promise<void> => {
    if (!out.write(record)) await once(out, 'drain');
  };
  try {
    await write(infoRecord(path.basename(warc), made));
    await write(companionRecord(SOURCES_URI, sourcesFileOf({ outlets, sources }), made));
    await write(companionRecord(HINTS_URI, JSON.stringify(await store.hints(), null, 1), made));
    for await (const snapshot of store.exportSnapshots()) {
      const outlet = outletOf(snapshot.url, outlets) ?? unknownOutlet(snapshot.url);
      const isShown = options.private || mayShowCopy(snapshot, outlet.rights);
      const records = isShown
        ? pageRecords(snapshot, factsOf(snapshot, outlet))
        : [
            withheldRecord(snapshot, [
              ...factsOf(snapshot, outlet),
              ['withheld', outlet.rights === 'full' ? 'noarchive' : `rights are ${outlet.rights}`],
            ]),
          ];
      for (const record of records) await write(record);
      summary[isShown ? 'pages' : 'withheld'] += 1;
    }
    out.end();
    await finished(out);
    fs.renameSync(half, warc);
    return summary;
  } catch (error) {
    out.destroy();
    fs.rmSync(half, { force: true });
    throw error;
  }
}

function factsOf(snapshot: Snapshot, outlet: Outlet): [string, string][] {
  return [
    ['snapshot', snapshot.id],
    ['outlet', `${outlet.id} (${outlet.name})`],
    ['rights', outlet.rights],
    ['rights-basis', basisOf(outlet).basis],
    ...(outlet.terms ? [['terms', outlet.terms] as [string, string]] : []),
  ];
}
