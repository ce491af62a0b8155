// Hostile and broken bodies: caps before and after inflating, lengths that lie, answers that never end, types left out.
import http from 'node:http';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HttpClient, MAX_BYTES } from '../../crawler/client.ts';
import { FetchFailure } from '../../crawler/failure.ts';
import { AGENT, feedOf, pass, setUp } from './crawling.ts';

type Handler = (response: http.ServerResponse) => void;

let handler: Handler = (response) => response.end();
let server: http.Server;
let origin = '';
let client: HttpClient;

beforeEach(async () => {
  server = http.createServer((_, response) => handler(response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  origin = address && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : '';
  client = new HttpClient(AGENT);
});
afterEach(async () => {
  await client.close();
  server.closeAllConnections();
  await new Promise<void>((closed) => server.close(() => closed()));
});

/** Why the fetch failed, or the length of what it gave. */
async function outcome(
  answer: Handler,
  options: { cut?: boolean; maxBytes?: number } = {},
  by = client,
): Promise<string | number> {
  handler = answer;
  try {
    const got = await by.get({ url: `${origin}/a`, allowPrivate: true, allowed: async () => true, ...options });
    return got.bytes.length;
  } catch (error) {
    return error instanceof FetchFailure ? error.reason : String(error);
  }
}

/** Writes for ever, as fast as it is read. */
const endless: Handler = (response) => {
  const chunk = Buffer.alloc(64 * 1024, 'a');
  const more = (): void => {
    if (response.destroyed) return;
    response.write(chunk, () => setImmediate(more));
  };
  more();
};
const zipped =
  (encoding: string, body: Buffer): Handler =>
  (response) => {
    response.writeHead(200, { 'content-encoding': encoding });
    response.end(body);
  };

describe('a body that is too large', () => {
  it('is refused at the cap, whether its end is near or never comes', async () => {
    expect(await outcome((response) => response.end(Buffer.alloc(1001)), { maxBytes: 1000 })).toBe('too-large');
    expect(await outcome((response) => response.end(Buffer.alloc(1000)), { maxBytes: 1000 })).toBe(1000);
    expect(await outcome(endless)).toBe('too-large');
  });
  it('is cut where that is asked for', async () => {
    expect(await outcome(endless, { cut: true, maxBytes: 1000 })).toBe(1000);
  });
  it('is refused as it inflates, in every coding, at little cost', async () => {
    const zeros = Buffer.alloc(4 * MAX_BYTES);
    const bombs: Record<string, Buffer> = {
      gzip: zlib.gzipSync(zeros, { level: 1 }),
      deflate: zlib.deflateSync(zeros, { level: 1 }),
      br: zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 2 } }),
    };
    for (const [encoding, bomb] of Object.entries(bombs)) {
      const before = process.cpuUsage();
      expect(await outcome(zipped(encoding, bomb)), encoding).toBe('too-large');
      expect(process.cpuUsage(before).user, encoding).toBeLessThan(1_000_000);
    }
  });
  it('does not count where an error page has it', async () => {
    expect(
      await outcome((response) => {
        response.writeHead(404);
        endless(response);
      }),
    ).toBe('http-404');
  });
});

describe('a body that is not what it says', () => {
  it('is truncated where it is shorter than its length, or breaks off', async () => {
    const short: Handler = (response) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write('only so much', () => response.destroy());
    };
    const broken: Handler = (response) => {
      response.writeHead(200);
      response.write('half a', () => response.destroy());
    };
    expect(await outcome(short)).toBe('truncated');
    expect(await outcome(broken)).toBe('truncated');
  });
  it('is refused in a coding that is unknown, doubled, or not there', async () => {
    expect(await outcome(zipped('zstd', Buffer.from('x')))).toBe('encoding');
    expect(await outcome(zipped('gzip, gzip', zlib.gzipSync(zlib.gzipSync('x'))))).toBe('encoding');
    expect(await outcome(zipped('gzip', Buffer.from('<html>')))).toBe('encoding');
    expect(await outcome(zipped('gzip', zlib.gzipSync('x'.repeat(10_000)).subarray(0, 30)))).toBe('encoding');
  });
  it('is no answer where it says "not modified" to a question without validators', async () => {
    const unasked: Handler = (response) => {
      response.writeHead(304);
      response.end();
    };
    expect(await outcome(unasked)).toBe('http-304');
  });
});

describe('an answer that takes for ever', () => {
  it('is given up as a whole, however lively its parts', async () => {
    const hasty = new HttpClient(AGENT, { totalMs: 300 });
    expect(await outcome(() => {}, {}, hasty)).toBe('timeout');
    const trickle: Handler = (response) => {
      const timer = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(timer));
    };
    expect(await outcome(trickle, {}, hasty)).toBe('timeout');
    await hasty.close();
  });
});

describe('a page without a content type', () => {
  it('is kept and read like any other', async () => {
    const page = '<!doctype html><title>Untyped</title><p>Nobody says what this is.</p>';
    const { server, store } = await setUp({ '/feed': feedOf(['/a']), '/a': { body: page } }, [{ url: '/feed' }]);
    expect(await pass(store)).toMatchObject({ fetched: 2, failed: 0 });
    const snapshot = await store.latestSnapshot(`${server.origin}/a`);
    expect(snapshot?.contentType).toBeNull();
    expect(Buffer.from(snapshot?.bytes ?? []).toString()).toBe(page);
    expect(await store.pendingSnapshots('1', 10)).toEqual([snapshot?.id]);
  });
  it('is kept byte by byte, whatever its type', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, n) => n));
    const pdf = { headers: { 'content-type': 'application/pdf' }, body: bytes };
    const { server, store } = await setUp({ '/feed': feedOf(['/a']), '/a': pdf }, [{ url: '/feed' }]);
    await pass(store);
    const snapshot = await store.latestSnapshot(`${server.origin}/a`);
    expect(Buffer.from(snapshot?.bytes ?? []).equals(bytes)).toBe(true);
  });
});
