// Dates in figures that leave something out or run together: "2027-03", "3-2027", "20270305", "from 3/5".
import { CUE } from '../../words/cues.ts';
import { dayOf, iso, monthValue } from '../calendar.ts';
import type { DateParser } from '../found.ts';
import { yearOfDay } from '../resolve.ts';
import { MONTH, monthNumber } from '../words/english.ts';

/** "2027-03", "3-2027"; not "2026-27", two years, nor part of a longer number. */
const yearMonth: DateParser = {
  name: 'iso-month',
  cue: CUE.year,
  lead: 0,
  pattern:
    /(?<![\p{L}\p{N}/.,:+-])(?:(?<year>(?:19|20)\d\d)-(?<month>1[0-2]|0?[1-9])|(?<month2>1[0-2]|0?[1-9])-(?<year2>(?:19|20)\d\d))(?![\p{L}\p{N}/%-]|[.,:]\d)/uy,
  read: (groups) => {
    const year = Number(groups.year ?? groups.year2);
    const month = Number(groups.month ?? groups.month2);
    if (groups.year && month === (year + 1) % 100) return undefined;
    return { value: monthValue(year, month), precision: 'month', stated: ['year', 'month'] };
  },
};

/** "20270305"; not "202703051". */
const compact: DateParser = {
  name: 'compact-day',
  cue: CUE.year,
  lead: 0,
  pattern:
    /(?<![\p{L}\p{N}/.,$€£#-])(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}/%-]|[.,]\d|\s\p{Ll}+s\b)/uy,
  read: (groups) => {
    const at = dayOf(Number(groups.year), Number(groups.month), Number(groups.day));
    return at === undefined ? undefined : { value: iso(at), precision: 'day', stated: ['year', 'month', 'day'] };
  },
};

/** "from 3/5 to 3/9", "on Friday 3/5"; not "3/5 of them", "a 3/5 vote". */
const monthSlashDay: DateParser = {
  name: 'slash-month-day',
  cue: CUE.figure,
  lead: 0,
  hint: /\d\/\d/,
  pattern:
    /(?<=^|(?:\b(?:[Oo]n|[Ff]rom|to|by|until|till|through|between|since|before|after|this|next|and|date)|day|[?!]),?\s)(?<a>\d{1,2})\/(?<b>\d{1,2})(?![\p{L}\p{N}/%-]|[.,]\d|\s(?:of|vote|majority|share)\b)/uy,
  read: (groups, place) => {
    const american = place.country === 'US' || place.country === null;
    const [month, day] = american ? [Number(groups.a), Number(groups.b)] : [Number(groups.b), Number(groups.a)];
    const at = dayOf(yearOfDay(month, day, place), month, day);
    return at === undefined ? undefined : { value: iso(at), precision: 'day', stated: ['month', 'day'] };
  },
};

/** "10/1-11/2/2027", "5/1-5/7, 2027". */
const slashRange: DateParser = {
  name: 'slash-range',
  cue: CUE.figure,
  lead: 0,
  hint: /\d\/\d/,
  pattern:
    /(?<![\p{L}\p{N}/.,-])(?<a>\d{1,2})\/(?<b>\d{1,2})(?:\/(?<first>(?:19|20)\d\d))?\s?[-–]\s?(?<c>\d{1,2})\/(?<d>\d{1,2})(?:,\s|\/)(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}/%-]|[.,]\d)/uy,
  read: (groups, place) => {
    const american = place.country === 'US' || place.country === null;
    const dayIn = (year: number, a: string | undefined, b: string | undefined): number | undefined =>
      american ? dayOf(year, Number(a), Number(b)) : dayOf(year, Number(b), Number(a));
    const last = dayIn(Number(groups.year), groups.c, groups.d);
    const from = dayIn(Number(groups.first ?? groups.year), groups.a, groups.b);
    if (from === undefined || last === undefined || from >= last) return undefined;
    return { value: `${iso(from)}/${iso(last)}`, precision: 'interval', stated: ['year', 'month', 'day'] };
  },
};

/** "Oct/2". */
const monthSlash: DateParser = {
  name: 'month-slash-day',
  cue: CUE.month,
  also: CUE.figure,
  lead: 0,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}/-])${MONTH}/(?<day>3[01]|[12]\\d|0?[1-9])(?![\\p{L}\\p{N}/-])`, 'yu'),
  read: (groups, place) => {
    const [month, day] = [monthNumber(groups.month), Number(groups.day)];
    const at = dayOf(yearOfDay(month, day, place), month, day);
    return at === undefined ? undefined : { value: iso(at), precision: 'day', stated: ['month', 'day'] };
  },
};

export const FIGURES: readonly DateParser[] = [yearMonth, compact, slashRange, monthSlashDay, monthSlash];
