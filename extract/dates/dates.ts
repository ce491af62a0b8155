// Date expressions as EDTF values: parsers propose sentence by sentence, the longest of overlapping ones stands.
import type { DateMention, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import { CUE } from '../words/cues.ts';
import { kindAt, LETTER, NUMBER } from '../words/letters.ts';
import { type TextWords, textWords } from '../words/tokens.ts';
import { eachMatch } from './each-match.ts';
import { COUNTED, FROM_REFERENCE } from './english/counted.ts';
import { ABSOLUTE, figures, slashes } from './english/absolute.ts';
import { FIGURES } from './english/figures.ts';
import { CLOCKS, clockFigures } from './english/clock.ts';
import { DAYS } from './english/days.ts';
import { holiday } from './english/holidays.ts';
import { MONTHS } from './english/months.ts';
import { year } from './english/years.ts';
import { WEEKS } from './english/weeks.ts';
import { WORDED } from './english/worded-days.ts';
import type { DateParser, Found, Place } from './found.ts';
import { languageOf } from './language.ts';
import { parsersFor } from './other/languages.ts';
import { type Reference, readReference } from './reference.ts';
import { joinMonths } from './refiners/join-months.ts';
import { joinWeekdays } from './refiners/join-weekdays.ts';
import { secondDays } from './refiners/second-days.ts';
import { shareYears } from './refiners/share-years.ts';
import { type Tense, tenseAt } from './tense.ts';

/** Prose has no longer ones; what goes on is a table or worse, and cost must stay linear. */
const LONGEST_SENTENCE = 2400;
/** No pattern begins further before its hint. */
const LONGEST_LEAD = 64;
/** Any cue of a date. */
const ANY_CUE = ~(CUE.numberWord | CUE.measure);

/** Each stage sees what those before it found: days first, clocks and counted days lean on them. */
type Stages = readonly (readonly DateParser[])[];
const ENGLISH: Stages = [
  [...WEEKS, ...ABSOLUTE, ...FIGURES, ...WORDED, ...DAYS, holiday, ...MONTHS, ...FROM_REFERENCE],
  CLOCKS,
  COUNTED,
];

export function readDates(input: ReadingInput, sentences: readonly Sentence[]): DateMention[] {
  const reference = readReference(input);
  const language = languageOf(input);
  const stages = stagesFor(language);
  const all: Found[] = [];
  const mentions: DateMention[] = [];
  const words = textWords(input.text, sentences, input.blocks);
  let block = -1;
  let blockYear: number | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const cues = words.cues[index] ?? 0;
    if (stages === ENGLISH && (cues & ANY_CUE) === 0 && sentence.block === block) continue;
    const text = input.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE));
    if (sentence.block !== block) blockYear = headYear(text);
    block = sentence.block;
    if (stages === ENGLISH && (cues & ANY_CUE) === 0) continue;
    const inHeading = input.blocks[sentence.block]?.role === 'heading';
    const proposed = readSentence(
      text,
      { reference, language, country: input.outlet.country, inHeading, blockYear },
      new Cues(words, index, sentence.start, text),
      all,
      stages,
    );
    const found = joinMonths(shareYears(joinWeekdays(secondDays(proposed, text), text), text), text);
    all.push(...found);
    for (const date of found) {
      const start = sentence.start + date.start;
      const end = sentence.start + date.end;
      const { value, precision, stated, anchor, rule } = date;
      mentions.push({
        value,
        precision,
        stated,
        anchor,
        start,
        end,
        rule,
        text: input.text.slice(start, end),
        inferred: reference.inferred && leansOnReference(date),
      });
    }
  }
  return mentions;
}

/** Figures and years read the same everywhere. */
function stagesFor(language: string): Stages {
  const own = parsersFor(language);
  if (!own) return ENGLISH;
  const [days = [], clocks = [], counted = []] = own;
  return [[...days, figures, slashes, year], [...clocks, clockFigures], counted];
}

/** A full date states its year; everything else needs the reference. */
const leansOnReference = (date: Found): boolean => !date.stated.includes('year') || date.anchor !== null;

const LONGEST_HEAD = 64;

/** "April 2025: ..." at the head of a block gives the dates in it their year. */
function headYear(text: string): number | undefined {
  if (!text.slice(0, LONGEST_HEAD).includes(':')) return undefined;
  const head = /^(?:\p{L}{3,10}\.?\s)?(?:\d{1,2},?\s)?(?:\p{L}{3,10}\s)?(?<year>(?:19|20)\d\d)\s?:\s/u.exec(text);
  return head?.groups?.year === undefined ? undefined : Number(head.groups.year);
}

interface Scene {
  reference: Reference;
  country: string | null;
  inHeading: boolean;
  language: string;
  blockYear: number | undefined;
}

/** The cues of one sentence and where its words begin. */
class Cues {
  readonly all: number;
  readonly #words: TextWords;
  readonly #index: number;
  readonly #offset: number;
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(words: TextWords, index: number, offset: number, text: string) {
    this.all = words.cues[index] ?? 0;
    this.#words = words;
    this.#index = index;
    this.#offset = offset;
    this.#text = text;
  }

  /** Places in the sentence where a match may begin, in order. */
  startsBefore(cue: number, lead: number): number[] {
    const starts = this.#allStarts();
    const found: number[] = [];
    let next = 0;
    for (let k = this.#words.from[this.#index] ?? 0; k < (this.#words.from[this.#index + 1] ?? 0); k += 1) {
      const token = this.#words.tokens[k];
      if (!token || (token.word.cues & cue) === 0) continue;
      const at = token.start - this.#offset;
      const to = (this.#words.tokens[k + 1]?.start ?? Number.POSITIVE_INFINITY) - this.#offset;
      while ((starts[next] ?? at) < at - lead) next += 1;
      for (let start = starts[next]; start !== undefined && start < to; start = starts[next]) {
        found.push(start);
        next += 1;
      }
    }
    return found;
  }

  #allStarts(): number[] {
    if (this.#starts) return this.#starts;
    const starts: number[] = [];
    let inside = false;
    for (let at = 0; at < this.#text.length; at += 1) {
      const isWord = (kindAt(this.#text, at) & (LETTER | NUMBER)) !== 0;
      if (isWord && !inside) starts.push(at);
      inside = isWord;
    }
    this.#starts = starts;
    return starts;
  }
}

function readSentence(
  sentence: string,
  scene: Scene,
  cues: Cues,
  earlierDates: readonly Found[],
  stages: Stages,
): Found[] {
  let kept: Found[] = [];
  const seen = new Map<RegExp, number>();
  for (const stage of stages) {
    const proposed: Found[] = [];
    for (const parser of stage) {
      if (parser.cue !== undefined && (cues.all & parser.cue) === 0) continue;
      if (parser.also !== undefined && (cues.all & parser.also) === 0) continue;
      const hint = parser.hint ? placeOf(parser.hint, sentence, seen) : 0;
      if (hint < 0) continue;
      for (const match of matchesOf(parser, sentence, cues, hint)) {
        const found = readMatch(parser, match, sentence, scene, earlierDates, kept);
        if (found) proposed.push(found);
      }
    }
    if (proposed.length > 0) kept = withoutOverlaps([...kept, ...proposed]);
  }
  return kept;
}

/** Where a sentence first matches; each pattern is searched for once. */
function placeOf(pattern: RegExp, sentence: string, seen: Map<RegExp, number>): number {
  const known = seen.get(pattern);
  if (known !== undefined) return known;
  const at = sentence.search(pattern);
  seen.set(pattern, at);
  return at;
}

function matchesOf(
  { pattern, cue, lead = LONGEST_LEAD }: DateParser,
  sentence: string,
  cues: Cues,
  hint: number,
): RegExpExecArray[] {
  if (cue === undefined) return eachMatch(pattern, sentence, Math.max(0, hint - LONGEST_LEAD));
  const found: RegExpExecArray[] = [];
  let past = 0;
  for (const start of cues.startsBefore(cue, lead)) {
    if (start < past) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(sentence);
    if (!match) continue;
    found.push(match);
    past = start + match[0].length;
  }
  return found;
}

function readMatch(
  parser: DateParser,
  match: RegExpExecArray,
  sentence: string,
  scene: Scene,
  earlierDates: readonly Found[],
  sentenceDates: readonly Found[],
): Found | undefined {
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  let tense: Tense | undefined;
  const place: Place = {
    reference: scene.reference,
    country: scene.country,
    inHeading: scene.inHeading,
    blockYear: scene.blockYear,
    sentence,
    start,
    end,
    earlierDates,
    sentenceDates,
    tense: () => {
      tense ??= tenseAt(sentence, start, end, scene.language);
      return tense;
    },
  };
  const reading = parser.read(match.groups ?? {}, place);
  if (!reading) return undefined;
  return {
    value: reading.value,
    precision: reading.precision,
    stated: reading.stated,
    anchor: reading.anchor ?? null,
    start: start + (reading.cutStart ?? 0),
    end: end - (reading.cutEnd ?? 0),
    rule: parser.name,
  };
}

/** Longest first; of equals the earlier proposal. In order of place. */
function withoutOverlaps(proposed: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const bySize = [...proposed].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const one of bySize) if (!kept.some((k) => one.start < k.end && k.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
