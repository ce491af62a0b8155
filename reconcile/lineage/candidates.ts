// Which pairs of articles are worth comparing: linear in the set, by inverted indexes whose lists are read only at their start.
import type { Fingerprint } from './fingerprint.ts';
import { isOutlet } from '../../ledger/outletName.ts';

const DAY = 86_400_000;
/** Of a gram that many articles share, only the earliest holders are compared. */
const HOLDERS = 16;
const KEPT = 12;
const SAMPLE = 3;

/** Of the sampled grams two texts must share before their wording is measured in full: half of what the rules ask. */
const ALIKE = 0.15;

export interface Candidate {
  /** Positions in `prints`, the earlier first. */
  a: number;
  b: number;
  /** The sample says that one may hold much of the other's wording. */
  alike: boolean;
}

/** `prints` is sorted by time. */
export function candidatePairs(prints: readonly Fingerprint[]): Candidate[] {
  const pairs = new Map<number, Candidate>();
  const add = (one: number, other: number, alike: boolean): void => {
    if (one === other) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = a * prints.length + b;
    const known = pairs.get(key);
    if (!known) pairs.set(key, { a, b, alike });
    else if (alike) known.alike = true;
  };
  shareGrams(prints, add);
  followCanonicals(prints, add);
  followCredits(prints, add);
  acrossLanguages(prints, add);
  return [...pairs.values()].sort((p, q) => p.a - q.a || p.b - q.b);
}

type Add = (one: number, other: number, alike: boolean) => void;

function shareGrams(prints: readonly Fingerprint[], add: Add): void {
  const holders = new Map<number, number[]>();
  const sizes: number[] = [];
  prints.forEach((print, i) => {
    const shared = new Map<number, number>();
    const sample = sampleOf(print);
    sizes.push(sample.size);
    for (const gram of sample) {
      const list = holders.get(gram) ?? [];
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (list.length < HOLDERS) list.push(i);
      holders.set(gram, list);
    }
    for (const other of strongest(shared, 4))
      add(other, i, (shared.get(other) ?? 0) >= ALIKE * Math.min(sample.size, sizes[other] ?? 0));
  });
}

/** A third of the grams, chosen by value; every gram of a quotation and of a short text. */
function sampleOf(print: Fingerprint): Set<number> {
  const sample = new Set(print.quotes.flat());
  for (const gram of print.held) if (gram % SAMPLE === 0 || print.held.size < 150) sample.add(gram);
  return sample;
}

function strongest(shared: ReadonlyMap<number, number>, least: number): number[] {
  return [...shared]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, KEPT)
    .map(([other]) => other);
}

function followCanonicals(prints: readonly Fingerprint[], add: Add): void {
  const byUrl = new Map(prints.flatMap((print, i) => print.addresses.map((address): [string, number] => [address, i])));
  prints.forEach((print, i) => {
    const target = print.canonical === null ? undefined : byUrl.get(print.canonical);
    if (target !== undefined) add(target, i, true);
  });
}

/** The credited outlet's articles of the two weeks before that share names and numbers. */
function followCredits(prints: readonly Fingerprint[], add: Add): void {
  const outlets = new Map<string, string>(prints.map((p) => [p.outlet, p.outletName]));
  const credited = new Set(prints.flatMap((print) => print.credits.map((c) => c.key)));
  const wanted = new Map([...outlets].filter(([, name]) => [...credited].some((key) => isOutlet(key, name))));
  const index = new Map<string, number[]>();
  prints.forEach((print, i) => {
    if (!wanted.has(print.outlet)) return;
    const week = Math.floor(print.time / (7 * DAY));
    for (const fact of print.facts) push(index, `${print.outlet}|${week}|${fact}`, i, 64);
  });
  prints.forEach((print, i) => {
    const sources = [...wanted].filter(
      ([id, name]) => id !== print.outlet && print.credits.some((c) => isOutlet(c.key, name)),
    );
    const week = Math.floor(print.time / (7 * DAY));
    for (const [id] of sources) {
      const shared = new Map<number, number>();
      for (const fact of print.facts)
        for (const back of [-1, 0, 1, 2])
          for (const other of index.get(`${id}|${week - back}|${fact}`) ?? [])
            shared.set(other, (shared.get(other) ?? 0) + 1);
      for (const other of strongest(shared, 2).slice(0, 8)) add(other, i, false);
    }
  });
}

/** Articles in another language of the three days before that share many names and numbers. */
function acrossLanguages(prints: readonly Fingerprint[], add: Add): void {
  const languages = [...new Set(prints.map((p) => p.language))].sort();
  if (languages.length < 2) return;
  const index = new Map<string, number[]>();
  prints.forEach((print, i) => {
    const day = Math.floor(print.time / DAY);
    const shared = new Map<number, number>();
    for (const fact of print.facts) {
      for (const language of languages) {
        if (language === print.language) continue;
        for (let back = 0; back <= 3; back++)
          for (const other of index.get(`${language}|${day - back}|${fact}`) ?? [])
            shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      push(index, `${print.language}|${day}|${fact}`, i, 32);
    }
    for (const other of strongest(shared, 6).slice(0, 6)) add(other, i, true);
  });
}

function push(index: Map<string, number[]>, key: string, value: number, most: number): void {
  const list = index.get(key);
  if (!list) index.set(key, [value]);
  else if (list.length < most) list.push(value);
}
