// When an act was done and when it bites.
// "banned on 3 May" is the act's day; "needs a licence from 3 May" is the day the duty bites.
import type { DateMention, Grounded } from '../../ledger/analysis.ts';
import type { Span } from '../../ledger/text.ts';
import type { Reading } from './reading.ts';
import { within } from './reading.ts';
import { daysApart } from './days-apart.ts';
import type { Trigger } from './trigger.ts';

const BITES =
  /\b(?:takes? effect|took effect|in force|into force|applies|apply|effective|starting|beginning|as of|from|since|until|through|after|kicks? in|kicked in|entra en vigor|ab)(?: on)?\s*$/iu;
const ENDS = /\b(?:from|until|till|through|before|deadline of|expires? on|as (?:soon|early|late) as|by|of)\s*$/iu;
/** "said on Tuesday" dates the saying. */
const SAID =
  /\b(?:said|says|told|wrote|writes|added|reported|reports|according|posted|tweeted|replied|argued|warned|noted|spoke|asked|interview)\s+(?:\S+\s+){0,3}$/iu;
/** "will | require permits, the ministry said on Tuesday": the saying is the act. */
const AHEAD = /\b(?:will|would)\s+(?:\p{L}+\s+)?$/iu;
/** A date on the other side of one of these belongs to another act. */
const APART = /\b(?:since|because|until|although|though)\b|,\s+(?:and|but|while)\s/iu;
/** "this week … after the office banned it": the date before belongs to what followed the act. */
const LATER = /\b(?:after|following|before|once|when)\b/iu;
/** "On 3 May, two days after the ban, Norland | answered": what stands between commas dates nothing. */
const ASIDE = /^\s*,[^,]{0,160},/u;
/** "LONDON, June 18 (Wire) –": the place and day of writing. */
const DATELINE = /^[^a-zà-ÿ.]{2,40},\s*[^.]{0,40}?(?:\([^)]{1,40}\)|–|—)|^[^.]{0,20}\([^)]{1,40}\)\s*[–—-]/u;
/** "lifted its March 4 order": the day is the order's, not the lift's. */
const DAY_OF_NOUN =
  /^(?:['’]s)?\s+(?:export |emergency |executive |interim )?(?:order|ban|rule|directive|letter|decision|ruling|listing|notice|regulation|licen[cs]e|waiver|restrictions?|curbs|controls)\b/iu;
const ANSWERS = new Set([
  'partial_lift',
  'full_lift',
  'rescission',
  'litigation',
  'retaliation',
  'guidance',
  'request',
  'negotiation',
]);
const DUTY = new Set(['licence_requirement', 'rule', 'retaliation', 'legislation']);

export interface When {
  date: Grounded<string> | null;
  effective: Grounded<string> | null;
}

export function readWhen(reading: Reading, trigger: Trigger, at: Span, part: Span, sentence: Span): When {
  const inPart = within(reading.dates, part);
  const inSentence = within(reading.dates, sentence);
  // "On 3 May, two days after the office banned Bolt 2, Norland answered": the day in front is of the last clause
  const front = inSentence.filter((d) => d.start - sentence.start < 4);
  const dates = inPart.length ? inPart : inSentence.length === 1 ? inSentence : front;
  const opening = DATELINE.exec(reading.text.slice(sentence.start, sentence.start + 90));
  const dateline = opening ? sentence.start + opening[0].length : 0;
  let date: DateMention | undefined;
  let effective: DateMention | undefined;
  let announced: DateMention | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const d of dates) {
    if (ANSWERS.has(trigger.action) && DAY_OF_NOUN.test(reading.text.slice(d.end, d.end + 40))) continue;
    const lead = reading.text.slice(Math.max(sentence.start, d.start - 28), d.start);
    if (BITES.test(lead) && DUTY.has(trigger.action)) {
      effective ??= d;
      continue;
    }
    if (ENDS.test(lead) && !/\bof\s*$/iu.test(lead)) continue;
    const told = /\btold\b/iu.test(lead) && /^\s+that\b/u.test(reading.text.slice(d.end, d.end + 8));
    const own = d.start >= at.start && d.start - at.end < 12;
    if (
      d.end > dateline &&
      d.start >= at.end &&
      SAID.test(lead) &&
      AHEAD.test(reading.text.slice(0, at.start).slice(-30))
    )
      announced ??= d;
    if (
      d.end <= dateline ||
      (SAID.test(lead) && !told && !own && !/^(?:announced|confirmed)/iu.test(reading.text.slice(at.start, at.end)))
    )
      continue;
    const gap = d.start >= at.end ? d.start - at.end : at.start >= d.end ? at.start - d.end : 0;
    const between =
      d.start >= at.end ? reading.text.slice(at.end, d.start) : reading.text.slice(d.end, at.start).replace(ASIDE, ' ');
    const lasting =
      /\bsince\b/iu.test(between) && /\b(?:has|have|been)\b/iu.test(reading.text.slice(at.start - 12, at.end));
    if (gap > 3 && !lasting && (APART.test(between) || (d.end <= at.start && LATER.test(between)))) continue;
    const cost = gap + (/\bdated\s*$/iu.test(lead) ? 120 : 0);
    if (cost < best) {
      best = cost;
      date = d;
    }
  }
  const ground = (d: DateMention | undefined, rule: string): Grounded<string> | null =>
    d ? { value: d.value, start: d.start, end: d.end, rule } : null;
  const apart = daysApart(reading, at, sentence);
  return {
    date: apart
      ? apart
      : date
        ? (pairOf(reading, dates, date) ?? ground(date, 'date/in-clause'))
        : ground(announced, 'date/announced'),
    effective: ground(effective, 'date/bites'),
  };
}

/** "on Wednesday and Thursday": two days on end are one stretch of time. */
function pairOf(reading: Reading, dates: readonly DateMention[], date: DateMention): Grounded<string> | undefined {
  const day = /^\d{4}-\d\d-\d\d$/u;
  for (const other of dates) {
    const [a, b] = other.start < date.start ? [other, date] : [date, other];
    if (a === b || !day.test(a.value) || !day.test(b.value)) continue;
    const days = (Date.parse(b.value) - Date.parse(a.value)) / 86_400_000;
    if (days < 1 || days > 6 || !/^\s*(?:and|und|y|et|en|to|–|-)\s*$/u.test(reading.text.slice(a.end, b.start)))
      continue;
    return { value: `${a.value}/${b.value}`, start: a.start, end: b.end, rule: 'date/days-on-end' };
  }
  return undefined;
}
