// The sentences of a state that count: without lines that pass.
import type { RevisionView } from '../../ledger/asking.ts';
import type { Span } from '../../ledger/text.ts';
import { passingLine } from './passing.ts';
import { sameText } from './sameText.ts';

export interface Unit extends Span {
  text: string;
  /** Equal where only the looks differ. */
  key: string;
  block: number;
}

export function unitsOf({ revision: { text, blocks }, analysis }: RevisionView): Unit[] {
  const passing = new Set(
    blocks.flatMap((block, n) => (passingLine(text.slice(block.start, block.end)) === undefined ? [] : [n])),
  );
  return analysis.sentences.flatMap(({ start, end, block }) => {
    const sentence = text.slice(start, end);
    const key = sameText(sentence);
    return passing.has(block) || key === '' ? [] : [{ start, end, text: sentence, key, block }];
  });
}
