// Fixed templates: how an event or conflict is named in pages, feeds and exports. No other prose is ours.
import { isEdtf } from '../ledger/edtf.ts';
import type { ConflictLine, EventLine, NamedRef } from '../ledger/lines.ts';
import type { ConflictKind } from '../ledger/vocabulary.ts';
import { phraseOf } from './phrases.ts';

const names = (refs: readonly NamedRef[]): string => refs.map((r) => r.name).join(', ');

/** "Access ban ordered: Commerce Department → Example Labs (Model 5)". */
export function eventTitle(event: EventLine): string {
  const parties = [names(event.actors), names(event.targets)].filter(Boolean).join(' → ');
  const objects = names(event.objects);
  const who = [parties, objects ? (parties ? `(${objects})` : objects) : ''].filter(Boolean).join(' ');
  return `${phraseOf(event)}${who ? `: ${who}` : ''}`;
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** "Date: arrest", "How many or how much: countries". */
export const conflictTitle = (conflict: ConflictLine): string => sentence(conflict.about);

const NUMBER = /^\d{5,}(?!\d)/;
/** A figure or number word and nothing more. */
const BARE = /^(?:(?:about|around|roughly|nearly|some|over|at least|up to|more than) )?(?:\d[\d.,]*|[\p{L}-]+)$/iu;

/** A side's value as it is read: dates in words, long figures with commas. */
export function sideLabel(kind: ConflictKind, value: string): string {
  if (kind === 'date' && isEdtf(value)) return dateInWords(value);
  return value.replaceAll('_', ' ').replace(NUMBER, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** The labels of all sides: a bare figure is given what is counted, or the unit the other sides share. */
export function sideLabels({ kind, about, sides }: ConflictLine): string[] {
  const labels = sides.map((side) => sideLabel(kind, side.value));
  if (kind !== 'quantity') return labels;
  const counted = /^how many (?<noun>[^(]+?)(?: \(|$)/i.exec(about)?.groups?.noun;
  const units = new Set(labels.filter((label) => !BARE.test(label)).map((label) => label.split(' ').at(-1) ?? ''));
  const [shared] = units;
  const isMoney = /\bmoney\b/.test(about);
  const unit = counted ?? (units.size === 1 && !isMoney ? shared : undefined);
  return labels.map((label) => (unit && BARE.test(label) ? `${label} ${unit}` : label));
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** An EDTF value in words, as imprecise as it was stated. */
export function dateInWords(value: string | null): string {
  if (value === null) return 'undated';
  if (value.includes('/')) {
    const [from = '', to = ''] = value.split('/');
    const isOpen = (part: string): boolean => part === '' || part === '..';
    if (isOpen(from)) return `until ${dateInWords(to)}`;
    return isOpen(to) ? `from ${dateInWords(from)}` : spanInWords(from, to);
  }
  const qualifier = /[~?%]$/.exec(value)?.[0];
  const [day = '', clock] = value.replace(/[~?%]$/, '').split('T');
  const [year = '', month, dayOfMonth] = day.split('-');
  const season = month ? SEASONS[month] : undefined;
  const name = month ? (season ?? MONTHS[Number(month) - 1] ?? month) : undefined;
  const words = dayOfMonth ? `${Number(dayOfMonth)} ${name} ${year}` : name ? `${name} ${year}` : year;
  const about = qualifier === '~' || qualifier === '%' ? `about ${words}` : words;
  return `${about}${clock ? `, ${clockInWords(clock)}` : ''}${qualifier === '?' || qualifier === '%' ? ' (uncertain)' : ''}`;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** "8–9 February 2028", "30 June to 2 July 2027". */
function spanInWords(from: string, to: string): string {
  if (!DAY.test(from) || !DAY.test(to) || from.slice(0, 4) !== to.slice(0, 4))
    return `${dateInWords(from)} to ${dateInWords(to)}`;
  const [day = '', month = ''] = dateInWords(from).split(' ');
  return from.slice(0, 7) === to.slice(0, 7) ? `${day}–${dateInWords(to)}` : `${day} ${month} to ${dateInWords(to)}`;
}

/** "14:00 UTC+01:00". */
function clockInWords(clock: string): string {
  const [, time = clock, zone] = /^(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?$/.exec(clock) ?? [];
  const shown = time.replace(/:00$/, (seconds, at: number) => (at === 5 ? '' : seconds));
  return zone ? `${shown} UTC${/^Z$|00:?00$/.test(zone) ? '' : zone}` : shown;
}
