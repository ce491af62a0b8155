// What the words of a passage say about which act is meant, beside its parties: everything it names, its figures, its rarer words.
import type { Quantity } from '../../ledger/analysis.ts';
import type { EntityLine } from '../../ledger/lines.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import type { Span } from '../../ledger/text.ts';
import { PLAIN_WORDS } from './plain-words.ts';

export interface Wording {
  names: readonly EntityLine[];
  figures: readonly string[];
  stems: readonly string[];
  /** The days it names, whatever was done on them. */
  days: readonly number[];
}

/** So many letters tell a word from others; its endings do not. */
const STEM = 6;
const DAY = /^\d{4}-\d\d-\d\d(?!.*\/)/u;
const WORD = /\p{L}{4,}/gu;
const PLAIN_STEMS = new Set(PLAIN_WORDS.map((word) => word.slice(0, STEM)));

export function stemsOf(text: string): string[] {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const stem = word.slice(0, STEM);
    if (!PLAIN_STEMS.has(stem)) stems.add(stem);
  }
  return [...stems];
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

export function wordingOf(
  { analysis }: ArticleState,
  quote: string,
  span: Span,
  entityOf: (key: string) => EntityLine | undefined,
): Wording {
  const names = new Map<string, EntityLine>();
  for (const mention of analysis.mentions) {
    const entity = meets(mention, span) ? entityOf(mention.entity) : undefined;
    if (entity) names.set(entity.id, entity);
  }
  const figures = new Set<string>();
  for (const quantity of analysis.quantities) {
    const figure = meets(quantity, span) ? figureOf(quantity) : undefined;
    if (figure !== undefined) figures.add(figure);
  }
  const days = analysis.dates.flatMap((date) =>
    meets(date, span) && DAY.test(date.value) ? Date.parse(date.value.slice(0, 10)) : [],
  );
  return { names: [...names.values()], figures: [...figures], stems: stemsOf(quote), days };
}

/** Small numbers tell something only with what is counted, in whatever word for it. */
const COUNTED: readonly (readonly [string, RegExp])[] = [
  ['party', /^(?:compan|firm|outfit|entit|group|undertaking|part(?:y|ies)|name|business|supplier|maker|institut)/u],
  ['application', /^(?:application|request|licen[cs]e|permit|export)/u],
  ['country', /^(?:countr|state|nation|destination|government)/u],
  ['thing', /^(?:model|chip|processor|accelerator|card|board|unit|server)/u],
];

function figureOf({ value, of }: Quantity): string | undefined {
  if (value === null || value < 2) return undefined;
  if (value > 12) return `${value}`;
  const counted = of === null ? undefined : COUNTED.find(([, words]) => words.test(of));
  return counted ? `${value} ${counted[0]}` : undefined;
}
