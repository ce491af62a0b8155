// Reads a phrase as a speaker where only a speaker can stand: between a comma and a verb of saying, no list has to know its noun.
// `two lawyers not involved in the case`, `neighbours`, `la jurista`. Not: `the order was signed`, `nothing`.
import type { UnitContext } from '../draft.ts';
import { bare, nounKindOf, readSpeaker, type Speaker } from '../nounphrase.ts';
import { isCapitalised, type Token } from '../tokens.ts';

const MOST_WORDS = 14;
const NOBODY = new Set('nobody nothing none which what who that there how why when where whether as if'.split(' '));
/** What names a person stands behind is no speaker: `an aide to Holm` is the aide. */
const OWNED = new Set('of to for with at from de del von van bei zu à au van'.split(' '));

/** Index after the head noun: the first word that begins what describes it. */
function headEnd(tokens: readonly Token[], { pack }: UnitContext): number {
  const at = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      t.mention < 0 &&
      (!t.word || pack.modifiers.has(t.lower) || pack.prepositions.has(t.lower) || pack.negations.has(t.lower)),
  );
  return at < 0 ? tokens.length : at;
}

/** The first person named, unless as somebody's: `spokesman Ivo Maas`, `Rector Ada Finn of the institute`. */
function personIn(tokens: readonly Token[], { phrase }: UnitContext): Speaker | null {
  const at = tokens.findIndex((t) => phrase.entityOf(t.mention)?.type === 'person');
  const first = tokens[at];
  const entity = phrase.entityOf(first?.mention ?? -1);
  if (!first || !entity || tokens.slice(0, at).some((t) => OWNED.has(t.lower))) return null;
  const last = tokens.findLast((t) => t.mention === first.mention) ?? first;
  return last.possessive ? null : { form: 'name', entity, text: phrase.text.slice(first.start, last.end) };
}

/** `the cut-off came without`: no phrase ends so. */
const dangles = ({ lower }: Token, { pack }: UnitContext): boolean =>
  pack.prepositions.has(lower) ||
  pack.modifiers.has(lower) ||
  pack.determiners.has(lower) ||
  pack.possessives.has(lower) ||
  /^(?:of|not|more|frequently)$/.test(lower);

export function readAnybody(tokens: readonly Token[], context: UnitContext): Speaker | null {
  const { pack, phrase } = context;
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > MOST_WORDS || NOBODY.has(first.lower) || pack.negations.has(first.lower))
    return null;
  if (last.mention < 0 && (dangles(last, context) || last.possessive)) return null;
  const pronoun = pack.pronouns.get(first.lower);
  if (pronoun && (last === first || pack.tails?.has(tokens[1]?.lower ?? '')))
    return { form: 'pronoun', pronoun, text: first.text };
  const known = readSpeaker(tokens, phrase, true);
  if (known) return known;
  const named = personIn(tokens, context);
  if (named) return named;
  const core = tokens.slice(0, headEnd(tokens, context));
  const head = core.at(-1);
  if (!head?.word || head.quoted || head.mention >= 0 || pack.pronouns.has(head.lower)) return null;
  if (core.some((t) => t.mention < 0 && (pack.auxiliaries.has(t.lower) || pack.conjunctions.has(t.lower)))) return null;
  const opened =
    pack.determiners.has(first.lower) ||
    pack.possessives.has(first.lower) ||
    pack.quantifiers.has(first.lower) ||
    first.mention >= 0;
  const plural = /[^s]s$|en$/.test(head.lower) && !/ly$/.test(head.lower);
  if (!opened && !plural) return null;
  if (isCapitalised(head) && pack.language === 'en' && !opened) return null;
  const owner = tokens.map((t) => phrase.entityOf(t.mention)).find((e) => e && e.type !== 'model' && e.type !== 'chip');
  return {
    form: 'noun',
    noun: nounKindOf(bare(head), pack) ?? 'anonymous',
    head: bare(head),
    text: phrase.text.slice(first.start, last.end),
    definite: !pack.quantifiers.has(first.lower) && !/^(?:an?|un[ae]?|eine?|een|des)$/.test(first.lower) && opened,
    owner: owner ?? null,
    ownerNoun: null,
    possessor: pack.possessives.get(first.lower) ?? null,
    qualifier: null,
    belongs: OWNED.has(tokens[core.length]?.lower ?? ''),
  };
}
