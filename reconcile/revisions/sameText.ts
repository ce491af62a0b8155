// What two texts have in common whose words are the same: spacing, quotation marks, dashes and invisible characters fall away.
// `“Nobody wrote,” she said.` is `"Nobody wrote," she said.`; `May` is not `may`, and `1.5` is not `15`.
import { PLAIN_MARKS } from '../../ledger/text.ts';

/** Soft hyphens, joiners, marks of direction and order. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\ufe0e|\ufe0f/g;
const MARKS = /[‘’ʼ‚‹›“”„«»‐‑‒–—―−`´]/g;
const MORE_MARKS: Readonly<Record<string, string>> = {
  ...PLAIN_MARKS,
  '−': '-',
  '`': "'",
  '´': "'",
  '‹': "'",
  '›': "'",
};
const LIGATURES = /[\ufb00-\ufb06]/g;

/** ASCII without anything that has a typographic twin. */
const BARE = /^[\x21\x23-\x26\x28-\x2c\x2e-\x5f\x61-\x7e]+(?: [\x21\x23-\x26\x28-\x2c\x2e-\x5f\x61-\x7e]+)*$/;

/** Equal where only the looks differ; for comparing, never for showing. */
export function sameText(text: string): string {
  if (BARE.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (c) => c.normalize('NFKC'))
    .replace(MARKS, (c) => MORE_MARKS[c] ?? c)
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .replace(/''|"/g, "'")
    .replace(/ ?- ?/g, '-')
    .trim();
}

/** Words with what clings to them, for telling how much of a text stayed. */
export function tokensOf(text: string): { key: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)].map((match) => ({
    key: sameText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
