// What a page reserves for itself, in its headers or its head: no archived copy (`noarchive`), no text mining (TDMRep).
import type { Snapshot } from './page.ts';

export interface Reservations {
  /** No copy of it is to be shown. */
  noArchive: boolean;
  /** It is not to be read by machines for what it says. */
  noMining: boolean;
}

/** The head of a page stands in its first bytes. */
const HEAD = 64 * 1024;
const META = /<meta\s[^>]{0,500}>/gi;
const NAME = /\bname\s{0,9}=\s{0,9}["']?(?<name>[\w-]{1,40})/i;
const CONTENT = /\bcontent\s{0,9}=\s{0,9}["']?(?<content>[^"'>]{0,200})/i;
const NO_ARCHIVE = /\b(?:noarchive|nocache)\b/i;

export function reservationsOf({ headers, bytes }: Pick<Snapshot, 'headers' | 'bytes'>): Reservations {
  const reserved = {
    noArchive: sentNoArchive(headers['x-robots-tag'] ?? ''),
    noMining: headers['tdm-reservation']?.trim() === '1',
  };
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString('latin1');
  for (const [tag] of head.matchAll(META)) {
    const name = NAME.exec(tag)?.groups?.name?.toLowerCase();
    const content = CONTENT.exec(tag)?.groups?.content?.trim() ?? '';
    if ((name === 'robots' || name === 'exportwatch') && NO_ARCHIVE.test(content)) reserved.noArchive = true;
    if (name === 'tdm-reservation' && content === '1') reserved.noMining = true;
  }
  return reserved;
}

/** `noarchive` for everybody or for us: what stands behind another crawler's name is for that one. */
function sentNoArchive(header: string): boolean {
  let ours = true;
  return header.split(',').some((part) => {
    const [, agent, rule = part] = /^\s*(?<agent>[\w-]{1,40})\s*:\s*(?<rule>.*)$/s.exec(part) ?? [];
    if (agent && !/^(?:max-|unavailable_after)/i.test(agent)) ours = agent.toLowerCase() === 'exportwatch';
    return ours && NO_ARCHIVE.test(rule);
  });
}
