// Links of RSS, Atom, RDF, CDF and JSON Feed.
import { decodeXml } from './decode.ts';
import { feedInstant } from './feed/instant.ts';
import { readFeedDocument } from './feed/read.ts';
import { plainText } from './feed/text.ts';
import { type Found, MAX_LINKS } from './found.ts';
import { plainLink } from './links.ts';

/** Throws where the document is no feed. */
export function readFeed(bytes: Uint8Array, contentType: string | null, url: string): Found {
  const { items, rest } = readFeedDocument(decodeXml(bytes, contentType), url);
  const links = items.slice(0, MAX_LINKS).flatMap(({ link, title, published, updated }) => {
    const place = link ? plainLink(link, url) : undefined;
    if (!place) return [];
    return [
      { url: place, title: title ? plainText(title) || null : null, published: feedInstant(published ?? updated) },
    ];
  });
  return { links, sitemaps: [], rest };
}
