// Action reports of many articles become events: order-free clustering with grounded fields.
import type { EventLine } from '../../ledger/lines.ts';
import { precisionOf } from '../../ledger/edtf.ts';
import type { ArticleState, Judgement } from '../../ledger/deciding.ts';
import { compareText } from '../../ledger/text.ts';
import type { Action, Status } from '../../ledger/vocabulary.ts';
import type { EntityIndex } from '../entities/entities.ts';
import type { Lineage } from '../lineage/lineage.ts';
import { agglomerate, collapse } from './agglomerate.ts';
import { attach, meets } from './attach.ts';
import { gatherFragments } from './fragments.ts';
import { chooseActors } from './actors.ts';
import { chooseMany, chooseOne, shownRefs } from './choose.ts';
import { datesOf } from './dates.ts';
import { isFounded, isNamedOnly, tellsAlone } from './founded.ts';
import { compareReports, gatherReports, type GlobalReport } from './gather.ts';
import { judgeClusters, pinFields } from './judged.ts';
import { byNarrowness } from './kinship.ts';
import { placesOf } from './places.ts';
import { relate } from './relations.ts';
import { isByRule, isWitnessed, toldClusters } from './told.ts';

export interface Events {
  /** Sorted by id. */
  lines: EventLine[];
  /** The event a passage of an article speaks of, or null. */
  eventOf(article: string, start: number, end: number): string | null;
}

export function clusterEvents(
  articles: readonly ArticleState[],
  entities: EntityIndex,
  lineage: Lineage,
  judgements: readonly Judgement[] = [],
): Events {
  const states = new Map(articles.map((a) => [a.article.id, a]));
  const reports = gatherReports(articles, entities, lineage);
  const told = toldClusters(reports);
  const joined = attach(
    told,
    withoutThose(reports, told).filter((r) => !isByRule(r)),
  );
  const left = withoutThose(reports, joined).filter((r) => !isByRule(r));
  const byRule = new Map<string, GlobalReport[]>();
  for (const r of reports) if (isByRule(r)) byRule.set(r.article, [...(byRule.get(r.article) ?? []), r]);
  // what else a sentence may speak of whose act a rule found is no act of its own
  const isBeside = (r: GlobalReport): boolean => byRule.get(r.article)?.some((other) => meets(other, r)) ?? false;
  const founding = left.filter((r) => !r.report.tentative || (tellsAlone(r) && !isBeside(r)));
  const alone = gatherFragments(agglomerate(collapse(founding))).filter((c) => isFounded(c) && isWitnessed(c));
  const known = [...joined, ...attach(alone, withoutThose(left, alone))];
  const clusters = judgeClusters(known, judgements).filter(isFounded);
  const lines = clusters.map((cluster) => toEvent([...cluster].sort(compareReports), states, judgements));
  const relations = relate(lines);
  for (const line of lines) line.relations = relations.get(line.id) ?? [];
  lines.sort((a, b) => compareText(a.id, b.id));
  const places = lines.flatMap((line) =>
    line.reports.map(({ article, start, end }) => ({ article, start, end, event: line.id })),
  );
  return { lines, eventOf: placesOf(articles, places) };
}

function withoutThose(
  reports: readonly GlobalReport[],
  clusters: readonly (readonly GlobalReport[])[],
): GlobalReport[] {
  const held = new Set(clusters.flat());
  return reports.filter((r) => !held.has(r));
}

function toEvent(
  cluster: readonly GlobalReport[],
  states: ReadonlyMap<string, ArticleState>,
  judgements: readonly Judgement[],
): EventLine {
  const real = cluster.filter((r) => r.report.reality === 'real');
  const founding = real[0] ?? cluster[0];
  if (!founding) throw new Error('an event needs a report');
  // A passage that only names the act ("after the restrictions") does not say what kind of act it was.
  const telling = real.filter((r) => !isNamedOnly(r));
  const voices = telling.length > 0 ? telling : real;
  // Who merely speaks of an act is no witness of its day and parties.
  const told = real.filter(({ report }) => !report.tentative);
  const basis = told.length > 0 ? told : real;
  const chosen = {
    action: chooseOne(voices, (r) => r.report.action.value, byNarrowness),
    status: chooseOne(voices, (r) => r.report.status.value),
    ...datesOf(basis, states),
    actors: chooseActors(basis),
    targets: chooseMany(basis, (r) => r.targets),
    objects: chooseMany(basis, (r) => r.objects),
  };
  const fields = pinFields(chosen, cluster, judgements);
  const date = fields.date.find((f) => f.shown)?.value ?? null;
  const effective = fields.effective.find((f) => f.shown)?.value;
  const best =
    [...voices].sort(
      (a, b) => b.standing.rank - a.standing.rank || fullness(b) - fullness(a) || compareReports(a, b),
    )[0] ?? founding;
  return {
    id: founding.key,
    action: (fields.action[0]?.value ?? founding.report.action.value) as Action,
    status: (fields.status[0]?.value ?? founding.report.status.value) as Status,
    date,
    precision: date === null ? null : precisionOf(date),
    ...(effective === undefined ? {} : { effective }),
    actors: shownRefs(fields.actors),
    targets: shownRefs(fields.targets),
    objects: shownRefs(fields.objects),
    summary: {
      text: best.quote,
      citation: { article: best.article, quote: best.quote, start: best.start, end: best.end },
    },
    reports: cluster.map(({ article, quote, start, end, key }) => ({ article, quote, start, end, key })),
    origins: new Set(cluster.flatMap((r) => (isRetracted(r) ? [] : r.origin))).size,
    anonymousOnly: cluster.every((r) => r.standing.rule === 'anonymous'),
    ...(cluster.some(isRetracted)
      ? { retracted: [...new Set(cluster.filter(isRetracted).map(({ article }) => article))].sort(compareText) }
      : {}),
    relations: [],
    fields: Object.fromEntries(Object.entries(fields).filter(([, values]) => values.length > 0)),
  };
}

/** Of an article that its outlet took back. */
const isRetracted = ({ standing }: GlobalReport): boolean => standing.rule === 'retracted';

/** How much a report tells: the summary is the fullest sentence of the best source. */
const fullness = (r: GlobalReport): number =>
  r.actors.length + r.targets.length + r.objects.length + (r.times.doneDays ? 2 : 0) - (r.report.background ? 2 : 0);
