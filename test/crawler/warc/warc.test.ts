// Web archives: written to the standard, read with patience, and never trusted beyond their digests.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { captureOf } from '../../../crawler/warc/capture.ts';
import { base32, hasDigest } from '../../../crawler/warc/digest.ts';
import { readWarc, type WarcTrouble } from '../../../crawler/warc/read.ts';
import type { WarcRecord } from '../../../crawler/warc/record.ts';
import { infoRecord, pageRecords, withheldRecord } from '../../../crawler/warc/write.ts';
import { digest } from '../../../ledger/ids.ts';
import type { Snapshot } from '../../../ledger/page.ts';
import { readStrictly } from './standard.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-warc-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
let made = 0;

async function read(bytes: Buffer | string): Promise<(WarcRecord | WarcTrouble)[]> {
  const file = path.join(folder, `${made++}.warc`);
  fs.writeFileSync(file, bytes);
  const records = [];
  for await (const record of readWarc(file)) records.push(record);
  return records;
}

const readings = async (bytes: Buffer | string) =>
  (await read(bytes)).map((record) => ('problem' in record ? record : captureOf(record)));

const PAGE = '<!doctype html><title>Käse</title><p>Ein Satz.</p>';
const bytes = Buffer.from(PAGE);
const snapshot: Snapshot = {
  id: 'snap_1',
  url: 'https://desk.example/a?b=1',
  fetchedAt: '2027-03-02T12:00:00.123Z',
  status: 200,
  contentType: 'text/html; charset=utf-8',
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'content-length': '17',
    etag: '"1"',
    'x-odd': 'näif',
  },
  digest: digest(bytes),
  bytes,
};
const written = (snap: Snapshot): Buffer =>
  Buffer.concat([infoRecord('x.warc.gz', snap.fetchedAt), ...pageRecords(snap, [['rights', 'quote']])]);

/** A record as any tool might write it. */
function record(fields: Record<string, string>, block: Buffer | string, version = 'WARC/1.0'): Buffer {
  const all = { 'Content-Length': String(Buffer.byteLength(block)), ...fields };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`${version}\r\n${lines.join('')}\r\n`),
    Buffer.from(block),
    Buffer.from('\r\n\r\n'),
  ]);
}
const RESPONSE = {
  'WARC-Type': 'response',
  'WARC-Target-URI': 'https://desk.example/a',
  'WARC-Date': '2027-03-02T12:00:00Z',
  'Content-Type': 'application/http; msgtype=response',
};
const ok = (body: Buffer | string, headers = ''): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`), Buffer.from(body)]);

describe('a written archive', () => {
  it('is read by a reader written from the standard', () => {
    const records = readStrictly(written(snapshot));
    expect(records.map((r) => r.type)).toEqual(['warcinfo', 'response', 'request', 'metadata']);
    const [, response, request, metadata] = records;
    expect(response?.fields.get('WARC-Date')).toBe(snapshot.fetchedAt);
    expect(request?.block.toString()).toBe('GET /a?b=1 HTTP/1.1\r\nhost: desk.example\r\n\r\n');
    expect(request?.fields.get('WARC-Concurrent-To')).toBe(response?.fields.get('WARC-Record-ID'));
    expect(metadata?.block.toString()).toBe('rights: quote\r\n');
    expect(new Set(records.map((r) => r.fields.get('WARC-Record-ID'))).size).toBe(4);
  });
  it('is the same file for the same pages', () => {
    expect(written(snapshot).equals(written({ ...snapshot }))).toBe(true);
  });
  it('gives back what was kept, codings and all', async () => {
    const [info, response, request, metadata] = await readings(written(snapshot));
    const { id: _, fetchedAt: date, digest: sum, ...page } = snapshot;
    expect(response).toEqual({ capture: { ...page, date, digest: `sha256:${sum}` } });
    expect([info, request, metadata]).toEqual([
      { leftAside: 'warcinfo' },
      { leftAside: 'request' },
      { leftAside: 'metadata' },
    ]);
  });
  it('keeps a page that came without an exchange as a resource', async () => {
    for (const contentType of ['text/html', null]) {
      const bare = { ...snapshot, headers: {}, contentType };
      expect(readStrictly(written(bare)).map((r) => r.type)).toEqual(['warcinfo', 'resource', 'metadata']);
      expect((await readings(written(bare)))[1]).toMatchObject({ capture: { contentType, headers: {}, bytes } });
    }
  });
  it('names what it withholds by its digest, and nothing of its text', () => {
    const [held] = readStrictly(withheldRecord(snapshot, [['withheld', 'rights are link']]));
    expect(held?.type).toBe('metadata');
    expect(held?.block.toString()).toContain(`payload-digest: sha256:${snapshot.digest}`);
    expect(held?.block.toString()).not.toContain('Satz');
  });
});

describe('an archive of somebody else', () => {
  it('is taken plain, gzipped whole or record by record, as 1.0 or 1.1', async () => {
    const [one, two] = [record(RESPONSE, ok(PAGE)), record(RESPONSE, ok(PAGE), 'WARC/1.1')];
    const forms = [
      Buffer.concat([one, two]),
      zlib.gzipSync(Buffer.concat([one, two])),
      Buffer.concat([zlib.gzipSync(one), zlib.gzipSync(two)]),
    ];
    for (const form of forms) {
      const found = await readings(form);
      expect(found).toHaveLength(2);
      for (const reading of found) expect(reading).toMatchObject({ capture: { bytes, status: 200 } });
    }
  });
  it('is decoded as it was sent: chunks joined, content inflated', async () => {
    const packed = zlib.gzipSync(PAGE);
    const chunks = Buffer.concat([
      Buffer.from(`5;x=1\r\n`),
      packed.subarray(0, 5),
      Buffer.from(`\r\n${(packed.length - 5).toString(16)}\r\n`),
      packed.subarray(5),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const coded = 'Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n';
    for (const body of [chunks, packed, bytes])
      expect(await readings(record(RESPONSE, ok(body, coded)))).toMatchObject([{ capture: { bytes } }]);
    const brotli = ok(zlib.brotliCompressSync(PAGE), 'Content-Encoding: br\r\n');
    expect(await readings(record(RESPONSE, brotli))).toMatchObject([{ capture: { bytes } }]);
  });
  it('is held to its digests, whatever their spelling', async () => {
    const sum = (algorithm: string): Buffer => createHash(algorithm).update(bytes).digest();
    const good = [
      `sha1:${base32(sum('sha1'))}`,
      `sha256:${sum('sha256').toString('hex')}`,
      `md5:${base32(sum('md5'))}`,
    ];
    for (const stated of [...good, 'blake9:AAAA'])
      expect(await readings(record({ ...RESPONSE, 'WARC-Payload-Digest': stated }, ok(PAGE)))).toMatchObject([
        { capture: { bytes } },
      ]);
    const wrong = `sha1:${base32(createHash('sha1').update('other').digest())}`;
    for (const name of ['WARC-Payload-Digest', 'WARC-Block-Digest']) {
      const [reading] = await readings(record({ ...RESPONSE, [name]: wrong }, ok(PAGE)));
      expect(reading).toHaveProperty('problem');
    }
    // A digest of the body as sent.
    const packed = zlib.gzipSync(PAGE);
    const ofSent = `sha1:${base32(createHash('sha1').update(packed).digest())}`;
    const sent = record({ ...RESPONSE, 'WARC-Payload-Digest': ofSent }, ok(packed, 'Content-Encoding: gzip\r\n'));
    expect(await readings(sent)).toMatchObject([{ capture: { bytes } }]);
  });
  it('agrees with the test vectors of base32', () => {
    const vectors = { f: 'MY', fo: 'MZXQ', foo: 'MZXW6', foob: 'MZXW6YQ', fooba: 'MZXW6YTB', foobar: 'MZXW6YTBOI' };
    for (const [text, expected] of Object.entries(vectors)) expect(base32(Buffer.from(text))).toBe(expected);
    expect(hasDigest(bytes, 'nothing')).toBeUndefined();
  });
  it('gives pages only: no redirects, failures, pictures, parts or other schemes', async () => {
    const found = await readings(
      Buffer.concat([
        record(RESPONSE, 'HTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\n'),
        record(RESPONSE, 'HTTP/1.1 404 Not Found\r\n\r\nnone'),
        record(RESPONSE, 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx'),
        record({ ...RESPONSE, 'WARC-Target-URI': 'dns:desk.example', 'Content-Type': 'text/dns' }, 'x'),
        record({ ...RESPONSE, 'WARC-Type': 'conversion' }, 'x'),
      ]),
    );
    expect(found).toHaveLength(5);
    for (const reading of found) expect(reading).toHaveProperty('leftAside');
  });
  it('says of a page met again what payload it had', async () => {
    const again = {
      ...RESPONSE,
      'WARC-Type': 'revisit',
      'WARC-Target-URI': '<https://desk.example/a>',
      'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
      'WARC-Payload-Digest': 'sha1:AAAA',
    };
    const place = { url: 'https://desk.example/a', date: '2027-03-02T12:00:00.000Z', digest: 'sha1:AAAA' };
    expect(await readings(record(again, ''))).toEqual([{ again: place }]);
  });
  it('goes on behind what is broken, and tells of it', async () => {
    const good = record(RESPONSE, ok(PAGE));
    const lies = record({ ...RESPONSE, 'Content-Length': '3' }, ok(PAGE));
    const broken: [Buffer, number][] = [
      [Buffer.concat([Buffer.from('noise\r\n'.repeat(3)), good]), 1],
      [Buffer.concat([lies, good]), 2],
      [Buffer.concat([record({ ...RESPONSE, 'WARC-Date': 'late' }, ok(PAGE)), good]), 1],
      [Buffer.concat([record({ ...RESPONSE, 'WARC-Truncated': 'length' }, ok(PAGE)), good]), 1],
      [Buffer.concat([record({ ...RESPONSE, 'WARC-Type': 'continuation' }, 'x'), good]), 1],
      [Buffer.concat([good, good.subarray(0, 150)]), 1],
      [zlib.gzipSync(good).subarray(0, -20), 1],
    ];
    for (const [file, problems] of broken) {
      const found = await readings(file);
      expect(found.filter((f) => 'problem' in f)).toHaveLength(problems);
    }
    for (const nothing of ['', 'no archive at all', '\r\n\r\n'])
      expect((await readings(nothing)).filter((f) => 'capture' in f)).toEqual([]);
  });
  it('cannot fill the memory: huge blocks are passed over, bombs are not inflated', async () => {
    const huge = record({ ...RESPONSE, 'Content-Length': String(13 * 1024 * 1024) }, Buffer.alloc(13 * 1024 * 1024));
    const good = record(RESPONSE, ok(PAGE));
    expect(await readings(zlib.gzipSync(Buffer.concat([huge, good])))).toMatchObject([
      { problem: expect.stringContaining('larger') },
      { capture: { bytes } },
    ]);
    const bomb = ok(zlib.gzipSync(Buffer.alloc(50 * 1024 * 1024)), 'Content-Encoding: gzip\r\n');
    expect((await readings(record(RESPONSE, bomb)))[0]).toHaveProperty('problem');
  });
});
