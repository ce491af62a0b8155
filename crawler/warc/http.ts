// A response as it went over the wire: head and body apart, chunks joined, content inflated.
import { STATUS_CODES } from 'node:http';
import zlib from 'node:zlib';
import { MAX_BYTES } from '../client.ts';
import { linesOf } from './record.ts';

export interface HttpResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** As sent. */
  raw: Buffer;
  /** Chunks joined. */
  payload: Buffer;
  /** Content inflated. */
  content: Buffer;
}

const HEAD_END = Buffer.from('\r\n\r\n');
/** They tell how a body was sent, which the bytes kept here are no longer. */
const OF_TRANSFER = new Set(['content-encoding', 'content-length', 'transfer-encoding']);
const KEPT_AS = 'x-archive-orig-';

/** A kept response as HTTP/1.1; what was said of its transfer goes by another name, as archives do. */
export function printResponse(status: number, headers: Readonly<Record<string, string>>, body: Uint8Array): Buffer {
  const named = Object.entries(headers).map(([name, value]): [string, string] => [
    OF_TRANSFER.has(name) ? KEPT_AS + name : name,
    value,
  ]);
  const line = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`;
  const head = `${line}${linesOf([...named, ['content-length', String(body.length)]])}\r\n`;
  return Buffer.concat([Buffer.from(head, 'utf8'), body]);
}

/** Undefined where the block is no HTTP response, or inflates beyond what is kept of a page. */
export function parseResponse(block: Buffer): HttpResponse | undefined {
  const end = block.indexOf(HEAD_END);
  const head = block.subarray(0, end < 0 ? block.length : end).toString('utf8');
  const [first = '', ...lines] = head.split('\r\n');
  const status = /^HTTP\/\d(?:\.\d)? (?<status>\d{3})(?: |$)/.exec(first)?.groups?.status;
  if (status === undefined) return undefined;
  const sent = headersOf(lines);
  const raw = end < 0 ? Buffer.alloc(0) : block.subarray(end + HEAD_END.length);
  const payload = /chunked/i.test(sent['transfer-encoding'] ?? '') ? (joined(raw) ?? raw) : raw;
  const content = inflated(payload, sent['content-encoding']);
  return content && { status: Number(status), headers: asFetched(sent), raw, payload, content };
}

function headersOf(lines: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name = '', value = ''] = /^(?<name>[^:\s]+):[ \t]*(?<value>.*?)[ \t]*$/s.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key !== '') headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
  }
  return headers;
}

/** Names as they were before `printResponse`, where it printed them. */
function asFetched(sent: Record<string, string>): Record<string, string> {
  const isOurs = Object.keys(sent).some((name) => name.startsWith(KEPT_AS));
  const kept = Object.entries(sent).filter(([name]) => !(isOurs && OF_TRANSFER.has(name)));
  return Object.fromEntries(
    kept.map(([name, value]) => [name.startsWith(KEPT_AS) ? name.slice(KEPT_AS.length) : name, value]),
  );
}

/** The chunks of a body as one; undefined where it is not chunked, whatever its head says. */
function joined(body: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at);
    const size = /^(?<size>[\da-f]{1,8})[ \t]*(?:;.*)?$/i.exec(
      body.subarray(at, Math.max(at, Math.min(end, at + 200))).toString('latin1'),
    );
    if (end < 0 || !size?.groups?.size) return undefined;
    const length = Number.parseInt(size.groups.size, 16);
    if (length === 0) return Buffer.concat(parts);
    if (end + 2 + length > body.length) return undefined;
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 4 + length;
  }
}

/** Undefined where it is too large; as it is where it is not encoded, whatever its head says. */
function inflated(body: Buffer, encoding: string | undefined): Buffer | undefined {
  const inflate = INFLATERS[(encoding ?? '').trim().toLowerCase()];
  if (!inflate) return body.length <= MAX_BYTES ? body : undefined;
  try {
    return inflate(body, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    return body.length <= MAX_BYTES ? body : undefined;
  }
}

const INFLATERS: Readonly<Record<string, (body: Buffer, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: (body, options) => zlib.gunzipSync(body, options),
  'x-gzip': (body, options) => zlib.gunzipSync(body, options),
  deflate: (body, options) => zlib.inflateSync(body, options),
  br: (body, options) => zlib.brotliDecompressSync(body, options),
};
