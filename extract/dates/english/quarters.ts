// Quarters, halves and seasons.
import { CUE } from '../../words/cues.ts';
import { civil, monthValue, quarterValue } from '../calendar.ts';
import type { DateParser, Place } from '../found.ts';
import { seasonYear } from '../resolve.ts';
import { quarterNumber, seasonCode, YEAR } from '../words/english.ts';
import { stepOf } from './parts.ts';

/** "the third quarter", "Q3 2026", "the first half of next year", "fiscal third quarter". */
export const quarter: DateParser = {
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
export const season: DateParser = {
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
