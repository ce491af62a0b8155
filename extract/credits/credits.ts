// Outlets and documents a text credits for what it reports.
import type { Credit, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import type { Names } from '../names/names.ts';

export function readCredits(_input: ReadingInput, _sentences: readonly Sentence[], _names: Names): Credit[] {
  return [];
}
