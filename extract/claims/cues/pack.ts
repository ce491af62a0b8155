// What one language gives the claim frames: verbs of saying, words around them, and what may speak.
import type { Stance } from '../../../ledger/vocabulary.ts';

/** How a verb of saying is used. */
export interface VerbCue {
  /** First form listed: the name in rules. */
  lemma: string;
  stance: Stance;
  /** `say` may close or invert a quotation; `hold` reports a view or a wish; `weak` counts only before clear content. */
  use: 'say' | 'hold' | 'weak';
  /** One of these words must follow within five words. */
  needs?: readonly string[];
  /** What it needs must be one of the next two words. */
  soon?: boolean;
  /** It counts only after or before a quotation or a comma, or before `that`. */
  strict?: boolean;
  /** One of these must stand directly before it: `is sure`, `would like`. */
  after?: readonly string[];
  /** Only a document says it: `the order obliges`. */
  document?: boolean;
  /** None of these may be the next word. */
  never?: readonly string[];
}

export type PronounKind = 'he' | 'she' | 'it' | 'they';

/** What a noun without a name stands for as a speaker. */
export type NounKind = 'anonymous' | 'role' | 'spokesperson' | 'document' | 'company' | 'agency' | 'outlet' | 'group';

export interface LanguagePack {
  language: string;
  /** A form may be used in several ways; the first that fits counts. */
  verbs: ReadonlyMap<string, readonly VerbCue[]>;
  /** Words that may stand between a subject and its verb. */
  between: ReadonlySet<string>;
  pronouns: ReadonlyMap<string, PronounKind>;
  /** Their forms behind a preposition, where they differ: Dutch `volgens hem`. */
  objects?: ReadonlyMap<string, PronounKind>;
  determiners: ReadonlySet<string>;
  possessives: ReadonlyMap<string, PronounKind>;
  /** Words that begin what comes after a head noun. */
  modifiers: ReadonlySet<string>;
  /** Words that open a new clause. */
  conjunctions: ReadonlySet<string>;
  /** Finite helpers that never stand inside a speaker phrase. */
  auxiliaries: ReadonlySet<string>;
  /** Helpers that turn a participle into a passive. */
  passives?: ReadonlySet<string>;
  /** Helpers that make a saying only supposed. */
  modals?: ReadonlySet<string>;
  /** Words that join a second verb to the same subject. */
  joiners: ReadonlySet<string>;
  /** The verb stands second, so a subject may follow it anywhere. */
  verbSecond?: boolean;
  /** Verb forms of reported speech that need no verb of saying: German `habe`, `sei`. */
  reported?: ReadonlySet<string>;
  /** Words that open what was said: `that`. */
  complementisers: ReadonlySet<string>;
  /** Words between an inverted verb and its subject, as in German `sagt dazu`. */
  particles?: ReadonlySet<string>;
  /** Words that may follow an inverted subject: parted verb ends such as German `an`, `mit`. */
  tails?: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  quantifiers: ReadonlySet<string>;
  nouns: ReadonlyMap<string, NounKind>;
  /** Endings of nouns for people. */
  humanEnding: RegExp | null;
  /** Nouns with such an ending that are no people. */
  things?: ReadonlySet<string>;
  /** Phrases that name a source, as folded words: `according to`. */
  sources: readonly (readonly string[])[];
  /** Verb forms that predict. */
  future: ReadonlySet<string>;
  /** Endings of such forms, where the language has them. */
  futureEnding?: RegExp;
  negations: ReadonlySet<string>;
}

/** A table of verbs from rows `stance use: forms, comma between verbs, blank between forms`. */
export interface VerbRow {
  stance: Stance;
  use: VerbCue['use'];
  forms: string;
  needs?: readonly string[];
  never?: readonly string[];
  soon?: boolean;
  strict?: boolean;
  after?: readonly string[];
  document?: boolean;
}

export function verbTable(rows: readonly VerbRow[]): ReadonlyMap<string, readonly VerbCue[]> {
  const table = new Map<string, VerbCue[]>();
  for (const { forms, ...row } of rows) {
    for (const verb of forms.split(',')) {
      const words = verb.trim().split(/\s+/);
      const lemma = words[0] ?? '';
      for (const form of words) table.set(form, [...(table.get(form) ?? []), { lemma, ...row }]);
    }
  }
  return table;
}

/** Rows with a further form for each that ends so: `responde` gives `responden`. */
export const withEndings = (rows: readonly VerbRow[], endings: readonly (readonly [RegExp, string])[]): VerbRow[] =>
  rows.map((row) => ({
    ...row,
    forms: row.forms.replace(/[\p{L}’'-]+/gu, (form) => {
      const more = endings.flatMap(([ending, plural]) => (ending.test(form) ? [form.replace(ending, plural)] : []));
      return [form, ...more].join(' ');
    }),
  }));

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export function nounTable(rows: Readonly<Partial<Record<NounKind, string>>>): ReadonlyMap<string, NounKind> {
  const table = new Map<string, NounKind>();
  for (const [kind, words] of Object.entries(rows)) {
    for (const word of words.split(/\s+/).filter(Boolean)) table.set(word, kind as NounKind);
  }
  return table;
}
