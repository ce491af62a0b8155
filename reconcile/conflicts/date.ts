// Dates that cannot both be the day of one act: "was struck off on May 3" here, "May 8: struck off" there.
import type { DateMention } from '../../ledger/analysis.ts';
import { dayBounds } from '../../ledger/edtf.ts';
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { nameKeys, nearPairs } from './near.ts';
import { aboutDate, shownDate } from './about.ts';
import { standOf } from './stand.ts';
import { attributed, daysApart, independent, type Statement } from './statement.ts';
import { ofOthers, readStories, sharedThings, type Stories } from './story.ts';
import { foldedOf } from './remembered.ts';
import { shared } from './topic.ts';

interface Dated {
  statement: Statement;
  act: string;
  date: DateMention;
}

/** Acts that happen once to one thing, so that the thing is enough to know the act again. */
const ONCE: ReadonlySet<string> = new Set(['rescind', 'sign', 'arrest', 'sue', 'settle', 'seize', 'suspend', 'lift']);
/** Acts that need the event to be the same, and one date a passage. */
const SAME_EVENT: ReadonlySet<string> = new Set([
  'publish',
  'launch',
  'grant',
  'refuse',
  'list',
  'vote',
  'quit',
  'charge',
  'meet',
  'appoint',
]);
/** Acts fixed for a day to come; the texts need only be about the same parties. */
const FIXED: ReadonlySet<string> = new Set(['hearing', 'effect', 'expire']);

/** Days by which two accounts that share no event may differ. */
const SLIP = 14;
/** Days between two accounts of when a paper was signed that nothing but the story joins. */
const NEAR_SIGNED = 7;
const NEAR = 100;
const DAYS = 21;
/** A day of printing and the zones of the world. */
const TOLD_EARLY = 1.5 * 86_400_000;
/** Days between the texts. */
const WINDOW = 500;

export function compareDates(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const dated = statements.flatMap(datedActs);
  return nearPairs(
    dated,
    ({ statement, act }) => [...nameKeys(statement, stories.named)].map((key) => `${act} ${key}`),
    WINDOW,
  ).flatMap(([a, b]) => (a.act === b.act ? dateFinding(a.act, a, b, stories) : []));
}

/** Each date of a passage with the act whose word stands nearest. */
function datedActs(statement: Statement): Dated[] {
  if (!statement.dates.length || NOT_YET.test(foldedOf(statement))) return [];
  const { hits } = statement;
  return statement.dates
    .filter((date) => !isRelative(date.text))
    .flatMap((date) => {
      const from = date.start - statement.start;
      const to = date.end - statement.start;
      const ranked = hits
        .filter((hit) => hit.at < from || hit.at >= to)
        .map((hit) => ({ act: hit.act, gap: hit.at < from ? from - hit.at : hit.at - to + 30 }))
        .sort((a, b) => a.gap - b.gap || compareText(a.act, b.act));
      const fixed = SET_FOR.test(foldedOf(statement)) && ranked.find(({ act }) => act === 'hearing');
      const nearest = fixed || ranked[0];
      const paper = PAPER_OF.test(fold(statement.quote.slice(Math.max(0, from - 40), from)));
      if (paper) return [{ statement, act: 'paper', date }];
      const bound = boundAt(statement, from);
      if (bound && nearest?.act !== 'hearing') return [{ statement, act: bound, date }];
      return nearest && nearest.gap <= NEAR
        ? [nearest.act, ...(orders(nearest.act, statement) ? ['order'] : [])].map((act) => ({ statement, act, date }))
        : [];
    });
}

// "has not yet been signed, he said on Monday": the day is none of the act's.
const NOT_YET = /\b(?:not yet|yet to|not been|no decision|n't yet|still (?:not|un\w+|waits?|awaits?))\b/;
const SET_FOR =
  /\b(?:set|scheduled|slated|due|planned|listed|fixed|penciled|pencilled) (?:in )?(?:for|to)\b|\bwill (?:be held|take place|hear)\b/;

// "the crane rule of May 2", "a letter dated May 2": the day belongs to the paper, not to what is done with it.
const PAPER_OF =
  /\b(?:letter|rule|memo|notice|decree|report|filing|statement|post|email|contract|agreement|law) (?:of|from|dated|on) (?:\p{L}+, )?$/u;
/** "from May 2": the day it begins to hold; "until May 2": the day it ends. */
function boundAt({ quote }: Statement, from: number): string | undefined {
  const before = fold(quote.slice(Math.max(0, from - 30), from)).concat(' ');
  if (BEGINS.test(before)) return 'effect';
  return ENDS.test(before) ? 'expire' : undefined;
}

const BEGINS =
  /\b(?:from|as of|effective(?: from| on| as of)?|starting(?: on)?|beginning(?: on)?|ab|a partir del?|à compter du) $/;
const ENDS = /\b(?:until|till|through|no later than|bis(?: zum)?|hasta(?: el)?|jusqu'au) $/;
const ORDER_NOUN = /\b(?:order|directive|decree|ban|injunction|subpoena)\b/;

/** "was handed an order", "the order was issued": the order itself is given that day. */
const orders = (act: string, { quote }: Statement): boolean =>
  (act === 'serve' || act === 'publish' || act === 'sign') && ORDER_NOUN.test(fold(quote));

function dateFinding(act: string, a: Dated, b: Dated, stories: Stories): Finding[] {
  const [x, y] = [a.statement, b.statement];
  if (!independent(x, y) || !apart(a.date, b.date)) return [];
  const gap = gapOf(a.date, b.date);
  const sameEvent = x.event !== null && x.event === y.event;
  if (!sameEvent && gap > SLIP) return [];
  if (act === 'sign' && !sameEvent && gap > NEAR_SIGNED && !sharedThings(x, y).length) return [];
  if (!FIXED.has(act) && act !== 'serve' && isToCome(a) !== isToCome(b)) return [];
  if (!sameEvent && (ofOthers(x, y) || (!FIXED.has(act) && (isToldBefore(a, b) || isToldBefore(b, a))))) return [];
  if (!oneAct(act, x, y, stories) && !toldAtOnce(act, x, y, stories)) return [];
  const things = sharedThings(x, y).sort(compareText);
  return [
    {
      kind: 'date',
      event: x.event ?? y.event,
      key: [act, ...things, ...[a.date.value, b.date.value].sort(compareText)],
      about: aboutDate(act, x, y),
      rule: `conflicts/date-${act}`,
      stands: [a, b].map(({ statement, date }) => ({ ...standOf(statement, shownDate(date)), group: shown(date) })),
    },
  ];
}

/** "takes effect on the 8th" / "on the 12th", of two days' texts with one thing in common; a suit, of two texts with two. */
function toldAtOnce(act: string, x: Statement, y: Statement, stories: Stories): boolean {
  if (x.article === y.article) return false;
  if (act === 'effect') return daysApart(x, y) <= 3 && stories.alike(x, y, 1);
  return act === 'sue' && daysApart(x, y) <= 21 && stories.alike(x, y);
}

/** The day was still ahead when the text was published: planned, not done. */
const isToCome = ({ date, statement }: Dated): boolean => {
  const reach = reachOf(date);
  return reach !== null && reach.first > statement.published;
};

/** What a text told as done before the other's day is an earlier act. */
function isToldBefore(told: Dated, other: Dated): boolean {
  const reach = reachOf(other.date);
  return reach !== null && !isToCome(told) && !isToCome(other) && reach.first - told.statement.published > TOLD_EARLY;
}

function oneAct(act: string, x: Statement, y: Statement, stories: Stories): boolean {
  if (act === 'serve') return daysApart(x, y) <= 5 && (x.article === y.article || stories.alike(x, y, 1));
  if (act === 'expire' && daysApart(x, y) > 14) return false;
  if (FIXED.has(act) && act !== 'hearing' && x.event !== y.event && !sharedThings(x, y).length) return false;
  if (FIXED.has(act))
    return x.article !== y.article && daysApart(x, y) <= 30 && stories.alike(x, y, act === 'hearing' ? 1 : 2);
  const sameEvent = x.event !== null && x.event === y.event;
  if (sideBySide(x, y)) return true;
  if (ONCE.has(act)) return sameEvent || sharedThings(x, y).length > 0 || (act === 'sign' && onePaper(x, y, stories));
  if (act === 'paper') return false;
  if (act === 'order') return sameEvent || sameOrder(x, y, stories);
  if (SAME_EVENT.has(act) && act !== 'publish' && !sameEvent) return sameStep(x, y);
  return sameEvent && SAME_EVENT.has(act) && x.article !== y.article && x.dates.length === 1 && y.dates.length === 1;
}

/** Two speakers, one after the other, each with a day for the act. */
function sideBySide(x: Statement, y: Statement): boolean {
  if (x.article !== y.article || Math.abs(x.nth - y.nth) > 2 || !attributed(x) || !attributed(y)) return false;
  return fold(x.speaker) !== fold(y.speaker) && oneDay(x) && oneDay(y);
}

/** "The order was signed on the 4th" / "The paper was signed on the 3rd": a story has one paper that is signed in a week. */
function onePaper(x: Statement, y: Statement, stories: Stories): boolean {
  return (
    PAPER.test(foldedOf(x)) &&
    PAPER.test(foldedOf(y)) &&
    daysApart(x, y) <= 60 &&
    x.article !== y.article &&
    stories.alike(x, y)
  );
}

const PAPER =
  /\b(?:order|directive|direction|decree|ban|document|paper|notice|rule|ordinance|decision|bescheid|erlass|anordnung|verfügung|décret|arrêté|ordonnance|orden|decreto|besluit|handtekening|signature|signed it|it was signed)\b/;

/** Two texts of one month on one order against one party. */
function sameOrder(x: Statement, y: Statement, stories: Stories): boolean {
  const told = x.verbs.has('order') || ORDER_NOUN.test(foldedOf(x));
  const again = y.verbs.has('order') || ORDER_NOUN.test(foldedOf(y));
  return (
    told &&
    again &&
    x.article !== y.article &&
    daysApart(x, y) <= 45 &&
    stories.alike(x, y, 1) &&
    shared(x.entities, y.entities).length > 0 &&
    oneDay(x) &&
    oneDay(y)
  );
}

const oneDay = ({ dates }: Statement): boolean => new Set(dates.map(({ value }) => value)).size === 1;

/** One step of one thing, told by two texts with one day each, both naming the thing. */
function sameStep(x: Statement, y: Statement): boolean {
  return (
    x.article !== y.article &&
    daysApart(x, y) <= 45 &&
    oneDay(x) &&
    oneDay(y) &&
    (sharedThings(x, y).length > 0
      ? shared(x.stems, y.stems).length >= 4
      : shared(x.entities, y.entities).length > 1 && shared(x.stems, y.stems).length >= 3)
  );
}

const isRelative = (text: string): boolean =>
  /\b(?:days?|weeks?|hours?|months?) (?:after|before|later|earlier)\b/.test(fold(text));

/** Days that do not meet but lie close, or two clock times of one day. */
function apart(a: DateMention, b: DateMention): boolean {
  if (a.precision === 'time' && b.precision === 'time') {
    const gap = Math.abs(Date.parse(a.value) - Date.parse(b.value)) / 60_000;
    return gap >= 30 && gap <= 24 * 60 && shown(a) !== shown(b);
  }
  const gap = gapOf(a, b);
  return gap > 0 && gap <= DAYS;
}

/** Days between; infinite where an end is open. */
function gapOf(a: DateMention, b: DateMention): number {
  const [p, q] = [reachOf(a), reachOf(b)];
  return p && q ? Math.max(0, p.first - q.last, q.first - p.last) / 86_400_000 : Number.POSITIVE_INFINITY;
}

const reaches = new WeakMap<DateMention, { first: number; last: number } | null>();

/** First and last day in ms, worked out once; null where an end is open. */
function reachOf(date: DateMention): { first: number; last: number } | null {
  const known = reaches.get(date);
  if (known !== undefined) return known;
  const bounds = dayBounds(day(date.value));
  const reach =
    bounds?.first && bounds.last ? { first: Date.parse(bounds.first), last: Date.parse(bounds.last) } : null;
  reaches.set(date, reach);
  return reach;
}

/** A clock time as its place shows it: "local time" in two zones is one value. */
const shown = ({ value }: DateMention): string => value.slice(0, 16);

const day = (value: string): string => (/^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 10) : value);
