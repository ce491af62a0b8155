// A place where a sentence may end: the stop, what stands before it and what follows.
import { kindAt, LETTER, NUMBER } from '../words/letters.ts';

export interface Cut {
  text: string;
  /** Where the running sentence starts. */
  from: number;
  /** First character of the stop. */
  stop: number;
  /** After the stop and its closing quotes or brackets. */
  end: number;
  /** First character of what follows. */
  next: number;
  /** Stop characters, blanks dropped: `.`, `?!`, `....`. */
  mark: string;
  /** The stop is an ellipsis of stops with blanks between: `. . .`. */
  spaced: boolean;
  /** Closing quotes and brackets after the stop. */
  closers: string;
  /** Word before the stop, folded, inner stops kept: `p.m`, `inc`. */
  word: string;
  /** Word before the stop as printed. */
  printed: string;
  /** What follows, without opening quotes and brackets. */
  after: string;
  /** First word of what follows, folded. */
  nextWord: string;
}

const LONGEST_WORD = 24;
const STOPS = /[.!?…．。](?: ?[.!?…])*/uy;
const CLOSERS = /["”“’'»›)\]]*/uy;
const BLANKS = /\s*/uy;
const OPENING = /^["“„‘'`«‹([¿¡–—-]{1,4}\s?/u;
const WORD = /^[\p{L}\p{N}'’]+/u;

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

const WITHIN_WORD = new Set(".§°º'’&-");

/** The word before a stop, with the stops and marks inside it. */
function wordBack(text: string, from: number, stop: number): string {
  let start = stop;
  while (
    start > from &&
    ((kindAt(text, start - 1) & (LETTER | NUMBER)) !== 0 || WITHIN_WORD.has(text[start - 1] ?? ''))
  )
    start -= 1;
  return text.slice(start, stop);
}

/** Reads the cut whose stop begins at `stop`; `limit` is the end of the block. */
export function readCut(text: string, from: number, stop: number, limit: number): Cut {
  const stops = match(STOPS, text, stop);
  const closers = match(CLOSERS, text, stop + stops.length);
  const end = Math.min(limit, stop + stops.length + closers.length);
  const next = Math.min(limit, end + match(BLANKS, text, end).length);
  const printed = wordBack(text, Math.max(from, stop - LONGEST_WORD), stop);
  const after = text.slice(next, Math.min(limit, next + LONGEST_WORD)).replace(OPENING, '');
  return {
    text,
    from,
    stop,
    end,
    next,
    mark: stops.replaceAll(' ', ''),
    spaced: stops.includes(' '),
    closers,
    printed,
    word: printed.replace(/^[.'’-]+/, '').toLowerCase(),
    after,
    nextWord: (WORD.exec(after)?.[0] ?? '').replace('’', "'").toLowerCase(),
  };
}
