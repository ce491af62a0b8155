// Words of a text with the marks name rules look at, and the gaps between them.
import { eachMatch } from '../dates/each-match.ts';
import type { Sentence } from '../../ledger/analysis.ts';
import type { Block } from '../../ledger/page.ts';

export interface Token {
  start: number;
  end: number;
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
  /** First word of its sentence, or of a quotation inside it. */
  initial: boolean;
  sentence: number;
  block: number;
  /** In a heading, or in a sentence written in Title Case: capitals tell little. */
  heading: boolean;
  /** What stands between this token (with its possessive ending) and the next one of the sentence. */
  gap: string;
}

const WORD =
  /[A-Za-z][a-z]+(?=[ ;]|, )|\p{Lu}(?:\.\p{Lu})+\.?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑'’&+]|[.,:](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\+?/gu;
const POSSESSIVE = /['’](?:s|S)$/u;
/** The plural of a code: "H100s". */
const PLURAL_CODE = /(?<=\p{N})s$/u;
/** "Tern-backed", "Tern-Chefin": the name ends before the hyphen. */
const COMPOUND =
  /^(?<name>\p{Lu}.*)[-‐‑](?:backed|based|made|owned|style|designed|led|built|like|era|funded|linked|developed|trained|run|controlled|friendly|aligned|wide|hosted|Chef|Chefin|Chefs|Sprecher|Sprecherin|Gründer|Gründerin|Präsident|Präsidentin|Modelle?n?|Chips?|Regierung|Anwalt|Anwälte|Vorstand|Aktie|Kunden|Nutzer|Mitarbeiter)$/u;
const OPENS_ANEW = /[“"«„‘:]|^[.!?…][)”’"]*\s/u;

/** Small letters only, the usual word: nothing further to look at. */
const PLAIN = /^[a-z]+$/;
/** One capital and small letters: nothing is cut off, and it is no capitals-only word. */
const CAPITALISED = /^[A-Z][a-z]+$/;

function isCap(text: string): boolean {
  return /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}|^\p{N}+\p{Lu}/u.test(text);
}

const isAllCaps = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();

const whole = (word: string): { word: string; possessive: boolean; compound: undefined } => ({
  word,
  possessive: false,
  compound: undefined,
});

/** A printed word without what follows the name in it. */
function nameIn(printed: string): { word: string; possessive: boolean; compound: string | undefined } {
  const possessive = POSSESSIVE.test(printed);
  const cut = possessive ? printed.slice(0, -2) : printed;
  const word = cut.endsWith('s') ? cut.replace(PLURAL_CODE, '') : cut;
  if (/[-‐‑]/.test(word)) {
    const name = COMPOUND.exec(word)?.groups?.name;
    if (name && !/^(?:US|EU|UN|KI|IT)$/.test(name))
      return { word: name, possessive, compound: word.slice(name.length + 1) };
  }
  return { word, possessive, compound: undefined };
}

function isTitleCase(sentence: readonly Token[]): boolean {
  const long = sentence.filter((t) => t.text.length > 3 && !t.digit);
  return long.length >= 5 && long.filter((t) => t.cap).length >= long.length * 0.7;
}

/** The tokens of all sentences in order. */
export function tokensOf(text: string, sentences: readonly Sentence[], blocks: readonly Block[]): Token[] {
  const tokens: Token[] = [];
  sentences.forEach((sentence, index) => {
    const opening = tokens.length;
    const heading = blocks[sentence.block]?.role === 'heading';
    let before: { token: Token; after: number } | undefined;
    for (const match of eachMatch(WORD, text.slice(sentence.start, sentence.end))) {
      const start = sentence.start + match.index;
      const printed = match[0];
      const plain = PLAIN.test(printed);
      const capitalised = !plain && CAPITALISED.test(printed);
      const { word, possessive, compound } = plain || capitalised ? whole(printed) : nameIn(printed);
      let initial = before === undefined;
      if (before) {
        before.token.gap = text.slice(before.after, start);
        initial = before.token.gap !== ' ' && OPENS_ANEW.test(before.token.gap);
        if ((before.token.gap === '’ ' || before.token.gap === "' ") && before.token.text.endsWith('s'))
          before.token.possessive = true;
      }
      const token: Token = {
        start,
        end: start + word.length,
        text: word,
        lower: plain ? word : word.toLowerCase(),
        cap: capitalised || (!plain && isCap(word)),
        allCaps: !plain && !capitalised && isAllCaps(word),
        digit: !plain && !capitalised && /^\p{N}/u.test(word),
        possessive,
        compound,
        initial,
        sentence: index,
        block: sentence.block,
        heading,
        gap: '\n',
      };
      tokens.push(token);
      before = { token, after: start + printed.length };
    }
    const made = tokens.slice(opening);
    if (
      !heading &&
      !/[.!?…:,][”"’)»]*$/u.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end).trim()) &&
      isTitleCase(made)
    )
      for (const token of made) token.heading = true;
  });
  return tokens;
}
