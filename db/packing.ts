// How the ledger keeps what is long: bodies of pages by Brotli at its quickest, a third of deflate's time for a twelfth more room;
// texts and lines by deflate, which is read back in half of Brotli's time.
import { brotliCompressSync, brotliDecompressSync, constants, deflateSync, inflateSync } from 'node:zlib';

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
const QUICKEST = 1;

export function pack(bytes: Uint8Array): Uint8Array {
  const params = { [BROTLI_PARAM_QUALITY]: QUICKEST, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

export function unpack(bytes: Uint8Array): Uint8Array {
  return brotliDecompressSync(bytes);
}

/** A shorter text is kept as it is. */
const SHORTEST = 120;
/** What deflate begins with. No text does: the second byte goes on with a letter that the first has not begun. */
const [PACKED, AT_LEVEL_6] = [0x78, 0x9c];

export function packText(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return bytes.length < SHORTEST ? bytes : deflateSync(bytes, { level: 6 });
}

/** Also of a text that is not packed. */
export function unpackText(bytes: Uint8Array): string {
  const isPacked = bytes[0] === PACKED && bytes[1] === AT_LEVEL_6;
  const plain = isPacked ? inflateSync(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return plain.toString();
}
