// Local entities of a text: spans of one thing brought together under its fullest name.
import type { LocalEntity, Mention } from '../../ledger/analysis.ts';
import { fold } from '../../ledger/text.ts';
import type { EntityType } from '../../ledger/vocabulary.ts';
import { familyKey, listedDeveloper, statedDevelopers } from './developers.ts';
import { spanText } from './short-forms.ts';
import type { NameSpan } from './spans.ts';
import type { Token } from '../words/tokens.ts';
import { findVariants } from './variants.ts';

/** A text with more products than this is a list, where comparing all with all tells nothing. */
const MOST_COMPARED = 80;

interface Draft {
  entity: LocalEntity;
  forms: Set<string>;
}

export interface EntityReading {
  entities: LocalEntity[];
  mentions: Mention[];
}

export function collectEntities(text: string, tokens: readonly Token[], spans: readonly NameSpan[]): EntityReading {
  const named = spans.filter(
    (span): span is NameSpan & { type: EntityType } => span.type !== 'place' && span.type !== 'other',
  );
  const drafts = new Map<string, Draft>();
  const mentions: Mention[] = [];
  const names = namesOf(tokens, named);
  const stated = statedDevelopers(tokens, spans);
  for (const span of named) {
    const start = tokens[span.from]?.start ?? 0;
    const end = tokens[span.to - 1]?.end ?? start;
    const printed = text.slice(start, end);
    const name = names.get(span) ?? printed;
    const key = `${span.type}|${fold(name)}`;
    const draft = drafts.get(key) ?? newDraft(key, span, name, tokens, stated);
    draft.forms.add(printed);
    drafts.set(key, draft);
    mentions.push({ start, end, text: printed, entity: key, rule: span.rule });
  }
  const entities = [...drafts.values()].map(({ entity, forms }) => ({
    ...entity,
    aliases: [...new Set([...forms, ...entity.aliases])].filter((form) => form !== entity.name),
  }));
  return { entities: findVariants(entities, ownersOf(tokens, named, names)), mentions };
}

/** Companies the text names as owners of products: "Tern Labs’ newest models, Finch 6 and Wren 6". */
function ownersOf(
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  names: ReadonlyMap<NameSpan, string>,
): Map<string, string> {
  const owners = new Map<string, string>();
  let owner: { name: string; to: number } | undefined;
  for (const span of spans) {
    const name = names.get(span) ?? spanText(tokens, span);
    const last = tokens[span.to - 1];
    if (span.type === 'company') owner = last?.possessive ? { name, to: span.to } : undefined;
    else if (
      span.type === 'model' &&
      owner &&
      span.from - owner.to <= 6 &&
      tokens[span.from]?.sentence === tokens[owner.to]?.sentence
    ) {
      owners.set(`model|${fold(name)}`, owner.name);
      owner = { name: owner.name, to: span.to };
    }
  }
  return owners;
}

function newDraft(
  key: string,
  span: NameSpan & { type: EntityType },
  name: string,
  tokens: readonly Token[],
  stated: ReadonlyMap<string, string>,
): Draft {
  const known = span.product ? undefined : span.known;
  const isProduct = span.type === 'model' || span.type === 'chip';
  const developer = listedDeveloper(span, tokens) ?? (isProduct ? stated.get(familyKey(span, tokens)) : undefined);
  const entity: LocalEntity = {
    key,
    type: span.type,
    name,
    aliases: known?.aliases ?? [],
    ...(developer ? { developer } : {}),
    ids: known?.ids ?? {},
    known: known !== undefined,
  };
  return { entity, forms: new Set() };
}

/** The name each span's entity goes by. */
function namesOf(tokens: readonly Token[], spans: readonly NameSpan[]): Map<NameSpan, string> {
  const fullest = fullestProducts(tokens, spans);
  const names = new Map<NameSpan, string>();
  for (const span of spans) {
    const printed = span.of ?? spanText(tokens, span);
    if (span.product) names.set(span, fullest.get(span.of ?? printed) ?? printed);
    else if (span.known && (!span.of || span.type !== 'model')) names.set(span, span.known.name);
    else names.set(span, fullest.get(printed) ?? printed);
  }
  return names;
}

/** "Finch 6" is "Claude Finch 6" where the text has both; a bare family is its only version. */
function fullestProducts(tokens: readonly Token[], spans: readonly NameSpan[]): Map<string, string> {
  const products = new Map<string, NameSpan>();
  for (const span of spans) if (span.product && !span.of) products.set(spanText(tokens, span), span);
  const full = new Map<string, string>();
  const texts = [...products.keys()].sort((a, b) => b.length - a.length);
  const longer = texts.slice(0, MOST_COMPARED);
  for (const text of texts)
    full.set(text, longer.find((other) => other.length > text.length && other.endsWith(` ${text}`)) ?? text);
  const families = new Map<string, Set<string>>();
  for (const [text, { product }] of products) {
    const family = product?.family ?? text;
    for (const name of new Set([family, family.split(' ').at(-1) ?? family])) {
      families.set(name, (families.get(name) ?? new Set()).add(full.get(text) ?? text));
    }
  }
  for (const [family, members] of families) {
    const [only] = members;
    if (members.size === 1 && only && !full.has(family)) full.set(family, only);
  }
  return full;
}
