// Figures and days of two passages that cannot both be right, taken by themselves.
import { type Counted, countsOf } from '../counted.ts';
import { inMinutes } from '../durations.ts';
import { figureOf, sameFigure } from '../lookAlikes/rounding.ts';
import type { Statement } from '../statement.ts';

/** Two figures of one kind, or a bare one after a count, that are not the same. */
export const rivalFigures = (a: Statement, b: Statement): boolean =>
  countsOf(b).some((y) => countsOf(a).some((x) => countsAlike(x, y) && !sameCount(x, y)));

const countsAlike = (x: Counted, y: Counted): boolean => x.key === y.key || (y.key === 'h' && x.quantity.unit === null);

function sameCount(x: Counted, y: Counted): boolean {
  const [p, q] = [figureOf(inMinutes(x.quantity)), figureOf(inMinutes(y.quantity))];
  return p === undefined || q === undefined || sameFigure(p, q);
}

/** Each gives days, and none is the same. */
export const rivalDays = (a: Statement, b: Statement): boolean =>
  a.dates.length > 0 &&
  b.dates.length > 0 &&
  !a.dates.some((x) => b.dates.some((y) => x.value.slice(0, 10) === y.value.slice(0, 10)));
