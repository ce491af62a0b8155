// What makes two addresses one article: tracking parameters, fragments and print or AMP forms do not count.
import { parse } from 'tldts';

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|ref_url|cmpid|cmp|ocid|ncid|smid|smtyp|spm|share|shared|wt_\w+|xtor|at_\w+|ito|icid|intcmp|mkt_tok|ns_\w+|rss|feed|cid|campaign|source|src|partner|soc_src|soc_trk|guccounter|guce_\w+|__twitter_impression)$/i;
const VARIANT_PARTS = new Set(['amp', 'print', 'm', 'mobile', 'printable', 'full', 'single', 'story-print']);

function parsed(url: string, base?: string): URL | null {
  try {
    const result = new URL(url, base);
    return result.protocol === 'http:' || result.protocol === 'https:' ? result : null;
  } catch {
    return null;
  }
}

/** The address without fragment and tracking parameters; host in lower case, no default port. */
export function normalUrl(url: string): string {
  const at = parsed(url);
  if (!at) return url;
  if (at.href.includes('#')) at.hash = '';
  if (at.href.includes('@')) {
    at.username = '';
    at.password = '';
  }
  if (!at.href.includes('?')) return at.href;
  for (const name of [...at.searchParams.keys()]) if (TRACKING.test(name)) at.searchParams.delete(name);
  if ([...at.searchParams.keys()].length === 0) at.search = '';
  return at.href;
}

/** The domain somebody registered; for names under no public suffix the last two labels. */
function registrableDomain(host: string): string {
  const { domain, isIp, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (isIp) return host;
  if (domain && (isIcann || isPrivate)) return domain;
  return host.split('.').slice(-2).join('.');
}

function sameDomain(a: string, b: string): boolean {
  return a === b || registrableDomain(a) === registrableDomain(b);
}

/** The path's telling parts: without AMP, print and mobile marks, index pages and endings. */
function pathKey(at: URL): string {
  return at.pathname
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/\.(?:amp|html?|php|aspx?|print)$/, '').replace(/\.amp$/, ''))
    .filter((part) => part !== '' && part !== 'index' && !VARIANT_PARTS.has(part))
    .join('/');
}

export function canonicalUrl(link: string | null, pageUrl: string): string | null {
  return link ? (parsed(link, pageUrl)?.href ?? null) : null;
}

/** The page's own address, or its canonical one where that plainly names the same page of the same domain. */
export function identityUrl(pageUrl: string, canonical: string | null): string {
  const own = normalUrl(pageUrl);
  const from = parsed(own);
  const to = canonical ? parsed(canonical, pageUrl) : null;
  if (!from || !to || !sameDomain(from.hostname, to.hostname)) return own;
  const ownKey = pathKey(from);
  const otherKey = pathKey(to);
  if (otherKey === '' && ownKey !== '') return own;
  if (ownKey === otherKey) {
    const kept = [...from.searchParams.keys()].filter(
      (name) => !VARIANT_PARTS.has(name.toLowerCase()) && name.toLowerCase() !== 'outputtype',
    );
    const lost = kept.filter(
      (name) =>
        from.searchParams.get(name) !== to.searchParams.get(name) &&
        /^(?:p|id|page_?id|article_?id|story_?id|news_?id|storyid|newsid|t|nid|aid|sid|articleid)$/i.test(name),
    );
    return lost.length > 0 ? own : normalUrl(to.href);
  }
  return samePage(ownKey, otherKey) ? normalUrl(to.href) : own;
}

/** The last part is the same and telling, or one path ends with the same long number. */
function samePage(a: string, b: string): boolean {
  const last = (key: string): string => key.slice(key.lastIndexOf('/') + 1);
  const one = last(a);
  const other = last(b);
  if (one === other && one.length >= 12 && /[-_\d]/.test(one)) return true;
  const number = /\d{5,}/.exec(one)?.[0];
  return number !== undefined && number === /\d{5,}/.exec(other)?.[0];
}
