// The English sentences of invented presses, each with the acts it is known to report: as they come, not as chosen.
import type { Press } from '../events/presses.ts';
import { type Example, examplesIn } from './examples.ts';

export const printedExamples = ({ states, actsIn }: Press): Example[] =>
  states.flatMap(({ article, outlet, revision, analysis }) => {
    const { metadata, text, blocks, fetchedAt } = revision;
    if (!analysis.relevance.relevant || !(outlet.language ?? 'en').startsWith('en')) return [];
    const input = { url: article.url, outlet, metadata, text, blocks, fetchedAt };
    return examplesIn(input, true, ({ start, end }) =>
      actsIn(article.id, text.slice(start, end)).map(({ action, status }) => ({ action, status, manner: null })),
    );
  });
