// Numbers with what they count. A vote keeps its yes side in `value` and its no side in `low`; bounds stand in `low` or `high` alone.
import type { Quantity, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import { languageOf } from '../dates/language.ts';
import { CUE } from '../words/cues.ts';
import { textWords } from '../words/tokens.ts';
import { type Counted, readCounted } from './counted.ts';
import { echoOf } from './echo.ts';
import { EXCLUSIONS } from './exclusions.ts';
import { readFixedPhrases } from './fixed-phrases.ts';
import { type Hedge, hedgeBefore, hedgeBehind } from './hedges.ts';
import { type NumberSpan, scanNumbers } from './numbers.ts';
import { unitBefore, unitBehind, type UnitMatch } from './units.ts';
import { readVotes } from './votes.ts';

/** Prose has no longer ones; what goes on is a table or worse, and cost must stay linear. */
const LONGEST_SENTENCE = 2400;

export function readQuantities(input: ReadingInput, sentences: readonly Sentence[]): Quantity[] {
  const language = languageOf(input);
  const all: Quantity[] = [];
  const words = textWords(input.text, sentences, input.blocks);
  for (const [index, sentence] of sentences.entries()) {
    const cues = words.cues[index] ?? 0;
    if (language === 'en' && (cues & (CUE.figure | CUE.numberWord | CUE.measure)) === 0) continue;
    const text = input.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE));
    for (const found of readSentence(text, language, cues, all, sentence.start)) {
      const start = sentence.start + found.start;
      const end = sentence.start + found.end;
      found.start = start;
      found.end = end;
      all.push(Object.assign(found, { text: input.text.slice(start, end) }));
    }
  }
  return all;
}

type Found = Omit<Quantity, 'text'>;

function readSentence(
  sentence: string,
  language: string,
  cues: number,
  earlier: readonly Quantity[],
  offset: number,
): Found[] {
  const numbers = scanNumbers(sentence, language, cues);
  const found: Found[] = [];
  const taken = (start: number, end: number): boolean => found.some((f) => start < f.end && f.start < end);
  for (const vote of readVotes(sentence, numbers))
    found.push({
      start: vote.start,
      end: vote.end,
      value: vote.yes,
      low: vote.no,
      high: null,
      unit: 'vote',
      of: 'votes',
      approx: false,
      rule: 'vote',
    });
  if ((cues & CUE.measure) !== 0)
    for (const phrase of readFixedPhrases(sentence)) if (!taken(phrase.start, phrase.end)) found.push(phrase);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (!number || taken(number.start, number.end) || excluded(sentence, number)) continue;
    const range = rangeOf(sentence, number, numbers[i + 1]);
    // "27-11": a reference, not a range
    if (!range && /^[-–]\d/.test(sentence.slice(number.end, number.end + 2))) {
      i++;
      continue;
    }
    const quantity = range ?? single(sentence, number);
    if (range) i++;
    if (isBareClock(sentence, quantity) || isBareOne(quantity)) continue;
    found.push(
      quantity.of === null && quantity.unit === null
        ? (echoOf(sentence, quantity, () => [...earlier.slice(-24), ...shifted(found.slice(-24), offset)], offset) ??
            quantity)
        : quantity,
    );
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "before eight", "at five": an hour, where nothing is counted. */
const isBareClock = (sentence: string, found: Found): boolean =>
  found.of === null &&
  found.unit === null &&
  found.value !== null &&
  found.value <= 12 &&
  !found.approx &&
  /\b(?:at|before|until|till|since|by|from)\s$/i.test(sentence.slice(Math.max(0, found.start - 12), found.start)) &&
  /^(?:$|[.,;!?]|\s(?:again|sharp|and|to|until)\b)/.test(sentence.slice(found.end, found.end + 12));

/** "It becomes one when": no count. */
const isBareOne = (found: Found): boolean => found.value === 1 && found.of === null && found.unit === null;

const shifted = (found: readonly Found[], offset: number): Quantity[] =>
  found.map((f) => ({ ...f, start: f.start + offset, end: f.end + offset, text: '' }));

function excluded(sentence: string, number: NumberSpan): boolean {
  const before = sentence.slice(Math.max(0, number.start - 40), number.start);
  const behind = sentence.slice(number.end, number.end + 40);
  return EXCLUSIONS.some((rule) => rule.holds({ number, sentence, before, behind }));
}

/** "between 10 and 20 firms", "10 to 20 firms", "$5-7 billion". */
function rangeOf(sentence: string, first: NumberSpan, second: NumberSpan | undefined): Found | undefined {
  if (!second || second.start - first.end > 8 || excludedEnd(sentence, second)) return undefined;
  const gap = sentence.slice(first.end, second.start);
  const before = sentence.slice(Math.max(0, first.start - 40), first.start);
  const money = unitBefore(before);
  const between =
    /\b(?:[Bb]etween|[Zz]wischen|[Ee]ntre|[Tt]ussen)\s[$€£]?$/.test(before) &&
    /^\s(?:and|und|y|et|en)\s[$€£]?$/.test(gap);
  const joined = /^(?:\s?[-–]\s?[$€£]?|\s(?:to|bis|a|à|tot)\s[$€£]?)$/.test(gap) && !/\bfrom\s[$€£]?$/i.test(before);
  if (!between && !joined) return undefined;
  // "5-7 billion": the scale belongs to both
  const low = first.scale === 1 && second.scale > 1 && first.value < 1000 ? first.value * second.scale : first.value;
  if (low >= second.value) return undefined;
  const tail = sentence.slice(second.end, second.end + 80);
  const unit = money ?? unitBehind(tail);
  const counted = unit ? undefined : readCounted(tail, null);
  const factor = unit?.factor ?? 1;
  const lead = between ? (/(?<!\p{L})\p{L}{1,48}\s[$€£]?$/u.exec(before)?.[0].length ?? 0) : (money?.length ?? 0);
  return {
    start: first.start - lead,
    end: second.end + (money ? 0 : (unit?.length ?? counted?.length ?? 0)),
    value: null,
    low: low * factor,
    high: second.value * factor,
    unit: unit?.unit ?? null,
    of: counted?.of ?? null,
    approx: false,
    rule: 'range',
  };
}

const excludedEnd = (sentence: string, number: NumberSpan): boolean =>
  EXCLUSIONS.some(
    (rule) =>
      (rule.name === 'date' || rule.name === 'year' || rule.name === 'clock') &&
      rule.holds({
        number,
        sentence,
        before: sentence.slice(Math.max(0, number.start - 40), number.start),
        behind: sentence.slice(number.end, number.end + 40),
      }),
  );

/** One number with its hedge, unit and noun. */
function single(sentence: string, number: NumberSpan): Found {
  const before = sentence.slice(Math.max(0, number.start - 48), number.start);
  const money = unitBefore(before);
  const lead = money?.length ?? 0;
  const hedge = hedgeBefore(lead ? before.slice(0, -lead) : before);
  const tail = sentence.slice(number.end, number.end + 80);
  const late = hedgeBehind(tail);
  const behind = late ? tail.slice(late.length) : tail;
  const unit = money ?? unitBehind(behind);
  const half =
    behind.includes('half') &&
    ((unit && !money && /^\sand\sa\shalf\b/.test(behind.slice(unit.length))) || /^\sand\sa\shalf(?=\s)/.test(behind))
      ? 0.5
      : 0;
  const withHalf = half && !unit ? unitBehind(behind.replace(/^\sand\sa\shalf/, '')) : unit;
  const counted = withHalf ? undefined : readCounted(behind, number.value);
  const value = (number.value + half) * (withHalf?.factor ?? 1);
  const length = spanBehind(behind, money, withHalf, counted, half > 0) + (late?.length ?? 0);
  const bound = bounds(value, hedge ?? late);
  return {
    value: bound.value,
    low: bound.low,
    high: bound.high,
    approx: bound.approx,
    start: number.start - lead - (hedge?.length ?? 0),
    end: number.end + length,
    unit: withHalf?.unit ?? null,
    of: counted?.of ?? null,
    rule: money || withHalf ? 'measure' : counted ? 'count' : 'bare',
  };
}

function spanBehind(
  behind: string,
  money: UnitMatch | undefined,
  unit: UnitMatch | undefined,
  counted: Counted | undefined,
  half: boolean,
): number {
  const tail = half ? ' and a half'.length : 0;
  if (money) return 0;
  return Math.min(behind.length, tail + (unit?.length ?? counted?.length ?? 0));
}

/** "fewer than 40" has a high bound and no value; "about 50" a value that is rough. */
function bounds(value: number, hedge: Hedge | undefined): Pick<Found, 'value' | 'low' | 'high' | 'approx'> {
  if (hedge?.kind === 'at-least') return { value: null, low: value, high: null, approx: false };
  if (hedge?.kind === 'at-most') return { value: null, low: null, high: value, approx: false };
  return { value, low: null, high: null, approx: hedge?.kind === 'about' };
}
