// Passages that no rule knows go to the act they most likely speak of; those that likely speak of none are left.
// "The embargo has halved its sales", where an embargo on the same firm is told; not "the order book has halved".
import type { GlobalReport } from './gather.ts';
import { profileOf } from './profile.ts';
import { chooserOf } from './speaking.ts';

/** So likely must an act be, among all that may be meant and none. */
const LIKELY = 0.55;

/** `clusters` with the passages of `speaking` that likely speak of one of them. */
export function attach(
  clusters: readonly (readonly GlobalReport[])[],
  speaking: readonly GlobalReport[],
): GlobalReport[][] {
  const joined = clusters.map((cluster) => [...cluster]);
  if (!speaking.length) return joined;
  const choose = chooserOf(clusters.map(profileOf));
  for (const report of speaking) {
    const best = choose(report);
    const act = best && best.chance >= LIKELY ? joined[best.at] : undefined;
    if (act && !act.some((known) => known.article === report.article && meets(known, report))) act.push(report);
  }
  return joined;
}

/** They share words: what one says of the act the other said already. */
export const meets = (a: GlobalReport, b: GlobalReport): boolean => a.start < b.end && a.end > b.start;
