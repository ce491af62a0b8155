// Which outlet answers for a URL.
import type { Outlet } from '../ledger/page.ts';

const bare = (host: string): string => host.replace(/^www\./, '');

/** Matches by host, `www.` aside; the longest path prefix wins where several outlets share a host. */
export function outletOf(url: string, outlets: readonly Outlet[]): Outlet | undefined {
  const { hostname, pathname } = new URL(url);
  const same = outlets.filter((o) => bare(new URL(o.url).hostname) === bare(hostname));
  const within = same.filter((o) => pathname.startsWith(new URL(o.url).pathname));
  return (within.length ? within : same).sort((a, b) => b.url.length - a.url.length || (a.id < b.id ? -1 : 1))[0];
}

/** The stand-in for a host no sources file names: kind unknown, zone UTC. */
export function unknownOutlet(url: string): Outlet {
  const { hostname, protocol } = new URL(url);
  const host = bare(hostname);
  return {
    id: host,
    name: host,
    url: `${protocol}//${hostname}/`,
    kind: 'unknown',
    country: null,
    language: null,
    timezone: 'Etc/UTC',
    rights: 'quote',
    allowPrivate: false,
    follow: 'own',
  };
}
