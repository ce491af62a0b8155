// A noun for what somebody holds: `The lab's position is that nothing was sent`. Not: `The lab's position in the race is strong`.
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { readSpeaker } from '../nounphrase.ts';

const HELD = new Set(
  'view position claim argument belief assessment contention stance message concern verdict complaint explanation answer response take forecast'.split(
    ' ',
  ),
);

export function nounCueFrame(context: UnitContext): ClaimDraft[] {
  const { unit, pack, phrase } = context;
  const { tokens } = unit;
  const noun = tokens.findIndex(
    (t, at) => !t.quoted && HELD.has(t.lower) && /^(?:is|was|remains)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  if (noun < 1 || noun > 8) return [];
  if (!pack.complementisers.has(tokens[noun + 2]?.lower ?? '') && !tokens[noun + 2]?.quoted) return [];
  const [first] = tokens;
  const last = tokens[noun - 1];
  if (!first || !last) return [];
  const pronoun = noun === 1 ? pack.possessives.get(first.lower) : undefined;
  const speaker = pronoun
    ? ({ form: 'pronoun', pronoun, text: first.text } as const)
    : last.possessive
      ? readSpeaker(tokens.slice(0, noun), phrase, false)
      : null;
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
