// Whether what is said tells of another's doings as one tells of a wrong: `Pinnace shipped 40 crates as furniture, the office said`.
// Not: `Pinnace shipped 40 crates, Pinnace said`.
import type { LocalEntity } from '../../ledger/analysis.ts';
import { CONDUCT, WRONGED } from './cues/conduct.ts';
import type { Token } from './tokens.ts';

export interface Speaking {
  speaker: LocalEntity | null;
  entityOf(mention: number): LocalEntity | undefined;
}

const ACTING = new Set(['company', 'person', 'organization']);
const OTHERS =
  /^(?:firms?|compan(?:y|ies)|brothers|men|couple|trader|dealer|broker|shipper|forwarder|buyers?|executives?|suppliers?|distributors?|invoices|intermediaries|defendants?|they|he|she)$/;
/** Words from the start in which the doer must stand. */
const REACH = 9;

/** The one who did it is named, and is not the speaker; the deed is told in the past. */
export function tellsOfConduct(words: readonly Token[], { speaker, entityOf }: Speaking): boolean {
  let other = false;
  for (let at = 0; at < words.length && at < 22; at += 1) {
    const token = words[at];
    if (!token) break;
    const entity = entityOf(token.mention);
    if (entity === speaker && entity !== undefined && at < REACH) return false;
    if (at < REACH && ((entity && ACTING.has(entity.type)) || OTHERS.test(token.lower))) other = true;
    if (!other) continue;
    const before = words[at - 1]?.lower ?? '';
    if (CONDUCT.has(token.lower) && !/^(?:was|were|not|never|to|will|would|been|be)$/.test(before)) return true;
    if (WRONGED.has(token.lower) && /^(?:was|were|been|be)$/.test(before)) return true;
  }
  return false;
}
