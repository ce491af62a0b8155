// WARC 1.0 and 1.1 in: plain, or gzipped record by record or as a whole; one record in memory at a time.
import { createReadStream } from 'node:fs';
import zlib from 'node:zlib';
import { ByteReader, EndOfFile } from './bytes.ts';
import type { WarcRecord } from './record.ts';

/** A longer block is passed over. */
const MAX_BLOCK = 12 * 1024 * 1024;
const MAX_LINE = 64 * 1024;
const MAX_FIELDS = 200;

/** What could not be taken, and the number of the record it stands in or before. */
export interface WarcTrouble {
  problem: string;
  record: number;
}

/** Records in the order of the file. What is broken is told and passed over: reading goes on with the next record. */
export async function* readWarc(file: string): AsyncGenerator<WarcRecord | WarcTrouble> {
  const raw = createReadStream(file);
  const stream = (await isGzip(file)) ? raw.pipe(zlib.createGunzip()) : raw;
  raw.on('error', (error) => stream.destroy(error));
  const bytes = new ByteReader(stream);
  let record = 0;
  try {
    for (;;) {
      const skipped = await toVersion(bytes);
      record += 1;
      if (skipped > 0) yield { problem: `${skipped} bytes before it belong to no record`, record };
      const fields = await readFields(bytes);
      const length = lengthOf(fields.get('content-length'));
      if (length === undefined) yield { problem: 'it states no Content-Length', record };
      else if (length > MAX_BLOCK) {
        await bytes.skip(length);
        yield { problem: `its block of ${length} bytes is larger than ${MAX_BLOCK}`, record };
      } else yield { fields, block: await bytes.take(length) };
    }
  } catch (error) {
    if (error instanceof EndOfFile && error.clean) return;
    const problem = error instanceof Error ? error.message : String(error);
    yield {
      problem: record === 0 ? 'no WARC record begins in the file' : `the file ends in the middle of it: ${problem}`,
      record: Math.max(record, 1),
    };
  } finally {
    raw.destroy();
    stream.destroy();
  }
}

async function isGzip(file: string): Promise<boolean> {
  for await (const chunk of createReadStream(file, { end: 1 })) return chunk[0] === 0x1f && chunk[1] === 0x8b;
  return false;
}

/** Up to and with the line that begins a record; answers how many bytes but blank lines stood before it. */
async function toVersion(bytes: ByteReader): Promise<number> {
  let skipped = 0;
  for (;;) {
    const line = await bytes.line(MAX_LINE, skipped === 0);
    if (/^WARC\/1\.[01]$/.test(line)) return skipped;
    if (line !== '') skipped += Buffer.byteLength(line);
  }
}

async function readFields(bytes: ByteReader): Promise<Map<string, string>> {
  const fields = new Map<string, string>();
  let last = '';
  for (let n = 0; n < MAX_FIELDS; n++) {
    const line = await bytes.line(MAX_LINE, false);
    if (line === '') break;
    const [, name, value = ''] = /^(?<name>[^:\s]+):\s*(?<value>.*)$/s.exec(line) ?? [];
    if (name === undefined) {
      // A line that goes on with the value before it.
      if (/^[ \t]/.test(line) && fields.has(last)) fields.set(last, `${fields.get(last)} ${line.trim()}`);
      continue;
    }
    last = name.toLowerCase();
    if (!fields.has(last)) fields.set(last, value.trim());
  }
  return fields;
}

function lengthOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
