// Which wordings can be one act: phases of an action that exclude each other, and actions that readers take for one.
import type { ActionReport } from '../../ledger/analysis.ts';
import type { Status } from '../../ledger/vocabulary.ts';

const STAGE: Readonly<Record<Status, number>> = {
  considered: 1,
  proposed: 1,
  announced: 2,
  ordered: 2,
  in_effect: 2,
  completed: 2,
  suspended: 3,
  lifted: 3,
  rescinded: 3,
  expired: 3,
  withdrawn: 3,
  denied: 4,
};

export const stageOf = (status: Status): number => STAGE[status];

/** Steps of one action that are one phase of it: a fine is told as a settlement, a stay as a ruling.
 *  A suit, a hearing and a ruling are three acts; a step no row names is of the phase of its action. */
const PHASES: Readonly<Record<string, string>> = {
  'enforcement/arrest': 'arrest',
  'enforcement/charge': 'charge',
  'enforcement/plea': 'charge',
  'enforcement/seized': 'seizure',
  'enforcement/seizure': 'seizure',
  'enforcement/fine': 'penalty',
  'enforcement/settlement': 'penalty',
  'enforcement/penalty': 'penalty',
  'enforcement/banned': 'penalty',
  'litigation/filed': 'suit',
  'litigation/pending': 'suit',
  'litigation/motion': 'motion',
  'litigation/hearing': 'hearing',
  'litigation/ruling': 'ruling',
  'litigation/stay': 'ruling',
  'litigation/appeal': 'appeal',
  'legislation/considered': 'considered',
  'legislation/introduced': 'introduced',
  'legislation/committee': 'vote',
  'legislation/passed': 'vote',
  'legislation/signed': 'signed',
  'legislation/amendment-dropped': 'amendment',
  'legislation/veto-threat': 'threat',
  'licence_denial/revoked': 'revoked',
  'entity_listing/removed': 'removed',
  'investigation/ended': 'ended',
  'retaliation/eased': 'eased',
  'retaliation/purchases-eased': 'eased',
  'retaliation/considered': 'considered',
  'negotiation/offer': 'offer',
  'negotiation/rejected': 'rejected',
  'rule/proposed': 'proposed',
  'rule/delayed': 'delayed',
};

/** Pairs that texts use for one act, with the likeness of the two: phases of an action, or two actions. */
const KIN: readonly (readonly [string, string, number])[] = [
  ['access_ban', 'licence_requirement', 0.6],
  ['access_ban', 'rule', 0.5],
  ['access_ban', 'entity_listing', 0.5],
  ['access_ban', 'voluntary_restriction', 0.5],
  ['access_ban', 'retaliation', 0.5],
  ['licence_requirement', 'rule', 0.6],
  ['licence_requirement', 'entity_listing', 0.4],
  ['licence_requirement', 'retaliation', 0.6],
  ['rule', 'retaliation', 0.4],
  ['rule', 'entity_listing', 0.4],
  ['rule', 'guidance', 0.3],
  ['rule', 'rule proposed', 0.5],
  ['voluntary_restriction', 'retaliation', 0.3],
  ['partial_lift', 'full_lift', 0.9],
  ['partial_lift', 'rescission', 0.4],
  ['partial_lift', 'licence_grant', 0.4],
  ['partial_lift', 'retaliation eased', 0.8],
  ['partial_lift', 'entity_listing removed', 0.6],
  ['partial_lift', 'litigation ruling', 0.5],
  ['partial_lift', 'rule', 0.4],
  ['full_lift', 'rescission', 0.6],
  ['full_lift', 'retaliation eased', 0.8],
  ['entity_listing removed', 'litigation ruling', 0.4],
  ['rescission', 'litigation ruling', 0.3],
  ['retaliation', 'retaliation considered', 0.7],
  ['enforcement arrest', 'enforcement charge', 0.4],
  ['enforcement arrest', 'enforcement seizure', 0.2],
  ['enforcement penalty', 'litigation ruling', 0.3],
  ['enforcement charge', 'litigation suit', 0.3],
  ['litigation motion', 'litigation suit', 0.2],
  ['litigation motion', 'litigation appeal', 0.3],
  ['legislation considered', 'legislation introduced', 0.4],
  ['legislation introduced', 'legislation vote', 0.2],
  ['negotiation', 'negotiation offer', 0.3],
  ['negotiation', 'request', 0.2],
];

const LIKENESS = new Map(KIN.flatMap(([a, b, n]) => [[`${a}|${b}`, n] as const, [`${b}|${a}`, n] as const]));

const actionOf = (step: string): string => {
  const slash = step.indexOf('/');
  return slash < 0 ? step : step.slice(0, slash);
};

/** Of a report that tells the action, but not which step of it. */
const SOME = 'some';
/** Any phase, where the step is not told: not quite sure. */
const UNTOLD = 0.8;

/** `action/step` of a report; one that no rule of the action made tells no step. */
export const stepOf = ({ rule, action }: ActionReport): string =>
  rule.startsWith(`${action.value}/`) ? rule : `${action.value}/${SOME}`;

/** `litigation ruling`; the bare action where its steps are one; `litigation some` where the step is not told. */
export function phaseOf(step: string): string {
  const action = actionOf(step);
  const phase = step.endsWith(`/${SOME}`) && PHASED.has(action) ? SOME : PHASES[step];
  return phase ? `${action} ${phase}` : action;
}

/** All phases of the actions that have several. */
const PHASED = new Map<string, Set<string>>();
for (const [step, phase] of Object.entries(PHASES)) {
  const action = actionOf(step);
  PHASED.set(action, (PHASED.get(action) ?? new Set([action])).add(`${action} ${phase}`));
}

/** 1 for one phase, less for kin, 0 for two different acts. */
export function likenessOf(x: string, y: string): number {
  if (x === y) return 1;
  if (!x.endsWith(SOME) && !y.endsWith(SOME)) return LIKENESS.get(`${x}|${y}`) ?? 0;
  let most = 0;
  for (const a of meantBy(x))
    for (const b of meantBy(y)) most = Math.max(most, a === b ? 1 : (LIKENESS.get(`${a}|${b}`) ?? 0));
  return UNTOLD * most;
}

function meantBy(phase: string): Iterable<string> {
  return phase.endsWith(` ${SOME}`) ? (PHASED.get(phase.slice(0, -SOME.length - 1)) ?? [phase]) : [phase];
}

const CURBS = ['access_ban', 'licence_requirement', 'rule', 'entity_listing', 'voluntary_restriction', 'retaliation'];
const RELIEFS = ['partial_lift', 'full_lift', 'licence_grant', 'rescission'];

/** Kin share a family. */
export function familiesOf(phase: string): string[] {
  const space = phase.indexOf(' ');
  const action = space < 0 ? phase : phase.slice(0, space);
  if (phase === 'litigation ruling' || phase === 'litigation some') return ['litigation', 'relief'];
  if (phase.endsWith(' removed') || phase.endsWith(' eased')) return ['curb', 'relief'];
  if (CURBS.includes(action)) return ['curb'];
  if (action === 'partial_lift') return ['relief', 'curb'];
  return [RELIEFS.includes(action) ? 'relief' : action];
}

/** Acts of one kind on one party that may be done again next week. */
const REPEATABLE = new Set([
  'licence_grant',
  'licence_denial',
  'enforcement',
  'negotiation',
  'guidance',
  'request',
  'investigation',
]);

export const isRepeatable = (step: string): boolean => REPEATABLE.has(actionOf(step));

/** Of two words for one act the narrower: a licence duty is a rule too, a counter-measure is a ban too. */
const NARROW: Readonly<Record<string, number>> = {
  retaliation: 3,
  litigation: 3,
  entity_listing: 3,
  voluntary_restriction: 2,
  licence_requirement: 2,
  partial_lift: 2,
  access_ban: 1,
};

export const byNarrowness = (a: string, b: string): number => (NARROW[b] ?? 0) - (NARROW[a] ?? 0);
