// How a speaker stands to what is reported: the verb's own stance, turned by negation, forecast and demand.
import type { SpeakerKind, Stance } from '../../ledger/vocabulary.ts';
import { fold } from '../../ledger/text.ts';
import { ACCUSATION_WORDS, DENIAL_PHRASES, DUTY_WORDS, FALSE_WORDS, IMPERATIVES } from './cues/stances.ts';
import type { LanguagePack } from './cues/pack.ts';
import type { ClaimDraft } from './draft.ts';
import type { Token } from './tokens.ts';

const SELF: Readonly<Partial<Record<SpeakerKind, ReadonlySet<string>>>> = {
  organization: new Set(['it', 'they', 'we', 'i', 'which', 'said']),
  person: new Set(['he', 'she', 'we', 'i', 'said']),
};

const has = (words: readonly Token[], set: ReadonlySet<string>): boolean => words.some((t) => set.has(t.lower));

/** The speaker tells of an intention of their own: `it would appeal`. */
function ownIntention(words: readonly Token[], future: number, kind: SpeakerKind): boolean {
  const before = words.slice(Math.max(0, future - 1), future);
  return before.some((t) => SELF[kind]?.has(t.lower));
}

function plainStance(words: readonly Token[], direct: boolean, kind: SpeakerKind, pack: LanguagePack): Stance {
  const [first] = words;
  const said = direct ? words.filter((t) => t.quoted) : words;
  if (direct && IMPERATIVES.has(said[0]?.lower ?? '')) return 'demands';
  const opening = ` ${fold(
    said
      .slice(0, 14)
      .map((t) => t.text)
      .join(' '),
  )} `;
  if (DENIAL_PHRASES.some((phrase) => opening.includes(phrase))) return 'denies';
  const future = words.findIndex((t) => pack.future.has(t.lower) || pack.futureEnding?.test(t.lower) === true);
  if (future >= 0 && first && !ownIntention(words, future, kind)) return 'predicts';
  if (has(words.slice(0, 12), DUTY_WORDS)) return 'demands';
  return 'asserts';
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
  if (stance === 'asserts') return words.length === 0 ? stance : plainStance(words, direct, kind, pack);
  if (lemma === 'call') {
    if (next === 'on' || next === 'for') return 'demands';
    return has(after.slice(-3), FALSE_WORDS) ? 'denies' : 'disputes';
  }
  if (lemma === 'reject' || lemma === 'dismiss') return has(after.slice(0, 5), ACCUSATION_WORDS) ? 'denies' : stance;
  if ((lemma === 'expect' || lemma === 'hope') && next === 'to') return 'asserts';
  if (draft.stance === 'predicts' && kind === 'document') return 'asserts';
  return stance;
}
