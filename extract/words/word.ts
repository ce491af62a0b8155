// Printed words and what is known of them whatever the text: remembered, since texts use the same words again and again.
import { CALENDAR_WORDS, FOREIGN_FUNCTION_WORDS, FUNCTION_WORDS, NATIONALITY_WORDS } from '../data/function-words.ts';
import { EVENT_HEADS, EVENT_OPENERS } from '../data/event-words.ts';
import { wordList } from '../data/known-names.ts';
import { PARTY_HEADS, PARTY_PLURALS } from '../data/party-words.ts';
import { ROLE_NOUNS, TITLES } from '../data/role-words.ts';
import { cuesOf } from './cues.ts';
import { Lexicon } from './lexicon.ts';

/** Sets a word belongs to, as bits of `Word.marks`. */
export const IS = {
  function: 1,
  calendar: 2,
  nationality: 4,
  foreignFunction: 8,
  title: 16,
  roleNoun: 32,
  event: 64,
  party: 128,
  version: 256,
  figured: 512,
  /** A small word that names begin with. */
  smallStart: 1024,
} as const;

export interface Word {
  /** Without a possessive ending. */
  text: string;
  lower: string;
  /** Begins with a capital letter, or holds one after digits or a small prefix ("xAI"). */
  cap: boolean;
  /** Two letters or more, all of them capitals. */
  allCaps: boolean;
  /** Begins with a digit. */
  digit: boolean;
  /** A possessive ending followed and was cut off. */
  possessive: boolean;
  /** The part after the hyphen that was cut off: "Chefin". */
  compound: string | undefined;
  /** Sets it belongs to. */
  marks: number;
  /** What it may tell dates and quantities. */
  cues: number;
}

const POSSESSIVE = /['’](?:s|S)$/u;
/** The plural of a code: "H100s". */
const PLURAL_CODE = /(?<=\p{N})s$/u;
/** "Tern-backed", "Tern-Chefin": the name ends before the hyphen. */
const COMPOUND =
  /^(?<name>\p{Lu}.*)[-‐‑](?:backed|based|made|owned|style|designed|led|built|like|era|funded|linked|developed|trained|run|controlled|friendly|aligned|wide|hosted|Chef|Chefin|Chefs|Sprecher|Sprecherin|Gründer|Gründerin|Präsident|Präsidentin|Modelle?n?|Chips?|Regierung|Anwalt|Anwälte|Vorstand|Aktie|Kunden|Nutzer|Mitarbeiter)$/u;
export const VOTE = /^(?:elections?|by-elections?|referendum|primary|primaries|election's)$/;
const VERSION = /^(?:[vVrRkK]?\d{1,3}(?:\.\d{1,3}){0,2}(?:[a-z]|[A-Z]{1,2})?|\d{1,4}B|[A-Z]\d{1,2})$/u;

/** "order 8-114", "foreign direct product rule", "heise". */
const SMALL_STARTS = new Set(
  wordList(
    'order amendment orden verfügung decree directive foreign diffusion ministerie heise dpa de the von iFlytek',
  ),
);

const isCap = (word: string): boolean => /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}|^\p{N}+\p{Lu}/u.test(word);
const isAllCaps = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();

/** A printed word without what follows the name in it. */
function nameIn(printed: string): { text: string; possessive: boolean; compound: string | undefined } {
  const possessive = POSSESSIVE.test(printed);
  const cut = possessive ? printed.slice(0, -2) : printed;
  const text = cut.endsWith('s') ? cut.replace(PLURAL_CODE, '') : cut;
  const name = /[-‐‑]/.test(text) ? COMPOUND.exec(text)?.groups?.name : undefined;
  if (name && !/^(?:US|EU|UN|KI|IT)$/.test(name))
    return { text: name, possessive, compound: text.slice(name.length + 1) };
  return { text, possessive, compound: undefined };
}

function marksOf(text: string, lower: string, cap: boolean): number {
  const tellsOfEvent = VOTE.test(lower) || (cap && (EVENT_HEADS.has(text) || EVENT_OPENERS.has(text)));
  return (
    (FUNCTION_WORDS.has(lower) ? IS.function : 0) |
    (CALENDAR_WORDS.has(text) ? IS.calendar : 0) |
    (NATIONALITY_WORDS.has(text) ? IS.nationality : 0) |
    (FOREIGN_FUNCTION_WORDS.has(lower) ? IS.foreignFunction : 0) |
    (TITLES.has(text) ? IS.title : 0) |
    (ROLE_NOUNS.has(lower) ? IS.roleNoun : 0) |
    (tellsOfEvent ? IS.event : 0) |
    (PARTY_HEADS.has(text) || PARTY_PLURALS.has(text) ? IS.party : 0) |
    (VERSION.test(text) ? IS.version : 0) |
    (/\p{N}/u.test(text) ? IS.figured : 0) |
    (SMALL_STARTS.has(text) ? IS.smallStart : 0)
  );
}

function readWord(printed: string): Word {
  const { text, possessive, compound } = nameIn(printed);
  const lower = text.toLowerCase();
  const cap = isCap(text);
  const allCaps = isAllCaps(text);
  const digit = /^\p{N}/u.test(text);
  return {
    text,
    lower,
    cap,
    allCaps,
    digit,
    possessive,
    compound,
    marks: marksOf(text, lower, cap),
    cues: cuesOf(printed),
  };
}

const remembered = new Lexicon(readWord);

/** The word printed at a place of a text. */
export const wordAt = (text: string, start: number, end: number): Word => remembered.at(text, start, end);
