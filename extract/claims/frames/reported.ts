// Reported speech without a verb of saying, after a claim: German `Den Plan habe sie nicht gelesen.` Not: `Sie hat den Plan gelesen.`
import type { Claim, LocalEntity } from '../../../ledger/analysis.ts';
import type { LanguagePack } from '../cues/pack.ts';
import type { ClaimDraft } from '../draft.ts';
import type { Unit } from '../units.ts';

export function reportedFrame(
  unit: Unit,
  pack: LanguagePack,
  previous: Claim,
  { entityOfKey }: { entityOfKey(key: string): LocalEntity | undefined },
): ClaimDraft[] {
  const verb = unit.tokens.find((t) => !t.quoted && pack.reported?.has(t.lower));
  const entity = previous.speaker === null ? undefined : entityOfKey(previous.speaker);
  if (!verb || !entity) return [];
  const pronoun = unit.tokens.find((t) => !t.quoted && pack.pronouns.has(t.lower));
  const cue = { start: verb.start, end: verb.end };
  const speaker = { form: 'name', entity, text: pronoun?.text ?? previous.speakerText ?? entity.name } as const;
  return [
    {
      start: unit.start,
      end: unit.end,
      speaker,
      cue,
      opens: null,
      lemma: 'reported',
      stance: 'asserts',
      rule: 'reported-speech',
    },
  ];
}
