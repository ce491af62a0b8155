// A text in plain letters, place by place: lower case, straight quotes and hyphens, ordinary spaces. Read once for all steps.
import type { ReadingInput } from '../../ledger/analysis.ts';
import { PLAIN_MARKS } from '../../ledger/text.ts';
import { lowerInPlace, scanWords, type Words } from './words.ts';

const TYPOGRAPHIC = /[‘’ʼ‚“”„«»–—‐‑‒―]|[^\S ]/g;

/** Same length as `text`; what folding would change in length stays. */
export const plainInPlace = (text: string): string =>
  lowerInPlace(text).replace(TYPOGRAPHIC, (char) => PLAIN_MARKS[char] ?? ' ');

const READ = new WeakMap<ReadingInput, Words>();

/** The words of the whole text, scanned when first asked for. */
export function plainWords(input: ReadingInput): Words {
  const known = READ.get(input) ?? scanWords(plainInPlace(input.text));
  READ.set(input, known);
  return known;
}
