// Which of the reported values an event shows, each with the citations it stands on.
import type { FieldValue, NamedRef, Passage } from '../../ledger/lines.ts';
import { dateHolds, daySpan } from '../../ledger/edtf.ts';
import { compareText } from '../../ledger/text.ts';
import type { GlobalReport, Placed } from './gather.ts';

interface Candidate {
  value: string;
  entity?: string;
  reports: GlobalReport[];
  citations: Passage[];
}

const distinctOrigins = (reports: readonly GlobalReport[]): number =>
  new Set(reports.flatMap((r) => (r.standing.rule === 'retracted' ? [] : r.origin))).size;
const bestRank = (reports: readonly GlobalReport[]): number => Math.max(...reports.map((r) => r.standing.rank));
const latest = (reports: readonly GlobalReport[]): number => Math.max(...reports.map((r) => Date.parse(r.published)));

/** The published rule: standing of the source, then independent origins, then the latest. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    bestRank(b.reports) - bestRank(a.reports) ||
    distinctOrigins(b.reports) - distinctOrigins(a.reports) ||
    latest(b.reports) - latest(a.reports) ||
    compareText(a.value, b.value)
  );
}

function ruleOf(candidate: Candidate, rivals: readonly Candidate[]): string {
  const top = [...candidate.reports].sort((a, b) => b.standing.rank - a.standing.rank)[0];
  const others = rivals.filter((c) => c !== candidate);
  if (!others.length) return `only/${top?.standing.rule ?? 'none'}`;
  const rank = bestRank(candidate.reports);
  if (others.every((c) => bestRank(c.reports) < rank)) return `standing/${top?.standing.rule ?? 'none'}`;
  const level = others.filter((c) => bestRank(c.reports) === rank);
  const n = distinctOrigins(candidate.reports);
  return level.every((c) => distinctOrigins(c.reports) < n) ? 'origins' : 'latest';
}

function toField(candidate: Candidate, rivals: readonly Candidate[], shown: boolean): FieldValue {
  return {
    value: candidate.value,
    ...(candidate.entity === undefined ? {} : { entity: candidate.entity }),
    shown,
    rule: ruleOf(candidate, rivals),
    origins: distinctOrigins(candidate.reports),
    citations: candidate.citations,
  };
}

function gather(
  reports: readonly GlobalReport[],
  read: (r: GlobalReport) => { value: string; entity?: string; passage: Passage }[],
): Candidate[] {
  const byValue = new Map<string, Candidate>();
  for (const report of reports)
    for (const { value, entity, passage } of read(report)) {
      const id = entity ?? value;
      const known = byValue.get(id) ?? {
        value,
        ...(entity === undefined ? {} : { entity }),
        reports: [],
        citations: [],
      };
      known.reports.push(report);
      if (
        !known.citations.some(
          (c) => c.article === passage.article && c.start === passage.start && c.end === passage.end,
        )
      )
        known.citations.push(passage);
      byValue.set(id, known);
    }
  return [...byValue.values()].sort(compareCandidates);
}

const own = (r: GlobalReport): Passage => ({ article: r.article, quote: r.quote, start: r.start, end: r.end });

/** One value is shown: action, status. Of two that stand equal the narrower says more. */
export function chooseOne(
  reports: readonly GlobalReport[],
  read: (r: GlobalReport) => string | null,
  narrower: (a: string, b: string) => number = () => 0,
): FieldValue[] {
  const candidates = gather(reports, (r) => {
    const value = read(r);
    return value === null ? [] : [{ value, passage: own(r) }];
  }).sort(
    (a, b) =>
      bestRank(b.reports) - bestRank(a.reports) ||
      distinctOrigins(b.reports) - distinctOrigins(a.reports) ||
      narrower(a.value, b.value) ||
      compareCandidates(a, b),
  );
  return candidates.map((c, i) => toField(c, candidates, i === 0));
}

/** The finest of the values that agree with the first; `2026-06` says nothing against `2026-06-12`. */
export function chooseDate(
  reports: readonly GlobalReport[],
  read: (r: GlobalReport) => { value: string; passage: Passage; inherited: boolean } | null,
): FieldValue[] {
  const stated = reports.some((r) => read(r)?.inherited === false);
  const candidates = gather(reports, (r) => {
    const found = read(r);
    return found && !(stated && found.inherited) ? [{ value: found.value, passage: found.passage }] : [];
  });
  const support = (c: Candidate): number =>
    distinctOrigins(candidates.filter((o) => o === c || dateHolds(o.value, c.value)).flatMap((o) => o.reports));
  const fine = candidates.filter(
    (c) => !candidates.some((o) => o !== c && dateHolds(c.value, o.value) && daySpan(o.value) < daySpan(c.value)),
  );
  const shown = [...(fine.length ? fine : candidates)].sort(
    (a, b) => bestRank(b.reports) - bestRank(a.reports) || support(b) - support(a) || compareCandidates(a, b),
  )[0];
  return candidates.map((c) => toField(c, candidates, c.value === shown?.value));
}

/** Several are shown: who is named by the best report, and by enough of the others; a weak one only where none is told. */
export function chooseMany(
  reports: readonly GlobalReport[],
  read: (r: GlobalReport) => readonly Placed[],
): FieldValue[] {
  const told = reports.some((r) => read(r).some((p) => !p.weak));
  const usable = (r: GlobalReport): Placed[] => read(r).filter((p) => !told || !p.weak);
  const candidates = gather(reports, (r) =>
    usable(r).map(({ entity, passage }) => ({ value: entity.name, entity: entity.id, passage })),
  );
  const naming = reports.filter((r) => usable(r).length > 0);
  const all = distinctOrigins(naming);
  const best = Math.max(0, ...naming.map((r) => r.standing.rank));
  return candidates.map((c) => {
    const origins = distinctOrigins(c.reports);
    const enough = bestRank(c.reports) === best ? origins * 5 >= all : origins >= 2 && origins * 10 >= all * 3;
    return toField(c, candidates, enough);
  });
}

export const shownRefs = (fields: readonly FieldValue[]): NamedRef[] =>
  fields.filter((f) => f.shown && f.entity !== undefined).map((f) => ({ id: f.entity ?? '', name: f.value }));
