// A phrase that names the source: `according to two clerks`, `per three sources`. Not: `according to plan`.
import { SOURCE } from '../cues/marks.ts';
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { phraseAfter } from './subject.ts';

/** `by her reckoning`. */
const COUNTS = new Set(['reckoning', 'account', 'count', 'estimate', 'calculation', 'telling']);

export function sourceFrame(context: UnitContext): ClaimDraft[] {
  const { unit, pack } = context;
  const { tokens } = unit;
  if ((unit.marks & SOURCE) === 0) return [];
  const drafts: ClaimDraft[] = [];
  tokens.forEach((token, at) => {
    if ((token.marks & SOURCE) === 0) return;
    const owner = token.lower === 'by' ? pack.possessives.get(tokens[at + 1]?.lower ?? '') : undefined;
    const count = tokens[at + 2];
    const possessor = tokens[at + 1];
    if (owner && count && possessor && COUNTS.has(count.lower)) {
      const cue = { start: token.start, end: count.end };
      const speaker = { form: 'pronoun', pronoun: owner, text: possessor.text } as const;
      drafts.push({
        start: unit.start,
        end: unit.end,
        speaker,
        cue,
        opens: token.start,
        lemma: 'by',
        stance: 'asserts',
        rule: 'source:reckoning',
      });
      return;
    }
    const words = pack.sources.find(
      (phrase) => phrase[0] === token.lower && phrase.every((word, k) => tokens[at + k]?.lower === word),
    );
    if (!words) return;
    const found = phraseAfter(at + words.length, context, true);
    if (!found) return;
    drafts.push({
      start: unit.start,
      end: unit.end,
      speaker: found.speaker,
      cue: { start: token.start, end: tokens[found.to - 1]?.end ?? token.end },
      opens: null,
      lemma: words.join(' '),
      stance: 'asserts',
      rule: `source:${words.join('-')}`,
    });
  });
  return drafts;
}
