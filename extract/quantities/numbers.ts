// Finds numbers in a sentence: figures and words with their scale. "2,300", "5.2 billion", "thirty-six", "two dozen".
import { eachMatch } from '../dates/each-match.ts';
import type { Span } from '../../ledger/text.ts';
import { CUE } from '../words/cues.ts';
import { numberWords, scaleOf } from '../words/numbers.ts';

export interface NumberSpan extends Span {
  value: number;
  /** In words, which versions and dates seldom are. */
  worded: boolean;
  /** Factor of its scale word: 1e6 in "41 million". */
  scale: number;
}

const FIGURES = /(?<![\p{L}\p{N}])(?<figures>\d{1,3}(?:[,.\u00a0\u202f']\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)/gu;
/** "thirty | -six", "two hundred | and five". */
const ONES_BEHIND = /^[-\s](?<ones>\p{L}+)(?![\p{L}])/u;
const REST_BEHIND = /^\s(?:and\s)?(?<rest>\p{L}+(?:-\p{L}+)?)/u;
const SCALE_BEHIND = /^(?<gap>[\s\u00a0-]?)(?<word>\p{L}+)/u;

/** Numbers of a sentence in order. */
export function scanNumbers(sentence: string, language: string, cues: number): NumberSpan[] {
  const found: NumberSpan[] = [];
  if ((cues & CUE.figure) !== 0)
    for (const match of eachMatch(FIGURES, sentence)) {
      const figures = match.groups?.figures ?? '';
      found.push(scaled(sentence, match.index, match.index + figures.length, figureValue(figures, language), false));
    }
  if (language === 'en' && (cues & CUE.numberWord) === 0) return found;
  for (const word of scanWords(sentence, language))
    if (!found.some((f) => word.start < f.end && f.start < word.end)) found.push(word);
  return found.sort((a, b) => a.start - b.start);
}

/** "1,500" and "1.500" by language; a lone separator with three figures behind is a thousand mark. */
export function figureValue(figures: string, language: string): number {
  const [thousand, decimal] = language === 'en' ? [',', '.'] : ['.', ','];
  const plain = figures
    .replace(/[\u00a0\u202f']/g, '')
    .replaceAll(thousand, '')
    .replace(decimal, '.');
  return Number(plain);
}

function scaled(sentence: string, start: number, end: number, value: number, worded: boolean): NumberSpan {
  const behind = SCALE_BEHIND.exec(sentence.slice(end, end + 14))?.groups;
  const scale = behind?.word === undefined ? undefined : scaleOf(behind.word, behind.gap === '');
  if (scale === undefined || behind?.word === undefined) return { start, end, value, worded, scale: 1 };
  const after = end + (behind.gap?.length ?? 0) + behind.word.length;
  // "two hundred thousand"
  const again = scaled(sentence, start, after, value * scale, worded);
  return { ...again, scale: scale * again.scale };
}

const patterns = new Map<string, RegExp>();

/** One pattern a language, built when first needed. */
function wordPattern(language: string): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const words = Object.keys(numberWords(language))
    .sort((a, b) => b.length - a.length)
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|');
  const start =
    language === 'en'
      ? '|[Aa]n?(?=\\s(?:hundred|thousand|million|billion|trillion|dozen|couple)\\b)|[Hh]alf(?=\\sa\\s(?:dozen|million|billion))'
      : '';
  const pattern = new RegExp(`(?:${words}${start})(?![\\p{L}\\p{N}])`, 'gu');
  patterns.set(language, pattern);
  return pattern;
}

function* scanWords(sentence: string, language: string): Generator<NumberSpan> {
  const values = numberWords(language);
  let until = 0;
  for (const match of eachMatch(wordPattern(language), sentence)) {
    // inside a word, or behind a hyphen
    if (match.index < until || /[\p{L}\p{N}’'-]/u.test(sentence[match.index - 1] ?? ' ')) continue;
    const word = match[0].toLowerCase();
    if (word === 'half') {
      const rest = /^half\sa\s(?<scale>\p{L}+)/u.exec(sentence.slice(match.index, match.index + 20).toLowerCase());
      const scale = scaleOf(rest?.groups?.scale ?? '', false) ?? 1;
      until = match.index + (rest?.[0].length ?? 4);
      yield { start: match.index, end: until, value: scale / 2, worded: true, scale };
      continue;
    }
    let end = match.index + match[0].length;
    let value = values[word] ?? 1;
    const ones = ONES_BEHIND.exec(sentence.slice(end, end + 12))?.groups?.ones;
    const small = ones === undefined ? undefined : values[ones.toLowerCase()];
    if (value >= 20 && value < 100 && small !== undefined && small < 10 && ones !== undefined) {
      value += small;
      end += ones.length + 1;
    }
    const number = scaled(sentence, match.index, end, value, true);
    const rest = REST_BEHIND.exec(sentence.slice(number.end, number.end + 24));
    const extra = number.scale === 100 && rest?.groups?.rest ? smallWord(rest.groups.rest, values) : undefined;
    const whole =
      extra === undefined
        ? number
        : { ...number, end: number.end + (rest?.[0].length ?? 0), value: number.value + extra };
    until = whole.end;
    yield whole;
  }
}

function smallWord(word: string, values: Readonly<Record<string, number>>): number | undefined {
  const [tens = '', ones] = word.toLowerCase().split('-');
  const first = values[tens];
  return first === undefined ? undefined : first + (ones === undefined ? 0 : (values[ones] ?? 0));
}
