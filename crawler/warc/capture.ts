// What a record of an archive holds for the ledger: a page captured at an instant, or a reason why it is none.
import { hasDigest } from './digest.ts';
import { parseResponse } from './http.ts';
import type { WarcRecord } from './record.ts';

export interface Capture {
  url: string;
  /** ISO instant. */
  date: string;
  status: number;
  contentType: string | null;
  headers: Record<string, string>;
  bytes: Buffer;
  /** Digests of the payload by which later records may say "the same again". */
  digest: string | undefined;
}

/** `again`: a page was met once more, and had the payload of this digest. */
export type Reading =
  | { capture: Capture }
  | { again: { url: string; date: string; digest: string } }
  /** No page: requests, metadata, redirects, pictures. */
  | { leftAside: string }
  | { problem: string };

/** Kinds of content in which no text is read and no link is named. */
const NO_TEXT = /^(?:image|audio|video|font)\/|^text\/css|javascript|^application\/(?:font|wasm|zip)/i;

export function captureOf({ fields, block }: WarcRecord): Reading {
  const type = fields.get('warc-type')?.toLowerCase() ?? '';
  if (type === 'continuation') return { problem: 'a record cut into segments is not taken' };
  if (!['response', 'resource', 'revisit'].includes(type)) return { leftAside: type || 'without a type' };
  const url = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return { leftAside: 'no web address' };
  const at = Date.parse(fields.get('warc-date') ?? '');
  if (Number.isNaN(at)) return { problem: `${url}: it states no WARC-Date` };
  const place = { url: new URL(url).href, date: new Date(at).toISOString() };
  const digest = fields.get('warc-payload-digest');
  if (type === 'revisit') return revisit(fields, place, digest);
  if (fields.has('warc-truncated')) return { problem: `${url}: it was cut short (${fields.get('warc-truncated')})` };
  const stated = fields.get('warc-block-digest');
  if (stated && hasDigest(block, stated) === false)
    return { problem: `${url}: its block has not the digest it states` };
  return type === 'resource'
    ? resource(fields, block, { ...place, digest })
    : response(fields, block, { ...place, digest });
}

function revisit(
  fields: WarcRecord['fields'],
  place: { url: string; date: string },
  digest: string | undefined,
): Reading {
  const isSame = /identical-payload-digest/.test(fields.get('warc-profile') ?? '');
  return isSame && digest ? { again: { ...place, digest } } : { leftAside: 'revisit' };
}

type Place = Pick<Capture, 'url' | 'date' | 'digest'>;

/** A page kept without the exchange that brought it. */
function resource(fields: WarcRecord['fields'], block: Buffer, place: Place): Reading {
  if (isOther([block], place.digest)) return { problem: `${place.url}: its payload has not the digest it states` };
  const contentType = fields.get('content-type') ?? null;
  if (contentType && NO_TEXT.test(contentType)) return { leftAside: contentType };
  return { capture: { ...place, status: 200, contentType, headers: {}, bytes: block } };
}

function response(fields: WarcRecord['fields'], block: Buffer, place: Place): Reading {
  if (!/^application\/http\b/i.test(fields.get('content-type') ?? 'application/http'))
    return { leftAside: fields.get('content-type') ?? '' };
  const http = parseResponse(block);
  if (!http) return { problem: `${place.url}: its block is no HTTP response, or too large` };
  const { status, headers, raw, payload, content } = http;
  if (isOther([raw, payload, content], place.digest))
    return { problem: `${place.url}: its payload has not the digest it states` };
  // A crawl keeps neither failures nor redirects.
  if (status < 200 || status >= 300 || status === 206) return { leftAside: `status ${status}` };
  const contentType = headers['content-type'] ?? null;
  if (contentType && NO_TEXT.test(contentType)) return { leftAside: contentType };
  return { capture: { ...place, status, contentType, headers, bytes: content } };
}

/** None of the readings of a payload has its digest: tools differ on whether it is taken before or after decoding. */
function isOther(readings: readonly Buffer[], digest: string | undefined): boolean {
  return digest !== undefined && readings.every((bytes) => hasDigest(bytes, digest) === false);
}
