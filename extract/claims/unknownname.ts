// A capitalised run that no step knew, where only a speaker can stand: `Sternhold said`. Not: `Tuesday said`, `Nobody said`.
import type { LanguagePack } from './cues/pack.ts';
import { wordSet } from './cues/pack.ts';
import { isCapitalised, type Token } from './tokens.ts';

const NO_NAMES =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow nobody everybody everyone somebody anyone none nothing everything something what who
  whoever there here then now i we you this that these those so yes no not more most such same nor neither either each every last next
  earlier later afterwards meanwhile instead indeed still even only just like`);
const BODIES =
  /^(?:group|labs?|inc|corp|ltd|plc|llc|gmbh|ag|sa|council|institute|association|alliance|union|party|bank|office|agency|bureau|ministry|university|centre|center|foundation|court|commission|committee|holdings|systems|technologies|semiconductors?|capital|partners|research)$/;

/** The whole of `tokens` must be the name; an article may open it. */
export function readUnknownName(
  tokens: readonly Token[],
  text: string,
  pack: LanguagePack,
): { form: 'unknown'; text: string; person: boolean } | null {
  if (pack.language !== 'en') return null;
  const article = tokens[0]?.lower === 'the';
  const words = article ? tokens.slice(1) : tokens;
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > 4) return null;
  for (const token of words) {
    const { lower } = token;
    if (!token.word || token.quoted || token.possessive || token.mention >= 0 || !isCapitalised(token)) return null;
    if (NO_NAMES.has(lower) || pack.determiners.has(lower) || pack.prepositions.has(lower)) return null;
    if (pack.conjunctions.has(lower) || pack.pronouns.has(lower) || pack.nouns.has(lower) || pack.between.has(lower))
      return null;
  }
  const person = !article && words.length > 1 && words.length < 4 && !BODIES.test(last.lower);
  return { form: 'unknown', text: text.slice(tokens[0]?.start ?? first.start, last.end), person };
}
