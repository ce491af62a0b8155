// Reads a run of words as a possible speaker: a name, a pronoun, or a noun that can speak.
import type { LocalEntity } from '../../ledger/analysis.ts';
import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_CAPITAL } from './cues/places.ts';
import type { LanguagePack, NounKind, PronounKind } from './cues/pack.ts';
import type { Token } from './tokens.ts';
import { readUnknownName } from './unknownname.ts';

export type Speaker =
  | { form: 'name'; entity: LocalEntity; text: string }
  /** The publisher or author in the first person. */
  | { form: 'self'; singular: boolean; text: string }
  /** A capital that stands for its government. */
  | { form: 'capital'; country: string; text: string }
  /** A name that no step knew. */
  | { form: 'unknown'; person: boolean; text: string }
  | { form: 'pronoun'; pronoun: PronounKind; text: string }
  | {
      form: 'noun';
      noun: NounKind;
      head: string;
      text: string;
      definite: boolean;
      owner: LocalEntity | null;
      /** A noun it belongs to: `the agency's notice`. */
      ownerNoun: { noun: NounKind; head: string } | null;
      possessor: PronounKind | null;
      /** A nationality that is no name: `the Dutch government`. */
      qualifier: string | null;
      /** What stands behind the head belongs to it: `a spokesman for the port`. */
      belongs: boolean;
    };

export interface PhraseContext {
  text: string;
  pack: LanguagePack;
  entityOf(mention: number): LocalEntity | undefined;
}

const canSpeak = (entity: LocalEntity): boolean => entity.type !== 'model' && entity.type !== 'chip';
const singular = (word: string): string => (word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
/** "l'office", "the office's". */
const CLIPPED = /^[ld]['’](?=\p{L})|['’]s?$/u;
export const bare = (token: Token): string => token.lower.replace(CLIPPED, '');

export function nounKindOf(word: string, pack: LanguagePack): NounKind | undefined {
  const known = pack.nouns.get(word);
  if (known) return known;
  const single = word.endsWith('s') ? pack.nouns.get(singular(word)) : undefined;
  if (single) return single;
  const hyphen = word.lastIndexOf('-');
  return hyphen < 0 ? undefined : pack.nouns.get(word.slice(hyphen + 1));
}

/** What follows these words is no owner: `a receipt seen by the Dial`. */
const OWNER_ENDS = new Set(['seen', 'obtained', 'reviewed', 'which', 'who', 'that', 'whose']);

/** `Under` of `Under Secretary`. */
export const isTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Under' && tokens[at + 1]?.text === 'Secretary';

/** Where what follows the head begins: the first modifier outside a name. */
function coreEnd(tokens: readonly Token[], pack: LanguagePack): number {
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (isTitle(tokens, i)) continue;
    if (i > 1 && token.mention < 0 && token.lower === 'that' && pack.complementisers.has('that')) return i;
    if (token.mention >= 0 && token.mention === tokens[i - 1]?.mention) continue;
    if (
      !token.word
        ? !['-', '&', '.', '/'].includes(token.text)
        : pack.modifiers.has(token.lower) || (/ed$/.test(token.lower) && nounKindOf(bare(tokens[i - 1] ?? token), pack))
    )
      return i;
  }
  return tokens.length;
}

function possessorOf(core: readonly Token[], context: PhraseContext): PronounKind | null {
  return context.pack.possessives.get(core[0]?.lower ?? '') ?? null;
}

/** The entity a noun belongs to: `Harrow's lawyer`, `a Harrow spokesman`, `spokesman for Harrow`. */
function ownerOf(core: readonly Token[], rest: readonly Token[], context: PhraseContext): LocalEntity | null {
  const from = rest.findIndex((t) => t.lower === 'from' || t.lower === 'von');
  const sender =
    from < 0
      ? undefined
      : rest
          .slice(from + 1, from + 8)
          .map((t) => context.entityOf(t.mention))
          .find((e) => e?.type === 'person');
  if (sender) return sender;
  for (const token of [...core, ...rest.slice(0, 9)]) {
    if (token.mention < 0 && OWNER_ENDS.has(token.lower)) break;
    const entity = context.entityOf(token.mention);
    if (entity && canSpeak(entity)) return entity;
  }
  return null;
}

const DANGLING = new Set(['of', 'with', 'by', 'about', 'near', 'who', 'which', 'that', 'whose', 'than']);
const RELATIVE = new Set(['who', 'which', 'that', 'whose']);
const INDEFINITE =
  /^(?:an?|one|un|una|unos|unas|ein|eine|einer|eines|een|une|des|some|several|many|two|three|four|five|other|another)$/;
const PLURAL = /(?:s|men|people|leute|forscher|beamte|vertreter|experten)$/;

const HEAD_FIRST = new Set(['fr', 'es']);
const ORDINALS = new Set(['second', 'third']);

function namePhrase(core: readonly Token[], head: Token, entity: LocalEntity, context: PhraseContext): Speaker | null {
  const from = core.find((t) => t.mention === head.mention) ?? head;
  return { form: 'name', entity, text: context.text.slice(from.start, head.end) };
}

const THING = /(?:tion|sion|ment|ness|ity|ing|age|ance|ence|ics|ism|ware|ships?)s?$/;

/** `a mate who works there`, `two of her cousins`, `the 57-year-old`: a noun that no list has, for people by what stands around it. */
function isSomebody(tokens: readonly Token[], core: readonly Token[]): boolean {
  const head = core.at(-1);
  if (!head || core.length > 6 || !/^\p{Ll}|^\d+-year-old$/u.test(head.text) || THING.test(head.lower)) return false;
  if (/-year-olds?$/.test(head.lower)) return true;
  const rest = tokens.slice(core.length);
  return rest.some(({ lower, mention }) => mention < 0 && lower === 'who');
}

/** `Harrow spokesman`, `the agency's notice`: a common noun that can speak. */
function nounPhrase(
  tokens: readonly Token[],
  core: readonly Token[],
  context: PhraseContext,
  loose: boolean,
): Speaker | null {
  const { pack } = context;
  const [first] = tokens;
  const head = core.at(-1);
  const last = tokens.at(-1);
  if (!first || !head || !last) return null;
  const word = bare(head);
  const opened =
    pack.determiners.has(first.lower) ||
    pack.possessives.has(first.lower) ||
    pack.quantifiers.has(first.lower) ||
    first.mention >= 0 ||
    (HEAD_FIRST.has(pack.language) && /^[ld]['’]/.test(first.lower));
  // `a bandwidth per second`, unlike `the second said`
  if (!opened && ORDINALS.has(word)) return null;
  let noun = nounKindOf(word, pack);
  if (!noun && HEAD_FIRST.has(pack.language)) {
    // `une source gouvernementale`: what follows the noun only describes it
    const leading = core.find((t) => t.mention < 0 && nounKindOf(bare(t), pack));
    noun = leading && nounKindOf(bare(leading), pack);
  }
  const bareGroup =
    core.length < 4 && core.length === tokens.length && /ers$/.test(word) && !/^\p{Lu}/u.test(head.text);
  if (!noun && loose && !pack.things?.has(word) && (opened || bareGroup) && pack.humanEnding?.test(word))
    noun = 'anonymous';
  if (!noun && loose && opened && pack.language === 'en' && isSomebody(tokens, core)) noun = 'anonymous';
  if (!noun) return null;
  if (
    !opened &&
    !PLURAL.test(word) &&
    core.length > 1 &&
    (noun === 'document' || noun === 'company' || noun === 'agency' || noun === 'outlet')
  )
    return null;
  if (!opened && core.length > 4) return null;
  const possessing = core.find((t) => t.possessive && t.mention < 0 && t !== head);
  const ownerKind = possessing ? nounKindOf(bare(possessing), pack) : undefined;
  return {
    form: 'noun',
    noun,
    head: word,
    text: context.text.slice(first.start, last.end),
    definite: !INDEFINITE.test(first.lower),
    owner: ownerOf(core, tokens.slice(core.length), context),
    ownerNoun: possessing && ownerKind ? { noun: ownerKind, head: bare(possessing) } : null,
    possessor: possessorOf(core, context),
    qualifier: core.slice(0, -1).find((t) => t.mention < 0 && isNational(t))?.lower ?? null,
    belongs: ['for', 'of', 'at'].includes(tokens[core.length]?.lower ?? ''),
  };
}

/** `Dutch`, `Ruritanian`. */
const isNational = ({ text, lower }: Token): boolean =>
  /^\p{Lu}/u.test(text) && (COUNTRY_OF_ADJECTIVE.has(lower) || /(?:ese|ish|ian|ean)$/.test(lower));

/** A clause in disguise: a second article in the core, a helper verb after it, or a dangling preposition. */
function isClause(tokens: readonly Token[], core: readonly Token[], pack: LanguagePack): boolean {
  const last = tokens.at(-1);
  if (last && last.mention < 0 && (pack.prepositions.has(last.lower) || DANGLING.has(last.lower))) return true;
  const second = core
    .slice(1)
    .some(
      (t, i) =>
        t.mention < 0 && pack.determiners.has(t.lower) && !(i === 0 && pack.quantifiers.has(core[0]?.lower ?? '')),
    );
  if (second && pack.language === 'en') return true;
  let relative = false;
  for (const token of tokens.slice(core.length)) {
    if (RELATIVE.has(token.lower)) relative = true;
    if (!relative && token.mention < 0 && pack.auxiliaries.has(token.lower)) return true;
  }
  return false;
}

/** What stands behind a person's name: `Vera Holm KC`. */
const AFTER_NAMES = new Set(['KC', 'QC', 'SC', 'MP', 'MEP', 'MSP', 'TD', 'Jr', 'Sr', 'Esq', 'PhD', 'MD', 'OBE', 'CBE']);

/** `tokens` must be the whole phrase. `loose`: an unknown noun for a person will do. */
export function readSpeaker(tokens: readonly Token[], context: PhraseContext, loose: boolean): Speaker | null {
  const { pack } = context;
  const [first] = tokens;
  if (!first || tokens.some((t) => t.quoted && t.word)) return null;
  const pronoun = pack.pronouns.get(bare(first).replace(/['’](?:d|ll|ve|re)$/, ''));
  // Dutch `het` is an article as well
  if (pronoun && !(tokens.length > 1 && pack.determiners.has(first.lower)))
    return tokens.length === 1 ? { form: 'pronoun', pronoun, text: first.text.replace(/['’].*$/, '') } : null;
  if (
    first.mention < 0 &&
    !isTitle(tokens, 0) &&
    !pack.determiners.has(first.lower) &&
    (pack.modifiers.has(first.lower) || pack.conjunctions.has(first.lower))
  )
    return null;
  const core = tokens.slice(0, coreEnd(tokens, pack));
  if (core.length > 1 && AFTER_NAMES.has(core.at(-1)?.text ?? '') && (core.at(-2)?.mention ?? -1) >= 0) core.pop();
  const head = core.at(-1);
  const country =
    head?.mention === -1 && core.length === tokens.length ? COUNTRY_OF_CAPITAL.get(head.lower) : undefined;
  if (
    head &&
    country &&
    /^\p{Lu}/u.test(head.text) &&
    (core.length === 1 || (core.length === 2 && first.lower === 'the'))
  ) {
    return { form: 'capital', country, text: context.text.slice(first.start, head.end) };
  }
  if (
    !head?.word ||
    core.some((t) => t.mention < 0 && (pack.auxiliaries.has(t.lower) || ['later', 'ago', 'not'].includes(t.lower)))
  )
    return null;
  if (isClause(tokens, core, pack)) return null;
  const entity = context.entityOf(head.mention);
  if (entity && entity.type !== 'person' && core.length > 1 && INDEFINITE.test(first.lower) && first.mention < 0)
    return null;
  if (!entity) {
    const noun = nounPhrase(tokens, core, context, loose);
    return noun ?? (loose ? readUnknownName(tokens, context.text, pack) : null);
  }
  if (
    !canSpeak(entity) ||
    (head.possessive && core.length === tokens.length && tokens.length > 1 && /['’]s$/.test(head.text))
  )
    return null;
  return namePhrase(core, head, entity, context);
}
