// Whether a claim quotes a full clause word for word.
import type { Span } from '../../ledger/text.ts';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** A quotation of four words or more that opens like a sentence. Not: the plan was “fair and square”. */
export function isDirect(text: string, claim: Span, quotations: readonly Span[]): boolean {
  let quotedWords = 0;
  let clause = false;
  for (const q of quotations) {
    if (q.start < claim.start || q.end > claim.end + 1) continue;
    const inner = text.slice(q.start + 1, q.end - 1);
    const words = inner.match(WORD)?.length ?? 0;
    quotedWords += words;
    if (/^['‘“]?\p{Lu}/u.test(inner) && words >= 3) clause = true;
    if (/^['‘“]?\p{Lu}/u.test(inner) && /[?!]$/.test(inner)) clause = true;
  }
  return clause && quotedWords >= 3;
}
