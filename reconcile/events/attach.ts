// Passages that speak of an act without telling it go to the act they fit best; those that fit none, or two alike, are dropped.
// "The embargo has halved its sales", where an embargo on the same firm is told; not "the order book has halved".
import { bestFitOf } from './fit.ts';
import type { GlobalReport } from './gather.ts';
import { profileOf } from './profile.ts';

/** What a passage has to come to, and how much more than with any other act. */
const NEEDED = 4.4;
const MARGIN = 0.4;
/** An article that tells the act itself adds little by going on about it. */
const NEEDED_AGAIN = 8;

/** `clusters` with the passages of `speaking` that fit one of them. */
export function attach(
  clusters: readonly (readonly GlobalReport[])[],
  speaking: readonly GlobalReport[],
): GlobalReport[][] {
  const joined = clusters.map((cluster) => [...cluster]);
  if (!speaking.length) return joined;
  const fitOf = bestFitOf(clusters.map(profileOf));
  for (const report of speaking) {
    const best = fitOf(report);
    if (!best || best.margin < MARGIN) continue;
    const again = clusters[best.at]?.some(({ article }) => article === report.article);
    if (best.score >= (again ? NEEDED_AGAIN : NEEDED)) joined[best.at]?.push(report);
  }
  return joined;
}
