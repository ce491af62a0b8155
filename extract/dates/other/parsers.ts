// Date parsers built from a language's lexicon.
import { daysInMonth } from '../../../ledger/edtf.ts';
import {
  civil,
  dayOf,
  iso,
  mondayOf,
  monthValue,
  partOfMonth,
  partOfYear,
  shiftMonth,
  weekdayOf,
  weekValue,
} from '../calendar.ts';
import { countFrom } from '../english/counted.ts';
import { continentalClock } from '../english/clock.ts';
import { feastNear } from '../english/holidays.ts';
import { type DateParser, firstDay, isoOf, type Place, type Reading } from '../found.ts';
import { lastDay, seasonYear, weekdayDay, yearOfDay, yearOfMonth } from '../resolve.ts';
import { smallNumber } from '../../words/numbers.ts';
import { YEAR } from '../words/english.ts';
import type { DateLexicon } from './lexicon.ts';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const anyOf = (patterns: readonly string[]): string => patterns.join('|');

/** Index of the pattern that is the whole word. */
function indexOf(patterns: readonly string[], word: string | undefined): number {
  return word === undefined ? -1 : patterns.findIndex((p) => new RegExp(`^(?:${p})$`, 'iu').test(word));
}

export function parsersOf(words: DateLexicon): readonly (readonly DateParser[])[] {
  const weekday = `(?<weekday>${anyOf(words.weekdays)})`;
  const month = `(?<month>${anyOf(words.months)})`;
  const moved = (word: string): string =>
    `(?:(?:(?<last>${words.last})|(?<next>${words.next})|(?<current>${words.current}))\\s${word}|${word.replace(/\?<(\w+)>/g, '?<$1B>')}\\s(?:(?<lastB>${words.last})|(?<nextB>${words.next})))`;
  const stepOf = (g: Readonly<Record<string, string | undefined>>): number =>
    (g.last ?? g.lastB) ? -1 : (g.next ?? g.nextB) ? 1 : 0;
  const near = (place: Place, at: number, stated: string[]): Reading => ({
    value: iso(at),
    precision: 'day',
    stated,
    anchor: isoOf(place.reference),
  });

  const rough = (patterns: readonly string[]): RegExp => new RegExp(anyOf(patterns), 'iu');
  const monthHint = rough(words.months);
  const weekdayHint = rough(words.weekdays);

  /** Day, month and perhaps year, with its weekday. */
  const dayMonth: DateParser = {
    name: 'day-month',
    hint: monthHint,
    pattern: new RegExp(
      `${START}(?:(?:${anyOf(words.weekdays)}),?\\s(?:(?:den|dem|le|el)\\s)?)?(?<day>3[01]|[12]\\d|0?[1-9])${words.dayMark}${words.link}${month}${END}(?:(?:${words.link}|\\s)${YEAR})?`,
      'giu',
    ),
    read: (g, place) => {
      const number = indexOf(words.months, g.month) + 1;
      const day = Number(g.day);
      const at = dayOf(g.year ? Number(g.year) : yearOfDay(number, day, place), number, day);
      return at === undefined
        ? undefined
        : { value: iso(at), precision: 'day', stated: ['day', 'month', ...(g.year ? ['year'] : [])] };
    },
  };

  /** A month, perhaps with its part or year. */
  const monthAlone: DateParser = {
    name: 'month',
    hint: monthHint,
    pattern: new RegExp(
      `${START}(?:(?:(?<early>${words.early})|(?<mid>${words.mid})|(?<end>${words.end}))[\\s-]?)?${month}${END}(?:(?:${words.link}|\\s)(?:${YEAR}))?`,
      'giu',
    ),
    read: (g, place) => {
      const number = indexOf(words.months, g.month) + 1;
      const part = g.early ? 'early' : g.mid ? 'mid' : undefined;
      const before = place.sentence.slice(Math.max(0, place.start - 14), place.start);
      if (!part && !g.end && !g.year && !new RegExp(`(?:^|\\s)(?:${words.timed})\\s?$`, 'iu').test(before))
        return undefined;
      const year = g.year ? Number(g.year) : yearOfMonth(number, place);
      const stated = ['month', ...(g.year ? ['year'] : [])];
      if (part) return { value: partOfMonth(year, number, part), precision: 'part-of-month', stated };
      if (g.end) return { value: `${monthValue(year, number)}-${daysInMonth(year, number)}`, precision: 'day', stated };
      return { value: monthValue(year, number), precision: 'month', stated };
    },
  };

  /** A weekday, moved or not. */
  const movedWeekday: DateParser = {
    name: 'weekday-moved',
    hint: weekdayHint,
    pattern: new RegExp(`${START}${moved(weekday)}${END}`, 'giu'),
    read: (g, place) => {
      const number = indexOf(words.weekdays, g.weekday ?? g.weekdayB);
      const today = place.reference.day;
      const back = (weekdayOf(today) - number + 7) % 7;
      const step = stepOf(g);
      if (step < 0) return near(place, today - (back === 0 ? 7 : back), ['weekday']);
      if (step > 0) return near(place, today + 7 - back, ['weekday']);
      return near(place, mondayOf(today) + number, ['weekday', 'week']);
    },
  };
  const plainWeekday: DateParser = {
    name: 'weekday',
    hint: weekdayHint,
    pattern: new RegExp(`${START}${weekday}(?:\\s?${words.daytimes || '(?!)'})?${END}`, 'giu'),
    read: (g, place) => near(place, weekdayDay(indexOf(words.weekdays, g.weekday), place), ['weekday']),
  };

  const nearDays: DateParser = {
    name: 'near-day',
    hint: rough(words.near.map(([p]) => p)),
    pattern: new RegExp(`${START}(?:${words.near.map(([p], i) => `(?<near${i}>${p})`).join('|')})${END}`, 'giu'),
    read: (g, place) => {
      const index = words.near.findIndex((_, i) => g[`near${i}`] !== undefined);
      const word = g[`near${index}`] ?? '';
      // the noun "Morgen" is no day
      if (index < 0 || (/^Morgen|^Mañana(?=\s\p{Lu})/u.test(word) && place.start > 0)) return undefined;
      return near(place, place.reference.day + (words.near[index]?.[1] ?? 0), ['day']);
    },
  };

  const unit: DateParser = {
    name: 'relative-unit',
    hint: rough([words.week, words.month, words.year]),
    pattern: new RegExp(
      `${START}(?:(?:(?<endOf>${words.end})|(?<earlyOf>${words.early}))\\s)?${moved(`(?:(?<week>${words.week})|(?<month>${words.month})|(?<year>${words.year}))`)}${END}`,
      'giu',
    ),
    read: (g, place) => {
      const step = stepOf(g);
      const now = civil(place.reference.day);
      const anchor = isoOf(place.reference);
      if (g.week ?? g.weekB)
        return {
          value: weekValue(mondayOf(place.reference.day) + 7 * step),
          precision: 'week',
          stated: ['week'],
          anchor,
        };
      if (g.year ?? g.yearB) {
        const year = now.year + step;
        return g.endOf
          ? { value: `${year}-12-31`, precision: 'day', stated: ['year'], anchor }
          : { value: String(year), precision: 'year', stated: ['year'], anchor };
      }
      const at = shiftMonth(now.year, now.month, step);
      const value = monthValue(at.year, at.month);
      return g.endOf
        ? { value: `${value}-${daysInMonth(at.year, at.month)}`, precision: 'day', stated: ['month'], anchor }
        : { value, precision: 'month', stated: ['month'], anchor };
    },
  };

  const season: DateParser = {
    name: 'season',
    hint: rough(words.seasons.map(([p]) => p)),
    pattern: new RegExp(
      `${START}(?<lead>(?:${words.timed}|${words.last}|${words.next}|${words.current})\\s?)?(?:${words.seasons.map(([p], i) => `(?<season${i}>${p})`).join('|')})s?${END}(?:(?:${words.link}|\\s)${YEAR})?`,
      'giu',
    ),
    read: (g, place) => {
      const code = words.seasons.find((_, i) => g[`season${i}`] !== undefined)?.[1];
      if (code === undefined || (!g.lead && !g.year)) return undefined;
      return {
        value: `${g.year ?? seasonYear(code, place)}-${code}`,
        precision: 'quarter',
        stated: ['season', ...(g.year ? ['year'] : [])],
        cutStart: g.lead?.length ?? 0,
      };
    },
  };

  /** "Anfang des Monats", "fin de l’année", "Jahresende". */
  const edgeOfUnit: DateParser = {
    name: 'edge-of-unit',
    hint: rough([words.monthItself, words.yearItself, ...words.unitEnds.map(([p]) => p)]),
    pattern: new RegExp(
      `${START}(?:(?:(?<early>${words.early})|(?<mid>${words.mid})|(?<end>${words.end}))\\s(?:(?<month>${words.monthItself})|(?<year>${words.yearItself}))${words.unitEnds.map(([p], i) => `|(?<unitEnd${i}>${p})`).join('')})${END}`,
      'giu',
    ),
    read: (g, place) => {
      const { year, month } = civil(place.reference.day);
      const named = words.unitEnds.find((_, i) => g[`unitEnd${i}`] !== undefined)?.[1];
      const ofYear = named ? named === 'year' : g.year !== undefined;
      const stated = [ofYear ? 'year' : 'month'];
      const anchor = isoOf(place.reference);
      if (named || g.end) {
        const last = ofYear ? 12 : month;
        return { value: `${monthValue(year, last)}-${daysInMonth(year, last)}`, precision: 'day', stated, anchor };
      }
      const part = g.early ? 'early' : 'mid';
      return ofYear
        ? { value: partOfYear(year, part), precision: 'interval', stated, anchor }
        : { value: partOfMonth(year, month, part), precision: 'part-of-month', stated, anchor };
    },
  };

  const feast: DateParser = {
    name: 'holiday',
    hint: rough(words.feasts.map(([p]) => p)),
    pattern: new RegExp(`${START}(?:${words.feasts.map(([p], i) => `(?<feast${i}>${p})`).join('|')})${END}`, 'giu'),
    read: (g, place) => {
      const name = words.feasts.find((_, i) => g[`feast${i}`] !== undefined)?.[1];
      const at = name === undefined ? undefined : feastNear(name, place.reference.day);
      return at === undefined ? undefined : { value: iso(at), precision: 'day', stated: ['holiday'] };
    },
  };

  const count = `(?<count>\\d{1,3}|${words.numbers})\\s(?:${words.units.map((p, i) => `(?<unit${i}>${p})`).join('|')})`;
  const counted = (name: string, shape: string, sign: number): DateParser => ({
    name,
    hint: rough(words.units),
    pattern: new RegExp(`${START}${shape.replace('#', count)}${END}`, 'giu'),
    read: (g, place) => {
      const number = smallNumber(g.count ?? '');
      const index = words.units.findIndex((_, i) => g[`unit${i}`] !== undefined);
      const from = sign < 0 ? place.reference.day : lastDay(place) && firstDay(lastDay(place)?.value ?? '');
      if (number === undefined || from === undefined) return undefined;
      return countFrom(from, sign * number, ['day', 'week', 'month', 'year'][index] ?? 'day', true);
    },
  });

  const anaphora: DateParser = {
    name: 'same-or-next',
    hint: rough([words.sameDay, words.nextDay]),
    pattern: new RegExp(`${START}(?:(?<same>${words.sameDay})|(?<after>${words.nextDay}))${END}`, 'giu'),
    read: (g, place) => {
      const from = lastDay(place);
      if (!from) return undefined;
      const at = firstDay(from.value);
      return { value: iso(at + (g.after ? 1 : 0)), precision: 'day', stated: ['day'], anchor: iso(at) };
    },
  };

  return [
    [
      dayMonth,
      movedWeekday,
      plainWeekday,
      nearDays,
      unit,
      edgeOfUnit,
      feast,
      season,
      monthAlone,
      counted('ago', words.ago, -1),
    ],
    [continentalClock],
    [counted('later', words.later, 1), anaphora],
  ];
}
