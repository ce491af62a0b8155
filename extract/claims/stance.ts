// How a speaker stands to what is reported: the verb's own stance, turned by negation, forecast and demand.
import type { SpeakerKind, Stance } from '../../ledger/vocabulary.ts';
import type { LanguagePack } from './cues/pack.ts';
import {
  ACCUSATION_WORDS,
  CONDITIONALS,
  DENIAL_OPENINGS,
  DENIAL_PHRASES,
  DUTY_WORDS,
  EXPECTING,
  FALSE_WORDS,
  IMPERATIVES,
} from './cues/stances.ts';
import type { ClaimDraft } from './draft.ts';
import type { Token } from './tokens.ts';

const SELF: Readonly<Partial<Record<SpeakerKind, ReadonlySet<string>>>> = {
  organization: new Set(['it', 'they', 'we', 'i']),
  person: new Set(['he', 'she', 'we', 'i']),
};
const NEGATED = /^(?:is|are|was|were|do|does|did|has|have|had|ca|ain)n['’]t$/;
/** After `nobody` they make a rule of it, not a denial: `nobody is above the law`. */
const GENERAL = new Set(['is', 'should', 'can', 'will', 'gets', 'wants', 'likes', 'knows']);
const RELATIVE = new Set(['that', 'who', 'which', 'whoever']);

const DENIAL = new RegExp(DENIAL_PHRASES.join('|'));

const has = (words: readonly Token[], set: ReadonlySet<string>): boolean => words.some((t) => set.has(t.lower));

/** The first finite word is a future one, and not the speaker's own intention (`it would appeal`). */
function foretells(words: readonly Token[], kind: SpeakerKind, pack: LanguagePack): boolean {
  const isFuture = (t: Token): boolean => pack.future.has(t.lower) || pack.futureEnding?.test(t.lower) === true;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const before = words[at - 1]?.lower ?? '';
    if (isFuture(word)) {
      if (RELATIVE.has(before) && at > 1) continue;
      return !SELF[kind]?.has(before) && !SELF[kind]?.has(word.lower.replace(/['’](?:ll|d)$/, ''));
    }
    if (at > 0 && (pack.auxiliaries.has(word.lower) || NEGATED.test(word.lower))) return false;
  }
  return false;
}

function denies(said: readonly Token[]): boolean {
  if (DENIAL_OPENINGS.has(said[0]?.lower ?? '') && !GENERAL.has(said[1]?.lower ?? '')) return true;
  let opening = ' ';
  for (let at = 0; at < said.length && at < 14; at += 1) opening += `${said[at]?.lower ?? ''} `;
  return DENIAL.test(opening.replaceAll('’', "'"));
}

function plainStance(words: readonly Token[], direct: boolean, kind: SpeakerKind, pack: LanguagePack): Stance {
  const quoted = words.filter((t) => t.quoted);
  const said =
    direct && quoted.length > 0 ? quoted : words.filter((t, i) => i > 0 || !pack.complementisers.has(t.lower));
  if (direct && IMPERATIVES.has(said[0]?.lower ?? ''))
    return has(said, pack.future) && !said.some((t) => t.lower === 'we') ? 'predicts' : 'demands';
  if (CONDITIONALS.has(said[0]?.lower ?? '') && words.some((t) => pack.future.has(t.lower))) return 'predicts';
  if (denies(said)) return 'denies';
  if (kind !== 'document' && (foretells(direct ? said : words, kind, pack) || has(said.slice(0, 4), EXPECTING)))
    return 'predicts';
  return has(said.slice(0, 12), DUTY_WORDS) ? 'demands' : 'asserts';
}

/** `content`: the words of the claim without subject and verb. */
export function stanceOf(
  draft: ClaimDraft,
  content: readonly Token[],
  direct: boolean,
  kind: SpeakerKind,
  pack: LanguagePack,
): Stance {
  const { stance, lemma, next } = draft;
  const words = content.filter((t) => t.word);
  const after = words.filter((t) => t.start >= draft.cue.end);
  if (lemma === 'believe' && words.some((t) => t.lower === 'may' || t.lower === 'might')) return 'alleges';
  if (next === 'no' && after.length <= 3) return 'denies';
  if (stance === 'asserts') return words.length === 0 ? stance : plainStance(words, direct, kind, pack);
  if (lemma === 'call') {
    if (next === 'on' || next === 'for') return 'demands';
    return has(after.slice(-3), FALSE_WORDS) ? 'denies' : 'disputes';
  }
  if (lemma === 'counter' && direct) return 'asserts';
  if (lemma === 'reject' || lemma === 'dismiss') return has(after.slice(0, 5), ACCUSATION_WORDS) ? 'denies' : stance;
  if ((lemma === 'expect' || lemma === 'hope') && next === 'to') return 'asserts';
  return stance;
}
