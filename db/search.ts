// Search input: words, "phrases", -not and OR become groups of texts, one of each of which is wanted.
import { BadQuery } from '../ledger/asking.ts';
import { wellFormed } from '../ledger/text.ts';
import { spellingsOf } from './spellings.ts';

const LONGEST = 1000;
const MOST_TERMS = 64;
const TERM = /(?<minus>-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu;

/** Texts are words that stand side by side. */
export interface Wanted {
  /** One text of each group. */
  groups: string[][];
  excluded: string[];
}

/** `null` where nothing but punctuation is asked for, which nothing matches. */
export function parseSearch(q: string): Wanted | null {
  if (q.length > LONGEST) throw new BadQuery('q', `A search has at most ${LONGEST} characters.`);
  const groups: string[][] = [];
  const excluded: string[] = [];
  let joined = false;
  let terms = 0;
  for (const match of wellFormed(q).matchAll(TERM)) {
    const { minus, phrase, word } = match.groups ?? {};
    if (word === 'OR' && !minus) {
      joined = groups.length > 0;
      continue;
    }
    const text = phrase ?? word ?? '';
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (++terms > MOST_TERMS) throw new BadQuery('q', `A search has at most ${MOST_TERMS} words.`);
    const texts = phrase === undefined ? spellingsOf(text) : [text];
    const last = groups.at(-1);
    if (minus) excluded.push(...texts);
    else if (joined && last) last.push(...texts);
    else groups.push(texts);
    joined = false;
  }
  if (!groups.length && excluded.length)
    throw new BadQuery('q', 'Name at least one word to look for beside those left out.');
  return groups.length ? { groups, excluded } : null;
}
