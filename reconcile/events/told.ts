// What is told by rules, alone or together with others, put together: the acts that all other passages may speak of.
import { agglomerate, collapse } from './agglomerate.ts';
import { isFounded } from './founded.ts';
import { gatherFragments } from './fragments.ts';
import type { GlobalReport } from './gather.ts';

/** Not only recognised by the model. */
export const isByRule = ({ report }: GlobalReport): boolean => !report.tentative && report.telling === undefined;

export function toldClusters(reports: readonly GlobalReport[]): GlobalReport[][] {
  const telling = reports.filter((r) => !r.report.tentative);
  return gatherFragments(agglomerate(collapse(telling))).filter(
    (cluster) => (cluster.length > 1 || cluster.some(isByRule)) && isFounded(cluster),
  );
}
