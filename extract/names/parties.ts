// Names of political parties: adjectives of belief and nationality that open no other name belong to them.
import { FUNCTION_WORDS, NATIONALITY_WORDS } from '../data/function-words.ts';
import { PARTY_WORDS } from '../data/party-words.ts';
import { IS } from '../words/word.ts';
import type { Token } from '../words/tokens.ts';

export const LONGEST_PARTY = 7;

const tellsOfParty = (token: Token): boolean => (token.marks & IS.party) !== 0;

/** "New Harbour Party", "Valmark Progressive Conservatives", "Workers' Front of Hull"; not "Republicans", "Tern Union". */
export function partyEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (!first || !opens(first)) return undefined;
  let telling = 0;
  let end: number | undefined;
  for (let k = at; k < at + LONGEST_PARTY; k += 1) {
    const token = tokens[k];
    if (!token?.cap || (k > at && FUNCTION_WORDS.has(token.lower))) break;
    if (k > at && token.text === 'Party') end = k + 1;
    else if (k > at && telling > 0 && tellsOfParty(token)) end = k + 1;
    if (PARTY_WORDS.has(token.text)) telling += 1;
    const whole = token.text === 'People' || token.text === 'Worker' || token.text === 'Workers';
    if (token.gap !== ' ' || (token.possessive && !whole)) break;
  }
  return end === undefined ? undefined : pastOwner(tokens, end);
}

const opens = (token: Token): boolean =>
  token.cap &&
  !token.allCaps &&
  !FUNCTION_WORDS.has(token.lower) &&
  !(token.initial && /^(?:Former|Senior|Opposition|Outgoing|Many|Democrats?|Republicans?)$/.test(token.text)) &&
  !(NATIONALITY_WORDS.has(token.text) && /[^s]s$/.test(token.text));

/** "Liberal Party of Valmark": where the party is belongs to its name. */
function pastOwner(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1];
  if (last?.gap !== ' ' || last.possessive || tokens[end]?.text !== 'of') return end;
  let k = end + 1;
  while (k < end + 4 && tokens[k]?.cap && !tokens[k]?.digit && (k === end + 1 || tokens[k - 1]?.gap === ' ')) k += 1;
  return k > end + 1 && !FUNCTION_WORDS.has(tokens[end + 1]?.lower ?? '') ? k : end;
}
