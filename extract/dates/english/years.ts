// Years, alone and before a month or quarter.
import { CUE } from '../../words/cues.ts';
import { civil, monthValue, quarterValue } from '../calendar.ts';
import type { DateParser } from '../found.ts';
import { MONTH, monthNumber } from '../words/english.ts';
import { EDGE, edgeOf, PART, partOf } from './parts.ts';

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
export const yearFirst: DateParser = {
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
