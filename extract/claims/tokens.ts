// Words and marks of a text with their places, and which of them stand inside quotation marks.
import type { Block } from '../../ledger/page.ts';
import type { Span } from '../../ledger/text.ts';

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
}

const PIECE = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*['’]?|[^\s\p{L}\p{N}]/gu;
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  '‹': '›',
};
/** Pairs of marks that pages mix up. */
const MIXED = new Set(['„”', '“"', '"”', '«”']);
const LETTER = /[\p{L}\p{N}]/u;

/** End (exclusive) of the quotation that opens at `open`, or the limit where it is never closed. */
function quotationEnd(text: string, open: number, limit: number): number {
  const mark = text[open] ?? '';
  const close = CLOSING[mark] ?? '';
  for (let at = open + 1; at < limit; at += 1) {
    const char = text[at];
    if (char !== close && !MIXED.has(`${mark}${char ?? ''}`)) continue;
    if (mark !== '‘') return at + 1;
    const before = text[at - 1] ?? '';
    if (!LETTER.test(text[at + 1] ?? '') && !/\s/.test(before)) return at + 1;
  }
  return mark === '‘' || mark === '"' || mark === '»' ? open + 1 : limit;
}

/** Outermost quotations of each block, marks included. */
export function findQuotations(text: string, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  for (const block of blocks) {
    let at = block.start;
    while (at < block.end) {
      const char = text[at] ?? '';
      const opens = char in CLOSING && char !== '»' && !(char === '‘' && LETTER.test(text[at - 1] ?? ''));
      const end = opens ? quotationEnd(text, at, block.end) : at + 1;
      if (end > at + 1) spans.push({ start: at, end });
      at = end;
    }
  }
  return spans;
}

export function tokenise(text: string, span: Span, quotations: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const start = span.start + match.index;
    const raw = match[0];
    const word = LETTER.test(raw[0] ?? '');
    const closes = word && /['’]$/.test(raw) && !/s['’]$/.test(raw);
    const piece = closes ? raw.slice(0, -1) : raw;
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const quoted = (quotations[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const possessive = word && /(?:['’]s|s['’])$/.test(piece);
    tokens.push({
      text: piece,
      lower: piece.toLowerCase().replace(/’/g, '’'),
      start,
      end: start + piece.length,
      word,
      quoted,
      possessive,
      mention: -1,
    });
  }
  return tokens;
}
