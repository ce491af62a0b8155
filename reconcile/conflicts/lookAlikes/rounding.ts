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

/** "about 50" and 49; "more than 40" and 44. */
export function sameFigure(a: Figure, b: Figure): boolean {
  const slack = a.approx || b.approx ? 0.15 : 0.011;
  const reach = (n: number): number => (Number.isFinite(n) ? Math.abs(n) * slack : 0);
  return a.low - reach(a.low) <= b.high + reach(b.high) && b.low - reach(b.low) <= a.high + reach(a.high);
}
