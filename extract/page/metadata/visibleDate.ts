// Dates as pages print them for people, with or without a clock time.
import { monthOf } from './months.ts';
import { isoOf, offsetAt, ZONE_LETTERS, ZONE_NAMES } from './zone.ts';

export interface VisibleDate {
  iso: string;
  /** A clock time stands beside it. */
  timed: boolean;
  index: number;
  end: number;
}

const CLOCK = String.raw`(?:[\s,|·•–—\-@]{0,4}(?:(?:at|um|às|as|à|a las|alle|ore|kl|om|T|time)(?=[\s\d.,:]))?[\s.,:|–-]{0,3}(?<hour>\d{1,2})(?:[:.hH](?<minute>\d{2}))(?::(?<second>\d{2}))?\s?(?<half>[apAP]\.?\s?[mM]\b\.?)?(?:\s?(?:[Uu]hr|hrs|hs|h)\b\.?)?(?:\s?\(?(?:(?<sign>GMT|UTC)?(?<off>[+-−]\d{1,2}(?::?\d{2})?)|(?<zone>[A-Z]{1,5}))\b\)?)?)?`;

/** `cue` is found in every text that `date` is found in, and quickly not found in others. */
interface DateForm {
  cue: RegExp;
  date: RegExp;
}

const FORMS: readonly DateForm[] = [
  // June 12, 2026 at 9:48 PM EDT
  {
    cue: /\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d/,
    date: new RegExp(
      String.raw`\b(?<name>\p{L}{3,10})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>(?:19|20)\d{2})\b${CLOCK}`,
      'gu',
    ),
  },
  // 12. Juni 2026 um 21:48 MESZ; 12 de junio de 2026; 1er mars 2026; 12-Jun-2026
  {
    cue: /\d(?:\.|º|er|st|nd|rd|th)?[\s-][^\d]{3,20}(?:19|20)\d/,
    date: new RegExp(
      String.raw`\b(?<day>\d{1,2})(?:\.|º|er|st|nd|rd|th)?[\s-](?:de\s|of\s)?(?<name>\p{L}{3,10})\.?,?[\s-](?:de\s|del\s)?(?<year>(?:19|20)\d{2})\b${CLOCK}`,
      'gu',
    ),
  },
  // 2026-06-12 21:48; 2026/06/12
  {
    cue: /\d[-/.]\d{1,2}[-/.]\d/,
    date: new RegExp(
      String.raw`\b(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)${CLOCK}`,
      'gu',
    ),
  },
  // 12.06.2026, 21:48 Uhr; 06/12/2026
  {
    cue: /\d[./-]\d{1,2}[./-]\d\d/,
    date: new RegExp(
      String.raw`\b(?<first>\d{1,2})(?<mark>[./-])(?<second2>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}|\d{2}(?=\s|$|,))(?!\d)${CLOCK}`,
      'gu',
    ),
  },
  // 2026年6月12日 21:48
  {
    cue: /[年년]/,
    date: new RegExp(
      String.raw`(?<year>(?:19|20)\d{2})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]?${CLOCK}`,
      'gu',
    ),
  },
];

/** The words a clock can stand before its date: `9:48 p.m. EDT, June 12, 2026`. */
const CLOCK_BEFORE =
  /(?<hour>\d{1,2})[:.](?<minute>\d{2})\s?(?<half>[apAP]\.?[mM]\.?)?\s?(?:\(?(?<zone>[A-Z]{2,5})\)?)?[\s,|·–—-]{1,3}(?:\p{L}{3,10},?\s)?$/u;

function offsetOf(groups: Record<string, string | undefined>, asUtc: number): number | null {
  if (groups.off) {
    const m = /(?<sign>[+\-−])(?<h>\d{1,2}):?(?<m>\d{2})?/.exec(groups.off)?.groups;
    if (m) return (m.sign === '+' ? 1 : -1) * (Number(m.h) * 60 + Number(m.m ?? 0));
  }
  const letters = groups.zone?.toLowerCase() ?? groups.sign?.toLowerCase();
  if (!letters) return null;
  const name = Object.hasOwn(ZONE_NAMES, letters) ? ZONE_NAMES[letters] : undefined;
  if (name) return offsetAt(asUtc - offsetAt(asUtc, name) * 60_000, name);
  return (Object.hasOwn(ZONE_LETTERS, letters) ? ZONE_LETTERS[letters] : undefined) ?? null;
}

interface Conventions {
  zone: string;
  /** `06/12/2026` is June 12. */
  monthFirst: boolean;
}

function readMatch(text: string, match: RegExpMatchArray, { zone, monthFirst }: Conventions): VisibleDate | null {
  const g: Record<string, string | undefined> = match.groups ?? {};
  let month = g.name ? monthOf(g.name) : Number(g.month);
  let day = Number(g.day);
  if (g.first && g.second2) {
    const a = Number(g.first);
    const b = Number(g.second2);
    const american = (monthFirst && g.mark === '/') || b > 12;
    [day, month] = american && a <= 12 ? [b, a] : [a, b];
  }
  if (!month || month > 12 || !day || day > 31) return null;
  const year = Number(g.year) < 100 ? 2000 + Number(g.year) : Number(g.year);
  let clock = g;
  const index = match.index ?? 0;
  let start = index;
  if (!g.hour) {
    const before = CLOCK_BEFORE.exec(text.slice(Math.max(0, index - 40), index));
    if (before?.groups) {
      clock = before.groups;
      start = index - before[0].length;
    }
  }
  const hour = Number(clock.hour ?? 0);
  const half = clock.half?.toLowerCase().startsWith('p') ? 12 : clock.half ? 0 : null;
  const local = {
    year,
    month,
    day,
    hour: half === null ? hour : (hour % 12) + half,
    minute: Number(clock.minute ?? 0),
    second: Number(clock.second ?? 0),
  };
  const timed = clock.hour !== undefined && local.hour < 24 && local.minute < 60;
  if (!timed) Object.assign(local, { hour: 0, minute: 0, second: 0 });
  const asUtc = Date.UTC(year, month - 1, day, local.hour, local.minute);
  if (new Date(asUtc).getUTCDate() !== day) return null;
  return {
    iso: isoOf(local, timed ? offsetOf(clock, asUtc) : null, zone),
    timed,
    index: start,
    end: index + match[0].length,
  };
}

/** No date is printed without a year or three numbers. */
const YEAR = /(?:19|20)\d{2}|\d[./-]\d{1,2}[./-]\d{2}/;

/** Every date a short text prints, in order. */
export function visibleDates(text: string, conventions: Conventions): VisibleDate[] {
  if (!YEAR.test(text)) return [];
  const found: VisibleDate[] = [];
  for (const { cue, date: form } of FORMS) {
    if (!cue.test(text)) continue;
    for (const match of text.slice(0, 1000).matchAll(form)) {
      const date = readMatch(text, match, conventions);
      if (date && !found.some((other) => date.index < other.end && other.index < date.end)) found.push(date);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

const DATE_WORDS =
  /\b(?:published|updated?|last|posted|modified|first|originally|on|at|by|date|veröffentlicht|aktualisiert|stand|erstellt|zuletzt|am|vom|um|uhr|publicado|actualizado|el|le|publié|mis|à|jour|modifié|pubblicato|aggiornato|il|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|\p{L}{2,7}day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|min|minutes?|read|ago|hours?)\b/giu;

/** Nothing but a date and the words around it: `Updated June 3, 2026, 4 p.m.`, but not `He resigned on June 3, 2026.` */
export function isDateLine(text: string): boolean {
  if (text.length > 140 || !/\d/.test(text)) return false;
  const dates = visibleDates(text, { zone: 'UTC', monthFirst: true });
  if (dates.length === 0) return false;
  let rest = text;
  for (const date of [...dates].reverse()) rest = rest.slice(0, date.index) + rest.slice(date.end);
  return rest.replace(DATE_WORDS, '').replace(/[^\p{L}\p{N}]+/gu, '').length <= 6;
}
