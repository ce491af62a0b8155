// The public sets of sentences, dates and names together.
import type { Scores } from '../corpora/corpora.ts';
import { scoreDateCases } from './dateCases.ts';
import { scoreGovernmentNames, scoreTaggedNames } from './nameSets.ts';
import { scoreNewsDates } from './newsDates.ts';
import { scoreSplits } from './sentenceSet.ts';

export const scoreTexts = (): Scores => ({
  'sentence splits': scoreSplits(),
  'dates in news': scoreNewsDates(),
  'date cases': scoreDateCases().score,
  'names, politics': scoreTaggedNames('politics'),
  'names, AI': scoreTaggedNames('ai'),
  'names, government': scoreGovernmentNames(),
});

/** How many cases of dates are not measured, and why. */
export function unmeasured(): string[] {
  const { inScope, outside } = scoreDateCases();
  const reasons = [...outside]
    .sort((a, b) => b[1] - a[1])
    .map(([reason, count]) => `  ${String(count).padStart(4)}  ${reason}`);
  return [`date cases: ${inScope} measured; outside the codebook:`, ...reasons];
}
