// Builds article states for lineage out of paragraphs.
import type { Credit } from '../../../ledger/analysis.ts';
import { articleId, revisionId } from '../../../ledger/ids.ts';
import type { Block } from '../../../ledger/page.ts';
import type { ArticleState } from '../../../ledger/deciding.ts';
import type { OutletKind } from '../../../ledger/vocabulary.ts';

export interface Draft {
  outlet: string;
  kind?: OutletKind;
  paragraphs: readonly string[];
  quotations?: readonly number[];
  published: string | null;
  title?: string;
  byline?: string[];
  path: string;
  canonicalUrl?: string;
  language?: string;
  credits?: { name: string; kind: Credit['kind'] }[];
}

export function state(draft: Draft): ArticleState {
  const host = draft.outlet.toLowerCase().replace(/[^a-z]/g, '');
  const url = `http://${host}.example${draft.path}`;
  const id = articleId(url);
  let text = '';
  const blocks = draft.paragraphs.map((paragraph, i): Block => {
    if (text) text += '\n\n';
    const start = text.length;
    text += paragraph;
    return { start, end: text.length, role: draft.quotations?.includes(i) ? 'quotation' : 'paragraph' };
  });
  const title = draft.title ?? 'A headline';
  const credits = (draft.credits ?? []).map(({ name, kind }) => {
    const start = Math.max(0, text.indexOf(name));
    return { start, end: start + name.length, name, kind, rule: 'test' };
  });
  const language = draft.language ?? 'en';
  return {
    article: { id, url, identityUrl: url, outlet: host },
    outlet: {
      id: host,
      name: draft.outlet,
      url: `http://${host}.example/`,
      kind: draft.kind ?? 'newspaper',
      country: null,
      language,
      timezone: 'Etc/UTC',
      rights: 'quote',
      allowPrivate: false,
      follow: 'own',
    },
    revision: {
      id: revisionId(id, title, text),
      article: id,
      snapshot: 'snap',
      fetchedAt: '2030-02-01T00:00:00Z',
      metadata: {
        title,
        byline: draft.byline ?? [],
        published: draft.published,
        modified: null,
        section: null,
        language,
        canonicalUrl: draft.canonicalUrl ?? null,
        signals: [],
      },
      text,
      blocks,
      charset: 'utf-8',
    },
    analysis: {
      language,
      relevance: { relevant: true, reason: 'test', rule: 'test' },
      sentences: [],
      entities: [],
      mentions: [],
      roles: [],
      dates: [],
      quantities: [],
      claims: [],
      reports: [],
      credits,
    },
    earlier: [],
  };
}
