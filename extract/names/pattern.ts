// A name that grammar makes, whatever its words: where it may begin and where it ends.
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Word } from '../words/word.ts';
import type { Token } from '../words/tokens.ts';

export interface Pattern {
  name: string;
  type: EntityType;
  /** The name may begin with the word: the answer is remembered by word. */
  starts(word: Word): boolean;
  /** Index after the name that begins at `at`, or undefined. */
  end(tokens: readonly Token[], at: number): number | undefined;
}

export const joins = (token: Token | undefined): boolean => token?.gap === ' ' && !token.possessive;
