// Reads a run of words as a possible speaker: a name, a pronoun, or a noun that can speak.
import type { LocalEntity } from '../../ledger/analysis.ts';
import type { LanguagePack, NounKind, PronounKind } from './cues/pack.ts';
import type { Token } from './tokens.ts';

export type Speaker =
  | { form: 'name'; entity: LocalEntity; text: string }
  | { form: 'pronoun'; pronoun: PronounKind; text: string }
  | {
      form: 'noun';
      noun: NounKind;
      head: string;
      text: string;
      definite: boolean;
      owner: LocalEntity | null;
      possessor: PronounKind | null;
    };

export interface PhraseContext {
  text: string;
  pack: LanguagePack;
  entityOf(mention: number): LocalEntity | undefined;
}

const isPerson = (entity: LocalEntity | undefined): boolean => entity?.type === 'person';
const canSpeak = (entity: LocalEntity): boolean => entity.type !== 'model' && entity.type !== 'chip';
const singular = (word: string): string => (word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
export const bare = (token: Token): string => token.lower.replace(/['’]s?$/, '');

export function nounKindOf(word: string, pack: LanguagePack): NounKind | undefined {
  return pack.nouns.get(word) ?? pack.nouns.get(singular(word)) ?? pack.nouns.get(word.split('-').at(-1) ?? '');
}

/** Where what follows the head begins: the first modifier outside a name. */
function coreEnd(tokens: readonly Token[], pack: LanguagePack): number {
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (token.mention >= 0 && token.mention === tokens[i - 1]?.mention) continue;
    if (!token.word ? !['-', '&', '.', '/'].includes(token.text) : pack.modifiers.has(token.lower)) return i;
  }
  return tokens.length;
}

function possessorOf(core: readonly Token[], context: PhraseContext): PronounKind | null {
  return context.pack.possessives.get(core[0]?.lower ?? '') ?? null;
}

/** The entity a noun belongs to: `Harrow's lawyer`, `a Harrow spokesman`, `spokesman for Harrow`. */
function ownerOf(core: readonly Token[], rest: readonly Token[], context: PhraseContext): LocalEntity | null {
  for (const token of [...core, ...rest.slice(0, 9)]) {
    const entity = context.entityOf(token.mention);
    if (entity && canSpeak(entity)) return entity;
  }
  return null;
}

/** `tokens` must be the whole phrase. `loose`: an unknown noun for a person will do. */
export function readSpeaker(tokens: readonly Token[], context: PhraseContext, loose: boolean): Speaker | null {
  const { pack, text } = context;
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || tokens.some((t) => t.quoted && t.word)) return null;
  if (tokens.length === 1 && pack.pronouns.has(first.lower)) {
    return { form: 'pronoun', pronoun: pack.pronouns.get(first.lower) ?? 'it', text: first.text };
  }
  const end = coreEnd(tokens, pack);
  const core = tokens.slice(0, end);
  const rest = tokens.slice(end);
  const head = core.at(-1);
  if (!head?.word) return null;
  const entity = context.entityOf(head.mention);
  const slice = (a: Token, b: Token): string => text.slice(a.start, b.end);
  if (entity && canSpeak(entity) && !(head.possessive && rest.length === 0 && core.length > 1)) {
    const from = isPerson(entity)
      ? (core.find((t) => t.mention === head.mention) ?? head)
      : (core.find((t) => t.mention === head.mention) ?? first);
    return { form: 'name', entity, text: slice(from, head) };
  }
  if (entity) return null;
  const word = bare(head);
  let noun = nounKindOf(word, pack);
  const definite = !/^(?:an?|one|un|una|ein|eine|einer|een|une|some|several|many|two|three|four)$/.test(first.lower);
  const opened =
    pack.determiners.has(first.lower) ||
    pack.possessives.has(first.lower) ||
    pack.quantifiers.has(first.lower) ||
    first.mention >= 0;
  if (!noun && loose && opened && pack.humanEnding?.test(word)) noun = 'anonymous';
  if (!noun && !opened) {
    const quantified = pack.quantifiers.has(first.lower);
    if (!quantified) return null;
  }
  if (!noun) return null;
  const possessor = possessorOf(core, context);
  const owner = ownerOf(core, rest, context);
  return { form: 'noun', noun, head: word, text: slice(first, last), definite, owner, possessor };
}
