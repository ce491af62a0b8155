// Did or did not: "Nobody wrote to the depot" is negated, and so is what somebody denies.
import { type Cue, cue } from './cue.ts';
import type { SlotRule } from './passage.ts';

export const POLARITY_CUES: readonly Cue[] = [
  cue(
    'polarity',
    'negated',
    String.raw`(?:nobody|never|not|no|none|neither|nor|den(?:y|ies|ied|ying)|nicht|niemand|nie|kein\p{L}{0,2}|bestreite\p{L}*|bestritt|nadie|nunca|jamás|niega|negó|personne|jamais|dément)\b`,
  ),
  // "wasn't"
  cue('polarity', 'contracted', String.raw`t\b(?<=\p{L}n't)`),
];

export const readPolaritySlot: SlotRule = ({ cues, stance }) => {
  if (stance === 'denies' || cues.some(({ cue: { kind } }) => kind === 'polarity')) return { polarity: 'negated' };
  return stance === 'asserts' || stance === 'alleges' ? { polarity: 'affirmed' } : undefined;
};
