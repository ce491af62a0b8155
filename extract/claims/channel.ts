// Through which channel a claim came, and who got hold of the document: `on X`, `in a filing`, `told the Dial`, `obtained by the Dial`.
import type { LocalEntity } from '../../ledger/analysis.ts';
import {
  CHANNEL_NOUNS,
  CHANNEL_PREPOSITIONS,
  CHANNEL_TAILS,
  DOCUMENT_CHANNELS,
  OBTAINED_VERBS,
  PLATFORMS,
  POSTING_VERBS,
  SAME_OUTLET,
  SAME_PLATFORM,
  TOLD_VERBS,
} from './cues/channels.ts';
import type { Token } from './tokens.ts';

export interface Channel {
  via: string | null;
  obtainedBy: string | null;
  /** The channel is a document that speaks for its author. */
  document: boolean;
}

/** Channels met earlier in the text, for `the same paper`. */
export interface ChannelMemory {
  outlet: string | null;
  platform: string | null;
}

type EntityOf = (mention: number) => LocalEntity | undefined;

/** Outlet named in the few words after `at`. */
function outletAfter(tokens: readonly Token[], at: number, entityOf: EntityOf, memory: ChannelMemory): string | null {
  for (let i = at; i < Math.min(tokens.length, at + 4); i += 1) {
    const token = tokens[i];
    const entity = entityOf(token?.mention ?? -1);
    if (entity?.type === 'outlet') return entity.name;
    if (entity || !token?.word) return null;
    if (SAME_OUTLET.has(token.lower) && i > at) return memory.outlet;
  }
  return null;
}

/** A name that cannot be a place of publication: `on Tuesday`. */
const isDay = (word: string): boolean =>
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(word);

function platformAt(tokens: readonly Token[], at: number, memory: ChannelMemory): string | null {
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== 'on' || !next?.word) return null;
  if (PLATFORMS.has(next.lower) && /^\p{Lu}/u.test(next.text)) return next.text;
  if (next.lower === 'social' && tokens[at + 2]?.lower === 'media') return 'social media';
  if (POSTING_VERBS.has(tokens[at - 1]?.lower ?? '') && /^\p{Lu}/u.test(next.text) && !isDay(next.lower))
    return next.text;
  return tokens.slice(at + 1, at + 4).some((t) => SAME_PLATFORM.has(t.lower)) ? memory.platform : null;
}

function phraseAt(tokens: readonly Token[], at: number, text: string): { via: string; noun: string } | null {
  const next = tokens[at + 1];
  if (!next) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i += 1) {
    const token = tokens[i];
    if (!token?.word || token.quoted) return null;
    if (CHANNEL_PREPOSITIONS.has(token.lower)) return null;
    if (!CHANNEL_NOUNS.has(token.lower)) continue;
    if (CHANNEL_NOUNS.has(tokens[i + 1]?.lower ?? '')) continue;
    let end = i;
    if (CHANNEL_TAILS.has(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.lower !== 'of') {
      while (end < i + 3 && tokens[end + 1]?.word && !tokens[end + 1]?.quoted) end += 1;
    }
    const from =
      tokens[at]?.lower === 'by' || !/^(?:the|der|dem|el|la)$/.test(next.lower) ? next : (tokens[at + 2] ?? next);
    return { via: text.slice(from.start, tokens[end]?.end ?? token.end), noun: token.lower };
  }
  return null;
}

function obtainer(tokens: readonly Token[], at: number, entityOf: EntityOf, memory: ChannelMemory): string | null {
  if (tokens[at + 1]?.lower === 'by' || tokens[at + 1]?.lower === 'por' || tokens[at + 1]?.lower === 'par')
    return outletAfter(tokens, at + 2, entityOf, memory);
  const before = entityOf(tokens[at - 1]?.mention ?? -1);
  return before?.type === 'outlet' ? before.name : null;
}

export function channelOf(tokens: readonly Token[], text: string, entityOf: EntityOf, memory: ChannelMemory): Channel {
  const channel: Channel = { via: null, obtainedBy: null, document: false };
  tokens.forEach((token, at) => {
    if (token.quoted) return;
    if (TOLD_VERBS.has(token.lower)) {
      channel.via ??= outletAfter(tokens, at + 1, entityOf, memory);
      if (channel.via) memory.outlet = channel.via;
    }
    if (CHANNEL_PREPOSITIONS.has(token.lower) && !channel.via) {
      const platform = platformAt(tokens, at, memory);
      if (platform) memory.platform = platform;
      const found = platform ? { via: platform, noun: 'platform' } : phraseAt(tokens, at, text);
      if (found) {
        channel.via = found.via;
        channel.document = DOCUMENT_CHANNELS.has(found.noun);
      }
    }
    if (OBTAINED_VERBS.has(token.lower)) channel.obtainedBy ??= obtainer(tokens, at, entityOf, memory);
  });
  return channel;
}
