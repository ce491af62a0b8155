// The figures of a passage with what each counts, as comparators read them.
import { opinionOf, remembered } from './remembered.ts';
import type { Quantity } from '../../ledger/analysis.ts';
import { compareText } from '../../ledger/text.ts';
import { countedHeads } from './countedThings.ts';
import { minutesOf } from './durations.ts';
import type { Statement } from './statement.ts';

export interface Counted {
  statement: Statement;
  quantity: Quantity;
  /** Unit, or class of what is counted. */
  key: string;
}

/** A figure of crates is compared with figures of crates, hours with minutes; forecasts with nothing. */
export const countsOf = remembered((statement): Counted[] => {
  if (!statement.quantities.length || opinionOf(statement)) return [];
  return statement.quantities.flatMap((quantity) =>
    keysOf(statement, quantity).map((key) => ({ statement, quantity, key })),
  );
});

function keysOf(statement: Statement, quantity: Quantity): string[] {
  if (minutesOf(quantity) !== undefined) return ['u time'];
  if (quantity.unit?.startsWith('vote')) return [];
  if (quantity.unit) return [`u ${quantity.unit}`];
  const counted = countedHeads(statement.quote, quantity, statement.start);
  // "refused four licences" and "turned four applications down" are one
  if (counted.has('licence') && (statement.verbs.has('refuse') || statement.verbs.has('grant')))
    counted.add('application');
  const heads = [...counted].sort(compareText);
  return heads.length ? heads.map((head) => `h ${head}`) : ['h'];
}

/** Equal figures written otherwise are one value. */
export function label({ value, low, high, unit, approx, text }: Quantity): string {
  if (value === null) return low === null && high === null ? text : `${low ?? ''}–${high ?? ''} ${unit ?? ''}`.trim();
  return `${approx ? 'about ' : ''}${value}${unit ? ` ${unit}` : ''}`;
}
