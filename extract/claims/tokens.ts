// Words and marks of a text with their places, and which of them stand inside quotation marks.
import type { Block } from '../../ledger/page.ts';
import type { Span } from '../../ledger/text.ts';
import type { Marks } from './cues/marks.ts';

export interface Token extends Span {
  text: string;
  lower: string;
  word: boolean;
  /** Inside quotation marks. */
  quoted: boolean;
  /** A name or noun with a possessive ending. */
  possessive: boolean;
  /** Index into the mentions of the text, or -1. */
  mention: number;
  /** What an unquoted word may set off. */
  marks: number;
}

/** Opens with a capital letter; plain letters by code. */
export function isCapitalised({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text);
}

const PIECE = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*['’]?|[^\s\p{L}\p{N}]/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** Closing marks of each opening one, with those that pages mix up. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”',
  '«': '»”',
  '»': '«',
  '"': '"”',
  '‘': '’',
  '‹': '›',
};
/** Marks that also serve as something else: never closed, they open nothing. */
const LOOSE = new Set(['‘', '"', '»']);
/** Such a mark closes within so many characters. */
const REACH = 4000;

/** A right single mark closes only after a word or mark and before none: not in `it’s`. */
const mayClose = (text: string, at: number, mark: string): boolean =>
  mark !== '‘' || (!LETTER.test(text[at + 1] ?? '') && !/\s/.test(text[at - 1] ?? ''));

/** Finds the next closing mark; what was scanned once is not scanned again. */
class Closings {
  private readonly found = new Map<string, number>();
  private readonly text: string;
  private readonly limit: number;

  constructor(text: string, limit: number) {
    this.text = text;
    this.limit = limit;
  }

  after(open: number, mark: string): number {
    const closers = CLOSERS[mark] ?? '';
    const known = this.found.get(mark) ?? -1;
    if (known > open) return known;
    let at = open + 1;
    while (at < this.limit && !(closers.includes(this.text[at] ?? ' ') && mayClose(this.text, at, mark))) at += 1;
    this.found.set(mark, at);
    return at;
  }
}

/** Outermost quotations of each block, marks included. */
export function findQuotations(text: string, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  const openers = /[“„«"‘‹]/g;
  for (const block of blocks) {
    const closings = new Closings(text, block.end);
    openers.lastIndex = block.start;
    for (let found = openers.exec(text); found && found.index < block.end; found = openers.exec(text)) {
      const at = found.index;
      const mark = text[at] ?? '';
      const opens = mark in CLOSERS && mark !== '»' && !(mark === '‘' && LETTER.test(text[at - 1] ?? ''));
      let end = at + 1;
      if (opens) {
        const close = closings.after(at, mark);
        if (close < block.end && (!LOOSE.has(mark) || close - at < REACH)) end = close + 1;
        else if (!LOOSE.has(mark)) end = block.end;
      }
      if (end > at + 1) spans.push({ start: at, end });
      openers.lastIndex = end;
    }
  }
  return spans;
}

/** A letter or digit, by code for the plain ones. */
function isWordStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}

const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’';

export function tokenise(text: string, span: Span, quotations: readonly Span[], marks: Marks): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let quotation = quotations[0];
  const part = text.slice(span.start, span.end);
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(part); match; match = PIECE.exec(part)) {
    const start = span.start + match.index;
    const raw = match[0];
    const word = isWordStart(raw, 0);
    let piece = raw;
    let possessive = false;
    if (word) {
      const last = raw[raw.length - 1];
      const before = raw[raw.length - 2];
      if (isApostrophe(last)) {
        if (before === 's') possessive = true;
        else piece = raw.slice(0, -1);
      } else possessive = last === 's' && isApostrophe(before);
    }
    while (quotation && quotation.end <= start) {
      next += 1;
      quotation = quotations[next];
    }
    const quoted = quotation !== undefined && quotation.start <= start;
    const lower = word ? piece.toLowerCase() : piece;
    tokens.push({
      text: piece,
      lower,
      start,
      end: start + piece.length,
      word,
      quoted,
      possessive,
      mention: -1,
      marks: quoted ? 0 : (marks.get(lower) ?? 0),
    });
  }
  return tokens;
}
