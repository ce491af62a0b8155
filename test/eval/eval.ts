// npm run eval: the measures of both corpora as a table, then those of the public sets that are present; `--public` measures those alone; `--disguise N` adds the mean over N disguised copies, `--raise` lifts the pinned floors.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CORPORA, type CorpusName, disguise, exportCorpus, score, type Scores } from '../corpora/corpora.ts';
import { HAS_PUBLIC_PAGES } from '../corpora/publicPages.ts';
import { FLOORS_FILE, type Floors, readFloors } from './floors.ts';
import { scorePages } from './pages.ts';
import { HAS_TEXT_SETS } from './textSets.ts';
import { scoreTexts, unmeasured } from './texts.ts';

/** The rules that never bend have none. */
const NO_ROOM = new Set(['verbatim', 'grounded', 'without error']);
/** Room under what was measured, so that a change that generalises is not stopped by one sentence of a corpus. */
const ROOM = 0.02;

const args = process.argv.slice(2);
const copies = args.includes('--disguise') ? Number(args[args.indexOf('--disguise') + 1]) : 0;
if (!Number.isInteger(copies) || copies < 0 || copies > 20) {
  process.stderr.write('eval: --disguise takes a number of copies, 1 to 20\n');
  process.exit(2);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-eval-'));
try {
  const columns = new Map<string, Scores>();
  const plain: Partial<Record<CorpusName, Scores>> = {};
  const corpora = args.includes('--public') ? [] : (Object.entries(CORPORA) as [CorpusName, string][]);
  for (const [name, corpus] of corpora) {
    const scores = await score(await exportCorpus(corpus, path.join(folder, name)), corpus);
    plain[name] = scores;
    columns.set(name, scores);
    const disguised: Scores[] = [];
    for (let seed = 1; seed <= copies; seed++) {
      const copy = path.join(folder, `${name}-${seed}`);
      await disguise(corpus, seed, path.join(copy, 'corpus'));
      disguised.push(await score(await exportCorpus(path.join(copy, 'corpus'), copy), path.join(copy, 'corpus')));
    }
    if (copies > 0) columns.set(`disguised ×${copies}`.padEnd(14) + (columns.size > 1 ? ' ' : ''), meanOf(disguised));
  }
  if (columns.size > 0) printTable(columns);
  const open: Record<string, Scores> = {};
  if (HAS_PUBLIC_PAGES) open['real pages'] = await scorePages();
  if (HAS_TEXT_SETS) open['public texts'] = scoreTexts();
  for (const set of ['real pages', 'public texts']) {
    process.stdout.write('\n');
    const scores = open[set];
    if (scores) printTable(new Map([[set, scores]]));
    else process.stdout.write(`${set}: skipped, the public set is not beside the project\n`);
  }
  if (HAS_TEXT_SETS) process.stdout.write(`${unmeasured().join('\n')}\n`);
  if (args.includes('--raise')) raise({ ...plain, ...open });
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

function meanOf(list: readonly Scores[]): Scores {
  const names = Object.keys(list[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, list.reduce((sum, s) => sum + (s[name] ?? 0), 0) / list.length]),
  );
}

function printTable(columns: ReadonlyMap<string, Scores>): void {
  const names = Object.keys([...columns.values()][0] ?? {});
  process.stdout.write(`${''.padEnd(22)}${[...columns.keys()].map((c) => c.padStart(16)).join('')}\n`);
  for (const name of names) {
    const cells = [...columns.values()].map((s) => (s[name] ?? Number.NaN).toFixed(3).padStart(16));
    process.stdout.write(`${name.padEnd(22)}${cells.join('')}\n`);
  }
}

/** Floors only ever rise. */
function raise(plain: Readonly<Record<string, Scores>>): void {
  const floors = readFloors();
  const raised: Floors = { ...floors };
  for (const [corpus, scores] of Object.entries(plain)) {
    raised[corpus] = Object.fromEntries(
      Object.entries(scores).map(([name, value]) => [
        name,
        Math.max(floors[corpus]?.[name] ?? 0, floorUnder(name, value)),
      ]),
    );
  }
  fs.writeFileSync(FLOORS_FILE, `${JSON.stringify(raised, null, 2)}\n`);
  process.stdout.write(`floors raised in ${path.basename(FLOORS_FILE)}\n`);
}

function floorUnder(name: string, value: number): number {
  return Math.max(0, Math.floor((value - (NO_ROOM.has(name) ? 0 : ROOM)) * 1000) / 1000);
}
