// Sitemaps: plain, index, gzip, news.
import zlib from 'node:zlib';
import { Parser } from 'htmlparser2';
import { decodeXml } from './decode.ts';
import { type Found, hintInstant, MAX_LINKS } from './found.ts';
import { plainLink } from './links.ts';

/** Most sitemaps taken from one index. */
const MAX_SITEMAPS = 500;
const MAX_INFLATED = 50 * 1024 * 1024;
/** The parser’s cost grows with it. */
const MAX_DEPTH = 100;

interface Entry {
  loc: string;
  title: string;
  published: string;
}

/** Throws where the document holds neither urlset nor sitemapindex. */
export function readSitemap(bytes: Uint8Array, contentType: string | null, url: string): Found {
  const xml = decodeXml(inflated(bytes), contentType);
  const found: Found = { links: [], sitemaps: [] };
  let isSitemap = false;
  let depth = 0;
  let entry: Entry | null = null;
  let field: keyof Entry | null = null;
  const parser = new Parser(
    {
      onopentag(name) {
        if (++depth > MAX_DEPTH) throw new Error(`elements are nested more than ${MAX_DEPTH} deep`);
        const tag = name.toLowerCase();
        if (tag === 'urlset' || tag === 'sitemapindex') isSitemap = true;
        if (tag === 'url' || tag === 'sitemap') entry = { loc: '', title: '', published: '' };
        field = FIELDS[tag] ?? null;
      },
      ontext(text) {
        if (entry && field) entry[field] += text;
      },
      onclosetag(name) {
        depth -= 1;
        const tag = name.toLowerCase();
        field = null;
        if (!entry || (tag !== 'url' && tag !== 'sitemap')) return;
        const link = plainLink(entry.loc, url);
        if (link && tag === 'sitemap') {
          if (found.sitemaps.length < MAX_SITEMAPS) found.sitemaps.push(link);
        } else if (link && found.links.length < MAX_LINKS) {
          found.links.push({
            url: link,
            title: entry.title.trim() || null,
            published: hintInstant(entry.published.trim()),
          });
        }
        entry = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (!isSitemap) throw new Error('no urlset or sitemapindex in it');
  return found;
}

const FIELDS: Readonly<Record<string, keyof Entry>> = {
  loc: 'loc',
  'news:title': 'title',
  'news:publication_date': 'published',
};

/** A `.xml.gz` comes as gzip bytes whatever its headers say. */
function inflated(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return zlib.gunzipSync(bytes, { maxOutputLength: MAX_INFLATED });
}
