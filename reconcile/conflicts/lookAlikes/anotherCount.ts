// Look-alike: another count of the same kind of thing: a further lot, what is left, a part beside its whole, another day's.
import type { Quantity } from '../../../ledger/analysis.ts';
import { datesMeet, dayBounds } from '../../../ledger/edtf.ts';
import { fold } from '../../../ledger/text.ts';
import type { Statement } from '../statement.ts';
import { figureOf, sameFigure } from './rounding.ts';

// "about 50 further depots" / "four of the five remain" / "a first list of 111"
const PART =
  /\b(?:further|additional|another|more|extra|other|remain(?:s|ing|ed)?|left|first list|up to|at least|at most|initial|the rest)\b/;

export function isAnotherCount(x: Statement, a: Quantity, y: Statement, b: Quantity): boolean {
  if (ofDraft(x) !== ofDraft(y) || moved(x, a) || moved(y, b)) return true;
  if (grows(x) !== grows(y) && Math.abs(x.published - y.published) > GROWTH) return true;
  return (
    besidePart(x, a) ||
    shareOf(x, a) !== shareOf(y, b) ||
    besidePart(y, b) ||
    holdsBoth(x, b) ||
    holdsBoth(y, a) ||
    otherDay(x, y)
  );
}

// "the roll has grown to 44 names": a later state
const grows = ({ quote }: Statement): boolean =>
  /\b(?:ha(?:s|ve) (?:since )?(?:grown|risen|climbed|swelled|shrunk|fallen|dropped)|to date)\b/.test(fold(quote));
const GROWTH = 3 * 86_400_000;

// "An earlier draft has nine names.": not the count of what came of it
const ofDraft = ({ quote }: Statement): boolean =>
  /\b(?:earlier|first|previous|leaked|early) (?:drafts?|version)\b|\ba draft\b/.test(fold(quote));

/** "raised its target to 79": a figure that replaces another. */
const moved = (statement: Statement, { start }: Quantity): boolean =>
  /\b(?:cut|lift|rais|lower|rais|revis|trimm|slash|upgrad|downgrad)\p{L}* (?:\p{L}+ ){0,4}(?:target|forecast|estimate|guidance|outlook|rating)\b[^.;]{0,30}$/u.test(
    fold(statement.quote.slice(0, Math.max(0, start - statement.start))),
  );

/** "three of the firms" counts a part of them. */
const shareOf = (statement: Statement, quantity: Quantity): boolean =>
  /^\s?of (?:the|its|their|his|her|those|these|them)\b/.test(
    statement.quote.slice(quantity.end - statement.start, quantity.end - statement.start + 12),
  ) || /\bof (?:the|its|their|those|these|them)\b/.test(fold(quantity.text));

function besidePart(statement: Statement, quantity: Quantity): boolean {
  const from = Math.max(0, quantity.start - statement.start - 25);
  return PART.test(fold(statement.quote.slice(from, quantity.end - statement.start + 20)));
}

/** A passage that gives both figures means two things by them. */
function holdsBoth(statement: Statement, other: Quantity): boolean {
  const figure = figureOf(other);
  return statement.quantities.some((own) => {
    const mine = figureOf(own);
    return own.unit === other.unit && mine !== undefined && figure !== undefined && sameFigure(mine, figure);
  });
}

/** Both passages give days on which something was done, and none is the same: two acts. */
function otherDay(x: Statement, y: Statement): boolean {
  if (x.event !== null && x.event === y.event) return false;
  const [past, again] = [daysBefore(x), daysBefore(y)];
  if (!past.length || !again.length) return false;
  return !past.some((a) => again.some((b) => datesMeet(a, b)));
}

/** Days told in it that were over when it was printed, "two days after the vote" left out. */
const daysBefore = ({ dates, published }: Statement): string[] =>
  dates
    .filter(({ text }) => !/\b(?:after|before|later|earlier)\b/.test(fold(text)))
    .map(({ value }) => value.slice(0, 10))
    .filter((value) => {
      const first = dayBounds(value)?.first;
      return first !== undefined && first !== null && Date.parse(first) <= published;
    });

/** "three in the north, four in the south": a bare figure after another of its kind is one of a list. */
export const isListed = (statement: Statement, quantity: Quantity, earlier: readonly Quantity[]): boolean =>
  /^\P{L}*\p{L}*\P{L}*$/u.test(quantity.text) &&
  !/\d\D+\d/.test(quantity.text) &&
  bareAfter(statement, quantity) &&
  earlier.some(({ start }) => start < quantity.start);

/** Nothing that could be counted follows. */
const bareAfter = (statement: Statement, { end }: Quantity): boolean =>
  /^(?: (?:in|at|on|from|to|for|were|was|are|is|and|by)\b|[,.;:])/.test(statement.quote.slice(end - statement.start));
