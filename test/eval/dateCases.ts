// Date expressions of a library's own test cases, as far as the ledger has a use for them. A case is right if all its values
// are found where they stand, and nothing is found elsewhere.
import { readDates } from '../../extract/dates/dates.ts';
import { days } from './newsDates.ts';
import { paragraph, readSet } from './textSets.ts';

interface Value {
  timex?: string;
  type: string;
  value?: string;
  start?: string;
  end?: string;
  Mod?: string;
}

interface Result {
  Text: string;
  Start: number;
  End: number;
  TypeName?: string;
  Resolution: { values: Value[] };
}

interface Case {
  Input: string;
  Context?: { ReferenceDateTime?: string };
  Results: Result[];
}

/** The set ends its ranges on the day after. */
const before = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const SEASONS: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** Why a case is none of the ledger's; the first that holds. By the codebook: dates as news prints them, without their preposition. */
const OUTSIDE: readonly { reason: string; holds: (result: Result, value: Value, text: string) => boolean }[] = [
  { reason: 'clock times', holds: ({ TypeName = '' }) => /\.(?:date)?time/.test(TypeName) },
  { reason: 'durations', holds: ({ TypeName = '' }) => /duration/.test(TypeName) },
  { reason: 'habits ("every Tuesday")', holds: ({ TypeName = '' }) => /set/.test(TypeName) },
  { reason: 'no value given', holds: ({ TypeName }, { timex = '' }) => TypeName === undefined || !/\d/.test(timex) },
  {
    reason: 'open ends ("after 2018"): the ledger keeps the date without its preposition',
    holds: (_, { Mod = '' }) => /before|after|since|until|approx|less|more/.test(Mod),
  },
  {
    reason: 'windows counted from now ("the next 3 days"): durations',
    holds: ({ Text }) =>
      /^(?:with)?in\b|\b(?:next|last|past|previous|coming|upcoming|following)\s(?:\d+|few|couple|two|three|four|five|six|seven|ten|forty|several)\b|^(?:\d+|two|three) (?:next|previous|upcoming|last|coming|past)\b|\b(?:week|weeks|days|months) (?:starting|from)\b|^for \d+ |rest of|fortnight|business days|to date/i.test(
        Text,
      ),
  },
  { reason: 'decades and centuries', holds: ({ Text }) => /centur|\d0\s?'?s\b/i.test(Text) },
  {
    reason: 'early, mid and late by another convention',
    holds: ({ Text }, { Mod = '' }) =>
      /^(?:start|mid|end)$/.test(Mod) || /earlier|later|early|late\b|middle|beginning/i.test(Text),
  },
  {
    reason: 'weeks by number: the text does not tell by which count',
    holds: ({ Text }, { timex = '' }) =>
      /^[\dX]{4}-[\dX]{2}-W/.test(timex) ||
      /week \d|(?:first|second|third|last|\dst|\dnd|\drd|\dth) week of/i.test(Text),
  },
  {
    reason: 'working weeks: the codebook knows weeks of seven days',
    holds: ({ Text }) => /work(?:ing )?week/i.test(Text),
  },
  {
    reason: 'years in words, as speech is written down',
    holds: ({ Text }) => /\b(?:eighteen|nineteen|seventeen hundred|two thousand)\b/i.test(Text),
  },
  { reason: 'in addresses and file names', holds: (_, __, text) => /www\.|\.xlsx\b|^-\d+/.test(text) },
  {
    reason: 'months counted back: a day in the set, a month in the codebook',
    holds: ({ Text }) => /months? ago$/i.test(Text),
  },
  { reason: 'school and tax years', holds: (_, { timex = '' }) => /^[FS]Y/.test(timex) },
  {
    reason: 'a week named by its day',
    holds: ({ Text }) => /^w\/?c\b|week (?:beginning|commencing|starting)/i.test(Text),
  },
  {
    reason: '"the month", "the week" without a word that says which',
    holds: ({ Text }) => /^(?:the )?(?:day|month|week|year|weekend)$/i.test(Text),
  },
];

function outside({ Input: text, Results: results }: Case): string | undefined {
  // the set leaves "the 21st" open, the codebook does not
  if (results.length === 0 && /\bthe \d+(?:st|nd|rd|th)\b/.test(text))
    return 'read by the codebook, left open by the set';
  return OUTSIDE.find(({ holds }) =>
    results.some((result) => result.Resolution.values.some((value) => holds(result, value, text))),
  )?.reason;
}

/** Days a value of the set covers. */
function wantedDays({ timex = '', value, start, end }: Value): string {
  const season = SEASONS[timex.slice(-2)];
  if (season) return days(`${timex.slice(0, 4)}-${season}`);
  if (start && end) return `${start.slice(0, 10)}/${before(end.slice(0, 10))}`;
  return days((value ?? start ?? end ?? '').slice(0, 10));
}

/** The set ends a range where its last day or month begins; the ledger includes it, and may give the two ends apart. */
function meets(value: Value, found: readonly string[]): boolean {
  const { start, end, timex = '' } = value;
  if (!start || !end || SEASONS[timex.slice(-2)]) return found.includes(wantedDays(value));
  const whole = `${start.slice(0, 10)}/${before(end.slice(0, 10))}`;
  if (found.includes(whole) || found.includes(`${start.slice(0, 10)}/${end.slice(0, 10)}`)) return true;
  const firsts = found.map((range) => range.split('/')[0]);
  return found.length > 1 && firsts.includes(start.slice(0, 10)) && firsts.includes(end.slice(0, 10));
}

export interface JudgedCase {
  text: string;
  reference: string;
  outside: string | undefined;
  right: boolean;
  wanted: string[];
  found: string[];
}

function judgeCase(one: Case): JudgedCase {
  const text = one.Input;
  const reference = (one.Context?.ReferenceDateTime ?? '2016-11-07').slice(0, 10);
  const { input, sentences } = paragraph(text, reference);
  const found = readDates(input, sentences).filter((d) => d.precision !== 'time');
  const reason = outside(one);
  const results = reason
    ? []
    : one.Results.filter(({ Resolution }) => Resolution.values.some(({ value }) => value !== 'not resolved'));
  const over = ({ Start, End }: Result): string[] =>
    found
      .filter((d) => d.start <= End && Start < d.end)
      .flatMap((d) => [days(d.value), ...(d.value.includes('/') ? d.value.split('/').map(days) : [])]);
  const right =
    results.every((result) => result.Resolution.values.some((value) => meets(value, over(result)))) &&
    found.every((d) => results.some(({ Start, End }) => d.start <= End && Start < d.end));
  return {
    text,
    reference,
    outside: reason,
    right,
    wanted: results.map(({ Resolution }) => Resolution.values.map(wantedDays).join(' or ')),
    found: found.map((d) => `${d.text} = ${d.value} (${d.rule})`),
  };
}

export const judgeDateCases = (): JudgedCase[] =>
  (JSON.parse(readSet('dates/recognizers-datetime.json')) as Case[]).map(judgeCase);

/** Share of the cases in scope, and how many are outside it for what reason. */
export function scoreDateCases(): { score: number; inScope: number; outside: ReadonlyMap<string, number> } {
  const judged = judgeDateCases();
  const inside = judged.filter((one) => one.outside === undefined);
  const counts = new Map<string, number>();
  for (const { outside: reason } of judged) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return { score: inside.filter((one) => one.right).length / inside.length, inScope: inside.length, outside: counts };
}
