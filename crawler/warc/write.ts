// WARC 1.1 out: each kept page as a response with its request and what the ledger knows of it, each record a gzip member.
import { userAgent } from '../agent.ts';
import type { Snapshot } from '../../ledger/page.ts';
import { printResponse } from './http.ts';
import { FIELDS, HTTP_REQUEST, HTTP_RESPONSE, labelled, linesOf, recordBytes, recordId } from './record.ts';

/** Facts that go with a page, one a line. */
export type Facts = readonly (readonly [string, string])[];

/** The configuration the pages were read by, so that they can be read so again. */
export const SOURCES_URI = 'urn:exportwatch:sources';

const CONFORMS = 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/';

/** The first record of a file. */
export function infoRecord(file: string, date: string): Buffer {
  const info = linesOf([
    ['software', userAgent(undefined)],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', CONFORMS],
  ]);
  return recordBytes(
    [
      ['WARC-Type', 'warcinfo'],
      ['WARC-Record-ID', recordId('warcinfo', file, date)],
      ['WARC-Date', date],
      ['WARC-Filename', file],
      ['Content-Type', FIELDS],
    ],
    Buffer.from(info, 'utf8'),
  );
}

/** When feeds said that pages were published: a page may not say so itself, and a feed forgets. */
export const HINTS_URI = 'urn:exportwatch:hints';

/** What goes along with the pages, as JSON. */
export function companionRecord(uri: string, json: string, date: string): Buffer {
  return recordBytes(
    [
      ['WARC-Type', 'resource'],
      ['WARC-Record-ID', recordId(uri, date, json)],
      ['WARC-Date', date],
      ['WARC-Target-URI', uri],
      ['Content-Type', 'application/json'],
    ],
    Buffer.from(json, 'utf8'),
  );
}

/** A page with its evidence: response and request where the exchange was seen, else the resource alone; and the facts. */
export function pageRecords(snapshot: Snapshot, facts: Facts): Buffer[] {
  const { id, url, fetchedAt, contentType, headers, status, digest, bytes } = snapshot;
  const wasSeen = Object.keys(headers).length > 0;
  const page = recordId('page', id);
  const of = (type: string, name: string): (readonly [string, string])[] => [
    ['WARC-Type', type],
    ['WARC-Record-ID', name],
    ['WARC-Date', fetchedAt],
    ['WARC-Target-URI', url],
  ];
  const about = metadata(of('metadata', recordId('metadata', id)), page, facts);
  const payload = ['WARC-Payload-Digest', labelled(digest)] as const;
  if (!wasSeen) {
    const type = contentType === null ? [] : [['Content-Type', contentType] as const];
    return [recordBytes([...of('resource', page), payload, ...type], bytes), about];
  }
  const { pathname, search, host } = new URL(url);
  // What is kept of what was asked: its line and its host.
  const request = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\n\r\n`, 'utf8');
  const asked = [...of('request', recordId('request', id)), ['WARC-Concurrent-To', page] as const];
  return [
    recordBytes(
      [...of('response', page), payload, ['Content-Type', HTTP_RESPONSE]],
      printResponse(status, headers, bytes),
    ),
    recordBytes([...asked, ['Content-Type', HTTP_REQUEST]], request),
    about,
  ];
}

/** A page that is not given away: what it was, when, and the digest by which it is known again. */
export function withheldRecord({ id, url, fetchedAt, digest, bytes }: Snapshot, facts: Facts): Buffer {
  const fields: (readonly [string, string])[] = [
    ['WARC-Type', 'metadata'],
    ['WARC-Record-ID', recordId('withheld', id)],
    ['WARC-Date', fetchedAt],
    ['WARC-Target-URI', url],
  ];
  return metadata(fields, null, [
    ...facts,
    ['payload-digest', labelled(digest)],
    ['payload-length', String(bytes.length)],
  ]);
}

function metadata(fields: (readonly [string, string])[], page: string | null, facts: Facts): Buffer {
  const about: (readonly [string, string])[] = page === null ? [] : [['WARC-Refers-To', page]];
  return recordBytes([...fields, ...about, ['Content-Type', FIELDS]], Buffer.from(linesOf(facts), 'utf8'));
}
