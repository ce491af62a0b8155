// Through which channel a claim came, and who got hold of the document: `on X`, `in a filing`, `told the Dial`, `obtained by the Dial`.
import type { LocalEntity } from '../../ledger/analysis.ts';
import type { Span } from '../../ledger/text.ts';
import {
  AUDIENCES,
  BY_WHAT,
  CHANNEL_NOUNS,
  CHANNEL_PREPOSITIONS,
  CHANNEL_TAILS,
  DOCUMENT_CHANNELS,
  GATHERINGS,
  NO_OUTLETS,
  OBTAINED_SURELY,
  OUTLET_WORDS,
  OWN_VIEWS,
  PLATFORMS,
  POSTING_VERBS,
  SAME_OUTLET,
  SAME_PLATFORM,
} from './cues/channels.ts';
import { BEHIND, CHANNEL, OBTAINED, PASSED_ON, TOLD, WHICH } from './cues/marks.ts';
import { COUNTRY_OF_CAPITAL } from './cues/places.ts';
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
  /** The outlet that publishes the text. */
  publisher: string;
}

const ANY = TOLD | PASSED_ON | CHANNEL | WHICH | BEHIND | OBTAINED;

type EntityOf = (mention: number) => LocalEntity | undefined;

const isCapital = (token: Token | undefined): boolean => token?.word === true && /^\p{Lu}/u.test(token.text);

/** A run of capitalised words that no step knew: `The Dial`, `Harbour Dial`. */
function unknownName(tokens: readonly Token[], at: number): string | null {
  let end = at;
  if (tokens[end]?.lower === 'the') end += 1;
  const from = end;
  while (end < at + 4 && isCapital(tokens[end])) end += 1;
  const words = tokens.slice(from, end);
  if (words.length === 0 || words.some((t) => NO_OUTLETS.has(t.lower) || COUNTRY_OF_CAPITAL.has(t.lower))) return null;
  const printed = tokens.slice(isCapital(tokens[at]) ? at : from, end).map((t) => t.text);
  return printed.join(' ').replace(/['’]s$/, '');
}

/** Outlet named in the few words after `at`. */
function outletAfter(tokens: readonly Token[], at: number, entityOf: EntityOf, memory: ChannelMemory): string | null {
  const article = tokens[at]?.text === 'The';
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'this' && SAME_OUTLET.has(tokens[at + 1]?.lower ?? '')) return memory.publisher;
  for (let i = at; i < Math.min(tokens.length, at + 4); i += 1) {
    const token = tokens[i];
    const entity = entityOf(token?.mention ?? -1);
    if (entity?.type === 'outlet') return entity.name;
    if (entity) return article && entity.type !== 'agency' && entity.type !== 'law' ? unknownName(tokens, at) : null;
    if (!token?.word) break;
    if (SAME_OUTLET.has(token.lower) && i > at) return memory.outlet;
  }
  return unknownName(tokens, at);
}

const LISTENERS =
  /^(?:paper|newspaper|magazine|broadcaster|site|newsletter|website|weekly|daily|radio|tv|telly|television|station|agency|programme|channel|podcast|parliament)$/;
/** Words of `a Delta radio station`. */
const LISTENER_WORDS = 5;

/** `told us`, `told the paper`, `told state radio`: the listener as printed, where nothing says how. */
function listenerAt(tokens: readonly Token[], at: number, text: string): string | null {
  const first = tokens[at];
  if (!first || first.quoted) return null;
  if (first.lower === 'us' || first.lower === 'me') return first.text;
  const words = first.lower === 'the' ? 2 : LISTENER_WORDS;
  for (let i = at; i < Math.min(tokens.length, at + words); i += 1) {
    const token = tokens[i];
    if (!token?.word || token.quoted || token.lower === 'that' || token.lower === 'to') return null;
    if (token.mention >= 0 || !LISTENERS.test(token.lower) || LISTENERS.test(tokens[i + 1]?.lower ?? '')) continue;
    return text.slice(first.start, token.end);
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

/** `at a hearing`, not `at a letter`; `in an opinion`, not `in her opinion`. */
function mayCarry(noun: string, preposition: string, first: string): boolean {
  if (preposition === 'at' && !GATHERINGS.has(noun)) return false;
  return !OWN_VIEWS.has(noun) || /^an?$/.test(first);
}

/** Where a post or message stands: `a post on X`, `a message posted on its website`. */
function placeOf(tokens: readonly Token[], from: number, text: string): string | null {
  const on = /^(?:posted|published)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const first = tokens[on + 1];
  if (tokens[on]?.lower !== 'on' || !first?.word) return null;
  if (PLATFORMS.has(first.lower) && isCapital(first)) return first.text;
  const site = tokens.slice(on + 2, on + 4).find((t) => /^(?:website|site)$/.test(t.lower));
  return site && /^(?:its|his|her|their|the)$/.test(first.lower) ? text.slice(first.start, site.end) : null;
}

/** `her social media page`, not `page 4`. */
const SOCIAL_PAGES = new Set(['page', 'feed', 'account', 'profile']);

function phraseAt(tokens: readonly Token[], at: number, text: string): { via: string; noun: string } | null {
  const next = tokens[at + 1];
  if (!next) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i += 1) {
    const token = tokens[i];
    if (!token?.word || token.quoted) return null;
    if (CHANNEL_PREPOSITIONS.has(token.lower)) return null;
    const social = SOCIAL_PAGES.has(token.lower) && tokens[i - 1]?.lower === 'media';
    if (!(social || CHANNEL_NOUNS.has(token.lower)) || !mayCarry(token.lower, tokens[at]?.lower ?? '', next.lower))
      continue;
    if (CHANNEL_NOUNS.has(tokens[i + 1]?.lower ?? '')) continue;
    let end = i;
    if (CHANNEL_TAILS.has(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.lower !== 'of') {
      while (end < i + 3 && tokens[end + 1]?.word && !tokens[end + 1]?.quoted) end += 1;
    }
    const further = placeOf(tokens, end + 1, text);
    if (further) return { via: further, noun: 'platform' };
    const from =
      tokens[at]?.lower === 'by' || !/^(?:the|der|dem|el|la)$/.test(next.lower) ? next : (tokens[at + 2] ?? next);
    return { via: text.slice(from.start, tokens[end]?.end ?? token.end), noun: token.lower };
  }
  return null;
}

/** `Dial` of the Harbour Dial. */
const isPublisher = ({ text }: Token, { publisher }: ChannelMemory): boolean =>
  text.length > 3 && publisher.replace(/^The /, '').split(' ').includes(text);

const PERFECT = new Set(['has', 'have', 'had', 'a', 'ont', 'pu', 'since', 'also']);
const WHOSE = /^(?:which|that|dont|que)$/;

function obtainer(tokens: readonly Token[], at: number, entityOf: EntityOf, memory: ChannelMemory): string | null {
  const next = tokens[at + 1]?.lower ?? '';
  const surely = OBTAINED_SURELY.has(tokens[at]?.lower ?? '');
  if (next === 'by' || next === 'por' || next === 'par' || (!surely && (next === 'to' || next === 'with'))) {
    if (tokens[at + 2]?.lower === 'this' || tokens[at + 2]?.lower === 'us') return memory.publisher;
    const own = tokens.slice(at + 2, at + 4).some((t) => isCapital(t) && isPublisher(t, memory));
    if (own) return memory.publisher;
    const outlet = outletAfter(tokens, at + 2, entityOf, memory);
    const known = tokens.slice(at + 2, at + 5).some((t) => entityOf(t.mention)?.type === 'outlet');
    return surely || known || outlet === memory.publisher ? outlet : null;
  }
  if (!surely) return null;
  // `a copy of which the Dial has seen`, `dont Le Cadran a obtenu copie`
  let end = at;
  while (end > 0 && PERFECT.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  const before = entityOf(tokens[end - 1]?.mention ?? -1);
  if (before?.type === 'outlet') return before.name;
  let start = end;
  while (start > 0 && end - start < 5 && (isCapital(tokens[start - 1]) || tokens[start - 1]?.text === '&')) start -= 1;
  if (start === end || !WHOSE.test(tokens[start - 1]?.lower ?? '')) return null;
  return tokens
    .slice(start, end)
    .map((t) => t.text)
    .join(' ');
}

/** `told a press conference`, `told the committee`. */
function gatheringAfter(tokens: readonly Token[], at: number, text: string): string | null {
  const first = tokens[at];
  if (!first || !/^(?:an?|the)$/.test(first.lower)) return null;
  const audience = tokens.slice(at + 1, at + 4).findIndex((t) => AUDIENCES.has(t.lower));
  const heard = tokens[at + 1 + audience];
  if (audience >= 0 && heard && tokens.slice(at + 1, at + 1 + audience).every((t) => t.mention < 0))
    return text.slice(first.start, heard.end);
  if (first.lower === 'the') return null;
  const last = tokens.slice(at + 1, at + 4).find((t) => GATHERINGS.has(t.lower) && t.lower !== 'panel');
  return last ? text.slice(first.start, last.end) : null;
}

/** `which I’ve read`, `of which I have a copy`: the publishing outlet holds it. */
function heldByPublisher(tokens: readonly Token[], at: number): boolean {
  const after = tokens
    .slice(at + 1, at + 5)
    .map((t) => t.lower.replace('’', "'"))
    .join(' ');
  return /^(?:i|we)(?:'ve| have)? (?:read|seen|obtained|reviewed|a copy)|^(?:i|we) have a copy/.test(after);
}

/** `dem Portal Hafenbote zufolge`. */
function outletBefore(tokens: readonly Token[], at: number, entityOf: EntityOf): string | null {
  const entity = entityOf(tokens[at - 1]?.mention ?? -1);
  if (entity) return entity.type === 'outlet' ? entity.name : null;
  const noun = tokens[at - 2]?.lower ?? '';
  return isCapital(tokens[at - 1]) && OUTLET_WORDS.has(noun) ? (tokens[at - 1]?.text ?? null) : null;
}

/** `…, Harbour Dial reported.`: an outlet no step knew. */
export function reporterIn(tokens: readonly Token[]): string | null {
  const verb = tokens.findLastIndex((t) => !t.quoted && (t.lower === 'reported' || t.lower === 'reports'));
  let start = verb;
  while (start > 0 && verb - start < 5 && isCapital(tokens[start - 1])) start -= 1;
  const before = tokens[start - 1];
  const last = !tokens[verb + 1]?.word;
  if (start === verb || !last || (before?.text !== ',' && before?.lower !== 'as' && before?.lower !== 'the'))
    return null;
  return tokens
    .slice(start, verb)
    .map((t) => t.text)
    .join(' ');
}

/** `per The Dial`, `according to the Dial`, where somebody else is the speaker. */
function passerAfter(tokens: readonly Token[], at: number, entityOf: EntityOf, memory: ChannelMemory): string | null {
  const { lower } = tokens[at] ?? { lower: '' };
  if (lower === 'quoted') {
    if (tokens[at + 1]?.lower === 'by') return outletAfter(tokens, at + 2, entityOf, memory);
    // `was quoted as saying`: by the outlet spoken of
    return tokens[at + 1]?.lower === 'as' && /^(?:was|were)$/.test(tokens[at - 1]?.lower ?? '') ? memory.outlet : null;
  }
  if (lower === 'per') return outletAfter(tokens, at + 1, entityOf, memory);
  return lower === 'according' && tokens[at + 1]?.lower === 'to' ? outletAfter(tokens, at + 2, entityOf, memory) : null;
}

/** `cue`: where the speaker is named; what stands there is no channel. */
export function channelOf(
  tokens: readonly Token[],
  text: string,
  entityOf: EntityOf,
  memory: ChannelMemory,
  cue: Span,
): Channel {
  const channel: Channel = { via: null, obtainedBy: null, document: false };
  let listener: string | null = null;
  tokens.forEach((token, at) => {
    const { marks } = token;
    if ((marks & ANY) === 0) return;
    if ((marks & TOLD) !== 0) {
      const gathering = gatheringAfter(tokens, at + 1, text);
      listener ??= gathering ?? listenerAt(tokens, at + 1, text);
      if (!listener) channel.via ??= outletAfter(tokens, at + 1, entityOf, memory);
      if (channel.via) memory.outlet = channel.via;
    }
    if ((marks & PASSED_ON) !== 0 && (token.lower === 'quoted' || token.start < cue.start || token.start >= cue.end)) {
      channel.via ??= passerAfter(tokens, at, entityOf, memory);
      if (channel.via) memory.outlet = channel.via;
    }
    // `pushed back on the report`, `people briefed on her speech`: what they speak of, not where
    const about = /^(?:back|briefed)$/.test(tokens[at - 1]?.lower ?? '');
    if (
      (marks & CHANNEL) !== 0 &&
      token.lower === 'by' &&
      BY_WHAT.has(tokens[at + 1]?.lower ?? '') &&
      !tokens[at + 2]?.possessive
    )
      channel.via = tokens[at + 1]?.text ?? null;
    if ((marks & CHANNEL) !== 0 && !channel.via && !about) {
      const platform = platformAt(tokens, at, memory);
      if (platform) memory.platform = platform;
      const found = platform ? { via: platform, noun: 'platform' } : phraseAt(tokens, at, text);
      if (found) {
        channel.via = found.via;
        channel.document = DOCUMENT_CHANNELS.has(found.noun);
      }
    }
    if ((marks & WHICH) !== 0 && heldByPublisher(tokens, at)) channel.obtainedBy ??= memory.publisher;
    if ((marks & BEHIND) !== 0) channel.via ??= outletBefore(tokens, at, entityOf);
    if ((marks & OBTAINED) !== 0) channel.obtainedBy ??= obtainer(tokens, at, entityOf, memory);
  });
  channel.via ??= listener;
  return channel;
}
