// Reports into acts: strongest pair first, ties by key, and no cluster holds two reports that exclude each other.
import { compareText, fold } from '../../ledger/text.ts';
import { blocksOf, bondOf, ENOUGH, vetoOf } from './compatibility.ts';
import type { GlobalReport } from './gather.ts';
import { isRepeatable } from './kinship.ts';

/** A block holds at most this many signatures, the earliest; what is beyond meets in its other blocks. */
const LARGEST_BLOCK = 400;

interface Pair {
  a: number;
  b: number;
  score: number;
}

/** "LONDON (Wire) – " before the first sentence of an agency's copy. */
const DATELINE = /^[^a-z]{2,40}(?:\([^)]{1,40}\))?\s*[-–—]\s+/u;

/** So long a passage is not written twice by chance. */
const COPIED = 60;

/** The same words for the same act, within one origin or too long for chance, are one signature.
 *  A copy's "Friday" is the Friday of the first to print it. */
export function collapse(reports: readonly GlobalReport[]): GlobalReport[][] {
  const bySignature = new Map<string, GlobalReport[]>();
  const again = reports.filter((r) => antecedentOf(r) !== undefined);
  for (const r of reports) {
    if (antecedentOf(r) !== undefined) continue;
    const origin = r.quote.length >= COPIED && !isRepeatable(r.rule) ? '' : r.origin;
    const signature = [origin, r.rule, fold(r.quote.replace(DATELINE, ''))].join('\u001f');
    const same = bySignature.get(signature);
    if (!same) bySignature.set(signature, [r]);
    else if (r.days?.first === same[0]?.days?.first) same.push(r);
    else same.push({ ...r, days: undefined, report: { ...r.report, date: null } });
  }
  const holding = new Map([...bySignature.values()].flatMap((list) => list.map((r) => [r.key, list] as const)));
  for (const r of again) holding.get(antecedentOf(r) ?? '')?.push(r);
  return [...bySignature.values()];
}

/** The key of the report whose act this one goes on about. */
function antecedentOf({ report }: GlobalReport): string | undefined {
  const { rule } = report.action;
  return rule.startsWith('again/') ? rule.slice('again/'.length) : undefined;
}

/** `signatures` in canonical order; the answer's order follows from it. */
export function agglomerate(signatures: readonly (readonly GlobalReport[])[]): GlobalReport[][] {
  const heads = signatures.flatMap((s) => (s[0] ? [s[0]] : []));
  const vetoes = new Map<number, boolean>();
  const vetoed = (i: number, j: number): boolean => {
    const [a, b] = i < j ? [i, j] : [j, i];
    const id = a * heads.length + b;
    let answer = vetoes.get(id);
    if (answer === undefined) {
      const x = heads[a];
      const y = heads[b];
      answer = !x || !y || vetoOf(x, y) !== undefined;
      vetoes.set(id, answer);
    }
    return answer;
  };
  const pairs: Pair[] = [];
  for (const [a, b] of candidates(heads)) {
    const x = heads[a];
    const y = heads[b];
    if (!x || !y || vetoed(a, b)) continue;
    const { score } = bondOf(x, y);
    if (score >= ENOUGH) pairs.push({ a, b, score });
  }
  const key = (i: number): string => heads[i]?.key ?? '';
  pairs.sort((p, q) => q.score - p.score || compareText(key(p.a), key(q.a)) || compareText(key(p.b), key(q.b)));

  const clusterOf = heads.map((_, i) => i);
  const members = new Map(heads.map((_, i) => [i, [i]]));
  for (const { a, b } of pairs) {
    const x = clusterOf[a] ?? a;
    const y = clusterOf[b] ?? b;
    if (x === y) continue;
    const left = members.get(x) ?? [];
    const right = members.get(y) ?? [];
    if (left.some((i) => right.some((j) => vetoed(i, j)))) continue;
    members.set(x, [...left, ...right]);
    members.delete(y);
    for (const i of right) clusterOf[i] = x;
  }
  return [...members.values()].map((list) => list.flatMap((i) => signatures[i] ?? []));
}

/** Pairs that share a block: what can share nothing is never compared. */
function candidates(heads: readonly GlobalReport[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  heads.forEach((r, i) => {
    for (const block of blocksOf(r)) {
      const list = blocks.get(block);
      if (!list) blocks.set(block, [i]);
      else if (list.length < LARGEST_BLOCK) list.push(i);
    }
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const list of blocks.values())
    list.forEach((a, x) => {
      for (const b of list.slice(x + 1)) {
        const id = a * heads.length + b;
        if (seen.has(id)) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
    });
  return pairs;
}
