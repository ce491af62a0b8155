// Links of a listing page, by the source's selector.
import type { PageQuery } from '../crawlee.ts';
import { type Found, MAX_LINKS } from './found.ts';
import { plainLink } from './links.ts';

/** Taken where a source names none: links in the main part of the page. */
const DEFAULT_LINKS = 'main a[href], article a[href], h1 a[href], h2 a[href], h3 a[href]';

export function readListing($: PageQuery, selector: string | null, url: string): Found {
  const base = $('base[href]').attr('href');
  const pageBase = base && URL.canParse(base, url) ? new URL(base, url).href : url;
  const links = new Map<string, string | null>();
  for (const element of $(selector ?? DEFAULT_LINKS).slice(0, MAX_LINKS)) {
    const href = $(element).attr('href');
    const link = href ? plainLink(href, pageBase) : undefined;
    if (link && link !== url && !links.has(link))
      links.set(link, $(element).text().replace(/\s+/g, ' ').trim() || null);
  }
  return { links: [...links].map(([link, title]) => ({ url: link, title, published: null })), sitemaps: [] };
}
