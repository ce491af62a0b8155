// A document that tells: `The change is set out in a letter from Vera Holm`, `A receipt seen by the Dial bears her name`.
// Not: `She signed a letter in May`.
import { OBTAINED_SURELY } from '../cues/channels.ts';
import { OBTAINED, PLACED, SHOWN } from '../cues/marks.ts';
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { nounKindOf } from '../nounphrase.ts';
import { phraseAfter } from './subject.ts';

/** `a copy of which was shown to the Dial`. */
const isCopyShown = (at: number, { unit: { tokens } }: UnitContext): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some((t) => t.lower === 'which') &&
  /^(?:to|by|with)$/.test(tokens[at + 1]?.lower ?? '');

export function documentFrame(context: UnitContext): ClaimDraft[] {
  const { unit, pack, phrase } = context;
  const { tokens, marks } = unit;
  if ((marks & (PLACED | SHOWN | OBTAINED)) === 0) return [];
  const draftAt = (from: number, rule: string): ClaimDraft[] => {
    const found = phraseAfter(from, context, false);
    if (found?.speaker.form !== 'noun' || found.speaker.noun !== 'document') return [];
    const start = tokens[from]?.start ?? unit.start;
    return [
      {
        start: unit.start,
        end: unit.end,
        speaker: found.speaker,
        cue: { start, end: tokens[found.to - 1]?.end ?? start },
        opens: null,
        lemma: rule,
        stance: 'asserts',
        kind: 'document',
        rule,
      },
    ];
  };
  const placed = tokens.findIndex(
    (t, at) => (t.marks & PLACED) !== 0 && tokens.slice(at + 1, at + 3).some((n) => n.lower === 'in'),
  );
  if (placed >= 0) {
    const at = tokens.findIndex((t, i) => i > placed && t.lower === 'in');
    const drafts = draftAt(at + 1, 'document:set-out');
    if (drafts.length > 0) return drafts;
  }
  const shown = tokens.findIndex((t) => (t.marks & SHOWN) !== 0);
  const source = shown < 0 ? -1 : tokens.findIndex((t, i) => i < shown && t.lower === 'aus');
  if (source >= 0) {
    const drafts = draftAt(source + 1, 'document:shows');
    if (drafts.length > 0) return drafts;
  }
  const got = tokens.findIndex(
    (t, at) => (t.marks & OBTAINED) !== 0 && (OBTAINED_SURELY.has(t.lower) || isCopyShown(at, context)),
  );
  if (got < 0 || !tokens[got + 1]) return [];
  const noun = tokens.findIndex((t, i) => i < got && t.mention < 0 && nounKindOf(t.lower, pack) === 'document');
  if (noun < 0 || noun > 6 || phrase.entityOf(tokens[0]?.mention ?? -1)?.type === 'person') return [];
  return draftAt(0, 'document:obtained');
}
