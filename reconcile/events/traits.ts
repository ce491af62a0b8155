// What of a report is compared, worked out once: comparing is done a hundred times as often.
import { compareText } from '../../ledger/text.ts';
import type { Placed } from './gather.ts';
import { isRepeatable, stageOf } from './kinship.ts';
import { MINERALS } from '../../ledger/minerals.ts';
import type { ActionReport } from '../../ledger/analysis.ts';

export interface Traits {
  stage: number;
  repeatable: boolean;
  actors: readonly string[];
  /** What kinds of entity the doers are. */
  kinds: readonly string[];
  /** The people among the doers. */
  doers: readonly string[];
  objects: readonly string[];
  /** Names of the laws among them. */
  laws: readonly string[];
  /** The countries it is done to. */
  countries: readonly string[];
  /** The raw materials it is about. */
  minerals: readonly string[];
  /** The act is named, not told: it is one told elsewhere. */
  named: boolean;
  companies: readonly string[];
  people: readonly string[];
  /** Objects that tell acts apart. */
  things: readonly Placed[];
  thingIds: readonly string[];
  /** Told and merely salient. */
  anyObjects: readonly string[];
  /** First and last day of the act, in milliseconds; absent where no report day is stated. */
  span: { first: number; last: number } | undefined;
  published: number;
  /** A government as a whole or a country is among the doers: an act of one of its offices is told as its own. */
  umbrella: boolean;
}

const MATERIAL = new RegExp(`\\b(?:${MINERALS})\\b`, 'gu');

const UMBRELLA = /\b(?:administration|government|white house|regierung|gobierno|gouvernement|regering)\b/iu;

export function traitsOf(
  report: ActionReport,
  placed: { actors: readonly Placed[]; targets: readonly Placed[]; objects: readonly Placed[] },
  days: { first: string; last: string } | undefined,
  published: string,
): Traits {
  const told = (list: readonly Placed[]): Placed[] => list.filter((p) => !p.weak);
  const ids = (list: readonly Placed[]): string[] => [...new Set(list.map((p) => p.entity.id))].sort(compareText);
  const objects = told(placed.objects);
  // a law tells acts apart only where it is what is done: a bill, a rule withdrawn
  const lawful = report.action.value === 'legislation' || report.action.value === 'rescission';
  const things = objects.filter(
    (p) => p.entity.type === 'model' || p.entity.type === 'chip' || (lawful && p.entity.type === 'law'),
  );
  return {
    stage: stageOf(report.status.value),
    repeatable: isRepeatable(report.rule),
    actors: ids(told(placed.actors)),
    kinds: [...new Set(told(placed.actors).map((p) => p.entity.type))],
    doers: ids(told(placed.actors).filter((p) => p.entity.type === 'person')),
    objects: ids(objects),
    laws: objects.filter((p) => p.entity.type === 'law').map((p) => p.entity.name),
    countries: ids(told(placed.targets).filter((p) => p.entity.type === 'country')),
    minerals:
      report.action.value === 'retaliation' ? [...new Set(report.quote.toLowerCase().match(MATERIAL) ?? [])] : [],
    named: report.action.rule.endsWith('/named'),
    companies: ids(told([...placed.actors, ...placed.targets]).filter((p) => p.entity.type === 'company')),
    people: ids(told(placed.targets).filter((p) => p.entity.type === 'person')),
    things,
    thingIds: ids(things),
    anyObjects: ids(placed.objects),
    span: days ? { first: Date.parse(days.first), last: Date.parse(days.last) } : undefined,
    published: Date.parse(published),
    umbrella: placed.actors.some((p) => p.entity.type === 'country' || UMBRELLA.test(p.entity.name)),
  };
}
