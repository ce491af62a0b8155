// Date expressions as EDTF values: parsers propose sentence by sentence, the longest of overlapping ones stands.
import type { DateMention, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import { eachMatch } from './each-match.ts';
import { COUNTED, FROM_REFERENCE } from './english/counted.ts';
import { ABSOLUTE, figures, slashes } from './english/absolute.ts';
import { CLOCKS, clockFigures } from './english/clock.ts';
import { DAYS } from './english/days.ts';
import { holiday } from './english/holidays.ts';
import { MONTHS, year } from './english/months.ts';
import { WORDED } from './english/worded-days.ts';
import type { DateParser, Found, Place } from './found.ts';
import { languageOf } from './language.ts';
import { parsersFor } from './other/languages.ts';
import { type Reference, readReference } from './reference.ts';
import { joinWeekdays } from './refiners/join-weekdays.ts';
import { shareYears } from './refiners/share-years.ts';
import { type Tense, tenseAt } from './tense.ts';

/** An English sentence without any of these holds no date. */
const ENGLISH_HINT =
  /\d|day|night|week|month|[Yy]ear|[Qq]uarter|half|noon|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|morning|evening|morrow|[Jj]an|[Ff]eb|Mar|[Aa]pr|May|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|East|Christ|Whit|Pente|Hallow|Epiph|Corpus|Thanks|Month|Year|[HQ][1-4]/;

/** Prose has no longer ones; what goes on is a table or worse, and cost must stay linear. */
const LONGEST_SENTENCE = 2400;
/** No pattern begins further before its hint. */
const LONGEST_LEAD = 64;

/** Each stage sees what those before it found: days first, clocks and counted days lean on them. */
type Stages = readonly (readonly DateParser[])[];
const ENGLISH: Stages = [[...ABSOLUTE, ...WORDED, ...DAYS, holiday, ...MONTHS, ...FROM_REFERENCE], CLOCKS, COUNTED];

export function readDates(input: ReadingInput, sentences: readonly Sentence[]): DateMention[] {
  const reference = readReference(input);
  const language = languageOf(input);
  const stages = stagesFor(language);
  const all: Found[] = [];
  const mentions: DateMention[] = [];
  let block = -1;
  let blockYear: number | undefined;
  for (const sentence of sentences) {
    const text = input.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE));
    if (sentence.block !== block) blockYear = headYear(text);
    block = sentence.block;
    if (stages === ENGLISH && !ENGLISH_HINT.test(text)) continue;
    const inHeading = input.blocks[sentence.block]?.role === 'heading';
    const proposed = readSentence(
      text,
      { reference, language, country: input.outlet.country, inHeading, blockYear },
      all,
      stages,
    );
    const found = shareYears(joinWeekdays(proposed, text), text);
    all.push(...found);
    for (const date of found) {
      const start = sentence.start + date.start;
      const end = sentence.start + date.end;
      mentions.push({
        ...date,
        start,
        end,
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

/** "April 2025: ..." at the head of a block gives the dates in it their year. */
function headYear(text: string): number | undefined {
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

function readSentence(sentence: string, scene: Scene, earlierDates: readonly Found[], stages: Stages): Found[] {
  let kept: Found[] = [];
  const seen = new Map<RegExp, number>();
  for (const stage of stages) {
    const proposed: Found[] = [];
    for (const parser of stage) {
      if (parser.cue && placeOf(parser.cue, sentence, seen) < 0) continue;
      const hint = placeOf(parser.hint, sentence, seen);
      if (hint >= 0) proposed.push(...propose(parser, sentence, hint, scene, earlierDates, kept));
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

function propose(
  parser: DateParser,
  sentence: string,
  hint: number,
  scene: Scene,
  earlierDates: readonly Found[],
  sentenceDates: readonly Found[],
): Found[] {
  const found: Found[] = [];
  for (const match of eachMatch(parser.pattern, sentence, Math.max(0, hint - LONGEST_LEAD))) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    let tense: Tense | undefined;
    const place: Place = {
      ...scene,
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
    if (!reading) continue;
    const { cutStart = 0, cutEnd = 0, anchor = null, ...rest } = reading;
    found.push({ ...rest, anchor, start: start + cutStart, end: end - cutEnd, rule: parser.name });
  }
  return found;
}

/** Longest first; of equals the earlier proposal. In order of place. */
function withoutOverlaps(proposed: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const bySize = [...proposed].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const one of bySize) if (!kept.some((k) => one.start < k.end && k.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
