// Stored for verification is not the same as shown: what each right lets readers see.
import type { ArticleLine, RevisionLine } from './lines.ts';
import type { Outlet, Snapshot } from './page.ts';
import { reservationsOf } from './reservations.ts';
import { type OutletKind, RIGHTS, type Rights } from './vocabulary.ts';

/** Who publishes nothing but official texts; quoting is free everywhere. */
const BY_KIND: Partial<Record<OutletKind, Rights>> = { agency: 'full' };
const BASIS_BY_DEFAULT: Readonly<Record<Rights, string>> = {
  full: 'official texts, taken to be free to republish',
  quote: 'the right to quote short passages with their source',
  link: 'links are free',
};

/** The narrowest of the rights stated of an outlet and its sources; where none is, what its kind allows. */
export function rightsOf(kind: OutletKind, stated: readonly (Rights | null | undefined)[]): Rights {
  const [narrowest] = [...RIGHTS].reverse().filter((right) => stated.includes(right));
  return narrowest ?? BY_KIND[kind] ?? 'quote';
}

/** The basis that was recorded, or else what is assumed; `assumed` says which. */
export function basisOf({ rights, basis }: Pick<Outlet, 'rights' | 'basis'>): { basis: string; assumed: boolean } {
  return { basis: basis ?? BASIS_BY_DEFAULT[rights], assumed: basis === undefined };
}

/** Whether the stored bytes themselves may be shown or given away. */
export function mayShowCopy(snapshot: Pick<Snapshot, 'headers' | 'bytes'>, rights: Rights): boolean {
  return rights === 'full' && !reservationsOf(snapshot).noArchive;
}

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
