// Spans that may be names: runs of capitalised words, cut where a title, a nationality or a sentence's first word ends.
import { CALENDAR_WORDS, FUNCTION_WORDS, NAME_PARTICLES, PERSON_PARTICLES } from '../data/function-words.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { REALMS } from '../data/place-words.ts';
import { AGENCY_HEADS, AGENCY_OPENERS, LAW_HEADS, ORGANIZATION_HEADS } from '../data/name-heads.ts';
import { CHIP_NOUNS, COMPANY_NOUNS, MODEL_NOUNS } from '../data/thing-nouns.ts';
import { IS } from '../words/word.ts';
import { isOrdinaryWord } from './common-words.ts';
import { cutTitles, isGermanThing } from './titles.ts';
import type { Token } from '../words/tokens.ts';
import type { WordUse } from './word-use.ts';

/** Tokens `from` to `to` (exclusive) as a possible name. */
export interface Candidate {
  from: number;
  to: number;
  /** Capitalised titles stood before it. */
  titled: string[];
}

/** A word no name begins or goes on with. */
export const stopsRun = (token: Token, use: WordUse): boolean =>
  (token.marks & (IS.function | IS.calendar | IS.nationality)) !== 0 ||
  (use.language !== 'en' && (token.marks & IS.foreignFunction) !== 0);

/** "He Yulan said": the pronoun with a capital and an unknown word behind it is a surname. */
function isSurnameHe(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.text !== 'He' || token.gap !== ' ' || token.heading || !next?.cap || next.allCaps) return false;
  return (next.marks & (IS.function | IS.calendar | IS.nationality | IS.title)) === 0 && !isOrdinaryWord(next.lower);
}

const startsRun = (token: Token, use: WordUse): boolean =>
  token.cap && token.text.length > 1 && token.text.length < 30 && !stopsRun(token, use);

/** No name has more words; a longer run is cut, so that reading stays linear. */
const LONGEST_RUN = 14;

const isInitial = (token: Token): boolean => /^\p{Lu}$/u.test(token.text);

/** "Progressive Conservative Party": the word in the middle belongs to the name. */
function isPartyWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    !token ||
    !/^(?:Democratic|Republican|Liberal|Labour|Conservative|Communist|Christian|Socialist)$/.test(token.text)
  )
    return false;
  return (
    token.gap === ' ' && /^(?:Party|Union|Alliance|Front|Movement|Coalition|League)$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** "Tern AI said"; not "Tern AI models". */
function endsInAi(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.text !== 'AI') return false;
  return (
    token.possessive ||
    token.gap !== ' ' ||
    !next ||
    (!next.cap &&
      !MODEL_NOUNS.has(next.lower) &&
      !CHIP_NOUNS.has(next.lower) &&
      !COMPANY_NOUNS.has(next.lower) &&
      (FUNCTION_WORDS.has(next.lower) || !/s$/.test(next.lower)))
  );
}

/** "Delta Seven": a number in words goes on with a name, it opens none. */
const isNumberWord = (token: Token): boolean =>
  token.cap && !token.initial && !token.heading && NUMBER_WORDS.test(token.text);

const NUMBER_WORDS = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|First|Second|Third)$/;

/** The end of the run of capitalised words from `from`. */
function runEnd(tokens: readonly Token[], from: number, use: WordUse): number {
  let to = from + 1;
  for (;;) {
    const last = tokens[to - 1];
    const next = tokens[to];
    if (!last || !next || last.possessive || last.compound || to - from >= LONGEST_RUN) return to;
    if (
      last.gap === ' ' ||
      last.gap === ' & ' ||
      (last.gap === '. ' && (isInitial(last) || /^(?:Dr|Mr|Mrs|Ms|Sen|Rep|Prof|Gen|St|Gov)$/.test(last.text)))
    ) {
      if (
        next.cap &&
        (startsRun(next, use) ||
          isInitial(next) ||
          (last.gap === ' ' && isNumberWord(next)) ||
          endsInAi(tokens, to) ||
          isPartyWord(tokens, to))
      ) {
        to += 1;
        continue;
      }
      const jump = last.gap === ' ' ? overParticles(tokens, from, to, use) : undefined;
      if (jump !== undefined) {
        to = jump;
        continue;
      }
    }
    return to;
  }
}

/** Past particles that belong to the name, the index after the next capitalised word. */
function overParticles(tokens: readonly Token[], from: number, at: number, use: WordUse): number | undefined {
  let k = at;
  while (k < at + 3) {
    const token = tokens[k];
    if (!token || token.cap || !NAME_PARTICLES.has(token.text) || token.gap !== ' ') break;
    k += 1;
  }
  const next = tokens[k];
  if (k === at || !next) return undefined;
  const words = tokens.slice(at, k).map((t) => t.text);
  const run = tokens.slice(from, at);
  const openers = run.some((t) => opensName(t.text));
  const office = /^(?:of|for|für|voor|pour|para)$/.test(words[0] ?? '') && openers;
  if (office && next.cap && !CALENDAR_WORDS.has(next.text) && !FUNCTION_WORDS.has(next.lower)) return k + 1;
  if (startsRun(next, use)) {
    if (words[0] === 'der' && !GIVEN_NAMES.has(run.at(-1)?.text ?? '')) return undefined;
    const shortRun = run.length <= 2 && !isGermanThing(next.text) && !next.text.endsWith('s');
    if (words.every((w) => PERSON_PARTICLES.has(w)) && words[0] !== 'la' && (shortRun || openers)) return k + 1;
    if (/^(?:of|for|de|des|du|für|van|voor|pour|para|del)$/.test(words[0] ?? '') && openers) return k + 1;
    if (/^(?:and|und|y|e|et|en)$/.test(words.join(' ')) && joinsByAnd(tokens, from, at, k, use)) return k + 1;
    return undefined;
  }
  // "Amt für maritime Lieferungen", "Amt für kleine Häfen": one adjective may be small
  const after = tokens[k + 1];
  if (words[0] === 'für' && openers && after?.cap && next.gap === ' ') return k + 2;
  return undefined;
}

const opensName = (word: string): boolean =>
  AGENCY_OPENERS.has(word) ||
  ORGANIZATION_HEADS.has(word) ||
  word === 'Framework' ||
  word === 'Bank' ||
  word === 'Act' ||
  word === 'Clínica' ||
  REALMS.has(word);

/** "Bureau of Industry and Security", "Harbour Access and Data Transfer Act": the parts are one name. */
function joinsByAnd(tokens: readonly Token[], from: number, at: number, k: number, use: WordUse): boolean {
  const run = tokens.slice(from, at);
  if (run.some((t, n) => !t.cap && /^(?:of|for|für)$/.test(run[n]?.text ?? ''))) return true;
  let end = k + 1;
  for (;;) {
    const before = tokens[end - 1];
    const next = tokens[end];
    if (!next || end - k > 6 || before?.gap !== ' ' || before.possessive || !startsRun(next, use)) break;
    end += 1;
  }
  const last = tokens[end - 1];
  if (!last || end - k < 2) return false;
  const words = [...run, ...tokens.slice(k, end)];
  const ordinary = words.filter((t) => isOrdinaryWord(t.lower)).length;
  return ordinary > words.length / 2 && (LAW_HEADS.has(last.text) || AGENCY_HEADS.has(last.text));
}

/** All candidates in order; they do not overlap. `taken`: where the fixed name over a token ends, or 0; `isOffice`: an office's fixed name begins there. */
export function candidatesOf(
  tokens: readonly Token[],
  use: WordUse,
  taken: (at: number) => number,
  isOffice: (at: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const past = taken(at);
    if (past > 0) {
      at = past;
      continue;
    }
    const token = tokens[at];
    if (!token || !(startsRun(token, use) || isSurnameHe(tokens, at))) {
      at += 1;
      continue;
    }
    let to = runEnd(tokens, at, use);
    for (let k = at + 1; k < to; k += 1)
      if (taken(k) > 0) {
        const before = tokens[k - 1]?.text ?? '';
        // "Tides Bureau of the Harbour Department": two offices, not one
        if (isOffice(k)) to = before === 'the' ? k - 2 : before === 'of' ? k - 1 : k;
        else if (!/^(?:of|for|the)$/.test(before)) to = k;
      }
    const candidate = cutTitles(tokens, at, to, use);
    if (candidate) found.push(candidate);
    at = to;
  }
  return found;
}
