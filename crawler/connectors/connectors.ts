// The connector of each kind of source that is an API, and how a source of it is asked.
import type { Issue, Snapshot, Source } from '../../ledger/page.ts';
import type { FrontierRow } from '../../ledger/crawling.ts';
import type { SourceKind } from '../../ledger/vocabulary.ts';
import { decodeXml } from '../discovery/decode.ts';
import { domainOf } from '../discovery/links.ts';
import { FetchFailure } from '../failure.ts';
import { congress } from './congress.ts';
import type { Connector } from './connector.ts';
import { courtListener } from './courtListener.ts';
import { ecfr } from './ecfr.ts';
import { federalRegister } from './federalRegister.ts';
import { gdelt } from './gdelt.ts';
import { googleNews } from './googleNews.ts';
import { oira } from './oira.ts';
import { publicInspection } from './publicInspection.ts';
import { secFilings, secSearch } from './sec.ts';

const CONNECTORS: Partial<Readonly<Record<SourceKind, Connector>>> = {
  'federal-register': federalRegister,
  'public-inspection': publicInspection,
  ecfr,
  oira,
  congress,
  courtlistener: courtListener,
  'sec-filings': secFilings,
  'sec-search': secSearch,
  gdelt,
  'google-news': googleNews,
};

export const connectorOf = (kind: SourceKind): Connector | undefined => CONNECTORS[kind];

export interface ApiRequest {
  row: FrontierRow;
  headers: Record<string, string>;
}

/** The row as it is asked: `{today}` and `{today-30d}` in its address are days of the ledger's clock, and the key goes along in
 *  headers, so that it stands in no address that is stored or told. */
export function requestOf(source: Source, row: FrontierRow, now: string): ApiRequest {
  const { key } = connectorOf(source.kind) ?? {};
  const value = key && process.env[key.variable];
  if (key && !value && !key.optional)
    throw new FetchFailure('no-key', `${new URL(row.url).host} is asked only with ${key.variable} in the environment`);
  const headers = key && value ? key.headers(value) : {};
  const url = withDays(row.url, now);
  // Conditions of an answer for other days would be met by mistake.
  return { row: url === row.url ? row : { ...row, url, etag: null, lastModified: null }, headers };
}

const DAY_MS = 86_400_000;
const DAYS = /(?:\{|%7B)today(?:-(?<back>\d{1,4})d)?(?:\}|%7D)/gi;

export function withDays(url: string, now: string): string {
  return url.replace(DAYS, (_, back: string | undefined) =>
    new Date(Date.parse(now) - Number(back ?? 0) * DAY_MS).toISOString().slice(0, 10),
  );
}

/** A service that finds pages is never the citation: what it answers for a page of another is thrown away. */
export function refuseOwnPage(source: Source, { role }: FrontierRow, url: string): void {
  if (role !== 'article' || !connectorOf(source.kind)?.discoveryOnly) return;
  if (domainOf(new URL(url).hostname) === domainOf(new URL(withDays(source.url, EPOCH)).hostname))
    throw new FetchFailure(
      'discovery-only',
      `${url} is a page of the service that told of it, and leads to none of another`,
    );
}

const EPOCH = '1970-01-01T00:00:00.000Z';

/** An Issue where an answer takes back what the one before it named. */
export function withdrawnIssue(
  source: Source,
  before: Snapshot | undefined,
  after: Snapshot,
  now: string,
): Issue | undefined {
  const connector = connectorOf(source.kind);
  if (!before || !connector?.withdrawn) return undefined;
  const textOf = ({ bytes, contentType }: Snapshot): string => decodeXml(bytes, contentType);
  const gone = connector.withdrawn(textOf(before), textOf(after), after.url, now.slice(0, 10));
  if (gone.length === 0) return undefined;
  const message = `no longer listed, though not printed yet: ${gone.join('; ')}`;
  return { step: 'discover', code: 'withdrawn', message, url: after.url };
}
