// Whether the words around an expression speak of what was or of what will be.
import { DEFAULT_TENSES, TENSES, type TenseWords } from './words/tenses.ts';

export type Tense = 'past' | 'future' | 'unclear';

const WORD = /[\p{L}'’-]+/gu;
const REACH = 200;
/** A modal this many words before a past form makes it no past: "will have been shut". */
const MODAL_REACH = 3;

/** The nearest verb before the expression decides, else the nearest behind it. A quotation is looked at alone. */
export function tenseAt(sentence: string, start: number, end: number, language: string): Tense {
  const words = TENSES[language] ?? DEFAULT_TENSES;
  const left = sentence.slice(Math.max(0, start - REACH), start);
  const opening = Math.max(left.lastIndexOf('“'), left.lastIndexOf('‘'), left.lastIndexOf('„'), left.lastIndexOf('«'));
  const quoted = opening >= 0 && !/[”’“»](?![\p{L}])/u.test(left.slice(opening + 1));
  const before = tenseBefore(quoted ? left.slice(opening) : left, words);
  if (PUT_OFF.test(left)) return 'future';
  const deadline = words.deadline.test(left);
  if (
    before === 'future' ||
    (before === 'past' && !(deadline && /\b(?:by|from|starting|effective)\s$/.test(left) && infinitiveBefore(left)))
  )
    return before;
  if (before === 'past') return 'future';
  const right = sentence.slice(end, end + REACH);
  const behind = tenseBehind(quoted ? (right.split(/[”“»]/)[0] ?? '') : right, words);
  if (deadline && behind !== 'past') return 'future';
  return behind;
}

/** "extended the waiver through October": the new end lies ahead of the telling. */
const PUT_OFF =
  /\b(?:[Ee]xtend|[Rr]enew|[Pp]ostpon|[Dd]elay|[Dd]efer|[Pp]rolong|[Aa]djourn|[Rr]eschedul)\p{L}{0,4}\s[^.;]{0,50}\b(?:to|until|till|through)\s(?:the\s)?$/u;

/** "was told to leave by Friday": what is to be done lies ahead of the telling. */
const infinitiveBefore = (left: string): boolean =>
  /\bto\s\p{Ll}+(?:\s[^\s,;]+){0,6}\s(?:by|from|starting|effective)\s$/u.test(left);

function tenseBefore(text: string, words: TenseWords): Tense {
  const found = (text.match(WORD) ?? []).reverse();
  for (const [i, word] of found.entries()) {
    const tense = tenseOf(word, words);
    if (tense === 'past' && found.slice(i + 1, i + 1 + MODAL_REACH).some((w) => words.modal.has(w))) continue;
    if (tense !== 'unclear') return tense;
  }
  return 'unclear';
}

function tenseBehind(text: string, words: TenseWords): Tense {
  const found = text.match(WORD) ?? [];
  for (const [i, word] of found.entries()) {
    // "are to travel", "is to be held"
    if (/^(?:is|are)$/.test(word) && found[i + 1] === 'to') return 'future';
    const tense = tenseOf(word, words);
    if (tense !== 'unclear') return tense;
  }
  return 'unclear';
}

function tenseOf(word: string, words: TenseWords): Tense {
  if (word === 'May') return 'unclear';
  const small = word.toLowerCase().replace('’', "'");
  if (words.future.has(small) || small.endsWith("'ll")) return 'future';
  if (words.past.has(small)) return 'past';
  return !words.neither.has(small) && words.pastEnding.test(word) ? 'past' : 'unclear';
}
