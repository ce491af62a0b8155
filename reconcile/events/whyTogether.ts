// Why the reports of an event are together, and why those of other events are not: for readers who ask, decided anew from the texts.
import type { EventLine } from '../../ledger/lines.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { compareText } from '../../ledger/text.ts';
import { joinEntities } from '../entities/entities.ts';
import { traceLineage } from '../lineage/lineage.ts';
import { bondOf, vetoOf } from './compatibility.ts';
import { type GlobalReport, gatherReports } from './gather.ts';
import { reasonsFor } from './speaking.ts';

export interface Together {
  key: string;
  /** The report it hangs by. */
  by: string;
  reasons: string[];
}

export interface Apart {
  event: string;
  /** The two reports that came nearest. */
  ours: string;
  theirs: string;
  /** The rule that forbids it, or how far the bond fell short. */
  reason: string;
}

export interface WhyTogether {
  together: Together[];
  apart: Apart[];
}

/** `articles` hold at least the texts of the event and of `others`. */
export function whyTogether(
  articles: readonly ArticleState[],
  event: EventLine,
  others: readonly EventLine[],
): WhyTogether {
  const sorted = [...articles].sort((a, b) => compareText(a.article.id, b.article.id));
  const reports = gatherReports(sorted, joinEntities(sorted), traceLineage(sorted));
  const byKey = new Map(reports.map((report) => [report.key, report]));
  const of = (line: EventLine): GlobalReport[] => line.reports.flatMap(({ key }) => byKey.get(key) ?? []);
  const ours = of(event);
  return {
    together: ours.slice(1).flatMap((report, n) => togetherBy(report, ours.slice(0, n + 1))),
    apart: others.filter(({ id }) => id !== event.id).flatMap((other) => apartFrom(other.id, ours, of(other))),
  };
}

const isRecognised = ({ report }: GlobalReport): boolean => report.tentative || report.telling !== undefined;

function togetherBy(report: GlobalReport, before: readonly GlobalReport[]): Together[] {
  const [best] = before
    .map((other) => ({ other, ...bondOf(other, report) }))
    .sort((a, b) => b.score - a.score || compareText(a.other.key, b.other.key));
  if (!best) return [];
  return [
    { key: report.key, by: best.other.key, reasons: isRecognised(report) ? reasonsFor(report, before) : best.reasons },
  ];
}

function apartFrom(event: string, ours: readonly GlobalReport[], theirs: readonly GlobalReport[]): Apart[] {
  const pairs = ours.flatMap((a) =>
    theirs.map((b) => ({ ours: a.key, theirs: b.key, veto: vetoOf(a, b), score: bondOf(a, b).score })),
  );
  const [forbidden] = pairs.filter(({ veto }) => veto !== undefined).sort((a, b) => b.score - a.score);
  const [nearest] = [...pairs].sort((a, b) => b.score - a.score);
  const told = forbidden ?? nearest;
  if (!told) return [];
  const reason = told.veto ?? `the bond is short by ${Math.abs(Math.min(0, told.score)).toFixed(1)}`;
  return [{ event, ours: told.ours, theirs: told.theirs, reason }];
}
