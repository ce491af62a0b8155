// Whether a passage disputes something, by which wording, and what it says is denied.
import { fold } from '../../ledger/text.ts';
import { DISPUTE_CUES, type DisputeCue } from './disputeCues.ts';
import { contentStems } from './topic.ts';
import { disputesIn, tokensOf } from './words.ts';

export interface Dispute {
  cue: DisputeCue;
  /** Where the cue begins in the sentence. */
  at: number;
  /** Words after the cue, folded. */
  rest: string;
  /** What is denied, where the cue names it. */
  content: ReadonlySet<string>;
}

export function disputeIn(text: string): Dispute | undefined {
  const folded = fold(text);
  return disputeAmong(folded, disputesIn(tokensOf(folded)));
}

/** `cues`: bits of those that the words allow. */
export function disputeAmong(folded: string, cues: number): Dispute | undefined {
  for (const [nth, cue] of DISPUTE_CUES.entries()) {
    if (!(cues & (1 << nth))) continue;
    const match = cue.pattern.exec(folded);
    if (!match) continue;
    const rest = folded.slice(match.index + match[0].length);
    return { cue, at: match.index, rest, content: cue.reach === 'named' ? contentStems(rest) : new Set() };
  }
  return undefined;
}
