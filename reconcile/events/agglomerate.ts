// Reports into acts: strongest pair first, ties by key, and no cluster holds two reports that exclude each other.
import { compareText } from '../../ledger/text.ts';
import { bondOf, ENOUGH } from './compatibility.ts';
import type { GlobalReport } from './gather.ts';
import { familyOf } from './kinship.ts';

interface Pair {
  a: number;
  b: number;
  score: number;
}

/** Reports with the same words and act in articles of one origin are one signature. */
export function collapse(reports: readonly GlobalReport[]): GlobalReport[][] {
  const bySignature = new Map<string, GlobalReport[]>();
  for (const r of reports) {
    const signature = [r.origin, r.report.rule, r.quote.replace(/\s+/gu, ' ').toLowerCase()].join('\u001f');
    const same = bySignature.get(signature);
    if (same) same.push(r);
    else bySignature.set(signature, [r]);
  }
  return [...bySignature.values()];
}

/** `signatures` in canonical order; the answer's order follows from it. */
export function agglomerate(signatures: readonly (readonly GlobalReport[])[]): GlobalReport[][] {
  const heads = signatures.map((s) => s[0]);
  const bonds = new Map<string, number | undefined>();
  const bond = (a: number, b: number): number | undefined => {
    const key = a < b ? `${a}|${b}` : `${b}|${a}`;
    if (!bonds.has(key)) {
      const x = heads[a];
      const y = heads[b];
      bonds.set(key, x && y ? bondOf(x, y)?.score : undefined);
    }
    return bonds.get(key);
  };
  const pairs: Pair[] = candidates(heads).flatMap(([a, b]) => {
    const score = bond(a, b);
    return score !== undefined && score >= ENOUGH ? [{ a, b, score }] : [];
  });
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
    if (left.some((i) => right.some((j) => excludes(heads[i], heads[j])))) continue;
    const joined = [...left, ...right];
    members.set(x, joined);
    members.delete(y);
    for (const i of right) clusterOf[i] = x;
  }
  return [...members.values()].map((list) => list.flatMap((i) => signatures[i] ?? []));
}

/** Sharing nothing is no exclusion between members that others join; opposite times, stages or parties are. */
function excludes(a: GlobalReport | undefined, b: GlobalReport | undefined): boolean {
  return a !== undefined && b !== undefined && bondOf(a, b) === undefined && opposes(a, b);
}

function opposes(a: GlobalReport, b: GlobalReport): boolean {
  // asked again with every entity shared, only true opposition is left
  const all = (r: GlobalReport): GlobalReport => ({ ...r, actors: [...a.actors, ...b.actors] });
  return bondOf(all(a), all(b)) === undefined && (a.actors.length > 0 || b.actors.length > 0);
}

/** Pairs that share an entity within one family of actions: what cannot share anything is never compared. */
function candidates(heads: readonly (GlobalReport | undefined)[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  heads.forEach((r, i) => {
    if (!r) return;
    const family = familyOf(r.report.rule);
    for (const id of new Set([...r.actors, ...r.targets, ...r.objects].map((p) => p.entity.id))) {
      const block = `${family}|${id}`;
      const list = blocks.get(block);
      if (list) list.push(i);
      else blocks.set(block, [i]);
    }
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const list of blocks.values()) {
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const a = list[x] ?? 0;
        const b = list[y] ?? 0;
        const id = a * heads.length + b;
        if (seen.has(id)) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
  }
  return pairs;
}
