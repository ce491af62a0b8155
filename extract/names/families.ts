// Products of a family that carry no version: "Finch Lite", "Finch Sketch" beside "Finch 6".
import { MODEL_TIERS } from '../data/models.ts';
import { COMPANY_NOUNS, MODEL_NOUNS } from '../data/thing-nouns.ts';
import { IS } from '../words/word.ts';
import { isOrdinaryWord } from './common-words.ts';
import { isHead } from './head-words.ts';
import type { ProductVerdict } from './product-types.ts';
import type { ProductSpan } from './products.ts';
import type { NameSpan } from './spans.ts';
import type { Token } from '../words/tokens.ts';

/** "Finch Lite" in a text that has "Finch 6": a family with a tier and no version. */
export function tieredFamily(
  tokens: readonly Token[],
  at: number,
  types: ReadonlyMap<string, ProductVerdict>,
): NameSpan | undefined {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(at, at + length);
    const family = words.map((t) => t.text).join(' ');
    const verdict = types.get(family);
    const last = words.at(-1);
    const tier = tokens[at + length];
    if (!verdict || !last || !tier?.cap || !words.every((t) => t.gap === ' ' && !t.possessive)) continue;
    const own = verdict.type === 'model' && isProductWord(tokens, at + length);
    if (!MODEL_TIERS.has(tier.text) && !own && !(length > 1 && isStrangeTier(tokens, at + length))) continue;
    const product: ProductSpan = {
      from: at,
      to: at + length + 1,
      family,
      version: '',
      tiers: [tier.text],
      form: 'spaced',
    };
    return { from: at, to: at + length + 1, type: verdict.type, rule: `${verdict.type}/family-tier`, product };
  }
  return undefined;
}

/** "Finch 6 and Finch Sketch": a product of the same family; not "Finch Labs", "the Finch Order". */
function isProductWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.digit || token.allCaps || token.heading || (token.gap === ' ' && tokens[at + 1]?.cap))
    return false;
  if ((token.marks & (IS.function | IS.title | IS.calendar | IS.nationality)) !== 0) return false;
  return (
    isOrdinaryWord(token.lower) &&
    !isHead(token.text) &&
    !COMPANY_NOUNS.has(token.lower) &&
    !MODEL_NOUNS.has(token.lower) &&
    !/s$/.test(token.text)
  );
}

/** "Burnt Finch 6 and Burnt Finch Oru": a strange word behind a family of several words. */
function isStrangeTier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.text.length > 6 || token.digit || (token.marks & (IS.function | IS.title)) !== 0) return false;
  return !isOrdinaryWord(token.lower) && !(token.gap === ' ' && tokens[at + 1]?.cap);
}
