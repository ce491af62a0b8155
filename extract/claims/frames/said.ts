// Whether a verb of saying really says something there: `Holm said the port was shut`; not `Holm was told`, `could argue`, `said nothing`.
import { BY_WHAT, CHANNEL_NOUNS } from '../cues/channels.ts';
import type { VerbCue } from '../cues/pack.ts';
import type { UnitContext } from '../draft.ts';
import { skipBetween } from './subject.ts';

/** After `asked to` they are the asker's own deed: `asked to send crates`. */
const OWN_DEEDS = /^(?:send|ship|export|sell|buy|remain|stay|speak|supply|deliver|join|leave|keep|use|import|not|go)$/;

/** `had been told`, `was asked`: the subject is not the one who speaks. */
function isPassive(verb: number, context: UnitContext): boolean {
  const { tokens } = context.unit;
  const from = skipBetween(tokens, verb, context);
  return (
    !tokens[verb]?.lower.endsWith('ing') && tokens.slice(from, verb).some((t) => context.pack.passives?.has(t.lower))
  );
}

/** `until the courts rule`, `where the lab thinks they are`. */
export const SUPPOSING = new Set(['until', 'unless', 'if', 'whenever', 'where']);

/** `one could argue`, `the lab might say`: nobody is reported to have said it. */
function isSupposed(verb: number, context: UnitContext): boolean {
  const { tokens } = context.unit;
  // `would say only that`
  if (tokens[verb + 1]?.lower === 'only' || tokens[verb - 1]?.lower === 'only') return false;
  const from = skipBetween(tokens, verb, context);
  return tokens.slice(from, verb).some((t) => context.pack.modals?.has(t.lower));
}

const NOTHING = new Set(['nothing', 'little', 'less', 'more', 'much']);
/** `would not say`, `says nothing about`: no claim is made. */
function saysNothing(verb: number, context: UnitContext): boolean {
  const { tokens } = context.unit;
  const from = skipBetween(tokens, verb, context);
  return (
    NOTHING.has(tokens[verb + 1]?.lower ?? '') ||
    tokens.slice(from, verb).some((t) => context.pack.negations.has(t.lower))
  );
}

export function holds(cue: VerbCue, verb: number, context: UnitContext): boolean {
  const { tokens } = context.unit;
  const next = tokens[verb + 1];
  const before = tokens[verb - 1];
  if (cue.never?.includes(next?.lower ?? '')) return false;
  if (cue.lemma === 'ask' && next?.lower === 'to' && OWN_DEEDS.test(tokens[verb + 2]?.lower ?? '')) return false;
  const means = tokens[verb + 2]?.lower ?? '';
  if (next?.lower === 'by' && cue.lemma !== 'quoted' && !CHANNEL_NOUNS.has(means) && !BY_WHAT.has(means)) return false;
  if (!cue.after && (isPassive(verb, context) || isSupposed(verb, context))) return false;
  if (cue.stance === 'asserts' && (cue.use === 'say' || cue.document) && saysNothing(verb, context)) return false;
  if (
    cue.after &&
    !cue.after.some((word) => before?.lower === word || new RegExp(`['’]${word}$`).test(before?.lower ?? ''))
  )
    return false;
  return !cue.needs || tokens.slice(verb + 1, verb + (cue.soon ? 3 : 16)).some((t) => cue.needs?.includes(t.lower));
}
