// Which content types can hold an article, and what the others are.
import type { Source } from './source.ts';

/** No 400 characters take more bytes. */
const START = 1203;

/** Why a response of this type is no page, or null where it may be one. */
export function wrongType(contentType: string | null, source: Source): string | null {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const head = source.piece(0, Math.min(START, source.marks.length)).slice(0, 400).trimStart().toLowerCase();
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,200}-->\s*)*<(?:rss|feed|rdf:rdf|urlset|sitemapindex)\b/.test(head))
    return 'a feed or sitemap';
  if (head.startsWith('%pdf-')) return 'not a page: application/pdf';
  if (type === '' || type === 'text/html' || type === 'application/xhtml+xml' || type === 'application/octet-stream')
    return null;
  if (type.includes('html')) return null;
  if (/(?:rss|atom)\+xml|feed\+json/.test(type)) return 'a feed or sitemap';
  if ((type === 'text/plain' || type.endsWith('/xml')) && /<(?:!doctype html|html)\b/.test(head)) return null;
  return `not a page: ${type}`;
}
