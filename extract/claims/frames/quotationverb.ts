// A quotation beside a verb no list knows and somebody who can speak: `“Not today,” snuffled Vera Holm.`
// Not: `The “free zone” changed hands`.
import type { ClaimDraft, UnitContext } from '../draft.ts';
import type { Token } from '../tokens.ts';
import { type Found, phraseAfter, subjectBefore } from './subject.ts';

const VERB_FORM = /[a-z](?:ed|s)$/;
const NO_VERBS = /^(?:is|was|has|does|its|this|as|us|always|perhaps|towards|besides|needs|means|used|indeed|based)$/;
/** Words a quotation must have, unless a comma closes it. */
const LONG = 5;

const isVerb = (token: Token | undefined, { pack }: UnitContext): boolean =>
  token?.word === true &&
  !token.quoted &&
  token.mention < 0 &&
  VERB_FORM.test(token.text) &&
  !NO_VERBS.test(token.lower) &&
  !pack.determiners.has(token.lower) &&
  !pack.prepositions.has(token.lower);

const ends = (token: Token | undefined): boolean =>
  !token?.word || /^(?:in|on|at|of|during|to|when|as|who|after|from|for|with)$/.test(token.lower);

/** The quotation that ends at `close` opens the sentence, or is long, and a comma, question or exclamation closes it. */
function closes(close: number, { unit: { tokens } }: UnitContext): boolean {
  let words = 0;
  let at = close;
  while (at >= 0 && tokens[at]?.quoted) {
    if (tokens[at]?.word) words += 1;
    at -= 1;
  }
  const comma = [tokens[close - 1]?.text, tokens[close + 1]?.text].some((mark) => /^[,?!]$/.test(mark ?? ''));
  return comma && (words >= LONG || at < 0);
}

function speaking(found: Found | null): found is Found {
  if (!found || found.speaker.form === 'unknown')
    return found !== null && found.speaker.form === 'unknown' && found.speaker.person;
  return found.speaker.form !== 'noun' || found.speaker.noun !== 'document';
}

export function quotationVerbFrame(context: UnitContext): ClaimDraft[] {
  const { unit, pack } = context;
  const { tokens, start, end } = unit;
  if (pack.language !== 'en' || unit.quotations.length === 0) return [];
  for (let close = 1; close < tokens.length - 2; close += 1) {
    if (!tokens[close]?.quoted || tokens[close + 1]?.quoted || !closes(close, context)) continue;
    const after = tokens[close + 1]?.text === ',' ? close + 2 : close + 1;
    const inverted = isVerb(tokens[after], context) ? phraseAfter(after + 1, context, true) : null;
    if (speaking(inverted) && ends(tokens[inverted.to])) return [draftOf(inverted, after, inverted.to - 1, after)];
    for (let verb = after + 1; verb < Math.min(tokens.length, after + 8); verb += 1) {
      if (!isVerb(tokens[verb], context) || !ends(tokens[verb + 1])) continue;
      const found = subjectBefore(verb, context, false);
      if (speaking(found) && found.from === after) return [draftOf(found, after, verb, verb)];
    }
  }
  return [];

  function draftOf(found: Found, from: number, to: number, verb: number): ClaimDraft {
    const cue = { start: tokens[from]?.start ?? start, end: tokens[to]?.end ?? end };
    const lemma = tokens[verb]?.lower ?? '';
    return { start, end, speaker: found.speaker, cue, opens: null, lemma, stance: 'asserts', rule: 'quotation-verb' };
  }
}
