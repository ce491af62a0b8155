// The day of an act told by its distance from the day of the clause before or behind it.
// "The vote on 8 May came five days after the bureau fined Acme": fined on 3 May. Out: "five days after the launch".
import type { Grounded } from '../../ledger/analysis.ts';
import type { Span } from '../../ledger/text.ts';
import { smallNumber } from '../words/numbers.ts';
import { type Reading, within } from './reading.ts';

/** The distance, then the subject of the act and nothing else. */
const APART =
  /\b(?<count>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?<unit>days?|weeks?) (?<way>after|before) (?<subject>(?:[^\s,;.]+ ){1,7})$/iu;
/** What every distance holds. */
const WAY = / (?:after|before) /iu;
const DAY = 86_400_000;
/** "The vote came …": of the news, which is told within so many days. */
const NEWS_DAYS = 10;

/** The day something takes hold is no day to count from. */
const BITES = /\b(?:effect|force|starting|beginning|until|by|from|since)(?: (?:from|on))?\s*$/iu;

export function daysApart(reading: Reading, at: Span, sentence: Span): Grounded<string> | undefined {
  const lead = reading.text.slice(sentence.start, at.start);
  if (!WAY.test(lead)) return undefined;
  const found = APART.exec(lead);
  const { count = '', unit = '', way = '' } = found?.groups ?? {};
  const number = smallNumber(count);
  if (!found || !number) return undefined;
  const start = sentence.start + found.index;
  const end = start + `${count} ${unit} ${way}`.length;
  const base = baseDay(reading, start, sentence);
  if (base === undefined) return undefined;
  const days = number * (/week/iu.test(unit) ? 7 : 1) * (/after/iu.test(way) ? -1 : 1);
  const value = new Date(Date.parse(base) + days * DAY).toISOString().slice(0, 10);
  return { value, start, end, rule: 'date/days-apart' };
}

/** The full day named nearest in the sentence, else the news of the text. */
function baseDay(reading: Reading, at: number, sentence: Span): string | undefined {
  const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(value.slice(0, 10)) && !value.includes('/');
  const apart = /^\S+ (?:days?|weeks?) (?:after|before)/iu;
  const bites = (start: number): boolean => BITES.test(reading.text.slice(Math.max(0, start - 24), start));
  const days = reading.dates.filter((d) => isDay(d.value) && !apart.test(d.text) && !bites(d.start));
  const here = within(days, sentence).sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
  if (here) return here.value.slice(0, 10);
  const earlier = days.filter((d) => d.end <= sentence.start);
  const before = reading.sentences.findLast((s) => s.end <= sentence.start);
  const told = before && within(earlier, before).at(-1);
  if (told) return told.value.slice(0, 10);
  const news = earlier.find((d) => {
    const age = reading.published - Date.parse(d.value.slice(0, 10));
    return age > -DAY && age < NEWS_DAYS * DAY;
  });
  return (news ?? earlier.at(-1))?.value.slice(0, 10);
}
