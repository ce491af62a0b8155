// One record of a WARC 1.1 file (ISO 28500:2017): named fields and a block of bytes.
import { createHash } from 'node:crypto';
import zlib from 'node:zlib';

export interface WarcRecord {
  /** Names in lower case, values as written, in the order of the file. */
  fields: ReadonlyMap<string, string>;
  block: Buffer;
}

export const HTTP_RESPONSE = 'application/http;msgtype=response';
export const HTTP_REQUEST = 'application/http;msgtype=request';
export const FIELDS = 'application/warc-fields';

/** A line of fields has no line break in it. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

export function linesOf(fields: Iterable<readonly [string, string]>): string {
  return [...fields].map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join('');
}

/** The record as a gzip member of its own, so that it can be read alone. */
export function recordBytes(fields: readonly (readonly [string, string])[], block: Uint8Array): Buffer {
  const whole: (readonly [string, string])[] = [
    ...fields,
    ['WARC-Block-Digest', labelled(sha256(block))],
    ['Content-Length', String(block.length)],
  ];
  const head = Buffer.from(`WARC/1.1\r\n${linesOf(whole)}\r\n`, 'utf8');
  return zlib.gzipSync(Buffer.concat([head, block, Buffer.from('\r\n\r\n')]));
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const labelled = (digest: string): string => `sha256:${digest}`;

/** A record's name, the same for the same content. */
export function recordId(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex');
  const variant = ((Number.parseInt(hash[16] ?? '0', 16) & 3) | 8).toString(16);
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `<urn:uuid:${groups.join('-')}-${hash.slice(20, 32)}>`;
}
