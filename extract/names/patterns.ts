// Names that grammar makes, whatever their words: laws and offices.
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Word } from '../words/word.ts';
import type { Token } from '../words/tokens.ts';
import { LAW_PATTERNS } from './law-patterns.ts';
import { OFFICE_PATTERNS } from './office-patterns.ts';
import type { Pattern } from './pattern.ts';

export interface PatternSpan {
  from: number;
  to: number;
  type: EntityType;
  rule: string;
}

/** In order of precedence; the first that matches at a token wins. */
const PATTERNS: readonly Pattern[] = [...LAW_PATTERNS, ...OFFICE_PATTERNS];

const NONE: readonly Pattern[] = [];
const startedBy = new WeakMap<Word, readonly Pattern[]>();

function patternsOf(word: Word): readonly Pattern[] {
  const known = startedBy.get(word);
  if (known) return known;
  const patterns = PATTERNS.filter(({ starts }) => starts(word));
  startedBy.set(word, patterns.length > 0 ? patterns : NONE);
  return patterns;
}

export function patternAt(tokens: readonly Token[], at: number): PatternSpan | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  for (const { name, type, end } of patternsOf(first.word)) {
    const to = end(tokens, at);
    if (to !== undefined) return { from: at, to, type, rule: name };
  }
  return undefined;
}
