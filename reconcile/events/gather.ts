// Action reports of many articles with what clustering compares: global entities, days, origin and standing.
import type { ActionReport } from '../../ledger/analysis.ts';
import type { EntityLine, Passage } from '../../ledger/lines.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { compareText, fold } from '../../ledger/text.ts';
import type { EntityIndex } from '../entities/entities.ts';
import type { Lineage } from '../lineage/lineage.ts';
import { stepOf } from './kinship.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Times, timesOf } from './times.ts';
import { type Traits, traitsOf } from './traits.ts';
import { wordingOf } from './wording.ts';

/** An entity in one place of a report, with the passage it stands on. */
export interface Placed {
  entity: EntityLine;
  passage: Passage;
  /** Not told in the passage, only what the text chiefly speaks of: shown where nothing better is, never compared. */
  weak: boolean;
}

export const strong = (placed: readonly Placed[]): Placed[] => placed.filter((p) => !p.weak);

export interface GlobalReport {
  key: string;
  article: string;
  start: number;
  end: number;
  quote: string;
  /** `action/step`. */
  rule: string;
  report: ActionReport;
  origin: string;
  /** ISO instant of publication, else of capture. */
  published: string;
  standing: Standing;
  actors: Placed[];
  targets: Placed[];
  objects: Placed[];
  times: Times;
  traits: Traits;
}

/** Founding order: the least by publication, address, offset. */
export function compareReports(a: GlobalReport, b: GlobalReport): number {
  return (
    a.traits.published - b.traits.published ||
    compareText(a.article, b.article) ||
    a.start - b.start ||
    compareText(a.key, b.key)
  );
}

export function gatherReports(
  articles: readonly ArticleState[],
  entities: EntityIndex,
  lineage: Lineage,
): GlobalReport[] {
  const proper = properNames(entities);
  return articles
    .flatMap((state) => state.analysis.reports.map((report) => toGlobal(state, report, entities, lineage, proper)))
    .sort(compareReports);
}

/** Entities by type and name: a garbled form is compared and shown as what it is a form of. */
function properNames(entities: EntityIndex): Map<string, EntityLine> {
  const byName = new Map<string, EntityLine>();
  for (const line of entities.lines)
    if (!line.variantOf)
      for (const name of [line.name, ...line.aliases]) {
        const key = `${line.type}|${fold(name)}`;
        if (!byName.has(key)) byName.set(key, line);
      }
  return byName;
}

function toGlobal(
  state: ArticleState,
  report: ActionReport,
  entities: EntityIndex,
  lineage: Lineage,
  proper: ReadonlyMap<string, EntityLine>,
): GlobalReport {
  const article = state.article.id;
  const entityOf = (local: string): EntityLine | undefined => {
    const found = entities.of(article, local);
    return found?.variantOf ? (proper.get(`${found.type}|${fold(found.variantOf.name)}`) ?? found) : found;
  };
  const place = (list: ActionReport['actors']): Placed[] => {
    const seen = new Map<string, Placed>();
    for (const { value, start, end, rule } of list) {
      const entity = entityOf(value);
      if (!entity || seen.has(entity.id)) continue;
      seen.set(entity.id, { entity, passage: passageAt(state, report, start, end), weak: rule.startsWith('salient') });
    }
    return [...seen.values()].sort((a, b) => compareText(a.entity.id, b.entity.id));
  };
  const placed = { actors: place(report.actors), targets: place(report.targets), objects: place(report.objects) };
  const published = state.revision.metadata.published ?? state.revision.fetchedAt;
  const times = timesOf(report, published);
  return {
    key: report.key,
    article,
    start: report.start,
    end: report.end,
    quote: report.quote,
    rule: stepOf(report),
    report,
    origin: lineage.origin.get(article) ?? article,
    published,
    standing: lineage.retracted?.has(article) ? RETRACTED : standingOf(state, report),
    ...placed,
    times,
    traits: traitsOf(report, placed, wordingOf(state, report.quote, report, entityOf), times, published),
  };
}

/** The report's own passage where it holds the span, else the sentence that does, else the bare span. */
export function passageAt(state: ArticleState, report: ActionReport, start: number, end: number): Passage {
  const holds = (s: { start: number; end: number }): boolean => s.start <= start && s.end >= end;
  const span = holds(report) ? report : (state.analysis.sentences.find(holds) ?? { start, end });
  return {
    article: state.article.id,
    quote: state.revision.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
  };
}

/** What its outlet took back weighs less than anything else. */
const RETRACTED: Standing = { rank: -1, rule: 'retracted' };
