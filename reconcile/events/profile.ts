// What the reports of one act say of it together: what a passage that merely speaks of an act is held against.
import type { GlobalReport } from './gather.ts';
import type { Days } from './times.ts';
import { NAME_KINDS, type NameKind } from './traits.ts';

export interface Profile {
  reports: readonly GlobalReport[];
  names: Readonly<Record<NameKind, ReadonlySet<string>>>;
  phases: ReadonlySet<string>;
  /** The phase most reports tell. */
  phase: string;
  stems: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  minerals: ReadonlySet<string>;
  /** The days most reports give, else that of the first to tell it. */
  days: Days;
}

export function profileOf(reports: readonly GlobalReport[]): Profile {
  const names = Object.fromEntries(NAME_KINDS.map((kind) => [kind, new Set<string>()])) as Record<
    NameKind,
    Set<string>
  >;
  const phases = new Map<string, number>();
  const days = new Map<string, { count: number; days: Days }>();
  for (const { traits } of reports) {
    for (const kind of NAME_KINDS) for (const id of traits.names[kind]) names[kind].add(id);
    phases.set(traits.phase, (phases.get(traits.phase) ?? 0) + 1);
    if (!traits.span) continue;
    const key = `${traits.span.first}/${traits.span.last}`;
    days.set(key, { count: (days.get(key)?.count ?? 0) + 1, days: traits.span });
  }
  const union = (read: (r: GlobalReport) => readonly string[]): Set<string> => new Set(reports.flatMap(read));
  const told = Math.min(...reports.map(({ traits }) => traits.published));
  return {
    reports,
    names,
    phases: new Set(phases.keys()),
    phase: [...phases].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '',
    stems: union(({ traits }) => traits.stems),
    figures: union(({ traits }) => traits.figures),
    minerals: union(({ traits }) => traits.minerals),
    days: [...days.values()].sort((a, b) => b.count - a.count)[0]?.days ?? { first: told, last: told },
  };
}
