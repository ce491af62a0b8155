// Look-alike: another count of the same kind of thing: a further lot, what is left, a part beside its whole, another day's.
import type { Quantity } from '../../../ledger/analysis.ts';
import { datesMeet } from '../../../ledger/edtf.ts';
import { fold } from '../../../ledger/text.ts';
import type { Statement } from '../statement.ts';
import { figureOf, sameFigure } from './rounding.ts';

// "about 50 further depots" / "four of the five remain" / "a first list of 111"
const PART =
  /\b(?:further|additional|another|more|extra|other|remain(?:s|ing|ed)?|left|first list|up to|at least|at most|initial|the rest)\b/;

export function isAnotherCount(x: Statement, a: Quantity, y: Statement, b: Quantity): boolean {
  return besidePart(x, a) || besidePart(y, b) || holdsBoth(x, b) || holdsBoth(y, a) || otherDay(x, y);
}

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

/** Both passages give days, and none is the same: two acts. */
function otherDay(x: Statement, y: Statement): boolean {
  if (!x.dates.length || !y.dates.length || (x.event !== null && x.event === y.event)) return false;
  return !x.dates.some((a) => y.dates.some((b) => datesMeet(a.value.slice(0, 10), b.value.slice(0, 10))));
}
