// Ids come from content, so the same page gives the same ledger anywhere.
import { hash } from 'node:crypto';
import type { PageNote } from './page.ts';
import { fold } from './text.ts';

/** SHA-256 of bytes or text as lower-case hex. */
export function digest(content: Uint8Array | string): string {
  return hash('sha256', content);
}

function idOf(prefix: string, ...parts: string[]): string {
  return `${prefix}_${digest(parts.join('\u001f')).slice(0, 16)}`;
}

export const articleId = (identityUrl: string): string => idOf('art', identityUrl);
const CORRECTING: ReadonlySet<PageNote['kind']> = new Set(['correction', 'clarification', 'retraction']);

/** What an outlet corrects beside its text is part of the state. */
export const revisionId = (article: string, title: string, text: string, notes: readonly PageNote[] = []): string => {
  const beside = notes.filter((note) => CORRECTING.has(note.kind) && !text.includes(note.text));
  return idOf('rev', article, title, text, ...beside.map((note) => note.text));
};
export const snapshotId = (url: string, fetchedAt: string, bodyDigest: string): string =>
  idOf('snap', url, fetchedAt, bodyDigest);
/** Lasts wherever the passage stands; `nth` of those of the same words. */
export const claimId = (article: string, quote: string, speakerText: string | null, nth: number): string =>
  idOf('clm', article, quote, speakerText ?? '', String(nth));
export const entityId = (type: string, name: string, qualifier = ''): string =>
  idOf('ent', type, fold(name), qualifier);

/** Key of an action report: lasts as long as the article holds the sentence. */
export const reportKey = (identityUrl: string, action: string, sentence: string): string =>
  idOf('evt', identityUrl, action, fold(sentence));
export const conflictId = (...parts: string[]): string => idOf('con', ...parts);
export const judgementId = (...parts: string[]): string => idOf('jdg', ...parts);
