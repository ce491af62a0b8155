// Statement units: sentences of one block, joined where one quotation runs over several of them.
import type { Mention, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import type { Span } from '../../ledger/text.ts';
import type { Names } from '../names/names.ts';
import { isSmallAt } from '../words/letters.ts';
import { marksFor } from './cues/marks.ts';
import type { LanguagePack } from './cues/pack.ts';
import { findQuotations, type Token, tokenise } from './tokens.ts';

export interface Unit extends Span {
  block: number;
  tokens: Token[];
  quotations: Span[];
  /** Nothing but quoted words. */
  whole: boolean;
  /** All that its words may set off. */
  marks: number;
}

/** Marks the tokens that stand in a name. `mentions`: those from `from` on, in order. */
function markMentions(tokens: readonly Token[], mentions: readonly Mention[], from: number): void {
  let at = 0;
  const end = tokens.at(-1)?.end ?? 0;
  for (let index = from; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.start >= end) break;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= mention.start) at += 1;
    for (let t = at; t < tokens.length && (tokens[t]?.start ?? 0) < mention.end; t += 1) {
      const token = tokens[t];
      if (token) token.mention = index;
    }
  }
}

export function findUnits(
  input: ReadingInput,
  sentences: readonly Sentence[],
  names: Names,
  pack: LanguagePack,
): Unit[] {
  const marks = marksFor(pack);
  const { text } = input;
  const quotations = findQuotations(text, input.blocks);
  const spans: Sentence[] = [];
  let q = 0;
  for (const sentence of sentences) {
    const last = spans.at(-1);
    while ((quotations[q]?.end ?? Number.POSITIVE_INFINITY) <= (last?.end ?? 0)) q += 1;
    const crossing = last && (quotations[q]?.start ?? Number.POSITIVE_INFINITY) < last.end;
    const joined = last?.block === sentence.block && (crossing || isSmallAt(text, sentence.start));
    if (joined && last) last.end = sentence.end;
    else spans.push({ start: sentence.start, end: sentence.end, block: sentence.block });
  }
  const { mentions } = names;
  let from = 0;
  let mention = 0;
  return spans.map((span) => {
    while (from < quotations.length && (quotations[from]?.end ?? 0) <= span.start) from += 1;
    let to = from;
    while (to < quotations.length && (quotations[to]?.start ?? 0) < span.end) to += 1;
    const inside = quotations.slice(from, to);
    const tokens = tokenise(text, span, inside, marks);
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= span.start) mention += 1;
    markMentions(tokens, mentions, mention);
    const whole = inside.length > 0 && tokens.every((t) => t.quoted || !t.word);
    let found = 0;
    for (const token of tokens) found |= token.marks;
    return { start: span.start, end: span.end, block: span.block, tokens, quotations: inside, whole, marks: found };
  });
}
