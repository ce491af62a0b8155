// A second reader of WARC files, written from ISO 28500:2017 alone and strict where the program's own is patient.
import { createHash } from 'node:crypto';
import zlib from 'node:zlib';

export interface StrictRecord {
  type: string;
  fields: Map<string, string>;
  block: Buffer;
}

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const NEEDED = ['WARC-Record-ID', 'Content-Length', 'WARC-Date', 'WARC-Type'];
const TYPES = ['warcinfo', 'response', 'resource', 'request', 'metadata', 'revisit', 'conversion', 'continuation'];

/** Throws at the first departure from the standard. Each record must be a gzip member of its own (annex D). */
export function readStrictly(file: Buffer): StrictRecord[] {
  return membersOf(file).map(recordOf);
}

function membersOf(file: Buffer): Buffer[] {
  const members: Buffer[] = [];
  for (let from = 0; from < file.length; ) {
    if (!file.subarray(from, from + 3).equals(MAGIC)) throw new Error(`no gzip member begins at ${from}`);
    // A member ends where the next begins; the bytes of a beginning may stand inside one, too.
    for (let to = from; ; ) {
      const next = file.indexOf(MAGIC, to + 1);
      to = next < 0 ? file.length : next;
      try {
        members.push(zlib.gunzipSync(file.subarray(from, to)));
        from = to;
        break;
      } catch (error) {
        if (to === file.length) throw error;
      }
    }
  }
  return members;
}

function recordOf(bytes: Buffer): StrictRecord {
  const end = bytes.indexOf('\r\n\r\n');
  const [version, ...lines] = bytes.subarray(0, end).toString('utf8').split('\r\n');
  if (version !== 'WARC/1.1') throw new Error(`version is ${version}`);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) throw new Error(`"${line}" is no named field`);
    if (fields.has(name)) throw new Error(`${name} stands twice`);
    fields.set(name, line.slice(colon + 1).trim());
  }
  for (const name of NEEDED) if (!fields.has(name)) throw new Error(`${name} is missing`);
  const length = Number(fields.get('Content-Length'));
  const block = bytes.subarray(end + 4, end + 4 + length);
  if (block.length !== length) throw new Error('the block is shorter than it says');
  if (bytes.subarray(end + 4 + length).toString('latin1') !== '\r\n\r\n') throw new Error('two line ends must follow');
  const type = fields.get('WARC-Type') ?? '';
  if (!TYPES.includes(type)) throw new Error(`${type} is no type`);
  if (type !== 'warcinfo' && !fields.has('WARC-Target-URI')) throw new Error(`${type} has no target`);
  if (!/^<[a-z]+:[^<>\s]+>$/.test(fields.get('WARC-Record-ID') ?? '')) throw new Error('the id is no URI');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(fields.get('WARC-Date') ?? ''))
    throw new Error('no date');
  checkDigest(fields.get('WARC-Block-Digest'), block);
  if (type === 'resource') checkDigest(fields.get('WARC-Payload-Digest'), block);
  if (type === 'response') checkDigest(fields.get('WARC-Payload-Digest'), payloadOf(block));
  return { type, fields, block };
}

function checkDigest(stated: string | undefined, bytes: Buffer): void {
  if (stated === undefined) return;
  const [, algorithm = '', value] = /^(sha1|sha256):(\w+)$/.exec(stated) ?? [];
  if (createHash(algorithm).update(bytes).digest('hex') !== value) throw new Error(`${stated} does not match`);
}

/** The body of an HTTP/1.1 message, which must say its length and nothing of codings. */
export function payloadOf(block: Buffer): Buffer {
  const end = block.indexOf('\r\n\r\n');
  const head = block.subarray(0, end).toString('utf8');
  if (!/^HTTP\/1\.1 \d{3} /.test(head)) throw new Error('no HTTP response');
  if (/^(?:transfer|content)-encoding:/im.test(head)) throw new Error('a coding is said of bytes that have none');
  const body = block.subarray(end + 4);
  if (Number(/^content-length: (?<length>\d+)$/im.exec(head)?.groups?.length) !== body.length)
    throw new Error('Content-Length is not that of the body');
  return body;
}
