// One pass over a block: where its stops and its quotes and brackets stand, and whether it has lines or a list.
import { codeAt } from '../words/letters.ts';

export interface Marks {
  stops: readonly number[];
  /** Quotes and brackets. */
  brackets: readonly number[];
  lines: boolean;
  /** A bullet, or a letter or figure with a stop or bracket as lists have them. */
  list: boolean;
}

const KIND = { stop: 1, bracket: 2, line: 4, bullet: 8, label: 16 } as const;

/** Kinds of character by code unit; of the stops only the point also closes a label. */
const KINDS = new Map<number, number>();
for (const [kind, chars] of [
  [KIND.stop, '.!?…．。'],
  [KIND.bracket, '“”„«»()[]"‘’\'`'],
  [KIND.line, '\n\r'],
  [KIND.bullet, '•⁃‣▪'],
  [KIND.label, '.)'],
] as const)
  for (const char of chars) KINDS.set(char.charCodeAt(0), (KINDS.get(char.charCodeAt(0)) ?? 0) | kind);

const isLetterOrFigure = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);

/** "1)", "a.", "(b)": one or two letters or figures behind a blank or bracket. */
function closesLabel(text: string, at: number, start: number): boolean {
  let from = at;
  while (from > start && at - from < 3 && isLetterOrFigure(codeAt(text, from - 1))) from -= 1;
  return from < at && at - from < 3 && (from === start || /[\s(]/.test(text[from - 1] ?? ' '));
}

export function readMarks(text: string, start: number, end: number): Marks {
  const stops: number[] = [];
  const brackets: number[] = [];
  let lines = false;
  let list = false;
  for (let at = start; at < end; at += 1) {
    const code = codeAt(text, at);
    // letters and the blank
    if (code === 32 || (code > 96 && code < 123)) continue;
    const kind = KINDS.get(code);
    if (kind === undefined) continue;
    if ((kind & KIND.stop) !== 0) stops.push(at);
    if ((kind & KIND.bracket) !== 0) brackets.push(at);
    if ((kind & KIND.line) !== 0) lines = true;
    if ((kind & KIND.bullet) !== 0 || (!list && (kind & KIND.label) !== 0 && closesLabel(text, at, start))) list = true;
  }
  return { stops, brackets, lines, list };
}
