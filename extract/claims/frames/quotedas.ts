// One who passes on another's words: `State radio quoted a diplomat as saying the talks were over`.
// Not: `The paper quoted the price as final`.
import { PASSED_ON } from '../cues/marks.ts';
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { type Found, phraseAfter, subjectBefore } from './subject.ts';

const QUOTES = /^(?:quote[sd]?|cite[sd]?)$/;
const SAYING =
  /^(?:saying|telling|warning|adding|insisting|explaining|confirming|denying|predicting|claiming|arguing)$/;
const STATION = /^(?:television|tv|radio|media|news|press)$/;
/** Words from the verb within which `as saying` must follow. */
const REACH = 20;

/** `state television`, `local media`: no more than two words. */
function stationBefore(verb: number, { unit, phrase }: UnitContext): Found | null {
  const { tokens } = unit;
  const [first, last] = [tokens[verb - 2], tokens[verb - 1]];
  if (!first?.word || !last || first.quoted || !STATION.test(last.lower)) return null;
  return {
    speaker: { form: 'unknown', person: false, text: phrase.text.slice(first.start, last.end) },
    from: verb - 2,
    to: verb,
  };
}

export function quotedAsFrame(context: UnitContext): ClaimDraft[] {
  const { tokens, start, end, marks } = context.unit;
  if ((marks & PASSED_ON) === 0 || context.pack.language !== 'en') return [];
  for (let verb = 1; verb < tokens.length - 3; verb += 1) {
    const token = tokens[verb];
    if (!token || token.quoted || !QUOTES.test(token.lower)) continue;
    const as = tokens.findIndex(
      (t, at) => at > verb + 1 && at < verb + REACH && t.lower === 'as' && SAYING.test(tokens[at + 1]?.lower ?? ''),
    );
    if (as < 0) continue;
    const passer = subjectBefore(verb, context, true) ?? stationBefore(verb, context);
    const found = phraseAfter(verb + 1, context, true);
    if (!passer || !found) continue;
    return [
      {
        start,
        end,
        speaker: found.speaker,
        passedBy: passer.speaker,
        cue: { start: tokens[passer.from]?.start ?? start, end: tokens[as + 1]?.end ?? end },
        opens: null,
        lemma: 'quote',
        stance: tokens[as + 1]?.lower === 'denying' ? 'denies' : 'asserts',
        rule: 'quoted-as',
      },
    ];
  }
  return [];
}
