// A name printed in a form that seems garbled: "Larks 3" where the maker's model is "Larch 3".
import type { SlotRule } from './passage.ts';

export const readNameSlot: SlotRule = ({ mentions, entity }) => {
  const garbled = mentions.find((mention) => entity(mention.entity)?.variantOf);
  return garbled ? { name: garbled.text } : undefined;
};
