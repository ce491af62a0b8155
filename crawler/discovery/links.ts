// A link as found on a page, made absolute and plain, or nothing.
import { getDomain } from 'tldts';
import type { Outlet, Source } from '../../ledger/page.ts';

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|ref_src|cmpid)$/i;
const MAX_URL = 2000;

/** Absolute http(s) URL without fragment and tracking parameters; undefined where it is none. */
export function plainLink(href: string, base: string): string | undefined {
  const text = href.trim();
  if (!text || text.length > MAX_URL || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

export const domainOf = (host: string): string => getDomain(host) ?? host.split('.').slice(-2).join('.');

/** Links of a source are followed to the outlet's own hosts, or anywhere where it says so. */
export function mayFollow(link: string, outlet: Outlet, source: Pick<Source, 'follow'>): boolean {
  if (source.follow === 'any' || outlet.follow === 'any') return true;
  const [to, own] = [new URL(link).hostname, new URL(outlet.url).hostname];
  return to === own || domainOf(to) === domainOf(own);
}
