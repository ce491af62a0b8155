// The outlet's own name where its text prints it, and the firm behind the title of what a firm publishes.
import type { ReadingInput } from '../../ledger/analysis.ts';
import type { EntityType, OutletKind } from '../../ledger/vocabulary.ts';
import type { Token } from '../words/tokens.ts';

/** Words of the outlet's own name, and what the outlet is; one word alone may be any. */
export function ownName({ outlet }: ReadingInput): { words: readonly string[]; type: EntityType } {
  const words = outlet.name.replace(/^The /, '').split(' ').filter(Boolean);
  const type = PUBLISHERS[outlet.kind] ?? 'outlet';
  if (outlet.kind === 'company' || outlet.kind === 'blog') {
    // "Holm Abbott Trade Alerts": what the firm Holm Abbott publishes
    let end = words.length;
    while (end > 0 && PERIODICAL.test(words[end - 1] ?? '')) end -= 1;
    if (end > 1 && end < words.length) return { words: words.slice(0, end), type: 'company' };
  }
  return { words: words.length > 1 ? words : [], type };
}

const PERIODICAL =
  /^(?:Trade|Export|Client|Legal|Law|Sanctions|Policy|Alerts?|Insights?|Updates?|Briefings?|Bulletin|Blog|News|Newsroom|Advisory|Perspectives|Notes?|Watch)$/;

const PUBLISHERS: Readonly<Partial<Record<OutletKind, EntityType>>> = {
  agency: 'agency',
  company: 'company',
  thinktank: 'organization',
};

export const isPrinted = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.length > 0 &&
  words.every((word, k) => tokens[at + k]?.text === word && (k === 0 || tokens[at + k - 1]?.gap === ' '));
