// Bytes to text, in the order of the WHATWG: byte order mark, HTTP header, the page's own statement, then what the bytes look like.
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { guessCharset } from './guessCharset.ts';
import { type Source, TextSource, Utf8Source } from './source.ts';

const MAX_BYTES = 10_000_000;
const PRESCAN = 4096;

export interface Decoded {
  source: Source;
  /** A name `iconv.decode` knows. */
  charset: string;
  /** Where the name stands. */
  from: 'bom' | 'header' | 'meta' | 'guess';
  cut: boolean;
  /** The stated name contradicted the bytes. */
  overruled: string | null;
}

/** Labels that mean another encoding than their name says. */
const LABELS: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  'iso_8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  l1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'x-cp1252': 'windows-1252',
  cp1252: 'windows-1252',
  'x-user-defined': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  latin5: 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb_2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  'x-sjis': 'shift_jis',
  sjis: 'shift_jis',
  'shift-jis': 'shift_jis',
  'windows-31j': 'shift_jis',
  ms932: 'shift_jis',
  'x-euc-jp': 'euc-jp',
  'ks_c_5601-1987': 'euc-kr',
  ksc5601: 'euc-kr',
  'windows-949': 'euc-kr',
  'big5-hkscs': 'big5-hkscs',
  'x-x-big5': 'big5',
  unicode: 'utf-16le',
  'utf-16': 'utf-16le',
};

const LATIN = new Set(['windows-1252', 'windows-1254', 'iso-8859-15']);

/** The encoding a label names, or null for one nobody knows. */
function charsetOf(label: string | null | undefined): string | null {
  const name = (label ?? '')
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  if (!name) return null;
  const mapped = Object.hasOwn(LABELS, name) ? LABELS[name] : name;
  return mapped !== undefined && /^[a-z0-9_:-]{2,30}$/.test(mapped) && iconv.encodingExists(mapped) ? mapped : null;
}

export function decodePage(input: Uint8Array, contentType: string | null): Decoded {
  const cut = input.length > MAX_BYTES;
  const bytes = Buffer.from(input.buffer, input.byteOffset, Math.min(input.length, MAX_BYTES));
  const stated = statedCharset(bytes, contentType);
  const isWellFormed = isUtf8(bytes);
  const { charset, overruled } = believed(bytes, stated.charset, isWellFormed);
  const from = stated.charset === null ? 'guess' : stated.from;
  const source = charset === 'utf-8' ? utf8Source(bytes, isWellFormed) : new TextSource(iconv.decode(bytes, charset));
  return { source, charset, from, cut, overruled };
}

function utf8Source(bytes: Buffer, isWellFormed: boolean): Source {
  const text = hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  return isWellFormed ? new Utf8Source(text) : new TextSource(text.toString('utf8'));
}

function hasUtf8Mark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function statedCharset(bytes: Buffer, contentType: string | null): { charset: string | null; from: Decoded['from'] } {
  if (hasUtf8Mark(bytes)) return { charset: 'utf-8', from: 'bom' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: 'utf-16le', from: 'bom' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', from: 'bom' };
  const header = charsetOf(
    /charset\s*=\s*(?<label>"[^"]{1,40}"|[^\s;,]{1,40})/i.exec(contentType ?? '')?.groups?.label,
  );
  if (header) return { charset: header, from: 'header' };
  const start = bytes
    .subarray(0, PRESCAN)
    .toString('latin1')
    .replace(/<!--[\s\S]*?-->/g, ' ');
  for (const tag of start.match(/<(?:meta|\?xml)\s[^>]{0,400}>/gi) ?? []) {
    const label = /(?:charset|encoding)\s*=\s*["']?\s*(?<label>[\w:.-]{2,40})/i.exec(tag)?.groups?.label;
    const charset = charsetOf(label);
    // A page that states UTF-16 in plain letters is not in UTF-16.
    if (charset) return { charset: charset.startsWith('utf-16') ? 'utf-8' : charset, from: 'meta' };
  }
  return { charset: null, from: 'guess' };
}

/** The stated encoding, unless the bytes cannot be in it. */
function believed(
  bytes: Buffer,
  stated: string | null,
  isWellFormed: boolean,
): { charset: string; overruled: string | null } {
  if (isWellFormed && (stated === null || stated === 'utf-8')) return { charset: 'utf-8', overruled: null };
  if (stated?.startsWith('utf-16')) return { charset: stated, overruled: null };
  const { valid, invalid } = countUtf8(bytes);
  const taken = (charset: string): { charset: string; overruled: string | null } => ({
    charset,
    overruled: stated === null || stated === charset ? null : stated,
  });
  // No other encoding's text is by chance all well-formed UTF-8.
  if (stated !== null && stated !== 'utf-8' && !LATIN.has(stated)) {
    if (invalid === 0 && valid > 20) return taken('utf-8');
    return taken(readsIn(bytes, stated) ? stated : (guessCharset(bytes) ?? stated));
  }
  if (valid + invalid === 0) return taken(stated ?? 'utf-8');
  const isUtf8Page =
    stated !== null && LATIN.has(stated)
      ? invalid === 0
      : invalid <= valid / 10 || (stated === 'utf-8' && valid >= invalid);
  if (isUtf8Page) return taken('utf-8');
  return taken(guessCharset(bytes) ?? (stated === null || stated === 'utf-8' ? 'windows-1252' : stated));
}

/** Hardly a byte of it is none of that encoding's. */
function readsIn(bytes: Buffer, charset: string): boolean {
  const text = iconv.decode(bytes.subarray(0, 200_000), charset);
  const broken = (text.match(/\ufffd/g) ?? []).length;
  return broken < 4 || broken < (text.match(/[^\u0000-\u007f]/g) ?? []).length / 50;
}

/** Multi-byte characters that are well-formed UTF-8, and bytes that are not. */
function countUtf8(bytes: Buffer): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let k = 0;
    while (k < more && ((bytes[i + 1 + k] ?? 0) & 0xc0) === 0x80) k++;
    if (more > 0 && k === more) {
      valid++;
      i += more;
    } else if (i + more < bytes.length) invalid++;
  }
  return { valid, invalid };
}
