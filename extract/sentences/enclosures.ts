// Quotations and brackets closed within a short distance: no sentence ends inside them, so a quotation stays with its speaker.
import type { Span } from '../../ledger/text.ts';

/** Longer quotations are split at their own sentences. */
const LONGEST = 320;
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '(': ')',
  '[': ']',
  '"': '"',
  '‘': '’',
  "'": "'",
  '`': "'",
};

const isWordChar = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** A mark that may open: nothing of a word stands before it. Apostrophes and feet fail. */
function opens(text: string, at: number): boolean {
  return !isWordChar(text[at - 1]) && /[^\s,.;:)\]]/.test(text[at + 1] ?? ' ');
}

/** A mark that may close: a single quote must not stand before a letter, as an apostrophe does. */
function closes(text: string, at: number): boolean {
  return !isWordChar(text[at + 1]) && !/\s/.test(text[at - 1] ?? ' ');
}

/** Outermost enclosures of a block by its marks, in order, not overlapping. */
export function readEnclosures(text: string, marks: readonly number[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < marks.length; ) {
    const last = closingMark(text, marks, i);
    if (last !== undefined) found.push({ start: marks[i] ?? 0, end: (marks[last] ?? 0) + 1 });
    i = (last ?? i) + 1;
  }
  return found;
}

/** Index of the mark that closes mark `first`, if it opens one and is closed in time. */
function closingMark(text: string, marks: readonly number[], first: number): number | undefined {
  const from = marks[first] ?? 0;
  const opening = text[from] ?? '';
  const closing = PAIRS[opening];
  if (closing === undefined || !opens(text, from)) return undefined;
  let depth = 0;
  for (let i = first + 1; i < marks.length; i++) {
    const at = marks[i] ?? 0;
    if (at - from > LONGEST) return undefined;
    const char = text[at] ?? '';
    if (char === opening && !closing.includes(char)) depth++;
    else if (closing.includes(char) && closes(text, at) && depth-- === 0) return i;
  }
  return undefined;
}
