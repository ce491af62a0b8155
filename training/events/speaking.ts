// Which act a passage speaks of: for each passage that the recogniser found, the acts it may mean and the one it does.
import { joinEntities } from '../../reconcile/entities/entities.ts';
import type { GlobalReport } from '../../reconcile/events/gather.ts';
import { gatherReports } from '../../reconcile/events/gather.ts';
import { profileOf } from '../../reconcile/events/profile.ts';
import { candidatesOf, countsOf, signsOf } from '../../reconcile/events/speaking.ts';
import { isByRule, toldClusters } from '../../reconcile/events/told.ts';
import { traceLineage } from '../../reconcile/lineage/lineage.ts';
import type { Press } from './presses.ts';
import type { Row } from '../weighing.ts';

/** For each passage its candidates. */
export function speakingChoices({ states, actsIn }: Press): Row[][] {
  const reports = gatherReports(states, joinEntities(states), traceLineage(states));
  const clusters = toldClusters(reports);
  const profiles = clusters.map(profileOf);
  const counts = countsOf(profiles);
  const actsOf = (r: GlobalReport): string[] => actsIn(r.article, r.quote).map(({ id }) => id);
  const acts = clusters.map((cluster) => mostOf(cluster.flatMap(actsOf)));
  const held = new Set(clusters.flat());
  return reports
    .filter((r) => !isByRule(r) && !held.has(r))
    .map((r) => {
      const own = actsOf(r);
      return candidatesOf(r, counts).flatMap((at): Row[] => {
        const profile = profiles[at];
        const act = acts[at];
        if (!profile) return [];
        const signs = Object.fromEntries(signsOf(r, profile, counts));
        return [{ signs, right: act !== undefined && own.includes(act) }];
      });
    });
}

function mostOf(ids: readonly string[]): string | undefined {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}
