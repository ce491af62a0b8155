// What people decided about reports, applied to clusters and fields: later judgements come last and hold.
import type { FieldValue } from '../../ledger/lines.ts';
import type { Judgement } from '../../ledger/deciding.ts';
import type { EventField } from '../../ledger/vocabulary.ts';
import { bondOf } from './compatibility.ts';
import { compareReports, type GlobalReport } from './gather.ts';

type Cluster = GlobalReport[];

/** `clusters` after merge, split, distinct and hide. A report that is no longer told is passed over. */
export function judgeClusters(clusters: readonly Cluster[], judgements: readonly Judgement[]): Cluster[] {
  let now = clusters.map((cluster) => [...cluster]);
  for (const judgement of judgements) {
    if (judgement.kind === 'merge') now = merged(now, new Set(judgement.subjects));
    else if (judgement.kind === 'split') now = split(now, new Set(judgement.subjects), judgement.value);
    else if (judgement.kind === 'distinct') now = heldApart(now, judgement.subjects);
  }
  const hidden = new Set(judgements.flatMap(({ kind, subjects }) => (kind === 'hide' ? subjects : [])));
  return now.filter((cluster) => !cluster.some(({ key }) => hidden.has(key)));
}

const holding = (clusters: readonly Cluster[], key: string | null | undefined): Cluster | undefined =>
  clusters.find((cluster) => cluster.some((report) => report.key === key));

function merged(clusters: readonly Cluster[], keys: ReadonlySet<string>): Cluster[] {
  const named = clusters.filter((cluster) => cluster.some(({ key }) => keys.has(key)));
  if (named.length < 2) return [...clusters];
  return [...clusters.filter((cluster) => !named.includes(cluster)), named.flat()];
}

/** The named reports leave the event of the one that stays. */
function split(clusters: readonly Cluster[], keys: ReadonlySet<string>, staying: string | null): Cluster[] {
  const from = holding(clusters, staying);
  const leaving = from?.filter(({ key }) => keys.has(key)) ?? [];
  if (!from || !leaving.length) return [...clusters];
  return [...clusters.filter((cluster) => cluster !== from), from.filter(({ key }) => !keys.has(key)), leaving];
}

/** Each other report of the event goes with the one of the two it is more closely bound to. */
function heldApart(clusters: readonly Cluster[], [one, other]: readonly string[]): Cluster[] {
  const from = holding(clusters, one);
  const [a, b] = [from?.find(({ key }) => key === one), from?.find(({ key }) => key === other)];
  if (!from || !a || !b) return [...clusters];
  const [first, second] = compareReports(a, b) <= 0 ? [a, b] : [b, a];
  const leaves = (report: GlobalReport): boolean =>
    report === second || (report !== first && bondOf(report, second).score > bondOf(report, first).score);
  return [
    ...clusters.filter((cluster) => cluster !== from),
    from.filter((report) => !leaves(report)),
    from.filter(leaves),
  ];
}

/** Fields that show several values at once. */
const MANY: ReadonlySet<EventField> = new Set(['actors', 'targets', 'objects']);

/** The pinned value first and shown; where one value is shown, no other is. */
export function pinFields(
  fields: Readonly<Record<EventField, FieldValue[]>>,
  cluster: readonly GlobalReport[],
  judgements: readonly Judgement[],
): Record<EventField, FieldValue[]> {
  const keys = new Set(cluster.map(({ key }) => key));
  const now = { ...fields };
  for (const { id, kind, subjects, field, value } of judgements) {
    if (kind !== 'pin' || field === null || !subjects.some((key) => keys.has(key))) continue;
    const pinned = now[field].find((each) => (each.entity ?? each.value) === value);
    if (!pinned) continue;
    const others = now[field].filter((each) => each !== pinned);
    now[field] = [
      { ...pinned, shown: true, rule: `judgement/${id}` },
      ...others.map((each) => (MANY.has(field) ? each : { ...each, shown: false })),
    ];
  }
  return now;
}
