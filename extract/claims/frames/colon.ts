// A quotation after a colon with no verb of saying: `Her verdict is short: “It will not float.”`. Not: `The list: “Gull”, “Tern”`.
import { COLON } from '../cues/marks.ts';
import type { ClaimDraft, UnitContext } from '../draft.ts';
import type { Speaker } from '../nounphrase.ts';
import { phraseAfter } from './subject.ts';

interface Candidate {
  speaker: Speaker;
  at: number;
}

/** The last person before the colon, or else the last company or agency. */
function namedBefore(colon: number, { unit, phrase }: UnitContext): Candidate | null {
  const { tokens } = unit;
  for (const types of [['person'], ['company', 'agency', 'organization']]) {
    for (let at = colon - 1; at >= 0; at -= 1) {
      const last = tokens[at];
      const entity = phrase.entityOf(last?.mention ?? -1);
      if (!last || !entity || !types.includes(entity.type)) continue;
      const start = tokens.findIndex((t) => t.mention === last.mention);
      const text = phrase.text.slice(tokens[start]?.start ?? last.start, last.end).replace(/['’]s?$/, '');
      return { speaker: { form: 'name', entity, text }, at: start };
    }
  }
  return null;
}

/** `Her verdict is short:` or `The clerk put it this way:`. */
function ownerOrSubject(context: UnitContext): Candidate | null {
  const { pack, unit } = context;
  const [first] = unit.tokens;
  const pronoun = pack.possessives.get(first?.lower ?? '') ?? pack.pronouns.get(first?.lower ?? '');
  if (first && pronoun) return { speaker: { form: 'pronoun', pronoun, text: first.text }, at: 0 };
  const leading = phraseAfter(0, context, false);
  return leading ? { speaker: leading.speaker, at: 0 } : null;
}

export function colonFrame(context: UnitContext): ClaimDraft[] {
  const { unit } = context;
  const { tokens } = unit;
  if ((unit.marks & COLON) === 0 || unit.quotations.length === 0) return [];
  const colon = tokens.findIndex((t) => (t.marks & COLON) !== 0);
  const opening = tokens[colon + 1];
  if (
    colon < 1 ||
    !opening?.quoted ||
    opening.word ||
    tokens.slice(colon + 1).filter((t) => t.word && t.quoted).length < 4
  )
    return [];
  const found = namedBefore(colon, context) ?? ownerOrSubject(context);
  const cueToken = tokens[found?.at ?? 0];
  if (!found || !cueToken) return [];
  return [
    {
      start: unit.start,
      end: unit.end,
      speaker: found.speaker,
      cue: { start: cueToken.start, end: tokens[colon]?.end ?? cueToken.end },
      opens: null,
      lemma: 'colon',
      stance: tokens.slice(0, colon).some((t) => /^(?:forecast|prediction|prognose|pronóstico)$/.test(t.lower))
        ? 'predicts'
        : 'asserts',
      rule: 'colon',
    },
  ];
}
