// What kind of character stands at a place, by code unit: a table filled as characters are met.

export const LETTER = 1;
export const CAPITAL = 2;
export const NUMBER = 4;
const KNOWN = 8;

const table = new Uint8Array(65_536);

function kindOfChar(char: string): number {
  if (/\p{Lu}/u.test(char)) return LETTER | CAPITAL;
  if (/\p{L}/u.test(char)) return LETTER;
  return /\p{N}/u.test(char) ? NUMBER : 0;
}

/** Kind of the character at `at`; both halves of a pair answer for the whole. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = table[code] ?? 0;
  if (known) return known & ~KNOWN;
  if (code >= 0xd800 && code <= 0xdfff)
    return kindOfChar(String.fromCodePoint(text.codePointAt(code >= 0xdc00 ? at - 1 : at) ?? 0x20));
  const kind = kindOfChar(String.fromCharCode(code));
  table[code] = kind | KNOWN;
  return kind;
}
