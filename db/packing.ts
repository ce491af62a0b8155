// How the ledger keeps what is long: bodies of pages by Brotli at its quickest, a third of deflate's time for a twelfth more room;
// texts and lines by deflate, which is read back in half of Brotli's time.
import { brotliCompressSync, brotliDecompressSync, constants, deflateSync, inflateSync } from 'node:zlib';
import { DICTIONARY } from './dictionary.ts';

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
const QUICKEST = 1;

export function pack(bytes: Uint8Array): Uint8Array {
  const params = { [BROTLI_PARAM_QUALITY]: QUICKEST, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

export function unpack(bytes: Uint8Array): Uint8Array {
  return brotliDecompressSync(bytes);
}

/** Most texts have room in so many bytes; reading into more takes longer. */
const USUAL = 8192;
/** A shorter text is kept as it is. */
const SHORTEST = 120;

export function packText(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return bytes.length < SHORTEST ? bytes : deflateSync(bytes, { dictionary: DICTIONARY });
}

/** Also of a text that is not packed. */
export function unpackText(bytes: Uint8Array): string {
  const plain = isPacked(bytes)
    ? inflateSync(bytes, { dictionary: DICTIONARY, chunkSize: USUAL })
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return plain.toString();
}

/** Deflate begins with an x and a byte that in no text follows one: it goes on with a letter that the x has not begun. */
const isPacked = ([first = 0, second = 0]: Uint8Array): boolean => first === 0x78 && (second & 0xc0) === 0x80;
