// Splits body text into sentences with exact offsets.
import type { Sentence } from '../../ledger/analysis.ts';
import type { Block } from '../../ledger/page.ts';

export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) => {
    const parts: Sentence[] = [];
    const cut = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu;
    let start = block.start;
    for (const match of text.slice(block.start, block.end).matchAll(cut)) {
      const end = block.start + match.index + match[0].trimEnd().length;
      parts.push({ start, end, block: index });
      start = block.start + match.index + match[0].length;
    }
    if (start < block.end) parts.push({ start, end: block.end, block: index });
    return parts;
  });
}
