// No request to a private place: literals and forbidden names before any look-up, resolved addresses at connection time.
import dns from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { FetchFailure } from './failure.ts';

const FORBIDDEN_SUFFIXES = [
  '.localhost',
  '.local',
  '.internal',
  '.svc',
  '.intranet',
  '.lan',
  '.home.arpa',
  '.cluster.local',
  '.onion',
];
/** Ports that speak other protocols; anything unprivileged and not listed is let through. */
const SERVICE_PORTS = new Set([
  1433, 1521, 2049, 2375, 2376, 2379, 3306, 3389, 5432, 5672, 5900, 5984, 6000, 6379, 6667, 9092, 9200, 9300, 10250,
  11211, 27017,
]);

/** The parsed URL, or FetchFailure `scheme` or `ssrf`. */
export function guardUrl(text: string, allowPrivate: boolean): URL {
  if (!URL.canParse(text)) throw new FetchFailure('ssrf', `"${text.slice(0, 200)}" is no absolute URL`);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFailure('scheme', `${url.protocol} is not fetched`);
  if (url.username || url.password) throw new FetchFailure('ssrf', 'credentials in a URL are refused');
  if (allowPrivate) return url;
  const refusal = refusedPort(url) ?? refusedHost(url.hostname);
  if (refusal) throw new FetchFailure('ssrf', `${url.host}: ${refusal}`);
  return url;
}

function refusedPort(url: URL): string | undefined {
  if (url.port === '') return undefined;
  const port = Number(url.port);
  return port < 1024 || SERVICE_PORTS.has(port) ? `port ${port} is refused` : undefined;
}

function refusedHost(hostname: string): string | undefined {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isPublicAddress(host.slice(1, -1)) ? undefined : 'a private address';
  if (ipaddr.isValid(host)) return isPublicAddress(host) ? undefined : 'a private address';
  if (!host.includes('.')) return 'a name without a domain';
  if (FORBIDDEN_SUFFIXES.some((suffix) => host.endsWith(suffix))) return 'a name of a private network';
  return undefined;
}

const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');

/** An address of the public internet; every private, reserved and tunnelled range is none. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' ? !/^192\.88\.99\./.test(parsed.toString()) : parsed.match(GLOBAL_UNICAST);
}

/** A look-up that yields public addresses only, so that a name cannot point inside, not even the second time. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '', 0);
    const open = found.filter((entry) => isPublicAddress(entry.address));
    const [first] = open;
    if (!first || open.length < found.length) {
      return callback(Object.assign(new Error(`${hostname} resolves to a private address`), { code: 'ESSRF' }), '', 0);
    }
    return options.all ? callback(null, open) : callback(null, first.address, first.family);
  });
};
