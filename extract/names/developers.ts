// The developer of a model or chip as the text or a data file gives it.
import { CHIPS } from '../data/chips.ts';
import { MODEL_FAMILIES } from '../data/models.ts';
import type { NameSpan } from './spans.ts';
import type { Token } from '../words/tokens.ts';

const BY_FAMILY = new Map(
  [...MODEL_FAMILIES, ...CHIPS].flatMap((k) =>
    k.developer ? [k.name, ...k.aliases].map((form) => [form, k.developer ?? ''] as const) : [],
  ),
);

const textOf = (tokens: readonly Token[], { from, to }: NameSpan): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');

/** The developer a data file gives a product's family. */
export function listedDeveloper(span: NameSpan, tokens: readonly Token[]): string | undefined {
  if (span.type !== 'model' && span.type !== 'chip') return undefined;
  if (span.known?.developer) return span.known.developer;
  const family = familyKey(span, tokens);
  return (
    BY_FAMILY.get(textOf(tokens, span)) ??
    BY_FAMILY.get(family) ??
    BY_FAMILY.get(family.split(' ')[0] ?? '') ??
    BY_FAMILY.get(family.split(' ').at(-1) ?? '')
  );
}

export const familyKey = (span: NameSpan, tokens: readonly Token[]): string =>
  span.product?.family ?? textOf(tokens, span);

/** Family → developer as the text states it: "Tern Labs’ Finch 6", "Finch 6, a model developed by Tern Labs". */
export function statedDevelopers(tokens: readonly Token[], spans: readonly NameSpan[]): Map<string, string> {
  const stated = new Map<string, string>();
  const isProduct = (span: NameSpan | undefined): span is NameSpan => span?.type === 'model' || span?.type === 'chip';
  for (const [n, company] of spans.entries()) {
    if (company.type !== 'company') continue;
    const before = spans[n - 1];
    const after = spans[n + 1];
    const owner = tokens[company.to - 1];
    const owned =
      owner?.possessive &&
      isProduct(after) &&
      after.from - company.to <= 4 &&
      tokens[after.from]?.sentence === owner.sentence
        ? after
        : undefined;
    const made =
      isProduct(before) &&
      company.from - before.to <= 7 &&
      tokens[company.from - 1]?.lower === 'by' &&
      /^(?:made|developed|built|designed|trained|created|released)$/.test(tokens[company.from - 2]?.lower ?? '')
        ? before
        : undefined;
    const product = owned ?? made;
    if (product && !stated.has(familyKey(product, tokens)))
      stated.set(familyKey(product, tokens), nameOf(company, tokens));
  }
  return stated;
}

const nameOf = (span: NameSpan, tokens: readonly Token[]): string =>
  span.known?.name ?? span.of ?? textOf(tokens, span);
