// Spans of time in one unit, so that "45 minutes" and "three quarters of an hour" are one value.
import type { Quantity } from '../../ledger/analysis.ts';

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10080 };

/** Minutes of one unit of time; undefined for anything else. */
export function minutesOf({ unit }: Quantity): number | undefined {
  return unit === null ? undefined : MINUTES[unit.replace(/s$/, '')];
}

export function inMinutes(quantity: Quantity): Quantity {
  const factor = minutesOf(quantity);
  if (factor === undefined) return quantity;
  const scaled = (n: number | null): number | null => (n === null ? null : n * factor);
  return {
    ...quantity,
    value: scaled(quantity.value),
    low: scaled(quantity.low),
    high: scaled(quantity.high),
    unit: 'minutes',
  };
}
