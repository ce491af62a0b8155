// What a number counts: the head of the noun phrase behind it, folded and singular.
import { fold } from '../../ledger/text.ts';
import { isSmallAt } from '../words/letters.ts';
import { ADJECTIVES, IRREGULAR, SAME, STOPS } from './noun-words.ts';

export interface Counted {
  of: string;
  /** Characters behind the number up to the end of the head. */
  length: number;
}

const WORD = /^(?<gap>[\s\u00a0]+)(?<word>[\p{L}\p{N}][\p{L}\p{N}’'.-]*)/u;
const GLUED = /^-(?<noun>\p{Ll}{3,})(?=\s)/u;
const LONGEST = 6;
const ADJECTIVE_ENDING = /(?:al|ed|ing|ive|ous|ful|ic|less|able|ible|ish|ary|ese|ian)$/;
const ABROAD = /^\s(?:abroad|overseas|outside\s(?:the\s)?(?:country|republic|kingdom|union|\p{Lu}[\p{L}.]*))/u;

/** "licence applications" is `licence application`, "customers abroad" `customer abroad`. */
export function readCounted(behind: string, value: number | null): Counted | undefined {
  // "a six-page ruling"
  const glued = GLUED.exec(behind);
  if (glued?.groups?.noun) return { of: normalNoun(glued.groups.noun), length: glued[0].length };
  const partitive = /^\sof\s(?:the|its|their|his|her|these|those|our)(?:\s(?:first|last|other))?(?=\s)/.exec(behind);
  // "five of the seven applications": the noun stands behind the second number
  const second = partitive ? /^\s(?:\d[\d,]*|\p{L}+)(?=\s\p{Ll}+s\b)/u.exec(behind.slice(partitive[0].length)) : null;
  let at = partitive ? partitive[0].length + (second && !/s$/.test(second[0]) ? second[0].length : 0) : 0;
  const words: { text: string; end: number }[] = [];
  for (let i = 0; i < LONGEST; i++) {
    const match = WORD.exec(behind.slice(at, at + 40));
    const word = match?.groups?.word?.replace(/[.’']+$/, '') ?? '';
    if (!match || word === '' || STOPS.has(word.toLowerCase())) break;
    at += (match.groups?.gap ?? '').length + word.length;
    words.push({ text: word, end: at });
    if (isPluralHead(word) || !/^[\s\u00a0]/.test(behind.slice(at, at + 1))) break;
    if (value === 1 && words.length >= 3) break;
  }
  const head = headOf(words, value);
  if (!head) return undefined;
  const abroad = ABROAD.exec(behind.slice(head.end));
  return { of: abroad ? `${head.of} abroad` : head.of, length: head.end };
}

const isPluralHead = (word: string): boolean =>
  isSmallAt(word) &&
  ((/[^su]s$/.test(word) && !/(?:is|ss|us)$/.test(word)) ||
    /(?:ies|ses)$/.test(word) ||
    word in IRREGULAR ||
    word in SAME) &&
  !ADJECTIVES.has(word);

function headOf(
  words: readonly { text: string; end: number }[],
  value: number | null,
): { of: string; end: number } | undefined {
  const last = words.at(-1);
  if (!last) return undefined;
  const plural = words.findIndex((w) => isPluralHead(w.text) || /^\p{Lu}{2,}s$/u.test(w.text));
  if (plural >= 0) {
    const head = words[plural];
    const before = words[plural - 1]?.text;
    if (!head) return undefined;
    const noun = normalNoun(head.text);
    return { of: before !== undefined && isNounBefore(before) ? `${normalNoun(before)} ${noun}` : noun, end: head.end };
  }
  // a product counted by its name: "312 Atlas 70s"; German nouns are capitalised
  const named = words.filter((w) => /^[\p{Lu}\p{N}]/u.test(w.text));
  const first = words[0];
  if (first && named.length > 0 && /^\p{Lu}/u.test(first.text)) {
    const known = SAME[first.text.toLowerCase()];
    if (known) return { of: known, end: first.end };
    const run = words.slice(0, words.findIndex((w) => !/^[\p{Lu}\p{N}]/u.test(w.text)) >>> 0);
    const end = run.at(-1)?.end ?? first.end;
    return { of: fold(run.map((w) => w.text).join(' ')).replace(/(?<=\d)s$/, ''), end };
  }
  if (value !== 1) return undefined;
  // "one licence application came": a verb form behind the noun is left out
  const isNoun = (word: string): boolean =>
    /^\p{Ll}/u.test(word) && !ADJECTIVES.has(word) && !/(?:ed|ing|ly)$/.test(word);
  const single = words.findLast((w) => isNoun(w.text));
  return single && { of: normalNoun(single.text), end: single.end };
}

/** A noun before the head narrows it: "data centres"; adjectives and names are left out. */
const isNounBefore = (word: string): boolean =>
  /^\p{Ll}{3,}$/u.test(word) && !ADJECTIVES.has(word) && !ADJECTIVE_ENDING.test(word) && !/ly$/.test(word);

/** Folded, singular, one spelling. */
export function normalNoun(word: string): string {
  const small = fold(word).replace(/['’]s?$/, '');
  const irregular = SAME[small] ?? IRREGULAR[small];
  if (irregular) return irregular;
  const single =
    small.endsWith('ies') && small.length > 4
      ? `${small.slice(0, -3)}y`
      : /(?:sses|shes|ches|xes)$/.test(small)
        ? small.slice(0, -2)
        : /[^su]s$/.test(small) || (/[aeo]us$/.test(small) === false && /[^us]s$/.test(small))
          ? small.slice(0, -1)
          : small;
  return SAME[single] ?? single;
}
