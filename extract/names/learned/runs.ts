// Where names may stand: runs of capitalised words with what joins them, and whatever a rule read.
import { NAME_PARTICLES } from '../../data/function-words.ts';
import type { Token } from '../../words/tokens.ts';
import type { NameSpan } from '../spans.ts';

/** Words that may be one name, several, or none. */
export interface Run {
  from: number;
  to: number;
}

/** For each word the name that a rule read over it. */
export type Ruled = readonly (NameSpan | undefined)[];

const LONGEST = 24;
const MOST_PARTICLES = 3;

export function runsOf(tokens: readonly Token[], ruled: Ruled): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!tokens[at]?.cap && !ruled[at]) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to - at < LONGEST) {
      const next = goesOn(tokens, ruled, to);
      if (next === undefined) break;
      to = next;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** The end of what goes on with the run that ended before `to`. */
function goesOn(tokens: readonly Token[], ruled: Ruled, to: number): number | undefined {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!last || !next || last.sentence !== next.sentence) return undefined;
  if (ruled[to] && ruled[to] === ruled[to - 1]) return to + 1;
  if (!joins(last)) return undefined;
  if (next.cap || ruled[to] || (next.digit && !last.possessive)) return to + 1;
  if (last.possessive) return undefined;
  let behind = to;
  while (behind < to + MOST_PARTICLES && isParticle(tokens[behind])) behind += 1;
  return behind > to && tokens[behind]?.cap ? behind + 1 : undefined;
}

const joins = ({ gap, text }: Token): boolean => gap === ' ' || gap === ' & ' || (gap === '. ' && text.length < 5);

/** A small word inside names: none begins or ends with it. */
export const isParticle = (token: Token | undefined): boolean =>
  !!token && !token.cap && NAME_PARTICLES.has(token.text) && token.gap === ' ';
