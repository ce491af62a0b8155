// Words of a text with the marks name rules look at, and the gaps between them.
import type { Sentence } from '../../ledger/analysis.ts';
import type { Block } from '../../ledger/page.ts';
import { CAPITAL, codeAt, kindAt, LETTER, MARK, NUMBER } from './letters.ts';
import { type Word, wordAt } from './word.ts';

/** One word at its place. What is known of the word itself is read from it: tokens are many and stay small. */
export class Token {
  readonly word: Word;
  readonly start: number;
  readonly sentence: number;
  readonly block: number;
  /** First word of its sentence, or of a quotation inside it. */
  readonly initial: boolean;
  /** A possessive ending followed and was cut off, or only its apostrophe. */
  possessive: boolean;
  /** In a heading, or in a sentence written in Title Case: capitals tell little. */
  heading: boolean;
  /** What stands between this token (with its possessive ending) and the next one of the sentence. */
  gap = '\n';

  constructor(word: Word, start: number, sentence: number, block: number, initial: boolean, heading: boolean) {
    this.word = word;
    this.start = start;
    this.sentence = sentence;
    this.block = block;
    this.initial = initial;
    this.possessive = word.possessive;
    this.heading = heading;
  }

  get text(): string {
    return this.word.text;
  }
  get lower(): string {
    return this.word.lower;
  }
  get cap(): boolean {
    return this.word.cap;
  }
  get allCaps(): boolean {
    return this.word.allCaps;
  }
  get digit(): boolean {
    return this.word.digit;
  }
  get compound(): string | undefined {
    return this.word.compound;
  }
  get marks(): number {
    return this.word.marks;
  }
  get end(): number {
    return this.start + this.word.text.length;
  }
}

/** "U.S.", "A.I": stops between single capitals belong to the word. */
const DOTTED = /\p{Lu}(?:\.\p{Lu})+\.?(?![\p{L}\p{N}])/uy;
const OPENS_ANEW = /[“"«„‘:]|^[.!?…][)”’"]*\s/u;
const SENTENCE_END = /[.!?…:,][”"’)»]*$/u;

const WORD_CHAR = LETTER | NUMBER;
const STOP = 46;
const BLANK = 32;
const PLUS = 43;

/** Joins two parts of a word if a letter or figure follows: "Jun-seo", "R&D", "it’s". */
const JOINERS = new Set("-‐‑'’&+".split('').map((char) => char.charCodeAt(0)));
/** Joins two parts if a figure follows: "5.2", "1,000". */
const FIGURE_JOINERS = new Set('.,:'.split('').map((char) => char.charCodeAt(0)));

/** Where the word that begins at `at` ends. */
function wordEnd(text: string, at: number, limit: number): number {
  if (codeAt(text, at + 1) === STOP && (kindAt(text, at) & CAPITAL) !== 0) {
    DOTTED.lastIndex = at;
    const dotted = DOTTED.exec(text)?.[0].length ?? 0;
    if (dotted > 0 && at + dotted <= limit) return at + dotted;
  }
  let to = at + 1;
  for (;;) {
    while (to < limit && (kindAt(text, to) & (WORD_CHAR | MARK)) !== 0) to += 1;
    const code = codeAt(text, to);
    if (to + 1 >= limit || code === BLANK) break;
    const next = kindAt(text, to + 1);
    const joined = JOINERS.has(code) ? (next & WORD_CHAR) !== 0 : FIGURE_JOINERS.has(code) && (next & NUMBER) !== 0;
    if (!joined) break;
    to += 2;
  }
  return to < limit && codeAt(text, to) === PLUS ? to + 1 : to;
}

/** The words of a text, sentence by sentence. */
export interface TextWords {
  tokens: readonly Token[];
  /** For each sentence its first token; one more for the end. */
  from: readonly number[];
  /** For each sentence the cues of its words together. */
  cues: readonly number[];
}

const read = new WeakMap<readonly Sentence[], TextWords>();

/** Read once for all steps that look at words. */
export function textWords(text: string, sentences: readonly Sentence[], blocks: readonly Block[]): TextWords {
  const known = read.get(sentences);
  if (known) return known;
  const tokens = tokensOf(text, sentences, blocks);
  const from: number[] = [];
  const cues: number[] = sentences.map(() => 0);
  for (let k = 0; k < tokens.length; k += 1) {
    const token = tokens[k];
    if (!token) continue;
    while (from.length <= token.sentence) from.push(k);
    cues[token.sentence] = (cues[token.sentence] ?? 0) | token.word.cues;
  }
  while (from.length <= sentences.length) from.push(tokens.length);
  const words = { tokens, from, cues };
  read.set(sentences, words);
  return words;
}

/** The tokens of all sentences in order. */
export function tokensOf(text: string, sentences: readonly Sentence[], blocks: readonly Block[]): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (!sentence) continue;
    const { block, end: limit } = sentence;
    const heading = blocks[block]?.role === 'heading';
    const opening = tokens.length;
    let before: Token | undefined;
    let after = 0;
    for (let at = sentence.start; at < limit; ) {
      if ((kindAt(text, at) & WORD_CHAR) === 0) {
        at += 1;
        continue;
      }
      const stop = wordEnd(text, at, limit);
      const word = wordAt(text, at, stop);
      let initial = before === undefined;
      if (before && !(after + 1 === at && codeAt(text, after) === BLANK)) {
        const gap = text.slice(after, at);
        before.gap = gap;
        initial = OPENS_ANEW.test(gap);
        if ((gap === '’ ' || gap === "' ") && before.text.endsWith('s')) before.possessive = true;
      } else if (before) before.gap = ' ';
      before = new Token(word, at, index, block, initial, heading);
      tokens.push(before);
      after = stop;
      at = stop;
    }
    if (!heading && mayBeTitle(text, sentence) && isTitleCase(tokens, opening))
      for (let k = opening; k < tokens.length; k += 1) {
        const token = tokens[k];
        if (token) token.heading = true;
      }
  }
  return tokens;
}

/** Headings end without a stop. */
function mayBeTitle(text: string, { start, end }: Sentence): boolean {
  return codeAt(text, end - 1) !== STOP && !SENTENCE_END.test(text.slice(Math.max(start, end - 4), end).trim());
}

function isTitleCase(tokens: readonly Token[], from: number): boolean {
  let long = 0;
  let caps = 0;
  for (let k = from; k < tokens.length; k += 1) {
    const token = tokens[k];
    if (!token || token.text.length <= 3 || token.digit) continue;
    long += 1;
    if (token.cap) caps += 1;
  }
  return long >= 5 && caps >= long * 0.7;
}
