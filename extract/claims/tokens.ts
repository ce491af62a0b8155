// Words and marks of a text with their places, and which of them stand inside quotation marks.
import type { Block } from '../../ledger/page.ts';
import type { Span } from '../../ledger/text.ts';
import { codeAt } from '../words/letters.ts';
import { Lexicon } from '../words/lexicon.ts';
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
  const code = codeAt(text, 0);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text);
}

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

/** Plain letters and digits. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0));

/** A letter or digit; the plain ones, and the marks that texts are full of, by code. */
function isLetterAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code < 128) return PLAIN[code] === 1;
  if (code >= 0x2010 && code <= 0x2026) return false;
  return at < text.length && LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

function isSpaceAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code === 32 || (code < 14 && code > 8) || (code > 128 && code !== 0x2019 && /\s/.test(text[at] ?? ''));
}

const HYPHEN = 0x2d;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
/** Marks that hold a word together: `U.S`, `AT&T`, `well-known`, `it’s`. */
const holdsTogether = (code: number): boolean =>
  isApostrophe(code) || code === 0x2e || code === 0x26 || code === HYPHEN;

/** Where the word that begins at a place ends; an apostrophe at its end is part of it. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  for (;;) {
    while (at < limit && PLAIN[codeAt(text, at)] === 1) at += 1;
    while (at < limit && isLetterAt(text, at)) at += widthAt(text, at);
    if (at + 1 >= limit || !holdsTogether(codeAt(text, at)) || !isLetterAt(text, at + 1)) break;
    at += 1;
  }
  return at < limit && isApostrophe(codeAt(text, at)) ? at + 1 : at;
}

/** French `ajoute-t-il`: the verb is a word of its own. */
const INVERTED = /^\p{L}+(?=-t-(?:il|elle|on|ils|elles)$)/u;

function beforePronoun(text: string, start: number, end: number): number {
  let hyphens = 0;
  for (let back = 5; back <= 8; back += 1) if (codeAt(text, end - back) === HYPHEN) hyphens += 1;
  if (hyphens === 0) return end;
  const verb = INVERTED.exec(text.slice(start, end));
  return verb ? start + verb[0].length : end;
}

/** A printed word or mark, remembered across texts. */
interface Spelling {
  text: string;
  lower: string;
  /** The bits it has in the marks that asked last. */
  of: Marks | undefined;
  marks: number;
}

const spellings = new Lexicon<Spelling>((text) => ({ text, lower: text.toLowerCase(), of: undefined, marks: 0 }));

export function tokenise(text: string, span: Span, quotations: readonly Span[], marks: Marks): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let quotation = quotations[0];
  let end = span.start;
  for (let start = span.start; start < span.end; start = end) {
    if (isSpaceAt(text, start)) {
      end = start + 1;
      continue;
    }
    const word = isLetterAt(text, start);
    end = word ? beforePronoun(text, start, wordEnd(text, start, span.end)) : start + widthAt(text, start);
    let stop = end;
    let possessive = false;
    if (word) {
      const last = codeAt(text, end - 1);
      if (isApostrophe(last)) {
        if (text[end - 2] === 's') possessive = true;
        else stop = end - 1;
      } else possessive = last === 0x73 && isApostrophe(codeAt(text, end - 2));
    }
    const piece = spellings.at(text, start, stop);
    while (quotation && quotation.end <= start) {
      next += 1;
      quotation = quotations[next];
    }
    const quoted = quotation !== undefined && quotation.start <= start;
    const lower = word ? piece.lower : piece.text;
    if (piece.of !== marks) {
      piece.of = marks;
      piece.marks = marks.get(lower) ?? 0;
    }
    const bits = quoted ? 0 : piece.marks;
    tokens.push({ text: piece.text, lower, start, end: stop, word, quoted, possessive, mention: -1, marks: bits });
  }
  return tokens;
}
