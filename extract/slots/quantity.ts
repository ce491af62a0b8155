// "forty crates", "$3 million": the figure of a passage that says most about an act, with a unit or with what it counts.
import type { Quantity } from '../../ledger/analysis.ts';
import type { SlotRule } from './passage.ts';

/** "three people briefed on it": how many speak is no figure of the act. */
const SPEAKERS =
  /^(?:person|people|official|source|expert|analyst|lawyer|executive|diplomat|employee|lawmaker|adviser)$/;
const SPANS: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'years', 'hours', 'minutes']);

/** Figures of goods, firms and money go before spans of time, those before counts of speakers; then the first. */
function rankOf({ unit, of }: Quantity): number {
  if (of !== null && SPEAKERS.test(of)) return 2;
  return unit !== null && SPANS.has(unit) ? 1 : 0;
}

export const readQuantitySlot: SlotRule = ({ quantities }) => {
  const told = quantities.filter((quantity) => quantity.unit !== null || quantity.of !== null);
  const [first, ...others] = told;
  if (!first) return undefined;
  const best = others.reduce((kept, other) => (rankOf(other) < rankOf(kept) ? other : kept), first);
  const { value, low, high, unit, of, approx } = best;
  return { quantity: { value, low, high, unit, of, approx } };
};
