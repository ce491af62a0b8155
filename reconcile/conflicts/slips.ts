// Figures that look like one figure with a slip of the pen: digits exchanged, one digit wrong, a nought too many.
import type { Figure } from './lookAlikes/rounding.ts';

/** Points of evidence that two figures were meant to be one: 312 and 321, 4.6 and 6.4 million, 2,000 and 20,000; 24 and 14 less so. */
export function slip(a: Figure, b: Figure): number {
  if (a.low !== a.high || b.low !== b.high || a.approx || b.approx) return 0;
  const [x, y] = [digitsOf(a.low), digitsOf(b.low)];
  const log = Math.abs(Math.log10(a.low / b.low));
  if (x === y) return log > 0.9 && log < 1.1 && (x.length > 1 || a.low >= 1000 || b.low >= 1000) ? 2 : 0;
  if (teenForTy(x, y, log) || teenForTy(y, x, log)) return 2;
  if (log > 0.9 || x.length !== y.length || x.length < 2) return 0;
  if (sorted(x) === sorted(y)) return 2.5;
  return [...x].filter((digit, at) => digit !== y[at]).length === 1 ? 1 : 0;
}

/** Eighteen heard for eighty, fifteen thousand for fifty thousand. */
const teenForTy = (teen: string, ty: string, log: number): boolean =>
  teen.length === 2 && teen.startsWith('1') && teen.slice(1) === ty && log > 0.4 && log < 0.7;

/** Without the noughts at its end. */
const digitsOf = (n: number): string =>
  Number.isFinite(n) && n > 0 ? String(n).replace(/\D/g, '').replace(/0+$/, '') : '';

const sorted = (digits: string): string => [...digits].sort().join('');
