// Spans that may be names: runs of capitalised words, cut where a title, a nationality or a sentence's first word ends.
import {
  CALENDAR_WORDS,
  FOREIGN_FUNCTION_WORDS,
  FUNCTION_WORDS,
  NATIONALITY_WORDS,
  NAME_PARTICLES,
  PERSON_PARTICLES,
} from '../data/function-words.ts';
import {
  AGENCY_HEADS,
  AGENCY_OPENERS,
  COMPANY_ENDS,
  LAW_HEADS,
  ORGANIZATION_HEADS,
  OUTLET_ENDS,
} from '../data/name-heads.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { GERMAN_ROLE_ENDS, HONORIFICS, TITLES } from '../data/role-words.ts';
import { CHIP_NOUNS, COMPANY_NOUN_END, COMPANY_NOUNS, MODEL_NOUNS, OUTLET_NOUNS } from '../data/thing-nouns.ts';
import { isOrdinaryWord } from './common-words.ts';
import type { Token } from './tokens.ts';

/** Tokens `from` to `to` (exclusive) as a possible name. */
export interface Candidate {
  from: number;
  to: number;
  /** Capitalised titles stood before it. */
  titled: string[];
}

/** What the text as a whole knows about its words. */
export interface WordUse {
  /** Words written in lower case somewhere. */
  lower: ReadonlySet<string>;
  /** Capitalised words that do not open a sentence, with how often. */
  inside: ReadonlyMap<string, number>;
  /** Capitalised words with no capitalised neighbour. */
  alone: ReadonlySet<string>;
  /** Two letters of the text's language. */
  language: string;
  /** All nouns have capitals. */
  german: boolean;
}

export function wordUseOf(tokens: readonly Token[], language: string): WordUse {
  const lower = new Set<string>();
  const inside = new Map<string, number>();
  const alone = new Set<string>();
  for (const [n, token] of tokens.entries()) {
    const before = tokens[n - 1];
    const next = tokens[n + 1];
    const joined =
      (before?.cap &&
        before.gap === ' ' &&
        !before.possessive &&
        !TITLES.has(before.text) &&
        !(before.initial && isOrdinaryWord(before.lower))) ||
      (next?.cap && token.gap === ' ' && !token.possessive) ||
      (next?.digit && token.gap === ' ') ||
      token.gap === ' & ';
    if (token.cap && !token.heading && !joined) alone.add(token.text);
    if (!token.cap) lower.add(token.lower);
    else if (!token.initial && !token.heading) inside.set(token.text, (inside.get(token.text) ?? 0) + 1);
  }
  return { lower, inside, alone, language, german: language === 'de' };
}

/** A word no name begins or goes on with. */
export const stopsRun = (token: Token, use: WordUse): boolean =>
  FUNCTION_WORDS.has(token.lower) ||
  CALENDAR_WORDS.has(token.text) ||
  NATIONALITY_WORDS.has(token.text) ||
  (use.language !== 'en' && FOREIGN_FUNCTION_WORDS.has(token.lower));

const startsRun = (token: Token, use: WordUse): boolean => token.cap && token.text.length > 1 && token.text.length < 30 && !stopsRun(token, use);

const isInitial = (token: Token): boolean => /^\p{Lu}$/u.test(token.text);

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
      !/s$/.test(next.lower))
  );
}

/** The end of the run of capitalised words from `from`. */
function runEnd(tokens: readonly Token[], from: number, use: WordUse): number {
  let to = from + 1;
  for (;;) {
    const last = tokens[to - 1];
    const next = tokens[to];
    if (!last || !next || last.possessive || last.compound) return to;
    if (
      last.gap === ' ' ||
      last.gap === ' & ' ||
      (last.gap === '. ' && (isInitial(last) || /^(?:Dr|Mr|Mrs|Ms|Sen|Rep|Prof|Gen|St|Gov)$/.test(last.text)))
    ) {
      if (next.cap && (startsRun(next, use) || isInitial(next) || endsInAi(tokens, to))) {
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
    const shortRun = run.length <= 2 && !isGermanThing(next.text) && !next.text.endsWith('s');
    if (words.every((w) => PERSON_PARTICLES.has(w)) && words[0] !== 'la' && (shortRun || openers)) return k + 1;
    if (/^(?:of|for|de|des|du|für|van|voor|pour|para|del)$/.test(words[0] ?? '') && openers) return k + 1;
    if (/^(?:and|und|y|e|et|en)$/.test(words.join(' ')) && joinsByAnd(tokens, from, at, k, use)) return k + 1;
    return undefined;
  }
  // "Amt für strategische Ausfuhren", "Oficina de Exportaciones": one adjective may be small
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
  word === 'Clínica';

/** "Bureau of Industry and Security", "Cloud Access and Model Transfer Act": the parts are one name. */
function joinsByAnd(tokens: readonly Token[], from: number, at: number, k: number, use: WordUse): boolean {
  const run = tokens.slice(from, at);
  if (run.some((t, n) => !t.cap && /^(?:of|for|für)$/.test(run[n]?.text ?? ''))) return true;
  let end = k + 1;
  for (;;) {
    const before = tokens[end - 1];
    const next = tokens[end];
    if (!next || before?.gap !== ' ' || before.possessive || !startsRun(next, use)) break;
    end += 1;
  }
  const last = tokens[end - 1];
  if (!last || end - k < 2) return false;
  const ordinary = [...run, ...tokens.slice(k, end)].every((t) => isOrdinaryWord(t.lower));
  return ordinary && (LAW_HEADS.has(last.text) || AGENCY_HEADS.has(last.text));
}

export const isHead = (word: string): boolean =>
  AGENCY_HEADS.has(word) ||
  ORGANIZATION_HEADS.has(word) ||
  LAW_HEADS.has(word) ||
  OUTLET_ENDS.has(word) ||
  COMPANY_ENDS.has(word);

/** Cuts titles and a sentence's ordinary first word off a run. */
function trim(tokens: readonly Token[], from: number, to: number, use: WordUse): Candidate | undefined {
  let start = from;
  const titled: string[] = [];
  const word = (k: number): Token | undefined => tokens[k];
  const first = word(start);
  if (first?.initial && dropsFirst(tokens, start, to, use)) start += 1;
  let end = to;
  while (end > start && !word(end - 1)?.cap) end -= 1;
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
    if (!particle) titled.push(token.text);
    start += 1;
  }
  if (start >= end) return undefined;
  return { from: start, to: end, titled };
}

const OFFICE_NOUNS =
  /^(?:Secretary|Minister|Commissioner|Director|Chief|Chair|Chairman|Chairwoman|Undersecretary|Administrator|President|Governor|Senator|Representative|Judge|Officer)$/;

const isGiven = (token: Token | undefined): boolean => GIVEN_NAMES.has(token?.text ?? '');

const isGermanRole = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && GERMAN_ROLE_ENDS.some((end) => word.toLowerCase().endsWith(end));

/** German nouns that stand before a name in one run with it: "Versicherung", "Portal", "Modell". */
const isGermanThing = (word: string): boolean =>
  COMPANY_NOUNS.has(word) ||
  MODEL_NOUNS.has(word) ||
  CHIP_NOUNS.has(word) ||
  OUTLET_NOUNS.has(word) ||
  COMPANY_NOUN_END.test(word);

function dropsFirst(tokens: readonly Token[], from: number, to: number, use: WordUse): boolean {
  const first = tokens[from];
  const second = tokens[from + 1];
  if (!first || first.possessive || (first.allCaps && second?.allCaps && to - from > 1)) return false;
  if (TITLES.has(first.text) || (to - from > 1 && isGiven(first))) return false;
  const inside = use.inside.get(first.text) ?? 0;
  if (inside > 0 && !use.lower.has(first.lower)) return false;
  if (!isOrdinaryWord(first.lower) && !use.lower.has(first.lower)) return false;
  if (to - from === 1) return inside === 0 || use.lower.has(first.lower);
  const last = tokens[to - 1];
  if (last && isHead(last.text) && !(use.inside.has(second?.text ?? '') && to - from === 2)) return false;
  if (second && (use.inside.get(second.text) ?? 0) > 0 && inside === 0) return true;
  return inside === 0 && use.lower.has(first.lower);
}

/** All candidates in order; they do not overlap. */
export function candidatesOf(
  tokens: readonly Token[],
  use: WordUse,
  taken: (at: number) => number | undefined,
): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const past = taken(at);
    if (past !== undefined) {
      at = past;
      continue;
    }
    const token = tokens[at];
    if (!token || !startsRun(token, use)) {
      at += 1;
      continue;
    }
    let to = runEnd(tokens, at, use);
    for (let k = at + 1; k < to; k += 1) if (taken(k) !== undefined && !/^(?:of|for|the)$/.test(tokens[k - 1]?.text ?? '')) to = k;
    const candidate = trim(tokens, at, to, use);
    if (candidate) found.push(candidate);
    at = to;
  }
  return found;
}
