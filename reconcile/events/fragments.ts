// Lone tellings that say too little to be paired with any other join the act that all its reports together say they are of.
import { vetoOf } from './compatibility.ts';
import { bestFitOf } from './fit.ts';
import type { GlobalReport } from './gather.ts';
import { profileOf } from './profile.ts';

const NEEDED = 5;
const MARGIN = 0.4;
/** So many reports at most are a fragment. */
const FEW = 2;

export function gatherFragments(clusters: readonly (readonly GlobalReport[])[]): GlobalReport[][] {
  const fitOf = bestFitOf(clusters.map(profileOf));
  const sizeOf = (at: number): number => clusters[at]?.length ?? 0;
  const into = new Map<number, number>();
  const smallestFirst = clusters.map((_, at) => at).sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
  for (const at of smallestFirst) {
    const fragment = clusters[at] ?? [];
    const [head] = fragment;
    if (!head || !isFragment(fragment)) continue;
    const mayJoin = (other: number): boolean =>
      other !== at &&
      !into.has(other) &&
      sizeOf(other) >= fragment.length &&
      !clusters[other]?.some((r) => fragment.some((own) => vetoOf(own, r)));
    const best = fitOf(head, mayJoin);
    if (best && best.score >= NEEDED && best.margin >= MARGIN) into.set(at, best.at);
  }
  const joined = new Map<number, GlobalReport[]>();
  clusters.forEach((cluster, at) => {
    const root = rootOf(into, at);
    joined.set(root, [...(joined.get(root) ?? []), ...cluster]);
  });
  return [...joined.values()];
}

/** Little is told: no day, or nothing that few acts share. */
function isFragment(cluster: readonly GlobalReport[]): boolean {
  if (cluster.length > FEW) return false;
  return cluster.every(({ traits: { span, names } }) => {
    const telling = names.thing.length + names.company.length + names.person.length + names.law.length;
    return span === undefined || telling === 0;
  });
}

function rootOf(into: ReadonlyMap<number, number>, at: number): number {
  const next = into.get(at);
  return next === undefined ? at : rootOf(into, next);
}
