// Another program's library and ours read what the other wrote: warcio.js of the Webrecorder project.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { CDXIndexer, WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import { captureOf } from '../../../crawler/warc/capture.ts';
import { readWarc } from '../../../crawler/warc/read.ts';
import { companionRecord, infoRecord, pageRecords, SOURCES_URI, withheldRecord } from '../../../crawler/warc/write.ts';
import { digest } from '../../../ledger/ids.ts';
import type { Snapshot } from '../../../ledger/page.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-warcio-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const NOW = '2027-03-02T12:00:00.000Z';
const PAGE = '<!doctype html><title>Käse</title><p>Ein Satz – und noch einer.</p>';
const snapshot = (url: string, headers: Record<string, string>): Snapshot => {
  const bytes = Buffer.from(PAGE);
  const contentType = 'text/html; charset=utf-8';
  return { id: `snap_${url}`, url, fetchedAt: NOW, status: 200, contentType, headers, digest: digest(bytes), bytes };
};
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-encoding': 'gzip',
  'transfer-encoding': 'chunked',
};

describe('warcio.js', () => {
  const ours = Buffer.concat([
    infoRecord('ours.warc.gz', NOW),
    companionRecord(SOURCES_URI, '{"outlets":[]}', NOW),
    ...pageRecords(snapshot('https://desk.example/a', HEADERS), [['rights', 'full']]),
    ...pageRecords(snapshot('https://desk.example/b', {}), []),
    withheldRecord(snapshot('https://desk.example/c', HEADERS), [['withheld', 'rights are link']]),
  ]);

  it('reads what is written here, to the text of every page', async () => {
    const seen: [string | null, string | null | undefined, string][] = [];
    for await (const record of new WARCParser(Readable.from([ours])))
      seen.push([record.warcType, record.warcTargetURI, await record.contentText()]);
    expect(seen.map(([type, url]) => [type, url])).toEqual([
      ['warcinfo', null],
      ['resource', 'urn:exportwatch:sources'],
      ['response', 'https://desk.example/a'],
      ['request', 'https://desk.example/a'],
      ['metadata', 'https://desk.example/a'],
      ['resource', 'https://desk.example/b'],
      ['metadata', 'https://desk.example/b'],
      ['metadata', 'https://desk.example/c'],
    ]);
    expect(seen[2]?.[2]).toBe(PAGE);
    expect(seen[5]?.[2]).toBe(PAGE);
  });

  it('indexes it record by record', async () => {
    const places: unknown[] = [];
    const files = [{ reader: Readable.from([ours]), filename: 'ours.warc.gz' }];
    for await (const line of new CDXIndexer({ noSurt: true }).iterIndex(files)) places.push(line);
    expect(places).toMatchObject([
      { url: 'urn:exportwatch:sources' },
      { url: 'https://desk.example/a', mime: 'text/html', status: 200, digest: digest(Buffer.from(PAGE)) },
      { url: 'https://desk.example/b', digest: digest(Buffer.from(PAGE)) },
    ]);
  });

  it('writes what is read here', async () => {
    for (const warcVersion of ['WARC/1.0', 'WARC/1.1'] as const)
      for (const gzip of [true, false]) {
        async function* content(): AsyncGenerator<Uint8Array> {
          yield new TextEncoder().encode(PAGE);
        }
        const theirs = WARCRecord.create(
          {
            url: 'https://desk.example/theirs',
            date: NOW,
            type: 'response',
            warcVersion,
            warcHeaders: {},
            httpHeaders: { 'Content-Type': 'text/html; charset=utf-8', 'X-Old': 'näif' },
          },
          content(),
        );
        const file = path.join(folder, `theirs-${warcVersion.slice(5)}-${gzip}.warc`);
        fs.writeFileSync(file, await WARCSerializer.serialize(theirs, { gzip }));
        const read = [];
        for await (const record of readWarc(file)) read.push('problem' in record ? record : captureOf(record));
        expect(read, file).toMatchObject([
          { capture: { url: 'https://desk.example/theirs', date: NOW, status: 200, bytes: Buffer.from(PAGE) } },
        ]);
      }
  });
});
