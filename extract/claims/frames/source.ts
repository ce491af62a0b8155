// A phrase that names the source: `according to two clerks`, `per three sources`. Not: `according to plan`.
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { phraseAfter } from './subject.ts';

export function sourceFrame(context: UnitContext): ClaimDraft[] {
  const { unit, pack } = context;
  const { tokens } = unit;
  const drafts: ClaimDraft[] = [];
  tokens.forEach((token, at) => {
    if (token.quoted) return;
    const words = pack.sources.find((phrase) => phrase.every((word, k) => tokens[at + k]?.lower === word));
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
