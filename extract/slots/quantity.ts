// "forty crates", "$3 million": the first figure of a passage with a unit or with what it counts.
import type { SlotRule } from './passage.ts';

export const readQuantitySlot: SlotRule = ({ quantities }) => {
  const stated = quantities.find((quantity) => quantity.unit !== null || quantity.of !== null);
  if (!stated) return undefined;
  const { value, low, high, unit, of, approx } = stated;
  return { quantity: { value, low, high, unit, of, approx } };
};
