// Reports into acts: strongest pair first, ties by key, and no cluster holds two reports that exclude each other.
import { compareText, fold } from '../../ledger/text.ts';
import { blocksOf, bondOf, vetoOf } from './compatibility.ts';
import type { GlobalReport } from './gather.ts';
import { isRepeatable } from './kinship.ts';

/** In a block each signature meets this many of those next to it in time; the rest it meets through them. */
const NEIGHBOURS = 60;

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
    else if (r.times.doneDays?.first === same[0]?.times.doneDays?.first) same.push(r);
    else same.push({ ...r, times: { ...r.times, done: null, doneDays: undefined } });
  }
  const signed = sameSigned([...bySignature.values()]);
  const holding = new Map(signed.flatMap((list) => list.map((r) => [r.key, list] as const)));
  for (const r of again) holding.get(antecedentOf(r) ?? '')?.push(r);
  return signed;
}

/** Reports that agree in step, day, doers, parties and things are one signature, whatever their words. */
function sameSigned(groups: readonly GlobalReport[][]): GlobalReport[][] {
  const bySignature = new Map<string, GlobalReport[]>();
  for (const group of groups) {
    const [head] = group;
    if (!head) continue;
    const { actors, companies, peopleIds, anyObjects, span, stage } = head.traits;
    const signed = span && actors.length && anyObjects.length;
    const signature = signed
      ? [
          head.rule,
          stage,
          span.first,
          span.last,
          ...actors,
          '',
          ...companies,
          '',
          ...peopleIds,
          '',
          ...anyObjects,
        ].join('\u001f')
      : head.key;
    const same = bySignature.get(signature);
    if (same) same.push(...group);
    else bySignature.set(signature, [...group]);
  }
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
  const vetoed = (i: number, j: number): boolean => {
    const x = heads[i];
    const y = heads[j];
    return !x || !y || vetoOf(x, y) !== undefined;
  };
  const pairs = candidates(heads);
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

/** Pairs that share a block and are near in time, with a bond that is strong enough. */
function candidates(heads: readonly GlobalReport[]): Pair[] {
  const blocks = new Map<string, number[]>();
  heads.forEach((r, i) => {
    for (const block of blocksOf(r)) {
      const list = blocks.get(block);
      if (list) list.push(i);
      else blocks.set(block, [i]);
    }
  });
  const when = (i: number): number => heads[i]?.traits.span?.first ?? heads[i]?.traits.published ?? 0;
  const pairs = new Map<number, Pair>();
  for (const list of blocks.values()) {
    list.sort((a, b) => when(a) - when(b) || a - b);
    list.forEach((i, at) => {
      for (const j of list.slice(at + 1, at + 1 + NEIGHBOURS)) {
        const [a, b] = i < j ? [i, j] : [j, i];
        const x = heads[a];
        const y = heads[b];
        if (!x || !y || pairs.has(a * heads.length + b) || vetoOf(x, y) !== undefined) continue;
        const { score } = bondOf(x, y);
        if (score >= 0) pairs.set(a * heads.length + b, { a, b, score });
      }
    });
  }
  return [...pairs.values()];
}
