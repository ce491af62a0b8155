// Forms that look like a verb of saying and are none: `on a conference call`, `a Dial report`.
import type { VerbCue } from '../cues/pack.ts';
import type { UnitContext } from '../draft.ts';
import type { Token } from '../tokens.ts';
import type { Found } from './subject.ts';

/** Verbs whose past looks like their bare form. */
const UNCHANGED = new Set([
  'put',
  'let',
  'bet',
  'hit',
  'cast',
  'set',
  'forecast',
  'read',
  'push',
  'sure',
  'certain',
  'convinced',
  'confident',
  'adamant',
  'quoted',
]);
/** Bare forms that are never nouns. */
const NEVER_NOUNS = new Set(
  'say tell argue believe think deny insist maintain contend expect write add explain allege suggest accuse complain predict assert inform acknowledge'.split(
    ' ',
  ),
);
const GATHERED_AT = /^(?:on|in|during|at|after|by|from|through)$/;

/** `on a conference call`, `in the report`: a bare form that closes a phrase with an article is a noun. */
export function isNoun(verb: number, { unit: { tokens }, pack }: UnitContext): boolean {
  if (NEVER_NOUNS.has(tokens[verb]?.lower ?? '')) return false;
  // `by email`
  if (/^(?:by|via|through|over)$/.test(tokens[verb - 1]?.lower ?? '')) return true;
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at -= 1) {
    const token = tokens[at];
    if (!token?.word || token.quoted) return false;
    if (/^(?:an?|this|that|its|his|her|our|my)$/.test(token.lower)) {
      const before = tokens[verb - 1];
      return (
        !before || before.mention >= 0 || !/[^s]s$/.test(before.lower) || GATHERED_AT.test(tokens[at - 1]?.lower ?? '')
      );
    }
    // `prosecutors in The Hague stress that`
    if (token.text === 'The' && at > 0) return false;
    if (token.lower === 'the') return GATHERED_AT.test(tokens[at - 1]?.lower ?? '') && pack.language === 'en';
    if (pack.between.has(token.lower) || pack.modifiers.has(token.lower) || pack.pronouns.has(token.lower))
      return false;
  }
  return false;
}

/** Views that may be negated: `did not deny`, `does not expect`. */
const HELD_BACK = new Set(['deny', 'dispute', 'expect', 'believe', 'think', 'doubt', 'anticipate', 'foresee', 'agree']);

/** The word before the verb, or before the negation that stands there. */
function helperBefore(verb: number, tokens: readonly Token[]): string {
  const before = tokens[verb - 1]?.lower ?? '';
  return before === 'not' ? (tokens[verb - 2]?.lower ?? '') : before.replace(/n['’]t$/, '');
}

/** `a Dial report`: after a singular subject the bare form is no verb. */
export function disagrees({ speaker }: Found, verb: number, cue: VerbCue, { unit, pack }: UnitContext): boolean {
  if (pack.language !== 'en' || cue.after || unit.tokens[verb]?.lower !== cue.lemma || UNCHANGED.has(cue.lemma))
    return false;
  if (pack.modals?.has(helperBefore(verb, unit.tokens)) || unit.tokens[verb - 1]?.lower === 'only') return false;
  if (HELD_BACK.has(cue.lemma) && /^(?:do|does|did)$/.test(helperBefore(verb, unit.tokens))) return false;
  if (speaker.form === 'name' || speaker.form === 'unknown') return true;
  if (
    speaker.form === 'noun' &&
    !/(?:s|men|people|police|staff|folk|few|many|some|both|data|media|crew|majority|others)$/.test(speaker.head) &&
    !/\band\b/.test(speaker.text)
  )
    return speaker.noun === 'document' || speaker.noun === 'company' || speaker.noun === 'agency';
  return speaker.form === 'pronoun' && speaker.pronoun !== 'they';
}
