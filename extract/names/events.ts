// Names of elections, wars, prizes and gatherings: taken whole, so that the places and words in them are taken for nothing else.
import { FUNCTION_WORDS } from '../data/function-words.ts';
import { EVENT_HEADS, EVENT_OPENERS, VOTE_ADJECTIVES } from '../data/event-words.ts';
import { VOTE } from '../words/word.ts';
import { TITLES } from '../data/role-words.ts';
import type { Token } from '../words/tokens.ts';

const NUMERAL = /^(?:[IVX]{1,5}|(?:19|20)\d\d)$/;
export const LONGEST_EVENT = 9;

const joins = (token: Token | undefined): boolean => token?.gap === ' ' && !token.possessive;

/** The end of the event's name that begins at a token. */
export function eventEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (!first?.cap || FUNCTION_WORDS.has(first.lower) || first.heading) return undefined;
  return voteEnd(tokens, at) ?? openedEnd(tokens, at) ?? headEnd(tokens, at);
}

/** "Ontario general election", "United Kingdom presidential election"; not "the November election", "Abbott won the election". */
function voteEnd(tokens: readonly Token[], at: number): number | undefined {
  let adjectives = 0;
  for (let k = at; k < at + LONGEST_EVENT; k += 1) {
    const token = tokens[k];
    if (!token) return undefined;
    if (k > at && VOTE.test(token.lower)) return adjectives > 0 ? k + 1 : undefined;
    if (VOTE_ADJECTIVES.has(token.lower)) adjectives += 1;
    else if (adjectives > 0 || !(token.cap || /^(?:of|and|the)$/.test(token.text))) return undefined;
    if (!joins(token)) return undefined;
  }
  return undefined;
}

/** "Battle of Hull", "Operation Tern"; not "Operation of the plant". */
function openedEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (!first || !EVENT_OPENERS.has(first.text) || !joins(first)) return undefined;
  let k = at + 1;
  if (first.text !== 'Operation') {
    if (tokens[k]?.text !== 'of' || !joins(tokens[k])) return undefined;
    k += 1;
    if (tokens[k]?.text === 'the') k += 1;
  }
  const from = k;
  while (k < at + LONGEST_EVENT && tokens[k]?.cap && (k === from || joins(tokens[k - 1]))) k += 1;
  return k > from ? k : undefined;
}

/** "First World War", "Halden Peace Prize", "World War II"; not "War", "Peace of Hull Freight". */
function headEnd(tokens: readonly Token[], at: number): number | undefined {
  if (TITLES.has(tokens[at]?.text ?? '')) return undefined;
  let k = at;
  let end: number | undefined;
  while (k < at + LONGEST_EVENT) {
    const token = tokens[k];
    if (!token?.cap) break;
    if (EVENT_HEADS.has(token.text)) end = k + 1;
    else if (FUNCTION_WORDS.has(token.lower)) break;
    if (!joins(token)) break;
    k += 1;
  }
  if (end === undefined || end - at < 2) return undefined;
  return joins(tokens[end - 1]) && NUMERAL.test(tokens[end]?.text ?? '') ? end + 1 : end;
}
