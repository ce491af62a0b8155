// What a frame finds: a cue, a speaker phrase and the stretch of text it governs, before speakers are resolved.
import type { ReadingInput } from '../../ledger/analysis.ts';
import type { SpeakerKind, Stance } from '../../ledger/vocabulary.ts';
import type { Span } from '../../ledger/text.ts';
import type { LanguagePack } from './cues/pack.ts';
import type { PhraseContext, Speaker } from './nounphrase.ts';
import type { Unit } from './units.ts';

export interface ClaimDraft extends Span {
  speaker: Speaker;
  /** Where the attribution itself stands: subject and verb. */
  cue: Span;
  /** Where its subject begins, if it opens a clause of its own. */
  opens: number | null;
  /** It shares the subject of an earlier verb. */
  shared?: boolean;
  /** It stands in a relative clause: `Pinnace, which says …`. */
  relative?: boolean;
  /** The speaker stands after the verb. */
  after?: boolean;
  /** An outlet that reports another's claim. */
  passedBy?: Speaker;
  lemma: string;
  /** `did not deny`. */
  negated?: boolean;
  /** The word after the verb. */
  next?: string;
  stance: Stance;
  direct?: boolean;
  kind?: SpeakerKind;
  rule: string;
}

export interface UnitContext {
  input: ReadingInput;
  unit: Unit;
  pack: LanguagePack;
  phrase: PhraseContext;
}

/** One way of attributing: finds drafts in a unit. */
export type Frame = (context: UnitContext) => ClaimDraft[];
