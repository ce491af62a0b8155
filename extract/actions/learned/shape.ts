// Marks of a sentence as a whole: its length, its quotation marks, whom and what it names how often.
import type { Span } from '../../../ledger/text.ts';
import type { Token } from './tokens.ts';

const PRINTED: readonly (readonly [mark: string, print: string])[] = [
  ['!quote', '"'],
  ['!question', '?'],
  ['!semicolon', ';'],
  ['!bracket', '('],
];
/** Words a step of length. */
const STEP = 7;
const LONGEST = 6;
/** So often is often. */
const OFTEN = 3;

/** Marks are made once: a string put together anew is hashed anew. */
const LENGTHS = Array.from({ length: LONGEST + 1 }, (_, steps) => `!length${steps}`);
const NAMED = new Map<string, readonly string[]>();

function namedMark(group: string, times: number): string {
  const known = NAMED.get(group) ?? Array.from({ length: OFTEN + 1 }, (_, n) => `!${group}${n}`);
  NAMED.set(group, known);
  return known[Math.min(OFTEN, times)] ?? '';
}

export function shapeOf(masked: string, { start, end }: Span, tokens: readonly Token[]): string[] {
  const text = masked.slice(start, end);
  const marks = PRINTED.flatMap(([mark, print]) => (text.includes(print) ? [mark] : []));
  if (text.startsWith('"')) marks.push('!quoteFirst');
  marks.push(LENGTHS[Math.min(LONGEST, Math.floor(tokens.length / STEP))] ?? '');
  const named = new Map<string, number>();
  for (const { group } of tokens) if (group) named.set(group, (named.get(group) ?? 0) + 1);
  for (const [group, times] of named) marks.push(namedMark(group, times));
  return marks;
}
