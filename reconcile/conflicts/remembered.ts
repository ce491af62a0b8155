// What is worked out about a passage once and read by several comparators.
import { fold } from '../../ledger/text.ts';
import { type Dispute, disputeIn } from './dispute.ts';
import { isOpinion } from './lookAlikes/opinion.ts';
import { isUnsettled } from './lookAlikes/unsettled.ts';
import { verbHits } from './topic.ts';
import type { Statement } from './statement.ts';

function remembered<T>(workOut: (statement: Statement) => T): (statement: Statement) => T {
  const known = new WeakMap<Statement, { value: T }>();
  return (statement) => {
    const before = known.get(statement);
    if (before) return before.value;
    const value = workOut(statement);
    known.set(statement, { value });
    return value;
  };
}

export const hitsOf = remembered(({ quote }) => verbHits(quote));
export const opinionOf = remembered(({ quote }) => isOpinion(quote));
export const unsettledOf = remembered(({ quote }) => isUnsettled(quote));
export const foldedOf = remembered(({ quote }) => fold(quote));
export const disputeOf: (statement: Statement) => Dispute | undefined = remembered(({ quote }) => disputeIn(quote));
