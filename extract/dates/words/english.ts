// English words of the calendar, as pattern pieces and look-up tables.

const MONTHS: readonly [pattern: string, month: number][] = [
  ['[Jj]anuary|[Jj]an\\.?', 1],
  ['[Ff]ebruary|[Ff]eb\\.?', 2],
  ['March|Mar\\.?', 3],
  ['[Aa]pril|[Aa]pr\\.?', 4],
  ['May', 5],
  ['[Jj]une|[Jj]un\\.?', 6],
  ['[Jj]uly|[Jj]ul\\.?', 7],
  ['[Aa]ugust|[Aa]ug\\.?', 8],
  ['[Ss]eptember|[Ss]ept?\\.?', 9],
  ['[Oo]ctober|[Oo]ct\\.?', 10],
  ['[Nn]ovember|[Nn]ov\\.?', 11],
  ['[Dd]ecember|[Dd]ec\\.?', 12],
];
export const MONTH = `(?<month>${MONTHS.map(([pattern]) => pattern).join('|')})(?![\\p{L}\\p{N}])`;

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** 1 to 12, or 0. */
export const monthNumber = (word: string | undefined): number =>
  MONTH_STARTS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;

export const WEEKDAY_NAMES = '[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday';
export const WEEKDAY = `(?<weekday>${WEEKDAY_NAMES}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.?(?=\\s(?:the\\s)?\\d|,|\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))`;
const WEEKDAY_STARTS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** 0 Monday to 6 Sunday, or -1. */
export const weekdayNumber = (word: string | undefined): number =>
  WEEKDAY_STARTS.indexOf((word ?? '').slice(0, 3).toLowerCase());

export const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?<year>(?:1[89]|20)\\d\\d)(?![\\d%]|[.,]\\d)';
export const DAYTIME = '(?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight|lunchtime|midday)';

/** 21 spring to 24 winter. */
export const seasonCode = (word: string | undefined): number =>
  ({ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 })[(word ?? '').toLowerCase()] ?? 0;

const ORDINALS = ['first', 'second', 'third', 'fourth'];
/** 1 to 4, or 0. */
export const quarterNumber = (word: string | undefined): number =>
  Number(/[1-4]/.exec(word ?? '')?.[0] ?? ORDINALS.indexOf((word ?? '').toLowerCase()) + 1);
