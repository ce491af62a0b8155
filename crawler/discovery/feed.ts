// RSS, Atom, RDF and JSON Feed.
import { type AnyFeed, parseFeed } from 'feedsmith';
import { decodeXml } from './decode.ts';
import { type Found, hintInstant, MAX_LINKS } from './found.ts';
import { plainLink } from './links.ts';

interface Item {
  href: string | undefined;
  title: string | undefined;
  published: string | undefined;
}

/** Throws where the document is no feed. */
export function readFeed(bytes: Uint8Array, contentType: string | null, url: string): Found {
  const text = decodeXml(bytes, contentType)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const parsed = parseFeed(text);
  const base = baseOf(text, url);
  const links = itemsOf(parsed)
    .slice(0, MAX_LINKS)
    .flatMap(({ href, title, published }) => {
      const link = href ? plainLink(href, base) : undefined;
      return link ? [{ url: link, title: title ?? null, published: hintInstant(published) }] : [];
    });
  return { links, sitemaps: [] };
}

/** `xml:base` of the root element, against which relative links of the feed stand. */
function baseOf(text: string, url: string): string {
  const declared = /<(?:feed|rss|rdf:RDF)\b[^>]{0,2000}?\bxml:base=["'](?<base>[^"']{1,500})["']/.exec(
    text.slice(0, 5000),
  )?.groups?.base;
  return declared && URL.canParse(declared, url) ? new URL(declared, url).href : url;
}

function itemsOf(parsed: AnyFeed<string>): Item[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        href: item.link ?? permalink(item.guid),
        title: item.title,
        published: item.pubDate ?? item.dc?.dates?.[0],
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        href: (entry.links?.find((l) => (l.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        published: entry.published ?? entry.updated,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        href: item.link,
        title: item.title,
        published: item.dc?.dates?.[0],
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        href: item.url ?? item.external_url ?? item.id,
        title: item.title,
        published: item.date_published,
      }));
  }
}

function permalink(
  guid: { value?: string | undefined; isPermaLink?: boolean | undefined } | undefined,
): string | undefined {
  return guid?.value && guid.isPermaLink !== false && /^https?:/.test(guid.value) ? guid.value : undefined;
}
