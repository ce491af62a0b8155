// The words of a masked sentence as the model sees them: stem, classes, names by kind.
import type { Span } from '../../../ledger/text.ts';
import { LETTER } from '../mask.ts';
import { stemOf } from './stems.ts';
import type { Symbols } from './symbols.ts';
import { WORD_CLASSES } from './word-classes.ts';

export interface Token extends Span {
  stem: number;
  classes: readonly number[];
  /** It may carry an act: a word of some class. */
  candidate: boolean;
}

const KIND_OF = new Map(Object.entries(LETTER).map(([kind, letter]) => [letter, kind]));
/** Kinds of names that are alike to the model. */
const GROUP: Readonly<Record<string, string>> = {
  bill: 'law',
  list: 'law',
  edict: 'law',
  committee: 'organization',
  outlet: 'organization',
};

const classesByStem = new Map<string, string[]>();
/** Phrases by the stem of their first word. */
const phrases = new Map<string, { rest: string[]; name: string }[]>();
for (const [name, words] of Object.entries(WORD_CLASSES))
  for (const word of words.split(/\s+/u)) {
    const [first = '', ...rest] = word.split('_').map(stemOf);
    if (rest.length) phrases.set(first, [...(phrases.get(first) ?? []), { rest, name }]);
    else if (!classesByStem.get(first)?.includes(name))
      classesByStem.set(first, [...(classesByStem.get(first) ?? []), name]);
  }

const WORD = /[\uE001-\uE00F]+|[\p{L}\p{N}][\p{L}\p{N}]*(?:[-'.,][\p{L}\p{N}]+)*/gu;
/** Words that say too little to carry an act. */
const GRAMMAR = new Set(
  'the a an of to in on for by with from at as and or but that which who its their his her it they he she we was were is are be been has have had this these those'.split(
    ' ',
  ),
);

interface Known {
  stem: string;
  number: number;
  classes: readonly number[];
  candidate: boolean;
}

export class Tokenizer {
  private readonly known = new Map<string, Known>();
  private readonly symbols: Symbols;

  constructor(symbols: Symbols) {
    this.symbols = symbols;
  }

  /** `masked` and `lower`: the sentence with names masked, and in lower case. */
  read(masked: string, lower: string, offset: number): Token[] {
    const tokens: Token[] = [];
    const stems: string[] = [];
    for (const { 0: word, index } of lower.matchAll(WORD)) {
      const capital = index > 0 && masked.charCodeAt(index) !== lower.charCodeAt(index);
      const k = this.wordOf(capital ? `^${word}` : word);
      stems.push(k.stem);
      tokens.push({
        start: offset + index,
        end: offset + index + word.length,
        stem: k.number,
        classes: k.classes,
        candidate: k.candidate,
      });
    }
    tokens.forEach((token, i) => {
      for (const { rest, name } of phrases.get(stems[i] ?? '') ?? [])
        if (rest.every((stem, n) => stem === stems[i + 1 + n])) {
          token.classes = [...token.classes, this.symbols.find(`=${name}`)];
          token.candidate = true;
        }
    });
    return tokens;
  }

  private wordOf(printed: string): Known {
    const known = this.known.get(printed);
    if (known) return known;
    const found = this.describe(printed);
    if (this.known.size > 40_000) this.known.clear();
    this.known.set(printed, found);
    return found;
  }

  private describe(printed: string): Known {
    const { symbols } = this;
    const kind = KIND_OF.get(printed.charAt(0));
    if (kind !== undefined) {
      const group = GROUP[kind] ?? kind;
      const classes = kind === 'date' ? [] : [symbols.find('=NAME')];
      return { stem: '', number: symbols.find(`#${group}`), classes, candidate: false };
    }
    if (/^\p{N}/u.test(printed)) return { stem: '#n', number: symbols.find('#number'), classes: [], candidate: false };
    const capital = printed.startsWith('^');
    const word = capital ? printed.slice(1) : printed;
    const stem = stemOf(word);
    const names = classesByStem.get(stem) ?? [];
    if (capital && !names.length)
      return { stem, number: symbols.find('#capital'), classes: [symbols.find('=NAME')], candidate: false };
    return {
      stem,
      number: symbols.find(stem),
      classes: names.map((name) => symbols.find(`=${name}`)),
      candidate: !GRAMMAR.has(word),
    };
  }
}
