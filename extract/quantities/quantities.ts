// Numbers with what they count.
import type { Quantity, ReadingInput, Sentence } from '../../ledger/analysis.ts';

export function readQuantities(_input: ReadingInput, _sentences: readonly Sentence[]): Quantity[] {
  return [];
}
