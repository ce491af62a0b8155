// Feeds and sitemaps as text: BOM, then the HTTP charset, then the XML declaration, then UTF-8.
import iconv from 'iconv-lite';
import { wellFormed } from '../../ledger/text.ts';

export function decodeXml(bytes: Uint8Array, contentType: string | null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const declared = /^.{0,20}<\?xml[^>]{0,200}encoding=["'](?<label>[\w.:-]{1,40})["']/s.exec(
    buffer.subarray(0, 300).toString('latin1'),
  )?.groups?.label;
  const sent = /charset=["']?(?<label>[\w.:-]{1,40})/i.exec(contentType ?? '')?.groups?.label;
  const label =
    [bomOf(buffer), sent, declared, 'utf-8'].find((name) => name !== undefined && iconv.encodingExists(name)) ??
    'utf-8';
  // Latin-1 on the web means windows-1252 (WHATWG Encoding).
  const known = /^(?:iso-?8859-1|latin-?1|us-ascii|ascii)$/i.test(label) ? 'windows-1252' : label;
  return wellFormed(iconv.decode(buffer, known));
}

function bomOf(buffer: Buffer): string | undefined {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  return undefined;
}
