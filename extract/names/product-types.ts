// Decides for each family of a text whether it is a model or a chip, from what stands around its names.
import { CHIPS } from '../data/chips.ts';
import { MODEL_FAMILIES, MODEL_TIERS } from '../data/models.ts';
import { CHIP_NOUNS, MODEL_NOUNS } from '../data/thing-nouns.ts';
import type { ProductSpan } from './products.ts';
import type { Token } from '../words/tokens.ts';

export interface ProductVerdict {
  type: 'model' | 'chip';
  rule: string;
}

const LAUNCH =
  /^(?:launch|launched|launches|launching|release|released|releases|releasing|unveil|unveiled|preview|previewed|debuted|trained|jailbreak|jailbreaks|jailbroken|chatbot|run|runs|rents)$/;
const MODEL_FAMILY_NAMES = new Set(MODEL_FAMILIES.flatMap((m) => [m.name, ...m.aliases]));
const CHIP_NAMES = new Set(CHIPS.flatMap((c) => [c.name, ...c.aliases]));
/** "the Lancer 9 licence": the article belongs to the noun after the name. */
const BREAKS =
  /^(?:and|or|without|through|into|under|over|after|before|since|than|until|per|abroad|outside|inside|whoever|whose|who|when|while|if|unless|because|so|against|between|among|out|up|off|back|again|alone|he|she|it|they|we|you|is|was|are|were|will|would|has|had|have|may|can|could|needs?|to|in|on|at|by|for|from|with|as|that|which|but|a|an|the|itself|accelerators?|chips?|processors?|gpus?|units?|cards?)$/;

/** What is done with things that can be carried, and what they are measured in. */
const HARDWARE =
  /^(?:boards?|racks?|stacks?|wafers?|wafer|dies?|memory|clusters?|gigabytes|bandwidth|watts?|nanometers?|nanometres?|transistors?|shipped|ships|shipping|shipments?|exported|exports?|smuggled|smuggling|consignments?|crates?|boxes|warehouse|customs|foundry|fabs?|fabrication|threshold|typ|karten|rechenkarten|lieferung|ausfuhr|puces|cartes|kaarten|bestellingen)$/;
/** What is done with things that run on somebody's machine. */
const SERVICE =
  /^(?:users?|subscribers?|abonnés|abonnees|nutzer|log|login|accounts?|trained|training|parameters?|answers?|answered|chat|chats|prompts?|download|downloads|downloaded|open-weight|fine-tuned|hallucinated|api|switched|readmitted)$/;

/** Nouns of machines as well as of models; they tell only beside the name. */
const LOOSE = /^(?:systems?|version|release)$/;

/** Nouns that follow a model's name: "the Lancer 9 licence". */
const MODEL_USES =
  /^(?:orders?|licen[cs]es?|ban|release|launch|api|family|series|case|weights|update|rollout|developer|maker)$/;

/** Family → its type; families without enough support are absent. */
export function productTypes(tokens: readonly Token[], products: readonly ProductSpan[]): Map<string, ProductVerdict> {
  if (products.length === 0) return new Map();
  const scores = new Map<string, Score & { shape: Score; mentions: number; known?: ProductVerdict }>();
  const chipText = tokens.some(
    (t) =>
      CHIP_NOUNS.has(t.text) && t.lower !== 'part' && t.lower !== 'parts' && t.lower !== 'units' && t.lower !== 'unit',
  );
  const enough = 1;
  for (const product of products) {
    const score = scores.get(product.family) ?? { model: 0, chip: 0, shape: { model: 0, chip: 0 }, mentions: 0 };
    score.mentions += 1;
    const text = tokens
      .slice(product.from, product.to)
      .map((t) => t.text)
      .join(' ');
    const last = product.family.split(' ').at(-1) ?? '';
    if (CHIP_NAMES.has(text)) score.known = { type: 'chip', rule: 'chip/known' };
    else if (MODEL_FAMILY_NAMES.has(product.family) || MODEL_FAMILY_NAMES.has(last))
      score.known = { type: 'model', rule: 'model/known-family' };
    addShape(score.shape, product, chipText);
    addContext(score, tokens, product);
    addArticle(score.shape, tokens, product);
    scores.set(product.family, score);
  }
  const verdicts = new Map<string, ProductVerdict>();
  for (const [family, { known, shape, mentions, ...around }] of scores) {
    // the shape of a name tells little, however often it is repeated
    const share = Math.min(mentions, 2) / mentions;
    const model = around.model + shape.model * share;
    const chip = around.chip + shape.chip * share;
    if (known) verdicts.set(family, known);
    else if (Math.max(model, chip) >= enough) {
      verdicts.set(
        family,
        chip > model ? { type: 'chip', rule: 'chip/grammar' } : { type: 'model', rule: 'model/grammar' },
      );
    }
  }
  return verdicts;
}

interface Score {
  model: number;
  chip: number;
}

function addShape(score: Score, { form, version, tiers }: ProductSpan, chipText: boolean): void {
  if (/\d\.\d/.test(version)) score.model += 3;
  if (tiers.some((tier) => MODEL_TIERS.has(tier) || /^\d+B$/i.test(tier))) score.model += 3;
  if (form === 'code') score.chip += chipText ? 2 : 1.3;
  const number = Number(version.replace(/\D/g, ''));
  if (form !== 'code') {
    if (number >= 20) score.chip += 0.6;
    else if (/^[A-Z]{1,2}\d/.test(version) && !/^[VR]/.test(version)) score.chip += 0.3;
    else score.model += 0.6;
  }
}

function addContext(score: Score, tokens: readonly Token[], { from, to }: ProductSpan): void {
  const sentence = tokens[from]?.sentence;
  for (let k = Math.max(0, from - 12); k < Math.min(tokens.length, to + 12); k += 1) {
    const token = tokens[k];
    if (!token || (k >= from && k < to) || token.sentence !== sentence) continue;
    const near = k >= from - 2 && k <= to + 1;
    if (k < from - 6 || k >= to + 5) {
      if (LOOSE.test(token.lower)) continue;
      if (SERVICE.test(token.lower) || MODEL_NOUNS.has(token.lower)) score.model += 0.4;
      else if (HARDWARE.test(token.lower) || CHIP_NOUNS.has(token.text)) score.chip += 0.4;
      continue;
    }
    if (LOOSE.test(token.lower)) score.model += near ? 1.5 : 0.2;
    else if (MODEL_NOUNS.has(token.lower) || MODEL_NOUNS.has(token.text)) score.model += near ? 2 : 1.3;
    else if (CHIP_NOUNS.has(token.text)) score.chip += near ? 2 : 1.3;
    else if (LAUNCH.test(token.lower)) score.model += near ? 1 : 0.5;
    else if (HARDWARE.test(token.lower)) score.chip += near ? 1.5 : 0.7;
    else if (SERVICE.test(token.lower)) score.model += near ? 1 : 0.7;
  }
}

function addArticle(score: Score, tokens: readonly Token[], { from, to, form }: ProductSpan): void {
  const before = tokens[from - 1];
  const sentence = tokens[from]?.sentence;
  const article =
    before?.sentence === sentence &&
    before?.gap === ' ' &&
    /^(?:the|its|an?|every|each|any|no|one|another|die|der|das|el|la|le|de|het)$/i.test(before.text);
  const next = tokens[to];
  const last = tokens[to - 1];
  const free = !next || last?.gap !== ' ' || BREAKS.test(next.lower) || /ed$/.test(next.lower);
  if (article && free && !last?.possessive) score.chip += 1.5;
  else if (article && next && MODEL_USES.test(next.lower)) score.model += 0.8;
  else if (!article && form !== 'code') score.model += 0.5;
}
