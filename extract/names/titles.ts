// Cuts off a run of capitalised words what is no part of the name: titles, role nouns, a sentence's ordinary first word.
import { GIVEN_NAMES } from '../data/given-names.ts';
import { AGENCY_HEADS, AGENCY_OPENERS, COMPANY_ENDS, COMPANY_STARTS, ORGANIZATION_HEADS } from '../data/name-heads.ts';
import { GERMAN_ROLE_ENDS, HONORIFICS, TITLE_MODIFIERS, TITLES } from '../data/role-words.ts';
import { CHIP_NOUNS, COMPANY_NOUN_END, COMPANY_NOUNS, MODEL_NOUNS, OUTLET_NOUNS } from '../data/thing-nouns.ts';
import type { Candidate } from './candidates.ts';
import { isOrdinaryWord } from './common-words.ts';
import { isHead } from './head-words.ts';
import type { Token } from '../words/tokens.ts';
import type { WordUse } from './word-use.ts';

/** Cuts titles and a sentence's ordinary first word off a run. */
export function cutTitles(tokens: readonly Token[], from: number, to: number, use: WordUse): Candidate | undefined {
  let start = from;
  const titled: string[] = [];
  const word = (k: number): Token | undefined => tokens[k];
  const first = word(start);
  if (first?.initial && dropsFirst(tokens, start, to, use)) start += 1;
  let end = to;
  while (end > start && !word(end - 1)?.cap) end -= 1;
  if (end - start > 1 && LETTERS_BEHIND.test(word(end - 1)?.text ?? '')) end -= 1;
  if (
    word(start - 1)?.gap === ' ' &&
    /^in$/i.test(word(start - 1)?.text ?? '') &&
    end - start === 3 &&
    isGiven(word(start + 1)) &&
    !isGiven(first)
  )
    start += 1;
  if (
    word(start - 1)?.text === 'of' &&
    TITLES.has(word(start - 2)?.text ?? '') &&
    isGiven(word(start + 1)) &&
    !isGiven(first) &&
    end - start > 2
  ) {
    titled.push(first?.text ?? '');
    start += 1;
  }
  // "Producent Tern Geheugen", "Chipmaker Tern Reach": the noun opens the sentence
  if (first?.initial && start === from && end - start > 1 && opensWithNoun(tokens, start, end, use)) start += 1;
  if (use.german) start = germanPerson(tokens, start, end) ?? start;
  while (start < end && titled.length < 5) {
    const token = word(start);
    const last = word(end - 1);
    if (!token || !last) break;
    if (use.german && end - start > 1) {
      const noun = isGermanRole(token.text) ? 'role' : isGermanThing(token.text) ? 'thing' : undefined;
      if (noun === 'role') titled.push(token.text);
      const adjective =
        /er$/.test(token.text) &&
        (isGermanRole(word(start + 1)?.text ?? '') || isGermanThing(word(start + 1)?.text ?? ''));
      if (noun || adjective) {
        start += 1;
        continue;
      }
    }
    const particle = !token.cap && titled.length > 0;
    const next = word(start + 1);
    // "Minister of Outer Waters Nell Abbott", "Harbour Secretary Nell Abbott"
    const office =
      end - start >= 3 &&
      ((titled.length > 0 && isGiven(next) && !isGiven(token)) ||
        (!!next && OFFICE_NOUNS.test(next.text) && !isHead(last.text)));
    if (office && !particle && !TITLES.has(token.text)) {
      titled.push(token.text);
      start += 1;
      continue;
    }
    if (!particle && !TITLES.has(token.text)) break;
    if (!HONORIFICS.has(token.text) && end - start > 1 && isHead(last.text) && !TITLES.has(last.text)) break;
    if (TITLE_MODIFIERS.has(token.text) && opensBody(next, word(start + 2))) break;
    if (!particle) titled.push(token.text);
    start += 1;
  }
  if (start >= end) return undefined;
  return { from: start, to: end, titled };
}

/** "Nell Abbott KC", "Tern Freight Ltd": letters behind a name are no part of it. */
const LETTERS_BEHIND = /^(?:KC|QC|SC|MP|MEP|MSP|CBE|OBE|MBE|PhD|Esq|Ltd|LLC|LLP|GmbH|plc|PLC)$/;

function opensWithNoun(tokens: readonly Token[], from: number, to: number, use: WordUse): boolean {
  const [noun, last] = [tokens[from], tokens[to - 1]];
  if (!noun || use.german || COMPANY_STARTS.has(noun.text) || !COMPANY_NOUNS.has(noun.lower)) return false;
  if (AGENCY_OPENERS.has(noun.text) || COMPANY_ENDS.has(noun.text)) return false;
  return !!last && !AGENCY_HEADS.has(last.text) && !ORGANIZATION_HEADS.has(last.text);
}

/** "Heidelberger Völkerrechtler Nell Abbott": what stands before a given name is no name; not "Stiftung Nell Abbott". */
function germanPerson(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let k = from + 1; k < to - 1; k += 1)
    if (isGiven(tokens[k])) {
      const noun = tokens[k - 1]?.text ?? '';
      return isGiven(tokens[k - 1]) || isHead(noun) || isGermanThing(noun) || !/er(?:in)?$/.test(noun) ? undefined : k;
    }
  return undefined;
}

/** "Academy of", "Ministry of": the adjective before it belongs to the name. */
const opensBody = (head: Token | undefined, joint: Token | undefined): boolean =>
  !!head &&
  /^(?:of|for)$/.test(joint?.text ?? '') &&
  (ORGANIZATION_HEADS.has(head.text) || AGENCY_OPENERS.has(head.text));

const OFFICE_NOUNS =
  /^(?:Secretary|Minister|Commissioner|Director|Chief|Chair|Chairman|Chairwoman|Undersecretary|Administrator|President|Governor|Senator|Representative|Judge|Officer)$/;

const isGiven = (token: Token | undefined): boolean => GIVEN_NAMES.has(token?.text ?? '');

const isGermanRole = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && GERMAN_ROLE_ENDS.some((end) => word.toLowerCase().endsWith(end));

/** German nouns that stand before a name in one run with it: "Versicherung", "Portal", "Modell". */
export const isGermanThing = (word: string): boolean =>
  COMPANY_NOUNS.has(word) ||
  MODEL_NOUNS.has(word) ||
  CHIP_NOUNS.has(word) ||
  OUTLET_NOUNS.has(word) ||
  COMPANY_NOUN_END.test(word);

function dropsFirst(tokens: readonly Token[], from: number, to: number, use: WordUse): boolean {
  const first = tokens[from];
  const second = tokens[from + 1];
  if (!first || first.possessive || (first.allCaps && second?.allCaps && to - from > 1)) return false;
  // a run begins with it only as a surname
  if (first.text === 'He') return false;
  if (TITLES.has(first.text) || (to - from > 1 && isGiven(first))) return false;
  // "Verity Abbott: We closed the yard.": who answers in an interview
  if (to - from > 1 && tokens[to - 1]?.gap === ': ' && tokens[from - 1]?.block !== first.block) return false;
  const inside = use.inside.get(first.text) ?? 0;
  if (inside > 0 && !use.lower.has(first.lower)) return false;
  if (!isOrdinaryWord(first.lower) && !use.lower.has(first.lower)) return false;
  if (to - from === 1) return inside === 0 || use.lower.has(first.lower);
  const last = tokens[to - 1];
  if (last && COMPANY_ENDS.has(last.text) && !AGENCY_HEADS.has(last.text)) return false;
  if (last && isHead(last.text) && !(use.alone.has(second?.text ?? '') && to - from === 2)) return false;
  if (second && (use.inside.get(second.text) ?? 0) > 0 && inside === 0) return true;
  return inside === 0 && use.lower.has(first.lower);
}
