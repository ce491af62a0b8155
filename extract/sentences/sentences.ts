// Splits body text into sentences with exact offsets. Stops propose, keep rules refuse; lists and lines add ends of their own.
import type { Sentence } from '../../ledger/analysis.ts';
import type { Block } from '../../ledger/page.ts';
import { isAbbreviation } from './abbreviations.ts';
import { readCut } from './cut.ts';
import { readEnclosures } from './enclosures.ts';
import { KEEP_RULES } from './keep-rules.ts';
import { readLineEnds } from './line-breaks.ts';
import { readListStarts } from './list-starts.ts';
import { type Marks, readMarks } from './marks.ts';
import { codeAt } from '../words/letters.ts';

/** No rule keeps a stop behind a word this long that is no abbreviation. */
const LONG_WORD = 5;

/** "…refused the licence. The …": a long word in small letters, a point, a blank, a capital. */
function isPlainEnd(text: string, stop: number, limit: number): boolean {
  const next = codeAt(text, stop + 2);
  if (stop + 2 >= limit || text[stop] !== '.' || text[stop + 1] !== ' ' || next < 65 || next > 90) return false;
  let from = stop;
  while (isSmall(codeAt(text, from - 1))) from -= 1;
  return stop - from >= LONG_WORD && text[from - 1] === ' ' && !isAbbreviation(text.slice(from, stop));
}

const isSmall = (code: number): boolean => code > 96 && code < 123;

/** Sentences cover every block, blanks at their ends aside, and never cross one. */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) => {
    const marks = readMarks(text, block.start, block.end);
    const forced = forcedCuts(text, block, marks);
    const cuts = stopCuts(text, block, marks, forced);
    return pieces(text, block, cuts, index);
  });
}

function forcedCuts(text: string, block: Block, { lines, list }: Marks): number[] {
  if (!lines && !list) return [];
  const body = text.slice(block.start, block.end);
  return [...(list ? readListStarts(body, block.start) : []), ...(lines ? readLineEnds(body, block.start) : [])].sort(
    (a, b) => a - b,
  );
}

/** Places where a sentence ends, in order: those of stops and the forced ones. */
function stopCuts(text: string, block: Block, { stops, brackets }: Marks, forced: readonly number[]): number[] {
  const enclosures = readEnclosures(text, brackets);
  const cuts: number[] = [];
  let from = block.start;
  let nextForced = 0;
  let nextEnclosure = 0;
  let past = 0;
  for (const stop of stops) {
    if (stop < past) continue;
    for (let at = forced[nextForced]; at !== undefined && at <= stop; at = forced[++nextForced]) {
      cuts.push(at);
      from = at;
    }
    while (/\s/.test(text[from] ?? '')) from++;
    const plain = isPlainEnd(text, stop, block.end);
    const cut = plain ? undefined : readCut(text, from, stop, block.end);
    const end = cut?.end ?? stop + 1;
    past = Math.max(stop + 1, end);
    while ((enclosures[nextEnclosure]?.end ?? Number.POSITIVE_INFINITY) < end) nextEnclosure++;
    const enclosure = enclosures[nextEnclosure];
    if (enclosure && enclosure.start < stop && end < enclosure.end) continue;
    if (cut && (cut.next >= block.end || KEEP_RULES.some((rule) => rule.keeps(cut)))) continue;
    cuts.push(end);
    from = end;
  }
  return [...cuts, ...forced.slice(nextForced)];
}

function pieces(text: string, block: Block, cuts: readonly number[], index: number): Sentence[] {
  const found: Sentence[] = [];
  let start = block.start;
  for (const cut of [...cuts, block.end]) {
    const part = text.slice(start, cut);
    const end = start + part.trimEnd().length;
    const first = start + part.length - part.trimStart().length;
    if (first < end) found.push({ start: first, end, block: index });
    start = cut;
  }
  return found;
}
