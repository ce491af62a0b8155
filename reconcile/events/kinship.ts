// Which wordings can be one act: steps of actions that readers mix up, and stages that exclude each other.
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

/** Pairs of `action/step` that texts use for one act, with the likeness of the two. */
const KIN: readonly (readonly [string, string, number])[] = [
  ['access_ban/order', 'licence_requirement/duty', 0.6],
  ['access_ban/order', 'rule/issued', 0.5],
  ['licence_requirement/duty', 'rule/issued', 0.6],
  ['licence_requirement/duty', 'rule/widened', 0.5],
  ['rule/issued', 'rule/widened', 0.7],
  ['partial_lift/lift', 'full_lift/lift', 0.9],
  ['partial_lift/lift', 'licence_grant/grant', 0.4],
  ['rescission/rescinded', 'full_lift/lift', 0.5],
  ['voluntary_restriction/closed', 'voluntary_restriction/limited', 0.7],
  ['enforcement/fine', 'enforcement/settlement', 0.8],
  ['enforcement/arrest', 'enforcement/charge', 0.3],
  ['release/launch', 'release/preview', 0.5],
  ['retaliation/minerals', 'retaliation/counter', 0.9],
  ['retaliation/considered', 'retaliation/minerals', 0.7],
  ['retaliation/considered', 'retaliation/counter', 0.7],
  ['guidance/issued', 'guidance/warned', 0.5],
  ['litigation/stay', 'litigation/ruling', 0.6],
  ['negotiation/talks', 'negotiation/offer', 0.3],
  ['rule/issued', 'rule/proposed', 0.5],
  ['legislation/considered', 'legislation/introduced', 0.4],
];

const LIKENESS = new Map(KIN.flatMap(([a, b, n]) => [[`${a}|${b}`, n] as const, [`${b}|${a}`, n] as const]));

/** 1 for the same step, less for kin, 0 for two different acts. */
export const likenessOf = (a: string, b: string): number => (a === b ? 1 : (LIKENESS.get(`${a}|${b}`) ?? 0));

const actionOf = (step: string): string => step.slice(0, step.indexOf('/'));

/** Steps that can be one act share a family, so that blocks can be made by it. */
export function familyOf(step: string): string {
  const action = actionOf(step);
  if (['access_ban', 'licence_requirement', 'rule'].includes(action)) return 'restriction';
  if (['partial_lift', 'full_lift', 'licence_grant', 'rescission'].includes(action)) return 'relief';
  return action;
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
