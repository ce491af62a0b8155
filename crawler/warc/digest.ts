// Digests as WARC files state them: `sha1:` in base32 as is the custom, or any algorithm in base32 or hexadecimal.
import { createHash } from 'node:crypto';

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: 'sha1',
  'sha-1': 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  sha512: 'sha512',
  'sha-512': 'sha512',
  md5: 'md5',
};

/** Whether the bytes have the digest; undefined where its algorithm is not known. */
export function hasDigest(bytes: Uint8Array, stated: string): boolean | undefined {
  const [, name = '', value = ''] = /^\s*([\w-]+):(\S+)\s*$/.exec(stated) ?? [];
  const algorithm = ALGORITHMS[name.toLowerCase()];
  if (!algorithm) return undefined;
  const hash = createHash(algorithm).update(bytes).digest();
  const given = value.replace(/=+$/, '');
  return [hash.toString('hex'), base32(hash).toLowerCase()].includes(given.toLowerCase());
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, without padding. */
export function base32(bytes: Uint8Array): string {
  let [text, held, bits] = ['', 0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += LETTERS[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + LETTERS[(held << (5 - bits)) & 31] : text;
}
