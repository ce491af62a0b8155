// Attributed claims: who is said to have said what, where and how.
import type { Claim, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import type { Names } from '../names/names.ts';

/** Slots are left empty; `slots/` fills them. */
export function readClaims(_input: ReadingInput, _sentences: readonly Sentence[], _names: Names): Claim[] {
  return [];
}
