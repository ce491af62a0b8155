// The shape of an evidence term: what a text says that speaks for (or against) an AI export action.

export type Family = 'control' | 'ai' | 'state' | 'border';

export interface EvidenceTerm {
  /** Shown to readers as the reason. */
  name: string;
  family: Family;
  /** 3 speaks for itself, 2 is clear in context, 1 needs company. */
  weight: 1 | 2 | 3;
  pattern: RegExp;
}

/** `words` is the inside of a case-insensitive pattern that begins and ends at a word's edge. */
export function term(family: Family, weight: EvidenceTerm['weight'], name: string, words: string): EvidenceTerm {
  return { name, family, weight, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu') };
}
