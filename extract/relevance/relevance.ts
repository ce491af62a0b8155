// Is the text about AI export actions, and why.
import type { ReadingInput, Relevance, Sentence } from '../../ledger/analysis.ts';
import type { Names } from '../names/names.ts';

export function judgeRelevance(_input: ReadingInput, _sentences: readonly Sentence[], _names: Names): Relevance {
  return { relevant: true, reason: 'not judged', rule: 'none' };
}
