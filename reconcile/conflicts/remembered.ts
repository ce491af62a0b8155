// What is worked out about a passage once and read by several comparators.
import { fold } from '../../ledger/text.ts';
import { CUE } from './cueWords.ts';
import { type Dispute, disputeAmong } from './dispute.ts';
import { isOpinion } from './lookAlikes/opinion.ts';
import { isUnsettled } from './lookAlikes/unsettled.ts';
import type { Statement } from './statement.ts';

let slots = 0;
const NOTHING = Symbol('nothing');

/** Kept with the passage itself, so that it goes when the passage goes. */
export function remembered<T>(workOut: (statement: Statement) => T): (statement: Statement) => T {
  const slot = slots++;
  return (statement) => {
    const before = statement.memory[slot];
    if (before !== undefined) return (before === NOTHING ? undefined : before) as T;
    const value = workOut(statement);
    statement.memory[slot] = value === undefined ? NOTHING : value;
    return value;
  };
}

export const has = (statement: Statement, cue: number): boolean => (statement.cues & cue) !== 0;

export const foldedOf = remembered(({ quote }) => fold(quote));
export const opinionOf = remembered((statement) => has(statement, CUE.opinion) && isOpinion(statement.quote));
export const unsettledOf = remembered(
  (statement) => (has(statement, CUE.unsettled) || /[?\uff1f]/.test(statement.quote)) && isUnsettled(statement.quote),
);
export const disputeOf: (statement: Statement) => Dispute | undefined = remembered((statement) =>
  statement.disputes ? disputeAmong(foldedOf(statement), statement.disputes) : undefined,
);
