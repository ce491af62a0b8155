// Stored for verification is not the same as shown: what each right lets readers see.
import type { ArticleLine, RevisionLine } from './lines.ts';
import type { Outlet } from './page.ts';
import type { Rights } from './vocabulary.ts';

/** Characters of context shown around a passage under `quote`. */
export const QUOTE_CONTEXT = 200;

/** The article's line as readers may see it: whole texts only under `full`. */
export function shownArticle(line: ArticleLine, rights: Rights): ArticleLine {
  if (rights === 'full') return line;
  const revisions = rights === 'link' && line.revisions?.map((revision) => unquoted(revision, line.id));
  return { ...line, text: null, ...(revisions ? { revisions } : {}) };
}

function unquoted(revision: RevisionLine, article: string): RevisionLine {
  const notes = revision.notes.map(({ kind }) => ({ kind, text: '' }));
  return withoutQuotes({ ...revision, notes }, new Set([article])) as RevisionLine;
}

/** Outlets whose passages may not be shown at all, by id. */
export function linkOnly(outlets: readonly Outlet[]): Set<string> {
  return new Set(outlets.filter((o) => o.rights === 'link').map((o) => o.id));
}

/** A copy in which every passage of a hidden article lost its quotation; the place stays. */
export function withoutQuotes(value: unknown, hidden: ReadonlySet<string>): unknown {
  if (hidden.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => withoutQuotes(item, hidden));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutQuotes(inner, hidden)] as const);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  if (typeof copy.article === 'string' && hidden.has(copy.article)) {
    for (const field of ['quote', 'text']) if (field in copy) copy[field] = null;
  }
  const citation = copy.citation;
  if (
    typeof citation === 'object' &&
    citation !== null &&
    'quote' in citation &&
    citation.quote === null &&
    'text' in copy
  )
    copy.text = null;
  return copy;
}
