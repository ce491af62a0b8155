// Through which channel a claim came, and who got hold of the document: `on X`, `in a filing`, `told the Dial`, `obtained by the Dial`.
import type { LocalEntity } from '../../ledger/analysis.ts';
import { CHANNEL_NOUNS, CHANNEL_PREPOSITIONS, DOCUMENT_CHANNELS, OBTAINED_VERBS, PLATFORMS } from './cues/channels.ts';
import type { Token } from './tokens.ts';

export interface Channel {
  via: string | null;
  obtainedBy: string | null;
  /** The channel is a document that speaks for its author. */
  document: boolean;
}

type EntityOf = (mention: number) => LocalEntity | undefined;

/** Outlet named in the few words after `at`. */
function outletAfter(tokens: readonly Token[], at: number, entityOf: EntityOf): string | null {
  for (let i = at; i < Math.min(tokens.length, at + 4); i += 1) {
    const entity = entityOf(tokens[i]?.mention ?? -1);
    if (entity?.type === 'outlet') return entity.name;
    if (entity) return null;
  }
  return null;
}

function phraseVia(tokens: readonly Token[], at: number, text: string): { via: string; noun: string } | null {
  const next = tokens[at + 1];
  if (!next) return null;
  if (tokens[at]?.lower === 'on' && PLATFORMS.has(next.lower) && /^\p{Lu}/u.test(next.text))
    return { via: next.text, noun: 'platform' };
  if (tokens[at]?.lower === 'on' && next.lower === 'social') return { via: 'social media', noun: 'platform' };
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i += 1) {
    const token = tokens[i];
    if (!token?.word || token.quoted) return null;
    if (!CHANNEL_NOUNS.has(token.lower)) continue;
    if (CHANNEL_NOUNS.has(tokens[i + 1]?.lower ?? '')) continue;
    return { via: text.slice(next.start, token.end), noun: token.lower };
  }
  return null;
}

export function channelOf(tokens: readonly Token[], text: string, entityOf: EntityOf): Channel {
  const channel: Channel = { via: null, obtainedBy: null, document: false };
  tokens.forEach((token, at) => {
    if (token.quoted) return;
    if (/^(?:told|tells)$/.test(token.lower)) channel.via ??= outletAfter(tokens, at + 1, entityOf);
    if (CHANNEL_PREPOSITIONS.has(token.lower) && !channel.via) {
      const found = phraseVia(tokens, at, text);
      if (found) {
        channel.via = found.via;
        channel.document = DOCUMENT_CHANNELS.has(found.noun);
      }
    }
    if (OBTAINED_VERBS.has(token.lower)) {
      const by = tokens[at + 1]?.lower === 'by';
      const outlet = outletAfter(tokens, at + 2, entityOf);
      if (by && outlet) channel.obtainedBy ??= outlet;
      const before = entityOf(tokens[at - 1]?.mention ?? -1);
      if (!by && before?.type === 'outlet') channel.obtainedBy ??= before.name;
    }
  });
  return channel;
}
