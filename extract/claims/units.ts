// Statement units: sentences of one block, joined where one quotation runs over several of them.
import type { ReadingInput, Sentence } from '../../ledger/analysis.ts';
import type { Span } from '../../ledger/text.ts';
import type { Names } from '../names/names.ts';
import { findQuotations, type Token, tokenise } from './tokens.ts';

export interface Unit extends Span {
  block: number;
  tokens: Token[];
  quotations: Span[];
  /** Nothing but quoted words. */
  whole: boolean;
}

const startsSmall = (text: string, at: number): boolean => /^\p{Ll}/u.test(text.slice(at, at + 2));

function unitOf(text: string, span: Span, block: number, all: readonly Span[], names: Names): Unit {
  const quotations = all.filter((q) => q.start < span.end && q.end > span.start);
  const tokens = tokenise(text, span, quotations);
  let next = 0;
  names.mentions.forEach((mention, index) => {
    if (mention.end <= span.start || mention.start >= span.end) return;
    if (next >= tokens.length || (tokens[next]?.start ?? 0) > mention.start) next = 0;
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= mention.start) next += 1;
    for (let t = next; t < tokens.length && (tokens[t]?.start ?? 0) < mention.end; t += 1) {
      const token = tokens[t];
      if (token) token.mention = index;
    }
  });
  const whole = quotations.length > 0 && tokens.every((t) => t.quoted || !t.word);
  return { ...span, block, tokens, quotations, whole };
}

export function findUnits(input: ReadingInput, sentences: readonly Sentence[], names: Names): Unit[] {
  const { text } = input;
  const quotations = findQuotations(text, input.blocks);
  const spans: Sentence[] = [];
  let q = 0;
  for (const sentence of sentences) {
    const last = spans.at(-1);
    while ((quotations[q]?.end ?? Number.POSITIVE_INFINITY) <= (last?.end ?? 0)) q += 1;
    const crossing = last && (quotations[q]?.start ?? Number.POSITIVE_INFINITY) < last.end;
    const joined = last?.block === sentence.block && (crossing || startsSmall(text, sentence.start));
    if (joined && last) last.end = sentence.end;
    else spans.push({ ...sentence });
  }
  let from = 0;
  return spans.map((span) => {
    while (from < quotations.length && (quotations[from]?.end ?? 0) <= span.start) from += 1;
    let to = from;
    while (to < quotations.length && (quotations[to]?.start ?? 0) < span.end) to += 1;
    return unitOf(text, { start: span.start, end: span.end }, span.block, quotations.slice(from, to), names);
  });
}
