// The words of a passage with what comparing asks of each. Remembered, since texts use the same words again and again.
import { cuesOfWord } from './cueWords.ts';
import { disputeCuesOfWord } from './disputeCues.ts';
import { wordingsOf } from './rivals/wordings.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stopWords.ts';
import { VERB_CLASSES } from './verbClasses.ts';

export interface KnownWord {
  lower: string;
  stem: string;
  /** It says something by itself: no function word, no number, no letter or two. */
  topic: boolean;
  /** Class of the act it names. */
  act: string | undefined;
  /** As of something done: "seized". */
  past: boolean;
  /** Bits of CUE. */
  cues: number;
  /** Bits of the dispute cues it may be part of. */
  disputes: number;
  /** Bits of the wordings by which speakers answer each other. */
  wordings: number;
  /** Class of the act it names with the next word: "cut off". */
  phrases: ReadonlyMap<string, string> | undefined;
}

export interface Token {
  word: KnownWord;
  at: number;
}

const PAST = /(?:ed|froze|frozen|withdrew|withdrawn|sued|struck|sold|let|met)$/;

const MOST_REMEMBERED = 60_000;
const LONGEST_REMEMBERED = 40;
const remembered = new Map<string, KnownWord>();

/** Verb and particle of the acts that need both, by stem of the verb. */
const PHRASES = new Map<string, Map<string, string>>();
for (const [key, act] of VERB_CLASSES) {
  const [verb = '', particle] = key.split(' ');
  if (particle === undefined) continue;
  PHRASES.set(verb, (PHRASES.get(verb) ?? new Map<string, string>()).set(particle, act));
}

/** `lower` is in lower case. */
export function wordOf(lower: string): KnownWord {
  const known = remembered.get(lower);
  if (known) return known;
  const root = stem(lower);
  const topic = lower.length > 2 && !STOP_WORDS.has(lower) && !/^\d/.test(lower);
  const word: KnownWord = {
    lower,
    stem: root,
    topic,
    act: VERB_CLASSES.get(root),
    phrases: PHRASES.get(root),
    past: PAST.test(/^\p{L}+/u.exec(lower)?.[0] ?? ''),
    cues: cuesOfWord(lower),
    disputes: disputeCuesOfWord(lower),
    wordings: wordingsOf(lower),
  };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (lower.length <= LONGEST_REMEMBERED) remembered.set(lower, word);
  return word;
}

const WORD = /[\p{L}\p{N}]+/gu;
const PLAIN_WORD = /[A-Za-z0-9]+/g;
const PLAIN = /^[\x00-\x7f]*$/;

/** Folding changes none of its words but their case. */
export const isStable = (text: string): boolean => PLAIN.test(text) || text.normalize('NFKC') === text;

/** Runs of letters and digits, where they begin. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = PLAIN.test(text) ? PLAIN_WORD : WORD;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    tokens.push({ word: wordOf(match[0].toLowerCase()), at: match.index });
  return tokens;
}

export function cuesIn(tokens: readonly Token[]): number {
  let cues = 0;
  for (const { word } of tokens) cues |= word.cues;
  return cues;
}

export function disputesIn(tokens: readonly Token[]): number {
  let cues = 0;
  for (const { word } of tokens) cues |= word.disputes;
  return cues;
}

export function wordingsIn(tokens: readonly Token[]): number {
  let wordings = 0;
  for (const { word } of tokens) wordings |= word.wordings;
  return wordings;
}
