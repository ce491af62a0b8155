// States of an invented article: paragraphs, cut into sentences as any text is.
import { splitSentences } from '../../../extract/sentences/sentences.ts';
import type { Analysis } from '../../../ledger/analysis.ts';
import { revisionId } from '../../../ledger/ids.ts';
import type { Block, PageNote } from '../../../ledger/page.ts';
import type { RevisionView } from '../../../ledger/asking.ts';
import type { Span } from '../../../ledger/text.ts';

export interface Told {
  title?: string;
  notes?: PageNote[];
  fetchedAt?: string;
}

export function stateOf(paragraphs: readonly string[], told: Told = {}): RevisionView {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n';
    blocks.push({ start: text.length, end: text.length + paragraph.length, role: 'paragraph' });
    text += paragraph;
  }
  const { title = 'Ferries wait for a licence', notes, fetchedAt = '2027-05-03T10:00:00.000Z' } = told;
  const metadata = {
    title,
    byline: [],
    published: null,
    modified: null,
    section: null,
    language: 'en',
    canonicalUrl: null,
    signals: [],
    ...(notes ? { notes } : {}),
  };
  const analysis: Analysis = {
    language: 'en',
    relevance: { relevant: true, reason: '', rule: 'test' },
    sentences: splitSentences(text, blocks),
    entities: [],
    mentions: [],
    roles: [],
    dates: [],
    quantities: [],
    claims: [],
    reports: [],
    credits: [],
  };
  const id = revisionId('art_1', title, text);
  return {
    revision: { id, article: 'art_1', snapshot: `snap_${id}`, fetchedAt, metadata, text, blocks, charset: 'utf-8' },
    analysis,
  };
}

/** Where a passage stands; the nth of several. */
export function spanOf({ revision: { text } }: RevisionView, quote: string, nth = 0): Span {
  let start = text.indexOf(quote);
  for (let n = 0; n < nth && start !== -1; n++) start = text.indexOf(quote, start + 1);
  if (start === -1) throw new Error(`“${quote}” does not stand there`);
  return { start, end: start + quote.length };
}

export const textAt = ({ revision: { text } }: RevisionView, { start, end }: Span): string => text.slice(start, end);
