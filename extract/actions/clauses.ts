// Where one sentence tells several acts, which part tells which.
// "Acme sued, and the court stayed the order." is cut before "and"; "Acme and Bolt sued." is not cut.
import type { Span } from '../../ledger/text.ts';

const CUT =
  /[;:]\s+|\s{1,3}[–—]\s+|,\s+(?:and|but|while|which|who|where|after|before|though|although|because|so|then)\s+|\s{1,3}(?:and|but|while|after|before)\s+|,\s+/giu;

/** One span for each trigger, in order; together they cover the sentence. */
export function splitAmong(masked: string, sentence: Span, triggers: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let from = sentence.start;
  triggers.forEach((trigger, i) => {
    const next = triggers[i + 1];
    const cut = next ? lastCut(masked, trigger.end, next.start) : undefined;
    const to = next ? (cut?.start ?? (next.start > trigger.end ? next.start : sentence.end)) : sentence.end;
    parts.push(trim(masked, { start: cut || !next ? from : from, end: cut || !next ? to : sentence.end }));
    if (cut) from = cut.end;
  });
  return parts;
}

/** The strongest cut between two places: a semicolon or conjunction before a mere comma, the earliest of its kind. */
function lastCut(masked: string, start: number, end: number): Span | undefined {
  const between = masked.slice(start, end);
  const cuts = [...between.matchAll(CUT)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
    strength: /[;:–—]/u.test(m[0]) ? 3 : /,\s+\S/u.test(m[0]) ? 2 : /^\s/u.test(m[0]) ? 1 : 1.5,
  }));
  return cuts.sort((a, b) => b.strength - a.strength || b.start - a.start)[0];
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
