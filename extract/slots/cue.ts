// A wording that fills a slot, found by its words: see `wording/word-index.ts`.
import type { Indexed } from '../wording/word-index.ts';

export type CueKind = 'cause' | 'scope' | 'status' | 'polarity';

export interface Cue extends Indexed {
  pattern: RegExp;
  kind: CueKind;
  /** What it says, for cues of one kind: the value of the slot, or what the wording is called. */
  says: string;
}

/** A cue found at a place of a passage. */
export interface FoundCue {
  cue: Cue;
  /** From the beginning of the passage. */
  at: number;
}

/** `source`: a pattern over plain letters that begins at a word. */
export function cue(kind: CueKind, says: string, source: string): Cue {
  return { kind, says, source, pattern: new RegExp(source, source.includes('\\p') ? 'yu' : 'y') };
}

/** The first place of each cue of one kind, in the order of the cues. */
export function firstOfEach(cues: readonly Cue[], found: readonly FoundCue[]): FoundCue[] {
  if (found.length === 0) return [];
  return cues.flatMap((each) => found.find(({ cue: one }) => one === each) ?? []);
}
