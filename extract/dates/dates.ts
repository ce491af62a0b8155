// Date expressions as EDTF values.
import type { DateMention, ReadingInput, Sentence } from '../../ledger/analysis.ts';

export function readDates(_input: ReadingInput, _sentences: readonly Sentence[]): DateMention[] {
  return [];
}
