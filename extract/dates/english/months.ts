// Months, quarters, seasons and years, whole or in part.
import { CUE } from '../../words/cues.ts';
import { civil, iso, monthValue, partOfMonth, partOfYear, quarterValue, shiftMonth } from '../calendar.ts';
import { daysInMonth } from '../../../ledger/edtf.ts';
import { type DateParser, isoOf, type Place, type Reading } from '../found.ts';
import { seasonYear, yearOfMonth } from '../resolve.ts';
import { MONTH, monthNumber, quarterNumber, seasonCode, YEAR } from '../words/english.ts';

const PART = '(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)(?:-|\\s)(?:in\\s)?)';
const EDGE = '(?:[Tt]he\\s)?(?:very\\s)?(?<edge>[Ee]nd|[Cc]lose|[Bb]eginning|[Ss]tart|[Mm]iddle)\\sof\\s';
const WHICH = '(?:(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he (?:following|coming|previous))\\s)';

type Part = 'early' | 'mid' | 'late';
const partOf = (text: string | undefined): Part | undefined =>
  text === undefined ? undefined : (text.toLowerCase() as Part);
const stepOf = (which: string | undefined): number =>
  which === undefined || /^(?:this|year)$/i.test(which) ? 0 : /last|prev|past/i.test(which) ? -1 : 1;

function edgeOf(year: number, from: number, to: number, printed: string): string {
  const edge = printed.toLowerCase();
  if (edge === 'middle') return from === to ? partOfMonth(year, from, 'mid') : partOfYear(year, 'mid');
  if (edge === 'end' || edge === 'close') return `${monthValue(year, to)}-${daysInMonth(year, to)}`;
  return `${monthValue(year, from)}-01`;
}

/** "June", "mid-November 2023", "the end of March", "last May"; "May" alone needs a word of time before it. */
const month: DateParser = {
  name: 'month',
  cue: CUE.month,
  lead: 32,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${EDGE}|${PART}|${WHICH})?${MONTH}(?!\\s?(?:\\d{1,2}(?:st|nd|rd|th)?(?!\\d)|['’]s\\s\\p{Lu}))(?:\\s?,?\\s?(?:of\\s|in\\s)?(?:${YEAR}|(?<yearWord>this year|last year|next year)))?`,
    'yu',
  ),
  read: (groups, place) => {
    const printed = groups.month ?? '';
    const number = monthNumber(printed);
    const alone = !groups.edge && !groups.part && !groups.which && !groups.year && !groups.yearWord;
    // small letters may be verbs and adjectives; "Jan." and "Mar" alone are names of people
    if (!/^\p{Lu}/u.test(printed) && (alone ? !SMALL_MONTH.test(printed) : /^(?:may|mar)/.test(printed)))
      return undefined;
    if (alone && !standsAsMonth(printed, place)) return undefined;
    const now = civil(place.reference.day);
    let year = groups.year
      ? Number(groups.year)
      : groups.yearWord
        ? now.year + stepOf(groups.yearWord.split(' ')[0])
        : undefined;
    if (year === undefined && groups.which)
      year =
        groups.which.toLowerCase() === 'last'
          ? now.year - (number >= now.month ? 1 : 0)
          : groups.which.toLowerCase() === 'next'
            ? now.year + (number <= now.month ? 1 : 0)
            : undefined;
    year ??= yearOfMonth(number, place);
    const stated = ['month', ...(groups.year ? ['year'] : [])];
    if (groups.edge) {
      const value = edgeOf(year, number, number, groups.edge);
      return { value, precision: groups.edge.toLowerCase() === 'middle' ? 'part-of-month' : 'day', stated };
    }
    const part = partOf(groups.part);
    if (part) return { value: partOfMonth(year, number, part), precision: 'part-of-month', stated };
    return { value: monthValue(year, number), precision: 'month', stated };
  },
};

const SMALL_MONTH = /^(?:january|february|april|june|july|september|october|november|december)$/;

function standsAsMonth(printed: string, place: Place): boolean {
  const before = place.sentence.slice(Math.max(0, place.start - 100), place.start);
  const after = place.sentence.slice(place.end);
  // "Nov-Feb": the first of two
  if (/^(?:\s?[-–]\s?|\s(?:to|through|until)\s)(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(after))
    return true;
  if (/^['’]s\s\p{Lu}|^\s(?:\p{Lu}\p{Ll}+)\s(?:said|says|told)/u.test(after)) return false;
  const timed =
    /(?:^|[\s(])(?:in|since|by|until|till|from|to|for|of|before|after|during|through|between|and|or|around|about|this|late|early|mid|last|next|as of|both)\s$/i.test(
      before,
    );
  if (timed)
    return !(/^\s\p{Lu}\p{Ll}/u.test(after) && /\b(?:of|to|and|or|from|for|by)\s$/.test(before) && printed.length < 6);
  if (AS_MODIFIER.test(before) && MODIFIED.test(after) && printed.length > 2 && !/^(?:Jan|Mar)$/.test(printed))
    return true;
  if (/^(?:May|March|Mar|Jan|June|April|August)$/i.test(printed.replace('.', '')))
    return (
      /^(?:['’]s?\s\p{Ll}|\s?[,–—-]|\s(?:this|last|next)\s)/u.test(after) ||
      (place.inHeading && before === '' && after === '')
    );
  return printed.length > 3 && !/\.$/.test(printed);
}

/** "a March filing", "the August recess"; not "the May government", "the March on Hull". */
const AS_MODIFIER = /\b(?:an?|the|that|its|his|her|their|our)\s$/i;
const MODIFIED = /^\s(?!(?:on|in|of|at|by|to|and|or|was|is|had|has|said|government|administration)\b)\p{Ll}{4,}/u;

/** "the third quarter", "Q3 2026", "the first half of next year", "fiscal third quarter". */
const quarter: DateParser = {
  name: 'quarter',
  cue: CUE.quarter,
  lead: 48,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:the\\s)?(?:(?<which>this|last|next)\\s(?:year['’]s\\s)?)?(?:fiscal\\s)?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-](?:fiscal[\\s-]|calendar[\\s-])?(?<unit>quarter|half)|(?:[Ff]iscal\\s)?(?<short>[QqH][1-4]))(?![\\p{L}\\p{N}-])(?:,?\\s(?:of\\s)?(?:fiscal\\s(?:year\\s)?|the\\s)?(?:${YEAR}|(?<yearWord>this year|last year|next year|year)))?`,
    'yu',
  ),
  read: (groups, place) => {
    const now = civil(place.reference.day);
    const half = groups.unit === 'half' || groups.short?.startsWith('H') === true;
    const number = quarterNumber(groups.quarter ?? groups.short);
    if (half && (number > 2 || (!groups.year && !groups.yearWord && !groups.short && !isBusinessHalf(place))))
      return undefined;
    const step = stepOf((groups.yearWord ?? groups.which ?? 'this').split(' ')[0]);
    const year = groups.year
      ? Number(groups.year)
      : groups.yearWord || groups.which
        ? now.year + step
        : quarterYear(number, place);
    const stated = [half ? 'half' : 'quarter', ...(groups.year ? ['year'] : [])];
    if (half)
      return {
        value: `${monthValue(year, number * 6 - 5)}/${monthValue(year, number * 6)}`,
        precision: 'interval',
        stated,
      };
    return { value: quarterValue(year, number), precision: 'quarter', stated };
  },
};

/** "expects sales to resume in the second half"; not "scored in the second half". */
const isBusinessHalf = (place: Place): boolean =>
  /\b(?:in|for|during|over)\s$/.test(place.sentence.slice(Math.max(0, place.start - 7), place.start)) &&
  /^(?:$|[.,;]|\s(?:and|as|if|after|when|because))/.test(place.sentence.slice(place.end)) &&
  /\b(?:sales|revenues?|results|earnings|costs?|sums?|losses|forgone|profits?|shipments|demand|orders|output|production|deliveries|growth|market|prices|spending|capacity)\b/.test(
    place.sentence,
  );

function quarterYear(number: number, place: Place): number {
  const now = civil(place.reference.day);
  const away = number - Math.ceil(now.month / 3);
  const tense = place.tense();
  if (tense === 'past' && away > 0) return now.year - 1;
  return tense === 'future' && away < 0 ? now.year + 1 : away > 2 && tense === 'unclear' ? now.year - 1 : now.year;
}

/** "spring 2027", "this summer", "by autumn"; not "fall short", "summer school", "Arab Spring". */
const season: DateParser = {
  name: 'season',
  cue: CUE.season,
  lead: 32,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?<lead>(?:[Ii]n|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Ss]ince|[Dd]uring|[Oo]ver|[Ff]or|[Ff]rom|[Oo]f|[Aa]fter|[Tt]hrough)(?:\\sthe)?|[Tt]he)\\s)?(?:(?<which>[Tt]his|[Ll]ast|[Nn]ext)\\s|(?<part>early|late|mid)[\\s-])?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?![\\p{L}\\p{N}-])(?:,?\\s(?:of\\s)?(?:${YEAR}|(?<yearWord>this year|last year|next year)))?(?!\\s(?:school|job|season|break|camp|holiday|sale|term|short|apart|behind|foul|through|silent|flat|into|out|under|back|over|Games|Olympics))`,
    'yu',
  ),
  read: (groups, place) => {
    const code = seasonCode(groups.season);
    const dated = groups.year ?? groups.yearWord;
    if (!groups.lead && !groups.which && !groups.part && !dated) return undefined;
    if (/\p{Lu}$/u.test((groups.season ?? '').slice(0, 1)) && !dated && !/^in/i.test(groups.lead ?? ''))
      return undefined;
    const now = civil(place.reference.day);
    const near = seasonYear(code, place, /^(?:by|until|till|before|for|through)\b/i.test(groups.lead ?? ''));
    const year = groups.year
      ? Number(groups.year)
      : groups.yearWord
        ? now.year + stepOf(groups.yearWord.split(' ')[0])
        : groups.which
          ? seasonOf(code, groups.which.toLowerCase(), place)
          : near;
    const cut = groups.lead ? groups.lead.length + 1 : 0;
    return {
      value: `${year}-${code}`,
      precision: 'quarter',
      stated: ['season', ...(groups.year ? ['year'] : [])],
      cutStart: cut,
    };
  },
};

function seasonOf(code: number, which: string, place: Place): number {
  const now = civil(place.reference.day);
  const middle = [4, 7, 10, 13][code - 21] ?? 7;
  if (which === 'this') return code === 24 && now.month < 3 ? now.year - 1 : now.year;
  const away = middle - now.month;
  if (which === 'last') return away >= -1 ? now.year - 1 : now.year;
  return away <= 1 ? now.year + 1 : now.year;
}

/** "in 2019", "the 2024 elections", "early 2026", "the end of 2027"; not "2,000", "$2027", "Order 2019", "1990s". */
export const year: DateParser = {
  name: 'year',
  cue: CUE.year,
  lead: 32,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}$€£#./:^-]|[$€£]\\s|\\d,)(?:${EDGE}|${PART})?(?<year>(?:1[6-9]|20)\\d\\d)(?:\\s?(?:-|–)\\s?(?<lastYear>(?:1[6-9]|20)?\\d\\d)(?!\\d|-\\d))?(?![\\p{N}%°/^$€]|[.,:]\\d|-\\p{L}|-\\d{1,4}-\\d|[sS]\\b|['’]s\\s?\\d)(?!\\s?(?:percent|per cent|million|billion|euros?|dollars?|crowns|metres|meters|miles|km|people|users|jobs|units|chips|servers|GPUs|customers|firms|companies|employees|workers|words|pages|times|hours|days|years|Uhr))`,
    'yu',
  ),
  read: (groups, place) => {
    const number = Number(groups.year);
    const before = place.sentence.slice(Math.max(0, place.start - 24), place.start);
    const after = place.sentence.slice(place.end, place.end + 24);
    const now = civil(place.reference.day).year;
    if (number > now + 80) return undefined;
    // "Order 2019", "Atlas 2025": a number behind a name is part of the name, unless a preposition parts them
    if (
      /(?:\b(?:No\.?|Nr\.?|Order|Section|Article|Rule|Regulation|Directive|Form|Room|Flight|Route|Page|page|Docket|Part|than|about|nearly|around|almost|over|some|roughly)\s|[-/#])$/u.test(
        before,
      ) &&
      !/\baround\s$/.test(before)
    )
      return undefined;
    if (
      /\p{Lu}\p{L}{0,24}\s$/u.test(before) &&
      !/(?:^|[.!?"“]\s?)\p{Lu}\p{Ll}+\s$/u.test(before) &&
      /^\s\p{Ll}+/u.test(after) &&
      !/^\s(?:and|or|to|in|by|that|the)\b/.test(after)
    )
      return undefined;
    if (
      /^\s\p{Ll}+s\s/u.test(after) &&
      !/\b(?:the|in|since|by|until|of|its|their|his|her|our|from|to|late|early|during|before|after|for)\s$/i.test(
        before,
      )
    )
      return undefined;
    const stated = ['year'];
    if (groups.lastYear) {
      const last =
        groups.lastYear.length === 2
          ? Math.floor(number / 100) * 100 + Number(groups.lastYear)
          : Number(groups.lastYear);
      return last > number && last - number < (groups.lastYear.length === 2 ? 16 : 150)
        ? { value: `${number}/${last}`, precision: 'interval', stated }
        : undefined;
    }
    if (groups.edge)
      return {
        value: edgeOf(number, 1, 12, groups.edge),
        precision: groups.edge.toLowerCase() === 'middle' ? 'interval' : 'day',
        stated,
      };
    const part = partOf(groups.part);
    if (part) return { value: String(number), precision: 'year', stated: [...stated, part] };
    return { value: String(number), precision: 'year', stated };
  },
};

/** "2027 April", "2027 Q1", "2027-h2"; not "In 2027 May said". */
const yearFirst: DateParser = {
  name: 'year-first',
  cue: CUE.year,
  lead: 0,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}$€£#./:^-])(?<year>(?:19|20)\\d\\d)(?:\\s(?!May|Mar)${MONTH}(?!\\s\\d)|[\\s-](?<short>[QqHh][1-4])(?![\\p{L}\\p{N}-]))`,
    'yu',
  ),
  read: (groups) => {
    const number = Number(groups.year);
    const stated = ['year', groups.month ? 'month' : 'quarter'];
    if (groups.month) return { value: monthValue(number, monthNumber(groups.month)), precision: 'month', stated };
    const part = Number(groups.short?.[1]);
    if (/^q/i.test(groups.short ?? '')) return { value: quarterValue(number, part), precision: 'quarter', stated };
    if (part > 2) return undefined;
    return {
      value: `${monthValue(number, part * 6 - 5)}/${monthValue(number, part * 6)}`,
      precision: 'interval',
      stated,
    };
  },
};

/** "the end of the year", "year-end", "early next year", "later this month", "last quarter". */
const relativeUnit: DateParser = {
  name: 'relative-unit',
  cue: CUE.period,
  lead: 40,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:${EDGE})(?:(?<the>the)|(?<edgeWhich>this|last|next))\\s(?<edgeUnit>year|month|quarter|week)|(?<yearEnd>year-end|year end)|(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id)(?:-|\\s))?(?:(?<which>[Tt]his|[Ll]ast|[Nn]ext|the coming|the following|the previous)\\s(?:calendar\\s)?(?<unit>[Yy]ear|[Mm]onth|[Qq]uarter)|(?<whichQuarter>[Pp]revious|[Pp]ast)\\s(?<quarter>quarter)))(?![\\p{L}\\p{N}-]|['’]s\\s(?:first|second|third|fourth)\\s(?:quarter|half))`,
    'yu',
  ),
  read: (groups, place) => {
    const anchor = isoOf(place.reference);
    const now = civil(place.reference.day);
    if (groups.yearEnd) return { value: `${now.year}-12-31`, precision: 'day', stated: ['year'], anchor };
    const unit = (groups.edgeUnit ?? groups.unit ?? groups.quarter)?.toLowerCase();
    const step = stepOf(
      (groups.edgeWhich ?? groups.which ?? groups.whichQuarter ?? 'this').toLowerCase().replace('the ', ''),
    );
    const edge = groups.edge?.toLowerCase();
    const stated = [unit ?? 'year'];
    if (unit === 'year') {
      const value = now.year + step;
      const part = partOf(groups.part);
      if (edge)
        return {
          value: edgeOf(value, 1, 12, edge),
          precision: edge.toLowerCase() === 'middle' ? 'interval' : 'day',
          stated,
          anchor,
        };
      return part
        ? { value: partOfYear(value, part), precision: 'interval', stated, anchor }
        : { value: String(value), precision: 'year', stated, anchor };
    }
    if (unit === 'month') {
      const at = shiftMonth(now.year, now.month, step);
      const part = partOf(groups.part);
      if (edge)
        return {
          value: edgeOf(at.year, at.month, at.month, edge),
          precision: edge.toLowerCase() === 'middle' ? 'part-of-month' : 'day',
          stated,
          anchor,
        };
      return part
        ? { value: partOfMonth(at.year, at.month, part), precision: 'part-of-month', stated, anchor }
        : { value: monthValue(at.year, at.month), precision: 'month', stated, anchor };
    }
    if (unit === 'quarter') {
      const index = now.year * 4 + Math.ceil(now.month / 3) - 1 + step;
      const inYear = Math.floor(index / 4);
      const number = (index % 4) + 1;
      if (edge) return { value: edgeOf(inYear, number * 3 - 2, number * 3, edge), precision: 'day', stated, anchor };
      return { value: quarterValue(inYear, number), precision: 'quarter', stated, anchor };
    }
    const monday = place.reference.day - ((place.reference.day + 3) % 7) + 7 * step;
    const at = edge === 'end' || edge === 'close' ? monday + 6 : monday;
    return { value: iso(at), precision: 'day', stated, anchor } satisfies Reading;
  },
};

export const MONTHS: readonly DateParser[] = [quarter, season, relativeUnit, yearFirst, month, year];
