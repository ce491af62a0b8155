// Did or did not: "Nobody wrote to the depot" is negated, and so is what somebody denies.
import type { SlotRule } from './passage.ts';

const NEGATED =
  /\b(?:nobody|no one|never|not|no|none|neither|nor|\p{L}+n't|den(?:y|ies|ied|ying)|nicht|niemand|nie|kein\p{L}{0,2}|bestreite\p{L}*|bestritt|nadie|nunca|jamás|niega|negó|personne|jamais|dément)\b/u;

export const readPolaritySlot: SlotRule = ({ folded, stance }) => {
  if (stance === 'denies') return { polarity: 'negated' };
  if (NEGATED.test(folded)) return { polarity: 'negated' };
  return stance === 'asserts' || stance === 'alleges' ? { polarity: 'affirmed' } : undefined;
};
