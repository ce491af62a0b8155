// Folding and well-formedness of text: what two spellings of one passage have in common.

/** Any span of a text, in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Typographic quotation marks, apostrophes and dashes, and their plain forms, each of one code unit. */
export const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '―': '-',
};

/** Text that NFKC leaves as it is. */
const PLAIN = /^[ -~‘’“”–—]*$/;

/** ASCII words with single spaces between: folding changes nothing but their case. */
const BARE = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Lower case, NFKC, straight quotes and hyphens, single spaces: for comparing, never for showing. */
export function fold(text: string): string {
  if (BARE.test(text)) return text.toLowerCase();
  return (PLAIN.test(text) ? text : text.normalize('NFKC'))
    .replace(/[‘’ʼ‚“”„«»–—‐‑‒―]/g, (c) => PLAIN_MARKS[c] ?? c)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Letters and digits of a text, lower case: what survives markup, entities and typography. */
export function lettersOf(text: string): string {
  // What ASCII can tell goes first: asking Unicode about every letter takes three times as long.
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9\u0080-\uffff]+/g, '')
    .replace(/[^a-z0-9]+/g, (rest) => rest.replace(/[^\p{L}\p{N}]+/gu, ''));
}

/** Replaces lone surrogate halves and NUL, which neither database keeps. */
export function wellFormed(text: string): string {
  if (!/[\uD800-\uDFFF\u0000]/.test(text)) return text;
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\u0000/g, '\uFFFD');
}

/** Words (letters and digits) of a text, folded. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Orders strings by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
