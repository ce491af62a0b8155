// What is worked out about a passage once and read by several comparators.
import { CUE } from './cueWords.ts';
import { type Dispute, disputeAmong } from './dispute.ts';
import { isOpinion, isWish } from './lookAlikes/opinion.ts';
import { isUnsettled } from './lookAlikes/unsettled.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';

let ofPassages = 0;
let ofReadings = 0;
const NOTHING = Symbol('nothing');

/** Kept with the passage itself, so that it goes when the passage goes. */
export function remembered<T>(workOut: (statement: Statement) => T): (statement: Statement) => T {
  const slot = ofPassages++;
  return (statement) => {
    const before = statement.memory[slot];
    if (before !== undefined) return (before === NOTHING ? undefined : before) as T;
    const value = workOut(statement);
    statement.memory[slot] = value === undefined ? NOTHING : value;
    return value;
  };
}

/** Of what follows from its words alone: kept with them, for all passages of the same words. */
export function ofWords<T>(workOut: (reading: Reading) => T): (statement: Statement) => T {
  const slot = ofReadings++;
  return ({ reading }) => {
    const before = reading.memory[slot];
    if (before !== undefined) return (before === NOTHING ? undefined : before) as T;
    const value = workOut(reading);
    reading.memory[slot] = value === undefined ? NOTHING : value;
    return value;
  };
}

export const allows = ({ cues }: Reading, cue: number): boolean => (cues & cue) !== 0;
export const has = ({ reading }: Statement, cue: number): boolean => (reading.cues & cue) !== 0;

export const foldedOf = ({ reading }: Statement): string => reading.folded;
export const opinionOf = ofWords((reading) => allows(reading, CUE.opinion) && isOpinion(reading.folded));
export const unsettledOf = ofWords(
  (reading) =>
    (allows(reading, CUE.unsettled) || /[?\uff1f]/.test(reading.quote)) && isUnsettled(reading.quote, reading.folded),
);
export const wishOf = ofWords((reading) => allows(reading, CUE.wish) && isWish(reading.folded));
export const disputeOf: (statement: Statement) => Dispute | undefined = ofWords(({ folded, disputes }) =>
  disputes ? disputeAmong(folded, disputes) : undefined,
);
