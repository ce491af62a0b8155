// A subject and a verb of saying: `Vera Holm said the port was shut`, `“It is shut,” said Vera Holm`.
// Not: `The rule says nothing about ports`.
import type { VerbCue } from '../cues/pack.ts';
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { type Found, phraseAfter, subjectBefore } from './subject.ts';

/** The verb stands after what was said: before it a comma, a closing quotation or nothing. */
function mayInvert(verb: number, context: UnitContext): boolean {
  const { tokens } = context.unit;
  const before = tokens[verb - 1];
  return !before || before.quoted || [',', '”', '"', '’', '»', '“', '–', '—', '?', '!'].includes(before.text);
}

/** The inverted subject must end its clause: `said Vera Holm, …`, not `said Vera Holm had left`. */
function inverted(verb: number, context: UnitContext, loose: boolean): Found | null {
  const found = phraseAfter(verb + 1, context, loose);
  if (!found) return null;
  const next = context.unit.tokens[found.to];
  const closed =
    !next ||
    !next.word ||
    context.pack.modifiers.has(next.lower) ||
    context.pack.conjunctions.has(next.lower) ||
    next.quoted;
  return closed ? found : null;
}

function holds(cue: VerbCue, verb: number, { unit, pack }: UnitContext): boolean {
  const next = unit.tokens[verb + 1];
  if (cue.never?.includes(next?.lower ?? '')) return false;
  if (next && pack.language === 'en' && next.lower === 'by') return false;
  if (!cue.needs) return true;
  const after = unit.tokens.slice(verb + 1, verb + 14);
  return cue.needs.some((word) => after.some((t) => t.lower === word || (word === '“' && t.quoted)));
}

function draftOf(found: Found, verb: number, cue: VerbCue, context: UnitContext, rule: string): ClaimDraft {
  const { tokens } = context.unit;
  const a = Math.min(found.from, verb);
  const b = Math.max(found.to - 1, verb);
  const before = tokens[found.from - 1];
  const opens = found.from < verb && (!before || !before.quoted) ? (tokens[found.from]?.start ?? null) : null;
  return {
    start: context.unit.start,
    end: context.unit.end,
    speaker: found.speaker,
    cue: { start: tokens[a]?.start ?? context.unit.start, end: tokens[b]?.end ?? context.unit.end },
    opens,
    lemma: cue.lemma,
    stance: cue.stance,
    rule,
  };
}

export function verbFrame(context: UnitContext): ClaimDraft[] {
  const { tokens } = context.unit;
  const { pack } = context;
  const drafts: ClaimDraft[] = [];
  tokens.forEach((token, verb) => {
    if (token.quoted || token.mention >= 0) return;
    const cue = pack.verbs.get(token.lower);
    if (!cue || !holds(cue, verb, context)) return;
    const prior = tokens[verb - 1];
    if (prior && (pack.determiners.has(prior.lower) || prior.lower === 'to' || pack.possessives.has(prior.lower)))
      return;
    const loose = cue.use === 'say';
    const after = loose && mayInvert(verb, context) && cue.lemma !== 'tell' ? inverted(verb, context, loose) : null;
    if (after) {
      drafts.push(draftOf(after, verb, cue, context, `verb:${cue.lemma}:after`));
      return;
    }
    const before = subjectBefore(verb, context, loose);
    if (!before) return;
    const { speaker } = before;
    const told =
      cue.lemma === 'tell' &&
      tokens.slice(verb + 1, verb + 10).some((t) => t.lower === 'to') &&
      !tokens.slice(verb + 1, verb + 9).some((t) => t.lower === 'that' || t.text === ',');
    if (told) return;
    if (
      cue.use === 'weak' &&
      cue.needs?.includes('“') &&
      !(speaker.form === 'noun' && speaker.noun === 'document') &&
      !tokens.slice(verb + 1, verb + 3).some((t) => t.lower === 'that')
    )
      return;
    drafts.push(draftOf(before, verb, cue, context, `verb:${cue.lemma}`));
  });
  return drafts;
}
