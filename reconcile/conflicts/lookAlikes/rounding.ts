// Look-alike: a rounded figure, or another way of writing the same one.
import type { Quantity } from '../../../ledger/analysis.ts';

export interface Figure {
  low: number;
  high: number;
  approx: boolean;
}

export function figureOf({ value, low, high, approx }: Quantity): Figure | undefined {
  const least = low ?? value;
  const most = high ?? value;
  if (least === null && most === null) return undefined;
  return { low: least ?? Number.NEGATIVE_INFINITY, high: most ?? Number.POSITIVE_INFINITY, approx };
}

/** "about 50" and 49; "more than 40" and 44; $5.5 billion and $5.46 billion. */
export function sameFigure(a: Figure, b: Figure): boolean {
  const slack = a.approx || b.approx ? 0.12 : 0;
  const reach = (n: number): number => (Number.isFinite(n) ? Math.abs(n) * slack : 0);
  if (a.low - reach(a.low) <= b.high + reach(b.high) && b.low - reach(b.low) <= a.high + reach(a.high)) return true;
  if (Math.abs(a.low - b.low) > 0.05 * Math.max(Math.abs(a.low), Math.abs(b.low))) return false;
  return a.low === a.high && b.low === b.high && (roundsTo(a.low, b.low) || roundsTo(b.low, a.low));
}

/** The coarser figure has at least two digits that count, and is the finer one written with as many. */
function roundsTo(fine: number, coarse: number): boolean {
  const digits = significant(coarse);
  return digits >= 2 && digits < significant(fine) && Number(fine.toPrecision(digits)) === coarse;
}

function significant(n: number): number {
  return Number.isFinite(n) ? (n.toExponential().split('e')[0] ?? '').replace(/[^\d]/g, '').length : 0;
}
