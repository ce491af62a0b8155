// Clock times: "1:15 p.m. Friday", "10 p.m. on Friday", "17:00", "midnight", "Ten at night".
import { CUE } from '../../words/cues.ts';
import { type Day, iso } from '../calendar.ts';
import { type DateParser, firstDay, type Found, type Place, type Reading } from '../found.ts';
import { clockValue } from '../reference.ts';
import { lastDay } from '../resolve.ts';
import { smallNumber } from '../../words/numbers.ts';
import { ZONE_PATTERN, zoneOf } from '../words/zones.ts';

const ZONE = `(?:\\s(?:\\(?(?<zone>${ZONE_PATTERN})\\)?))?`;

/** The day a bare clock time belongs to: one named beside it, the last one named, else the reference's. */
export function clockDay(place: Place): { day: Day; from: Found | undefined } {
  const gap = (d: Found): string =>
    d.start >= place.end ? place.sentence.slice(place.end, d.start) : place.sentence.slice(d.end, place.start);
  const isDay = (d: Found): boolean => d.precision === 'day';
  const behind = place.sentenceDates.find(
    (d) => isDay(d) && d.start >= place.end && /^,?\s(?:local time\s)?(?:on\s|of\s)?$/.test(gap(d)),
  );
  const before = place.sentenceDates.findLast(
    (d) =>
      isDay(d) &&
      d.end <= place.start &&
      /^,?\s(?:at\s|by\s|around\s|about\s|before\s|until\s|from\s)?(?:about\s|around\s)?$/.test(gap(d)),
  );
  const beside = behind ?? before;
  if (beside) return { day: firstDay(beside.value), from: beside };
  const last = place.inHeading ? undefined : lastDay(place);
  if (!last) return { day: place.reference.day, from: undefined };
  const at = firstDay(last.value);
  // a day long past is no context for an hour
  return {
    day: Math.abs(at - place.reference.day) < 8 || place.sentenceDates.includes(last) ? at : place.reference.day,
    from: undefined,
  };
}

/** Span grows over the day it names, so that "1:15 p.m. Friday" is one expression. */
function at(place: Place, minutes: number, zone: string | undefined): Reading {
  const { day, from } = clockDay(place);
  const stated = ['hour', 'minute', ...(from ? from.stated : [])];
  const value = clockValue(day, minutes, zoneOf(zone) ?? placeZone(place) ?? place.reference.zone);
  const reading: Reading = { value, precision: 'time', stated, anchor: from ? from.anchor : iso(day) };
  if (from && from.start >= place.end) reading.cutEnd = place.end - from.end;
  if (from && from.end <= place.start) reading.cutStart = from.start - place.start;
  return reading;
}

/** "11 p.m. Friday Denver time": a place's zone named a few words on. */
const placeZone = (place: Place): ReturnType<typeof zoneOf> =>
  zoneOf(
    /^(?:\s\w+){0,3}?,?\s(?<zone>(?:\p{Lu}\p{L}+\s){1,2}time)\b/u.exec(place.sentence.slice(place.end, place.end + 48))
      ?.groups?.zone,
  );

/** "9:20 p.m.", "6pm", "6:40 a.m. Pacific"; not "1 AM radio". */
const halves: DateParser = {
  name: 'clock',
  cue: CUE.figure,
  lead: 0,
  hint: /\d\s?[AaPp]\.?\s?[Mm]/,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.:$€£-])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[AaPp])\\.?\\s?[Mm](?:\\.|(?![\\p{L}\\p{N}]))${ZONE}`,
    'yu',
  ),
  read: (groups, place) => {
    const hour = (Number(groups.hour) % 12) + (groups.half?.toLowerCase() === 'p' ? 12 : 0);
    return at(place, hour * 60 + Number(groups.minute ?? 0), groups.zone);
  },
};

/** "17:00", "21:12 GMT"; not a ratio "4:3", a score or part of a longer number. */
export const clockFigures: DateParser = {
  name: 'clock-24',
  cue: CUE.figure,
  lead: 0,
  hint: /\d:\d/,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.:,/-])(?<hour>[01]\\d|2[0-3]|\\d)(?::)(?<minute>[0-5]\\d)(?!\\d|:\\d|[%]|\\s?[AaPp]\\.?[Mm]|\\s(?:this|in the) (?:morning|afternoon|evening)|\\s(?:tonight|at night))(?:\\s?(?:Uhr|h|hrs|hours))?${ZONE}`,
    'yu',
  ),
  read: (groups, place) => at(place, Number(groups.hour) * 60 + Number(groups.minute), groups.zone),
};

/** "0401 GMT", as wires print it; not "2031" alone. */
const wire: DateParser = {
  name: 'clock-wire',
  cue: CUE.figure,
  lead: 0,
  hint: /\d{4}\s(?:GMT|UTC)/,
  pattern:
    /(?<![\p{L}\p{N}.:,/-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s(?:hrs\s)?(?<zone>GMT|UTC)(?![\p{L}\p{N}])/uy,
  read: (groups, place) => at(place, Number(groups.hour) * 60 + Number(groups.minute), groups.zone),
};

/** "19.15 Uhr", "17 Uhr", "17h30", "17.00 uur": continental prints. */
export const continentalClock: DateParser = {
  name: 'clock-continental',
  cue: CUE.figure,
  lead: 0,
  hint: /\d\s?(?:Uhr|uur|h)/,
  pattern:
    /(?<![\p{L}\p{N}.:,-])(?<hour>[01]?\d|2[0-3])(?:[.:](?<minute>[0-5]\d))?\s?(?:Uhr|uur|heures|horas|h(?<late>[0-5]\d)?)(?![\p{L}\p{N}])/uy,
  read: (groups, place) => at(place, Number(groups.hour) * 60 + Number(groups.minute ?? groups.late ?? 0), undefined),
};

/** "midnight", "noon": midnight is the one that opens the next day, or the last one where the words look back. */
const named: DateParser = {
  name: 'clock-named',
  cue: CUE.noon,
  lead: 0,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?<name>[Mm]idnight|[Nn]oon|[Mm]idday)(?![\\p{L}-]|\\soil)${ZONE}`, 'yu'),
  read: (groups, place) => {
    // opening hours: "between nine and noon"
    if (
      /\b(?:from|between)\s[\p{L}\d:.]+\s(?:[ap]\.?m\.?\s)?(?:and|to|until)\s$/u.test(
        place.sentence.slice(Math.max(0, place.start - 100), place.start),
      )
    )
      return undefined;
    if (/noon|midday/i.test(groups.name ?? '')) return at(place, 720, groups.zone);
    const { from } = clockDay(place);
    const since =
      /\b(?:since|shortly after|just after)\s$/.test(
        place.sentence.slice(Math.max(0, place.start - 100), place.start),
      ) || place.tense() === 'past';
    if (!from && since && place.sentenceDates.length === 0)
      return {
        value: clockValue(place.reference.day, 0, zoneOf(groups.zone) ?? place.reference.zone),
        precision: 'time',
        stated: ['hour'],
        anchor: iso(place.reference.day),
      };
    return at(place, 1440, groups.zone);
  },
};

/** "Ten at night", "nine in the morning", "six o'clock". */
const spelled: DateParser = {
  name: 'clock-spelled',
  cue: CUE.daytime,
  lead: 40,
  hint: /at night|(?:in the|this) (?:morn|after|even)|tonight/,
  pattern:
    /(?<![\p{L}\p{N}-])(?<hour>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|1[0-2]|[1-9])(?::(?<minute>[0-5]\d))?(?:\so['’]clock)?\s(?:(?<half>at night|in the (?:morning|afternoon|evening)|(?<today>this (?:morning|afternoon|evening)|tonight)))(?![\p{L}-])/uy,
  read: (groups, place) => {
    const hour = smallNumber(groups.hour ?? '');
    if (hour === undefined) return undefined;
    const late = /night|afternoon|evening/.test(groups.half ?? groups.today ?? '');
    const minutes = ((hour % 12) + (late ? 12 : 0)) * 60 + Number(groups.minute ?? 0);
    if (!groups.today) return at(place, minutes, undefined);
    const { day, zone } = place.reference;
    return { value: clockValue(day, minutes, zone), precision: 'time', stated: ['hour'], anchor: iso(day) };
  },
};

export const CLOCKS: readonly DateParser[] = [halves, clockFigures, wire, named, spelled];
