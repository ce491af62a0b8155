// Splits body text into sentences with exact offsets. Stops propose, keep rules refuse; lists and lines add ends of their own.
import type { Sentence } from '../../ledger/analysis.ts';
import type { Block } from '../../ledger/page.ts';
import { readCut } from './cut.ts';
import { readEnclosures } from './enclosures.ts';
import { KEEP_RULES } from './keep-rules.ts';
import { readLineEnds } from './line-breaks.ts';
import { readListStarts } from './list-starts.ts';

const STOP = /[.!?…．。]/g;

/** Sentences cover every block, blanks at their ends aside, and never cross one. */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) => {
    const forced = forcedCuts(text, block);
    const cuts = stopCuts(text, block, forced);
    return pieces(text, block, cuts).map((piece) => ({ ...piece, block: index }));
  });
}

function forcedCuts(text: string, block: Block): number[] {
  const body = text.slice(block.start, block.end);
  return [...readListStarts(body, block.start), ...readLineEnds(body, block.start)].sort((a, b) => a - b);
}

/** Places where a sentence ends, in order: those of stops and the forced ones. */
function stopCuts(text: string, block: Block, forced: readonly number[]): number[] {
  const enclosures = readEnclosures(text, block.start, block.end);
  const cuts: number[] = [];
  let from = block.start;
  let nextForced = 0;
  let nextEnclosure = 0;
  STOP.lastIndex = block.start;
  for (let found = STOP.exec(text); found && found.index < block.end; found = STOP.exec(text)) {
    const stop = found.index;
    for (let at = forced[nextForced]; at !== undefined && at <= stop; at = forced[++nextForced]) {
      cuts.push(at);
      from = at;
    }
    while (/\s/.test(text[from] ?? '')) from++;
    const cut = readCut(text, from, stop, block.end);
    STOP.lastIndex = Math.max(stop + 1, cut.end);
    while ((enclosures[nextEnclosure]?.end ?? Number.POSITIVE_INFINITY) < cut.end) nextEnclosure++;
    const enclosure = enclosures[nextEnclosure];
    if (enclosure && enclosure.start < stop && cut.end < enclosure.end) continue;
    if (cut.next >= block.end || KEEP_RULES.some((rule) => rule.keeps(cut))) continue;
    cuts.push(cut.end);
    from = cut.end;
  }
  return [...cuts, ...forced.slice(nextForced)];
}

function pieces(text: string, block: Block, cuts: readonly number[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = block.start;
  for (const cut of [...cuts, block.end]) {
    const part = text.slice(start, cut);
    const end = start + part.trimEnd().length;
    const first = start + part.length - part.trimStart().length;
    if (first < end) found.push({ start: first, end });
    start = cut;
  }
  return found;
}
