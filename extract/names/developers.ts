// The developer of a model or chip as the text or a data file gives it.
import { CHIPS } from '../data/chips.ts';
import { MODEL_FAMILIES } from '../data/models.ts';
import type { NameSpan } from './spans.ts';
import type { Token } from './tokens.ts';

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

/** "Tern Labs’ Finch 6", "Finch 6, a model developed by Tern Labs". */
export function developerOf(span: NameSpan, tokens: readonly Token[], spans: readonly NameSpan[]): string | undefined {
  if (span.type !== 'model' && span.type !== 'chip') return undefined;
  if (span.known?.developer) return span.known.developer;
  const family = span.product?.family ?? textOf(tokens, span);
  const listed =
    BY_FAMILY.get(textOf(tokens, span)) ??
    BY_FAMILY.get(family) ??
    BY_FAMILY.get(family.split(' ')[0] ?? '') ??
    BY_FAMILY.get(family.split(' ').at(-1) ?? '');
  if (listed) return listed;
  const same = new Set(
    spans.filter((s) => s.type === span.type && (s.product?.family ?? textOf(tokens, s)) === family),
  );
  for (let n = 0; n < spans.length; n += 1) {
    const company = spans[n];
    if (company?.type !== 'company') continue;
    const before = spans[n - 1];
    const after = spans[n + 1];
    const owner = tokens[company.to - 1];
    if (
      owner?.possessive &&
      after &&
      same.has(after) &&
      after.from - company.to <= 4 &&
      tokens[after.from]?.sentence === owner.sentence
    )
      return nameOf(company, tokens);
    if (
      before &&
      same.has(before) &&
      company.from - before.to <= 7 &&
      tokens[company.from - 1]?.lower === 'by' &&
      /^(?:made|developed|built|designed|trained|created|released)$/.test(tokens[company.from - 2]?.lower ?? '')
    ) {
      return nameOf(company, tokens);
    }
  }
  return undefined;
}

const nameOf = (span: NameSpan, tokens: readonly Token[]): string =>
  span.known?.name ?? span.of ?? textOf(tokens, span);
