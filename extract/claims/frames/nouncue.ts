// A noun for what somebody holds: `The lab's position is that nothing was sent`. Not: `The lab's position in the race is strong`.
import { HELD } from '../cues/marks.ts';
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { readSpeaker, type Speaker } from '../nounphrase.ts';

/** `Vera Holm's`, `the lab's` before the noun. */
function ownerBefore(noun: number, { unit, phrase }: UnitContext): Speaker | null {
  const { tokens } = unit;
  const last = tokens[noun - 1];
  if (!last?.possessive) return null;
  const entity = phrase.entityOf(last.mention);
  const start = tokens.find((t) => t.mention === last.mention);
  if (entity && start)
    return { form: 'name', entity, text: phrase.text.slice(start.start, last.end).replace(/['’]s?$/, '') };
  return readSpeaker(tokens.slice(0, noun), phrase, false);
}

export function nounCueFrame(context: UnitContext): ClaimDraft[] {
  const { unit, pack } = context;
  const { tokens } = unit;
  if ((unit.marks & HELD) === 0) return [];
  const noun = tokens.findIndex(
    (t, at) => (t.marks & HELD) !== 0 && /^(?:is|was|remains)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  if (noun < 1 || noun > 8) return [];
  if (!pack.complementisers.has(tokens[noun + 2]?.lower ?? '') && !tokens[noun + 2]?.quoted) return [];
  const [first] = tokens;
  const last = tokens[noun - 1];
  if (!first || !last) return [];
  const pronoun = noun === 1 ? pack.possessives.get(first.lower) : undefined;
  const speaker = pronoun ? ({ form: 'pronoun', pronoun, text: first.text } as const) : ownerBefore(noun, context);
  if (!speaker) return [];
  const cue = { start: first.start, end: tokens[noun + 1]?.end ?? last.end };
  const stance = tokens[noun]?.lower === 'forecast' ? 'predicts' : 'asserts';
  return [
    {
      start: unit.start,
      end: unit.end,
      speaker,
      cue,
      opens: null,
      lemma: tokens[noun]?.lower ?? 'noun',
      stance,
      rule: 'noun-cue',
    },
  ];
}
