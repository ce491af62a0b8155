// The word that ends right before a place, with its stop or apostrophe: "ca.", "zo'n", "than".
import { kindAt, LETTER, NUMBER } from '../words/letters.ts';

const isPart = (char: string | undefined): boolean => char === '.' || char === "'" || char === '’' || char === '-';

export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && ((kindAt(text, start - 1) & (LETTER | NUMBER)) !== 0 || isPart(text[start - 1]))) start -= 1;
  return text.slice(start, end);
}
