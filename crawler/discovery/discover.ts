// What a feed, sitemap or listing page adds to the frontier.
import { loadBuffer } from 'cheerio';
import type { Issue, Outlet, Snapshot, Source } from '../../ledger/page.ts';
import type { FoundLink, FrontierRow } from '../../ledger/crawling.ts';
import { connectorOf } from '../connectors/connectors.ts';
import type { PageQuery } from '../crawlee.ts';
import { decodeXml } from './decode.ts';
import { readFeed } from './feed.ts';
import type { Found } from './found.ts';
import { mayFollow } from './links.ts';
import { readListing } from './listing.ts';
import { matcherOf } from './match.ts';
import { remembered } from './remembered.ts';
import { readSitemap } from './sitemap.ts';

export interface Discovery {
  links: FoundLink[];
  /** Links the document holds, those to other hosts included. */
  held: number;
  /** Seconds until it is worth asking for again, where it says. */
  rest: number | null;
}

export interface DiscoveryPlace {
  role: FrontierRow['role'];
  depth: number;
  source: Source;
  outlet: Outlet;
}

const MAX_SITEMAP_DEPTH = 2;
/** Pages of one answer of an API. */
const MAX_PAGES = 20;

/** `id`: of one that is stored, and may be met again. */
type Document = Pick<Snapshot, 'bytes' | 'contentType' | 'url'> & { id?: string };

/** `$`: the listing page, where it is parsed already. An Issue, `bad-feed` and the like, where the document is not what
 *  its role says. */
export function discover(place: DiscoveryPlace, document: Document, $: PageQuery | null): Discovery | Issue {
  try {
    return follow(place, document, $);
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
    const message = `${place.role} cannot be read: ${detail}`;
    return { step: 'discover', code: `bad-${place.role}`, message, url: document.url };
  }
}

function follow({ role, depth, source, outlet }: DiscoveryPlace, snapshot: Document, $: PageQuery | null): Discovery {
  const found = read(role, source, snapshot, $);
  const mayEnter = (url: string): boolean => mayFollow(url, outlet, source);
  const isWanted = matcherOf(source.match);
  const place = { source: source.id, outlet: outlet.id, depth: depth + 1 };
  const isOfficial = role === 'api' && !connectorOf(source.kind)?.discoveryOnly ? { once: true } : {};
  const pages = found.links
    .filter((link) => mayEnter(link.url) && isWanted(link))
    .map((link) => ({ ...link, ...place, ...isOfficial, role: 'article' as const }));
  const deeper = depth < MAX_SITEMAP_DEPTH ? found.sitemaps.filter(mayEnter) : [];
  const maps = deeper.map((url) => ({ url, title: null, published: null, ...place, role: 'sitemap' as const }));
  const goesOn =
    found.next && depth < MAX_PAGES ? [{ url: found.next, title: null, published: null, ...place, role }] : [];
  return {
    links: [...pages, ...maps, ...goesOn],
    held: found.links.length + found.sitemaps.length,
    rest: found.rest ?? null,
  };
}

function read(
  role: FrontierRow['role'],
  source: Source,
  { id, bytes, contentType, url }: Document,
  $: PageQuery | null,
): Found {
  if (role === 'feed') {
    const readIt = (): Found => readFeed(bytes, contentType, url);
    return id === undefined ? readIt() : remembered(id, readIt);
  }
  if (role === 'sitemap') return readSitemap(bytes, contentType, url);
  if (role === 'api') return readApi(source, decodeXml(bytes, contentType), url);
  if (!/html/.test(contentType ?? 'html')) throw new Error('is no HTML page');
  return readListing($ ?? loadBuffer(Buffer.from(bytes)), source.links, url);
}

function readApi({ kind }: Source, text: string, url: string): Found {
  const connector = connectorOf(kind);
  if (!connector) throw new Error(`no connector reads a source of the kind ${kind}`);
  return { sitemaps: [], ...connector.read(text, url) };
}
