// What is told by rules, alone or together with others, put together: the acts that all other passages may speak of.
import { agglomerate, collapse } from './agglomerate.ts';
import { accuses, isFounded, tellsAlone } from './founded.ts';
import { gatherFragments } from './fragments.ts';
import type { GlobalReport } from './gather.ts';

/** From so many points on, a recognised passage tells an act that nobody else tells. */
const CLEARLY = 1.2;

/** Not only recognised by the model. */
export const isByRule = ({ report }: GlobalReport): boolean => !report.tentative && report.telling === undefined;

/** A rule found it, a passage tells it clearly, or two articles tell it; accusations count for nothing. */
export function isWitnessed(cluster: readonly GlobalReport[]): boolean {
  if (cluster.some((r) => isByRule(r) || tellsAlone(r))) return true;
  const telling = cluster.filter((r) => !accuses(r));
  return (
    new Set(telling.map(({ article }) => article)).size > 1 ||
    telling.some(({ report }) => (report.telling ?? 0) >= CLEARLY)
  );
}

export function toldClusters(reports: readonly GlobalReport[]): GlobalReport[][] {
  const telling = reports.filter((r) => !r.report.tentative);
  return gatherFragments(agglomerate(collapse(telling))).filter(
    (cluster) => (cluster.length > 1 || cluster.some(isByRule)) && isFounded(cluster) && isWitnessed(cluster),
  );
}
