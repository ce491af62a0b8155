// What of a report is compared, worked out once: comparing is done a hundred times as often.
import type { ActionReport } from '../../ledger/analysis.ts';
import type { EntityLine } from '../../ledger/lines.ts';
import { MINERALS } from '../../ledger/minerals.ts';
import { compareText } from '../../ledger/text.ts';
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Placed } from './gather.ts';
import { isRepeatable, phaseOf, stageOf, stepOf } from './kinship.ts';
import type { Days, Times } from './times.ts';
import type { Wording } from './wording.ts';

export interface Traits {
  stage: number;
  phase: string;
  repeatable: boolean;
  actors: readonly string[];
  /** What kinds of entity the doers are. */
  kinds: readonly string[];
  /** The people among the doers. */
  doers: readonly string[];
  /** Names of the laws it is about. */
  laws: readonly string[];
  /** The countries it is done to. */
  countries: readonly string[];
  /** The raw materials it is about. */
  minerals: readonly string[];
  /** The act is named, not told: it is one told elsewhere. */
  named: boolean;
  companies: readonly string[];
  firms: readonly Placed[];
  people: readonly Placed[];
  peopleIds: readonly string[];
  /** Objects that tell acts apart. */
  things: readonly Placed[];
  thingIds: readonly string[];
  /** Objects, told and merely salient. */
  anyObjects: readonly string[];
  /** All that the passage names, whatever its part. */
  names: Readonly<Record<NameKind, readonly string[]>>;
  figures: readonly string[];
  stems: readonly string[];
  /** The days it names, whatever was done on them. */
  days: readonly number[];
  /** When it was done; absent where no report day is stated. */
  span: Days | undefined;
  /** When it bites, if told. */
  bites: Days | undefined;
  /** A measure told as applying: its day may be the one since which it does. */
  applies: boolean;
  published: number;
  background: boolean;
  /** A government as a whole or a country is among the doers: an act of one of its offices is told as its own. */
  umbrella: boolean;
}

/** What a shared name is worth depends on how many acts such a thing has part in. */
export const NAME_KINDS = ['thing', 'company', 'person', 'law', 'body', 'office', 'country'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

const KIND_OF: Readonly<Partial<Record<EntityType, NameKind>>> = {
  model: 'thing',
  chip: 'thing',
  company: 'company',
  person: 'person',
  law: 'law',
  organization: 'body',
  agency: 'office',
  country: 'country',
};

const MATERIAL = new RegExp(`\\b(?:${MINERALS})\\b`, 'gu');

const UMBRELLA = /\b(?:administration|government|white house|regierung|gobierno|gouvernement|regering)\b/iu;

export function traitsOf(
  report: ActionReport,
  placed: { actors: readonly Placed[]; targets: readonly Placed[]; objects: readonly Placed[] },
  wording: Wording,
  { doneDays, bitesDays, applies }: Times,
  published: string,
): Traits {
  const told = (list: readonly Placed[]): Placed[] => list.filter((p) => !p.weak);
  const ids = (list: readonly Placed[]): string[] => [...new Set(list.map((p) => p.entity.id))].sort(compareText);
  const actors = told(placed.actors);
  const targets = told(placed.targets);
  const objects = told(placed.objects);
  // a law tells acts apart only where it is what is done: a bill, a rule withdrawn
  const lawful = report.action.value === 'legislation' || report.action.value === 'rescission';
  const things = objects.filter(
    (p) => p.entity.type === 'model' || p.entity.type === 'chip' || (lawful && p.entity.type === 'law'),
  );
  const firms = [...actors, ...targets].filter((p) => p.entity.type === 'company');
  const people = targets.filter((p) => p.entity.type === 'person');
  return {
    stage: stageOf(report.status.value),
    phase: phaseOf(stepOf(report)),
    repeatable: isRepeatable(stepOf(report)),
    actors: ids(actors),
    kinds: [...new Set(actors.map((p) => p.entity.type))],
    doers: ids(actors.filter((p) => p.entity.type === 'person')),
    laws: objects.filter((p) => p.entity.type === 'law').map((p) => p.entity.name),
    countries: ids(targets.filter((p) => p.entity.type === 'country')),
    minerals: materialsOf(report.quote),
    named: report.action.rule.endsWith('/named'),
    companies: ids(firms),
    firms,
    people,
    peopleIds: ids(people),
    things,
    thingIds: ids(things),
    anyObjects: ids(placed.objects),
    names: byKind([...wording.names, ...[...actors, ...targets, ...objects].map((p) => p.entity)]),
    figures: wording.figures,
    stems: wording.stems,
    days: wording.days,
    span: doneDays,
    bites: bitesDays,
    applies,
    published: Date.parse(published),
    background: report.background,
    umbrella: placed.actors.some((p) => p.entity.type === 'country' || UMBRELLA.test(p.entity.name)),
  };
}

const materialsOf = (quote: string): string[] => [...new Set(quote.toLowerCase().match(MATERIAL) ?? [])];

function byKind(entities: readonly EntityLine[]): Record<NameKind, string[]> {
  const names: Record<NameKind, string[]> = {
    thing: [],
    company: [],
    person: [],
    law: [],
    body: [],
    office: [],
    country: [],
  };
  for (const { type, id } of entities) {
    const kind = KIND_OF[type];
    if (kind && !names[kind].includes(id)) names[kind].push(id);
  }
  return names;
}
