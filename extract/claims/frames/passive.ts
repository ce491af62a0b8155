// What is said told from its receiver: `The raid was confirmed by a police spokesman`, `It is not accepted by the lab that …`.
// Not: `The order was signed by the minister`, `The report was denied by nobody`.
import type { Stance } from '../../../ledger/vocabulary.ts';
import { SOURCE } from '../cues/marks.ts';
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { phraseAfter } from './subject.ts';

interface Passive {
  stance: Stance;
  /** With `not` before it. */
  negated: Stance;
}

const row = (stance: Stance, negated: Stance, words: string): [string, Passive][] =>
  words.split(' ').map((word) => [word, { stance, negated }]);

const PASSIVES: ReadonlyMap<string, Passive> = new Map([
  ...row(
    'asserts',
    'disputes',
    'confirmed acknowledged accepted conceded admitted described believed understood estimated cited',
  ),
  ...row('denies', 'asserts', 'denied'),
  ...row(
    'disputes',
    'asserts',
    'disputed rejected dismissed contested questioned criticised criticized condemned denounced',
  ),
  ...row('predicts', 'predicts', 'expected predicted forecast anticipated'),
  ...row('alleges', 'alleges', 'alleged suspected'),
]);
/** Words between the participle and `by`: `is expected by officials`, `was confirmed late on Monday by`. */
const REACH = 6;

export function passiveFrame(context: UnitContext): ClaimDraft[] {
  const { unit, pack } = context;
  const { tokens } = unit;
  if (pack.language !== 'en' || (unit.marks & SOURCE) === 0) return [];
  for (let by = 2; by < tokens.length - 1; by += 1) {
    const token = tokens[by];
    if (token?.lower !== 'by' || token.quoted) continue;
    const at = participleBefore(by, context);
    const passive = PASSIVES.get(tokens[at]?.lower ?? '');
    if (!passive) continue;
    const found = phraseAfter(by + 1, context, true);
    if (!found || found.speaker.form === 'unknown') continue;
    const negated = tokens.slice(Math.max(0, at - 3), at).some((t) => pack.negations.has(t.lower));
    const { start, end } = unit;
    return [
      {
        start,
        end,
        speaker: found.speaker,
        cue: { start: tokens[at]?.start ?? start, end: tokens[found.to - 1]?.end ?? end },
        opens: null,
        after: true,
        lemma: tokens[at]?.lower ?? '',
        stance: negated ? passive.negated : passive.stance,
        rule: `passive:${tokens[at]?.lower}`,
      },
    ];
  }
  return [];
}

/** The participle of a passive verb shortly before `by`; -1 where there is none. */
function participleBefore(by: number, { unit: { tokens }, pack }: UnitContext): number {
  for (let at = by - 1; at >= Math.max(1, by - REACH); at -= 1) {
    const token = tokens[at];
    if (!token?.word || token.quoted) return -1;
    if (!PASSIVES.has(token.lower)) continue;
    return tokens.slice(Math.max(0, at - 3), at).some((t) => pack.passives?.has(t.lower)) ? at : -1;
  }
  return -1;
}
