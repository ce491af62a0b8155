// English words of the calendar, as pattern pieces and look-up tables.

const MONTHS: readonly [pattern: string, month: number][] = [
  ['January|Jan\\.?', 1],
  ['February|Feb\\.?', 2],
  ['March|Mar\\.?', 3],
  ['April|Apr\\.?', 4],
  ['May', 5],
  ['June|Jun\\.?', 6],
  ['July|Jul\\.?', 7],
  ['August|Aug\\.?', 8],
  ['September|Sept?\\.?', 9],
  ['October|Oct\\.?', 10],
  ['November|Nov\\.?', 11],
  ['December|Dec\\.?', 12],
];
export const MONTH = `(?<month>${MONTHS.map(([pattern]) => pattern).join('|')})(?![\\p{L}\\p{N}])`;

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** 1 to 12, or 0. */
export const monthNumber = (word: string | undefined): number =>
  MONTH_STARTS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;

export const WEEKDAY_NAMES = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
export const WEEKDAY = `(?<weekday>${WEEKDAY_NAMES}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.?(?=\\s(?:the\\s)?\\d|,|\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))`;
const WEEKDAY_STARTS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** 0 Monday to 6 Sunday, or -1. */
export const weekdayNumber = (word: string | undefined): number =>
  WEEKDAY_STARTS.indexOf((word ?? '').slice(0, 3).toLowerCase());

export const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?<year>(?:1[89]|20)\\d\\d)(?![\\d%]|[.,]\\d)';
export const DAYTIME = '(?:morning|afternoon|evening|night|lunchtime|midday)';

/** 21 spring to 24 winter. */
export const seasonCode = (word: string | undefined): number =>
  ({ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 })[(word ?? '').toLowerCase()] ?? 0;

const ORDINALS = ['first', 'second', 'third', 'fourth'];
/** 1 to 4, or 0. */
export const quarterNumber = (word: string | undefined): number =>
  Number(/[1-4]/.exec(word ?? '')?.[0] ?? ORDINALS.indexOf((word ?? '').toLowerCase()) + 1);
