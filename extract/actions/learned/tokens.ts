// The words of a masked sentence as the model sees them: stem, classes, names by kind.
import type { Span } from '../../../ledger/text.ts';
import { codeAt, kindAt, LETTER as IS_LETTER, NUMBER } from '../../words/letters.ts';
import { Lexicon } from '../../words/lexicon.ts';
import { LETTER } from '../mask.ts';
import { FORMS, formOf, type Lead, leadOf, LEADS } from './grammar.ts';
import { stemOf } from './stems.ts';
import type { Symbols } from './symbols.ts';
import { WORD_CLASSES } from './word-classes.ts';

export interface Token extends Span {
  stem: number;
  classes: readonly number[];
  /** How it ends, and what leads up to it; nought for what is no word of a class. */
  form: number;
  use: number;
  /** `#company`: what kind of name or figure it is. */
  group: string | undefined;
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

interface Phrase {
  /** The stems behind the first. */
  rest: readonly string[];
  name: string;
}

const classesByStem = new Map<string, string[]>();
/** Phrases by the stem of their first word. */
const phrases = new Map<string, Phrase[]>();
for (const [name, words] of Object.entries(WORD_CLASSES))
  for (const word of words.split(/\s+/u)) {
    const [first = '', ...rest] = word.split('_').map(stemOf);
    if (rest.length) phrases.set(first, [...(phrases.get(first) ?? []), { rest, name }]);
    else if (!classesByStem.get(first)?.includes(name))
      classesByStem.set(first, [...(classesByStem.get(first) ?? []), name]);
  }

/** Words that say too little to carry an act. */
const GRAMMAR = new Set(
  'the a an of to in on for by with from at as and or but that which who its their his her it they he she we was were is are be been has have had this these those'.split(
    ' ',
  ),
);

/** What is known of a word wherever it stands. */
interface Known {
  stem: string;
  number: number;
  classes: readonly number[];
  candidate: boolean;
  phrases: readonly Phrase[] | undefined;
  /** Index of `FORMS`. */
  form: number;
  lead: Lead;
  group: string | undefined;
}

/** Read when first met: with a small letter, and with a capital inside a sentence. */
interface Spelling {
  word: string;
  small: Known | undefined;
  capital: Known | undefined;
}

const isNameCode = (code: number): boolean => code >= 0xe001 && code <= 0xe00f;
const WORD_CHAR = IS_LETTER | NUMBER;
/** Join two parts of a word: "tit-for-tat", "it's", "5.2". */
const JOINERS: ReadonlySet<number> = new Set(['-', "'", '.', ','].map((char) => char.charCodeAt(0)));

/** Where the word ends that begins at `at`: names, or letters and figures with single joiners between. */
function wordEnd(lower: string, at: number, limit: number): number {
  let end = at + 1;
  if (isNameCode(codeAt(lower, at))) {
    while (end < limit && isNameCode(codeAt(lower, end))) end += 1;
    return end;
  }
  for (;;) {
    while (end < limit && (kindAt(lower, end) & WORD_CHAR) !== 0) end += 1;
    if (end + 1 >= limit || !JOINERS.has(codeAt(lower, end))) return end;
    if ((kindAt(lower, end + 1) & WORD_CHAR) === 0) return end;
    end += 2;
  }
}

export class Tokenizer {
  private readonly symbols: Symbols;
  private readonly forms: readonly number[];
  /** By form and lead. */
  private readonly uses: readonly (readonly number[])[];
  private readonly spellings = new Lexicon<Spelling>((word) => ({ word, small: undefined, capital: undefined }));

  constructor(symbols: Symbols) {
    this.symbols = symbols;
    this.forms = FORMS.map((form) => symbols.find(`:${form}`));
    this.uses = FORMS.map((form) => LEADS.map((lead) => symbols.find(`:${form}.${lead}`)));
  }

  /** `masked` and `lower`: the text with names masked, and in lower case; read from `from` to `to`. */
  read(masked: string, lower: string, from = 0, to = lower.length): Token[] {
    const tokens: Token[] = [];
    const words: Known[] = [];
    let some = false;
    for (let at = from; at < to; ) {
      const code = codeAt(lower, at);
      if (!isNameCode(code) && (kindAt(lower, at) & WORD_CHAR) === 0) {
        at += 1;
        continue;
      }
      const end = wordEnd(lower, at, to);
      const known = this.wordAt(lower, at, end, at > from && codeAt(masked, at) !== code);
      const { number: stem, classes, candidate, group } = known;
      const inflected = group === undefined && (classes.length > 0 || known.phrases !== undefined);
      const form = inflected ? (this.forms[known.form] ?? 0) : 0;
      const use = inflected ? (this.uses[known.form]?.[leadUpTo(words)] ?? 0) : 0;
      tokens.push({ start: at, end, stem, classes, form, use, group, candidate });
      words.push(known);
      if (known.phrases) some = true;
      at = end;
    }
    if (some) this.joinPhrases(tokens, words);
    return tokens;
  }

  private joinPhrases(tokens: readonly Token[], words: readonly Known[]): void {
    tokens.forEach((token, i) => {
      for (const { rest, name } of words[i]?.phrases ?? [])
        if (rest.every((stem, n) => stem === words[i + 1 + n]?.stem)) {
          token.classes = [...token.classes, this.symbols.find(`=${name}`)];
          token.candidate = true;
        }
    });
  }

  private wordAt(lower: string, start: number, end: number, capital: boolean): Known {
    const spelling = this.spellings.at(lower, start, end);
    const known = capital ? spelling.capital : spelling.small;
    if (known) return known;
    const found = this.describe(spelling.word, capital);
    if (capital) spelling.capital = found;
    else spelling.small = found;
    return found;
  }

  private describe(word: string, capital: boolean): Known {
    const kind = KIND_OF.get(word.charAt(0));
    if (kind !== undefined) return this.nameOf(`#${GROUP[kind] ?? kind}`, kind === 'date' ? [] : ['NAME']);
    if (!capital && /^\p{N}/u.test(word)) return { ...this.nameOf('#number', []), stem: '#n' };
    const stem = stemOf(word);
    const names = classesByStem.get(stem) ?? [];
    const begins = phrases.get(stem);
    if (capital && !names.length) return { ...this.nameOf('#capital', ['NAME']), stem, phrases: begins };
    return {
      stem,
      number: this.symbols.find(stem),
      classes: names.map((name) => this.symbols.find(`=${name}`)),
      candidate: !GRAMMAR.has(word),
      phrases: begins,
      form: formOf(word),
      lead: leadOf(word),
      group: undefined,
    };
  }

  /** A name or figure: known by its kind. */
  private nameOf(group: string, classes: readonly string[]): Known {
    return {
      stem: '',
      number: this.symbols.find(group),
      classes: classes.map((name) => this.symbols.find(`=${name}`)),
      candidate: false,
      phrases: undefined,
      form: 0,
      lead: 'name',
      group,
    };
  }
}

/** What the last words say of the next, as an index of `LEADS`: "has been | barred", "to | bar". */
function leadUpTo(words: readonly Known[]): number {
  const last = words.at(-1)?.lead ?? 'other';
  const before = words.at(-2)?.lead;
  const auxiliary = AUXILIARIES.find((lead) => last === lead || before === lead);
  return LEADS.indexOf(auxiliary ?? last);
}

const AUXILIARIES: readonly Lead[] = ['be', 'have'];
