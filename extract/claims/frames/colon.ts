// A quotation after a colon with no verb of saying: `Her verdict is short: “It will not float.”`. Not: `The list: “Gull”, “Tern”`.
import type { ClaimDraft, UnitContext } from '../draft.ts';
import type { Speaker } from '../nounphrase.ts';
import { phraseAfter } from './subject.ts';

export function colonFrame(context: UnitContext): ClaimDraft[] {
  const { unit, pack, phrase } = context;
  const { tokens } = unit;
  const colon = tokens.findIndex((t) => t.text === ':' && !t.quoted);
  const opening = tokens[colon + 1];
  if (
    colon < 1 ||
    !opening?.quoted ||
    opening.word ||
    tokens.slice(colon + 1).filter((t) => t.word && t.quoted).length < 4
  )
    return [];
  let found: { speaker: Speaker; at: number } | null = null;
  for (let at = colon - 1; at >= 0 && !found; at -= 1) {
    const token = tokens[at];
    const entity = phrase.entityOf(token?.mention ?? -1);
    if (token && (entity?.type === 'person' || entity?.type === 'company' || entity?.type === 'agency')) {
      const start = tokens.findIndex((t) => t.mention === token.mention);
      found = { speaker: { form: 'name', entity, text: entity.name }, at: Math.max(0, start) };
      const printed = tokens.filter((t) => t.mention === token.mention);
      const [first] = printed;
      const last = printed.at(-1);
      if (first && last) found.speaker.text = phrase.text.slice(first.start, last.end).replace(/['’]s$/, '');
    }
  }
  const [first] = tokens;
  const owner = pack.possessives.get(first?.lower ?? '') ?? pack.pronouns.get(first?.lower ?? '');
  if (!found && first && owner) found = { speaker: { form: 'pronoun', pronoun: owner, text: first.text }, at: 0 };
  const leading = found ? null : phraseAfter(0, context, false);
  if (leading) found = { speaker: leading.speaker, at: 0 };
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
