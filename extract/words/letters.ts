// What kind of character stands at a place, by code unit: a table for the pairs every text uses, filled as they are met.

const { charCodeAt } = String.prototype;

/** `text.charCodeAt(at)`. V8 keeps many kinds of strings (cut, joined, of one or two bytes); looking the method up on each
 *  kind anew costs six times what reading the letter does. */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);

export const LETTER = 1;
export const CAPITAL = 2;
export const NUMBER = 4;
export const MARK = 8;
/** A small letter of plain ASCII. */
export const SMALL = 16;
const KNOWN = 128;

const table = new Uint8Array(65_536);
for (let code = 97; code < 123; code += 1) table[code] = KNOWN | LETTER | SMALL;

function kindOfChar(char: string): number {
  if (/\p{Lu}/u.test(char)) return LETTER | CAPITAL;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return NUMBER;
  return /\p{M}/u.test(char) ? MARK : 0;
}

/** Kind of the character at `at`; both halves of a pair answer for the whole. */
export function kindAt(text: string, at: number): number {
  const code = codeAt(text, at);
  const known = table[code] ?? 0;
  if (known !== 0) return known & ~KNOWN;
  if (code >= 0xd800 && code <= 0xdfff) {
    const first = code >= 0xdc00 ? at - 1 : at;
    return kindOfChar(String.fromCodePoint(text.codePointAt(first) ?? 0x20));
  }
  if (Number.isNaN(code)) return 0;
  const kind = kindOfChar(String.fromCharCode(code));
  table[code] = kind | KNOWN;
  return kind;
}

const SMALL_LETTER = /^\p{Ll}/u;
const CAPITAL_LETTER = /^\p{Lu}/u;

/** A small letter stands there; plain ones by code. */
export function isSmallAt(text: string, at = 0): boolean {
  const code = codeAt(text, at);
  return code < 128 ? code > 96 && code < 123 : SMALL_LETTER.test(text.slice(at, at + 2));
}

/** A capital letter stands there; plain ones by code. */
export function isCapitalAt(text: string, at = 0): boolean {
  const code = codeAt(text, at);
  return code < 128 ? code > 64 && code < 91 : CAPITAL_LETTER.test(text.slice(at, at + 2));
}
