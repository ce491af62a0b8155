// The shape of an evidence term: what a text says that speaks for (or against) an AI export action.
import { sticky, type Indexed } from '../wording/word-index.ts';

export type Family = 'control' | 'act' | 'ai' | 'state' | 'border';

export interface EvidenceTerm extends Indexed {
  /** Shown to readers as the reason. */
  name: string;
  family: Family;
  /** 3 speaks for itself, 2 is clear in context, 1 needs company. */
  weight: 1 | 2 | 3;
}

/** `words` is the inside of a pattern over lower-cased text that begins and ends at a word's edge. */
export function term(family: Family, weight: EvidenceTerm['weight'], name: string, words: string): EvidenceTerm {
  return { name, family, weight, ...sticky(words) };
}
