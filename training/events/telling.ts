// What tells an act from what only speaks of one: the passages the recogniser found in presses it was not trained on.
import { tellingSigns } from '../../extract/actions/learned/telling.ts';
import type { Crossed } from './crossed.ts';
import type { Row } from '../weighing.ts';

export const tellingRows = ({ states, weighed, actsIn }: Crossed): Row[] =>
  states
    .filter(({ analysis }) => analysis.relevance.relevant)
    .flatMap(({ article, analysis }) =>
      analysis.reports.flatMap(({ key, quote, start, end, telling }) => {
        const seen = weighed.get(key);
        const byRule = analysis.reports.some((r) => r.telling === undefined && r.start < end && r.end > start);
        if (!seen || telling === undefined || byRule) return [];
        return [{ signs: tellingSigns(seen), right: actsIn(article.id, quote).length > 0 }];
      }),
    );
