// Passages that report an export action.
import type { ActionReport, DateMention, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import type { Names } from '../names/names.ts';

/** `identityUrl` goes into each report's key. */
export function readActions(
  _input: ReadingInput,
  _identityUrl: string,
  _sentences: readonly Sentence[],
  _names: Names,
  _dates: readonly DateMention[],
): ActionReport[] {
  return [];
}
