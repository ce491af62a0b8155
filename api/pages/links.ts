// Where a passage is read: on the outlet's own page, and in our record of the article; query strings.
import type { ArticleLine, Passage, RevisionLine } from '../../ledger/lines.ts';

const fragmentPart = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

/** A text fragment that scrolls to the quotation: whole when short, else its first and last words. */
export function outletLink(article: ArticleLine, quote: string | null): string {
  if (!isWebUrl(article.url)) return '#';
  if (!quote) return article.url;
  const words = quote.replace(/\s+/g, ' ').trim().split(' ');
  const part =
    words.length <= 12
      ? fragmentPart(words.join(' '))
      : `${fragmentPart(words.slice(0, 5).join(' '))},${fragmentPart(words.slice(-5).join(' '))}`;
  return `${article.url.replace(/#.*$/, '')}#:~:text=${part}`;
}

/** Crawled addresses are hostile: only http and https become links. */
export function isWebUrl(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

export const passageAnchor = (start: number): string => `p${start}`;
export const recordLink = (passage: Passage): string => `/articles/${passage.article}#${passageAnchor(passage.start)}`;

export const revisionAnchor = ({ revision, restored }: Pick<RevisionLine, 'revision' | 'restored'>): string =>
  restored ? `${revision}-again` : revision;

/** A query string of parameters, with `?` unless empty. */
export function queryString(params: Readonly<Record<string, string | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
  return query.size > 0 ? `?${query}` : '';
}
