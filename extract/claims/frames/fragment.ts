// Words of somebody inside a sentence about them, with no verb of saying: `Vera Holm gives the lock “three weeks and a prayer”`.
// Not: `The “free zone” changed hands`, `Vera Holm read “The Lock Act”`.
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { readSpeaker, type Speaker } from '../nounphrase.ts';
import type { LanguagePack } from '../cues/pack.ts';
import { isCapitalised, type Token } from '../tokens.ts';

/** Fewer words in quotation marks are a term, not words of somebody. */
const LEAST = 3;
const LONGEST_NAME = 12;

/** Index of a quoted word that goes on a sentence of the outlet's, with enough words behind it. */
function fragmentAt({ unit: { tokens } }: UnitContext): number {
  for (let at = 2; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.quoted || !token.word || tokens[at - 1]?.word || !tokens[at - 2]?.word) continue;
    let end = at;
    let words = 0;
    while (tokens[end]?.quoted) {
      if (tokens[end]?.word) words += 1;
      end += 1;
    }
    if (words >= LEAST && !isCapitalised(token)) return at;
    at = end;
  }
  return -1;
}

const isVerb = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined &&
  !token.quoted &&
  (pack.auxiliaries.has(token.lower) || /[a-z]{2}(?:ed|[^s]s)$/.test(token.lower));

/** The name or pronoun that opens the sentence as its subject. */
function opener({ unit: { tokens }, phrase, pack }: UnitContext): { speaker: Speaker; to: number } | null {
  const [first] = tokens;
  if (!first || first.quoted) return null;
  if (pack.pronouns.has(first.lower.replace(/['’].*$/, ''))) {
    const speaker = readSpeaker(tokens.slice(0, 1), phrase, false);
    return speaker && { speaker, to: 1 };
  }
  for (let to = Math.min(tokens.length, LONGEST_NAME); to > 0; to -= 1) {
    const last = tokens[to - 1];
    if (!last || last.quoted || last.possessive || (last.mention >= 0 && last.mention === tokens[to]?.mention))
      continue;
    if (last.mention < 0 && !isVerb(tokens[to], pack)) continue;
    const speaker = readSpeaker(tokens.slice(0, to), phrase, false);
    if (speaker && speaker.form !== 'unknown' && speaker.form !== 'pronoun') return { speaker, to };
  }
  return null;
}

export function fragmentFrame(context: UnitContext): ClaimDraft[] {
  const { unit, pack } = context;
  if (pack.language !== 'en' || unit.quotations.length === 0) return [];
  const at = fragmentAt(context);
  if (at < 0) return [];
  const found = opener(context);
  if (!found || found.to >= at) return [];
  const { start, end, tokens } = unit;
  const cue = { start, end: tokens[found.to - 1]?.end ?? end };
  return [
    { start, end, speaker: found.speaker, cue, opens: null, lemma: 'fragment', stance: 'asserts', rule: 'fragment' },
  ];
}
