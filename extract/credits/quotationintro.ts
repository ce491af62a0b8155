// A paragraph that introduces a block quotation names whom it quotes: "From Harrow Wire in May:" before the quoted passage.
import type { ReadingInput } from '../../ledger/analysis.ts';
import type { Candidate } from './credits.ts';
import { hasOutletName, nameStart } from './outletname.ts';

const RUN =
  /(?<![\p{L}\p{N}’'&-])(?<name>\p{Lu}[\p{L}\p{N}’'&-]{0,40}(?: (?:of |and |& )?\p{Lu}[\p{L}\p{N}’'&-]{0,40}){0,4})/dgu;

export function readQuotationIntros(input: ReadingInput): Candidate[] {
  return input.blocks.flatMap((block, i) => {
    const text = input.text.slice(block.start, block.end);
    if (block.role !== 'paragraph' || input.blocks[i + 1]?.role !== 'quotation' || !text.endsWith(':')) return [];
    return [...text.matchAll(RUN)].flatMap((match) => {
      const run = match.groups?.name ?? '';
      const from = nameStart(run);
      const name = run.slice(from).replace(/[’']s$/, '');
      const start = block.start + match.index + from;
      // The name that opens the paragraph acts in it: "The Lantern set the tone:".
      const opens = match.index === 0 && /^The \p{Lu}/u.test(name);
      if (!opens && !hasOutletName(name)) return [];
      return [
        { start, end: start + name.length, name, kind: 'report' as const, rule: 'quotation-intro', strong: true },
      ];
    });
  });
}
