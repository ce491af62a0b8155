// How a speaker stands to what is reported: the verb's own stance, turned by negation, forecast and demand.
import type { SpeakerKind, Stance } from '../../ledger/vocabulary.ts';
import type { LanguagePack } from './cues/pack.ts';
import {
  ACCUSATION_WORDS,
  ACCUSING,
  ACCUSING_PHRASES,
  ANNOUNCED,
  ANNOUNCING,
  CONDITIONALS,
  DENIAL_OPENINGS,
  DENIAL_PHRASES,
  DENIAL_WORDS,
  DUTY_WORDS,
  EXPECTED,
  EXPECTING,
  FALSE_WORDS,
  IMPERATIVES,
  KIND_WORDS,
  OWN_STEPS,
  REJECTING,
  REJECTING_PHRASES,
  RISKS,
} from './cues/stances.ts';
import { type Speaking, tellsOfConduct } from './conduct.ts';
import type { ClaimDraft } from './draft.ts';
import type { Token } from './tokens.ts';

const SELF: Readonly<Partial<Record<SpeakerKind, ReadonlySet<string>>>> = {
  organization: new Set(['it', 'they', 'we', 'i']),
  person: new Set(['he', 'she', 'we', 'i']),
  anonymous: new Set(['they', 'he', 'she', 'we', 'i']),
};
const CONDITIONAL = /^(?:would|could)|['’]d$/;
const NEGATED = /^(?:is|are|was|were|do|does|did|has|have|had|ca|ain)n['’]t$/;
/** After `nobody` they make a rule of it, not a denial: `nobody is above the law`. */
const GENERAL = new Set(['is', 'should', 'can', 'will', 'gets', 'wants', 'likes', 'knows']);
const LIKELY = /\b(?:is|are|looks?|seems?|appears?) (?:now |most |very )?(?:un)?likely\b/;
const OURS = /^(?:we|our|we['’](?:ll|d|re|ve))$/;
const CONTRACTED = /['’](?:ll|d)$/;
const NEGATION = /^(?:not|never|no|longer)$/;
const SHOULD = /^should(?:n['’]t)?$/;
const PAST = /^(?:was|were|had|did|has|have|wasn['’]t|weren['’]t|hadn['’]t)$/;
const RELATIVE = new Set(['that', 'who', 'which', 'whoever']);

const NOT = /n['’]t$/;
const DENIAL = new RegExp(DENIAL_PHRASES.join('|'));

/** Who counts or reports what others did accuses nobody: `estimates that 40 crates were diverted`. */
const COUNTING = new Set(['estimate', 'report', 'count', 'put']);
/** They answer something: with a denial, or with an argument. */
const CONTRARY = new Set(['retort', 'counter', 'rejoin', 'disagree', 'protest', 'object', 'dispute', 'scoff']);
const WARNINGS = new Set(['warn', 'caution']);

const has = (words: readonly Token[], set: ReadonlySet<string>): boolean => words.some((t) => set.has(t.lower));

/** `will need a licence`, `will be kept for 90 days`: a body that tells what it rules or does. */
function announces(words: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (NEGATION.test(words[next]?.lower ?? '') || /ly$|^also$/.test(words[next]?.lower ?? '')) next += 1;
  const verb = words[next]?.lower ?? '';
  if (verb !== 'be') return ANNOUNCING.has(verb);
  return ANNOUNCED.has(words[next + 1]?.lower ?? '');
}

/** `might not survive`, `may have to close`. */
function risks(words: readonly Token[]): boolean {
  const at = words.findIndex((t, i) => i > 0 && (t.lower === 'may' || t.lower === 'might'));
  if (at < 0) return false;
  return words[at]?.lower === 'might' || RISKS.has(words[at + 1]?.lower ?? '');
}

/** `should be lifted`: a wish, unless something is only expected (`should arrive in May`). */
function wishes(words: readonly Token[]): boolean {
  const at = words.findIndex((t) => SHOULD.test(t.lower));
  return at > 0 && at < 14 && !EXPECTED.has(words[at + 1]?.lower ?? '');
}

/** The first finite word is a future one, and not the speaker's own intention (`it would appeal`). */
function foretells(words: readonly Token[], kind: SpeakerKind, pack: LanguagePack, who: Speaking): boolean {
  const isFuture = (t: Token): boolean => pack.future.has(t.lower) || pack.futureEnding?.test(t.lower) === true;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const before = words[at - 1]?.lower ?? '';
    if (isFuture(word)) {
      if (RELATIVE.has(before) && at > 1 && !CONTRACTED.test(word.lower)) continue;
      if (kind === 'organization' && announces(words, at)) return false;
      const own = words.slice(0, at).some((t) => t.mention >= 0 && who.entityOf(t.mention) === who.speaker);
      if (own && !CONDITIONAL.test(word.lower)) return false;
      return !SELF[kind]?.has(before) && !SELF[kind]?.has(word.lower.replace(/['’](?:ll|d)$/, ''));
    }
    if (at > 0 && (pack.auxiliaries.has(word.lower) || NEGATED.test(word.lower))) return false;
  }
  return false;
}

/** `lead`: who speaks, where that is no part of what is said. */
function denies(said: readonly Token[], lead: string): boolean {
  const general = GENERAL.has(said[1]?.lower ?? '') || (said[1]?.lower === 'was' && said[2]?.lower.endsWith('ing'));
  if (DENIAL_OPENINGS.has(said[0]?.lower ?? '') && !general) return true;
  const opening = said.slice(0, 14);
  if (!opening.some(({ lower }) => DENIAL_WORDS.has(lower) || NOT.test(lower))) return false;
  return DENIAL.test(`${lead}${opening.map((t) => t.lower).join(' ')} `.replaceAll('’', "'"));
}

const plainText = (words: readonly Token[]): string => words.map((t) => t.lower).join(' ');

/** `warned that it was too strong` tells of what was; `warned that it is too strong` of what may come. */
function warns(words: readonly Token[], kind: SpeakerKind, pack: LanguagePack): boolean {
  const finite = words.find((t) => pack.auxiliaries.has(t.lower) || PAST.test(t.lower));
  return kind !== 'document' && !PAST.test(finite?.lower ?? '');
}

/** `opens`: nothing of the attribution stands before what is said. */
function plainStance(
  words: readonly Token[],
  direct: boolean,
  kind: SpeakerKind,
  pack: LanguagePack,
  opens: boolean,
  lead: string,
  who: Speaking,
): Stance {
  const quoted = words.filter((t) => t.quoted);
  const said =
    direct && quoted.length > 0 ? quoted : words.filter((t, i) => i > 0 || !pack.complementisers.has(t.lower));
  if (direct && (quoted.length > 0 || opens) && IMPERATIVES.has(said[0]?.lower ?? '') && said[1]?.lower !== 'me')
    return has(said, pack.future) && !said.some((t) => t.lower === 'we') ? 'predicts' : 'demands';
  const promised = kind === 'organization' && direct && words.some((t) => OURS.test(t.lower));
  if (CONDITIONALS.has(said[0]?.lower ?? '') && words.some((t) => pack.future.has(t.lower)))
    return promised ? 'asserts' : 'predicts';
  if (denies(said, lead)) return 'denies';
  const plain = plainText(words);
  if (has(words, ACCUSING) || ACCUSING_PHRASES.test(plain)) return 'alleges';
  if (kind !== 'person' && !direct && tellsOfConduct(words, who)) return 'alleges';
  if (has(words, REJECTING) || REJECTING_PHRASES.test(plain)) return 'disputes';
  if (kind !== 'document') {
    const foretold = foretells(direct ? said : words, kind, pack, who) || has(said.slice(0, 4), EXPECTING);
    if (foretold || risks(said) || LIKELY.test(plain)) return 'predicts';
    if (wishes(said)) return 'demands';
  }
  return has(said.slice(0, 12), DUTY_WORDS) ? 'demands' : 'asserts';
}

/** `content`: the words of the claim without subject and verb. */
export function stanceOf(
  draft: ClaimDraft,
  content: readonly Token[],
  direct: boolean,
  kind: SpeakerKind,
  pack: LanguagePack,
  who: Speaking,
): Stance {
  const { stance, lemma, next } = draft;
  const words = content.filter((t) => t.word);
  const after = words.filter((t) => t.start >= draft.cue.end);
  if (lemma === 'believe' && words.some((t) => t.lower === 'may' || t.lower === 'might')) return 'alleges';
  if (next === 'no' && after.length <= 3) return 'denies';
  if (lemma === 'tell' && next === 'it' && after[1]?.lower === 'differently') return 'disputes';
  if (stance === 'asserts') {
    if (words.length === 0) return stance;
    const plain = plainStance(
      words,
      direct,
      kind,
      pack,
      (words[0]?.start ?? 0) <= draft.cue.start,
      lemma === 'first person' ? ' we ' : ' ',
      who,
    );
    if (plain === 'alleges' && COUNTING.has(lemma)) return 'asserts';
    if (draft.rule === 'own-name' && plain === 'predicts') return 'asserts';
    return plain === 'asserts' && WARNINGS.has(lemma) && warns(words, kind, pack) ? 'predicts' : plain;
  }
  if (draft.negated && (stance === 'denies' || stance === 'disputes' || stance === 'alleges')) return 'asserts';
  if (lemma === 'call') {
    if (next === 'on' || next === 'for') return 'demands';
    if (has(after.slice(-3), FALSE_WORDS) || has(after.slice(0, 3), ACCUSATION_WORDS)) return 'denies';
    return has(after.slice(0, 8), KIND_WORDS) && !after.some((t) => NEGATION.test(t.lower)) ? 'asserts' : 'disputes';
  }
  if (lemma === 'counter' && direct) return 'asserts';
  if (CONTRARY.has(lemma) && denies(words, ' ')) return 'denies';
  if (lemma === 'reject' || lemma === 'dismiss')
    return has(after.slice(0, 5), ACCUSATION_WORDS) || has(after, FALSE_WORDS) ? 'denies' : stance;
  if (lemma === 'hope' && next === 'to') return 'asserts';
  if (lemma === 'expect' && next === 'to') return OWN_STEPS.has(after[1]?.lower ?? '') ? 'asserts' : 'predicts';
  return stance;
}
