// What a text as a whole tells of its words: written small, capitalised inside sentences, standing alone.
import { IS } from '../words/word.ts';
import { isOrdinaryWord } from './common-words.ts';
import type { Token } from '../words/tokens.ts';

/** What the text as a whole knows about its words. */
export interface WordUse {
  /** Words written in lower case somewhere. */
  lower: ReadonlySet<string>;
  /** Capitalised words that do not open a sentence, with how often. */
  inside: ReadonlyMap<string, number>;
  /** Words of `inside` that may be the adjective of a place: "Alderan". */
  adjectives: readonly string[];
  /** Capitalised words with no capitalised neighbour. */
  alone: ReadonlySet<string>;
  /** Sentences whose capitals tell nothing. */
  titleCase: ReadonlySet<number>;
  /** Two letters of the text's language. */
  language: string;
  /** All nouns have capitals. */
  german: boolean;
}

export function wordUseOf(tokens: readonly Token[], language: string): WordUse {
  const lower = new Set<string>();
  const inside = new Map<string, number>();
  const alone = new Set<string>();
  for (const [n, token] of tokens.entries()) {
    if (!token.cap) {
      lower.add(token.lower);
      continue;
    }
    if (token.heading) continue;
    const before = tokens[n - 1];
    const next = tokens[n + 1];
    const joined =
      (before?.cap &&
        before.gap === ' ' &&
        !before.possessive &&
        (before.marks & IS.title) === 0 &&
        !(before.initial && isOrdinaryWord(before.lower))) ||
      (next?.cap && token.gap === ' ' && !token.possessive) ||
      (next?.digit && token.gap === ' ') ||
      token.gap === ' & ';
    if (!joined) alone.add(token.text);
    if (!token.initial) inside.set(token.text, (inside.get(token.text) ?? 0) + 1);
  }
  const adjectives = [...inside.keys()].filter((word) => /(?:n|ese|ish)s?$/.test(word));
  return {
    lower,
    inside,
    adjectives,
    alone,
    titleCase: headingsInTitleCase(tokens),
    language,
    german: language === 'de',
  };
}

/** Sentences whose capitals tell nothing; a name in them counts only if it stands elsewhere too. */
function headingsInTitleCase(tokens: readonly Token[]): Set<number> {
  const counts = new Map<number, { long: number; cap: number }>();
  for (const token of tokens) {
    if (!token.heading || token.initial || token.text.length < 4 || token.digit) continue;
    const count = counts.get(token.sentence) ?? { long: 0, cap: 0 };
    count.long += 1;
    if (token.cap) count.cap += 1;
    counts.set(token.sentence, count);
  }
  return new Set([...counts].filter(([, { long, cap }]) => cap >= long * 0.7).map(([sentence]) => sentence));
}
