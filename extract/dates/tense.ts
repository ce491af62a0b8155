// Whether the words around an expression speak of what was or of what will be.
import { codeAt, kindAt, LETTER } from '../words/letters.ts';
import { DEFAULT_TENSES, TENSES, type TenseWords } from './words/tenses.ts';

export type Tense = 'past' | 'future' | 'unclear';

const WORD = /[\p{L}'’-]+/gu;
const REACH = 200;
/** No word that puts off or sets an end is longer. */
const LEAD_REACH = 48;
/** A modal this many words before a past form makes it no past: "will have been shut". */
const MODAL_REACH = 3;

/** The nearest verb before the expression decides, else the nearest behind it. A quotation is looked at alone. */
export function tenseAt(sentence: string, start: number, end: number, language: string): Tense {
  const words = TENSES[language] ?? DEFAULT_TENSES;
  const from = Math.max(0, start - REACH);
  const lead = sentence.slice(Math.max(0, start - LEAD_REACH), start);
  const opening = openingBefore(sentence, from, start);
  const before = tenseBefore(sentence, opening ?? from, start, words);
  if (PUT_OFF_END.test(lead) && PUT_OFF.test(sentence.slice(from, start))) return 'future';
  if (GIVEN_TIME.test(lead)) return 'future';
  const deadline = words.deadline.test(lead);
  if (
    before === 'future' ||
    (before === 'past' && !(deadline && DUE.test(lead) && INFINITIVE_BEFORE.test(sentence.slice(from, start))))
  )
    return before;
  if (before === 'past') return 'future';
  const right = sentence.slice(end, end + REACH);
  const behind = tenseBehind(opening === undefined ? right : (right.split(/[”“»]/)[0] ?? ''), words);
  if (deadline && behind !== 'past') return 'future';
  return behind;
}

/** Where the quotation the expression stands in opens. */
function openingBefore(sentence: string, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const code = codeAt(sentence, at);
    // “ ‘ „ «
    if (code !== 0x201c && code !== 0x2018 && code !== 0x201e && code !== 0xab) continue;
    return /[”’“»](?![\p{L}])/u.test(sentence.slice(at + 1, to)) ? undefined : at;
  }
  return undefined;
}

/** "extended the waiver through October": the new end lies ahead of the telling. */
const PUT_OFF_END = /\b(?:to|until|till|through)\s(?:the\s)?$/;
const PUT_OFF =
  /\b(?:[Ee]xtend|[Rr]enew|[Pp]ostpon|[Dd]elay|[Dd]efer|[Pp]rolong|[Aa]djourn|[Rr]eschedul)\p{L}{0,4}\s[^.;]{0,50}\b(?:to|until|till|through)\s(?:the\s)?$/u;

/** "The firm has until Friday": it is given time. */
const GIVEN_TIME = /\bha(?:s|ve|d)\s(?:only\s|just\s)?(?:until|till)\s(?:\S+\s){0,5}$/;

/** "was told to leave by Friday": what is to be done lies ahead of the telling. */
const DUE = /\b(?:by|from|starting|effective)\s$/;
const INFINITIVE_BEFORE = /\bto\s\p{Ll}+(?:\s[^\s,;]+){0,6}\s(?:by|from|starting|effective)\s$/u;

const SCALE = /^(?:hundred|thousand|million|billion|trillion)$/;

const isWordChar = (sentence: string, at: number): boolean => {
  const code = codeAt(sentence, at);
  return code === 0x27 || code === 0x2d || code === 0x2019 || (kindAt(sentence, at) & LETTER) !== 0;
};

/** Words of a span (letters, apostrophes, hyphens) from its end, cut as they are asked for. */
class WordsBack {
  readonly #words: string[] = [];
  readonly #sentence: string;
  readonly #from: number;
  #at: number;

  constructor(sentence: string, from: number, to: number) {
    this.#sentence = sentence;
    this.#from = from;
    this.#at = to;
  }

  word(n: number): string | undefined {
    while (this.#words.length <= n) {
      let end = this.#at;
      while (end > this.#from && !isWordChar(this.#sentence, end - 1)) end -= 1;
      let start = end;
      while (start > this.#from && isWordChar(this.#sentence, start - 1)) start -= 1;
      this.#at = start;
      if (start === end) return undefined;
      this.#words.push(this.#sentence.slice(start, end));
    }
    return this.#words[n];
  }
}

function tenseBefore(sentence: string, from: number, to: number, words: TenseWords): Tense {
  const back = new WordsBack(sentence, from, to);
  for (let n = 0; ; n += 1) {
    const word = back.word(n);
    if (word === undefined) return 'unclear';
    const tense = tenseOf(word, words);
    // "410 billion won": money
    if (word === 'won' && SCALE.test(back.word(n + 1) ?? '')) continue;
    if (tense === 'past' && hasModal(back, n + 1, words)) continue;
    if (tense !== 'unclear') return tense;
  }
}

function hasModal(back: WordsBack, first: number, words: TenseWords): boolean {
  for (let n = first; n < first + MODAL_REACH; n += 1) if (words.modal.has(back.word(n) ?? '')) return true;
  return false;
}

function tenseBehind(text: string, words: TenseWords): Tense {
  WORD.lastIndex = 0;
  let word = WORD.exec(text)?.[0];
  while (word !== undefined) {
    const next = WORD.exec(text)?.[0];
    // "are to travel", "is to be held"
    if ((word === 'is' || word === 'are') && next === 'to') return 'future';
    const tense = tenseOf(word, words);
    if (tense !== 'unclear') return tense;
    word = next;
  }
  return 'unclear';
}

const MOST_REMEMBERED = 20_000;
const remembered = new Map<TenseWords, Map<string, Tense>>();

function tenseOf(word: string, words: TenseWords): Tense {
  const known = remembered.get(words) ?? new Map<string, Tense>();
  if (known.size === 0) remembered.set(words, known);
  const answer = known.get(word);
  if (answer !== undefined) return answer;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const tense = readTense(word, words);
  known.set(word, tense);
  return tense;
}

function readTense(word: string, words: TenseWords): Tense {
  if (word === 'May') return 'unclear';
  const small = word.toLowerCase().replace('’', "'");
  if (words.future.has(small) || small.endsWith("'ll")) return 'future';
  if (words.past.has(small)) return 'past';
  return !words.neither.has(small) && words.pastEnding.test(word) ? 'past' : 'unclear';
}
