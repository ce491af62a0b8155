// What the words of a passage tell by themselves, whoever prints them: read once, however many texts print the same words.
import { fold } from '../../ledger/text.ts';
import { stemsIn, type VerbHit, verbHitsIn } from './topic.ts';
import { cuesIn, disputesIn, isStable, tokensOf, wordingsIn } from './words.ts';

export interface Reading {
  quote: string;
  folded: string;
  stems: ReadonlySet<string>;
  /** Its acts, where their words begin. */
  hits: readonly VerbHit[];
  /** Bits of CUE: which patterns its words allow. */
  cues: number;
  /** Bits of the dispute cues its words allow. */
  disputes: number;
  /** Bits of the wordings by which speakers answer each other. */
  wordings: number;
  /** What comparators worked out about it. */
  memory: unknown[];
}

const MOST_REMEMBERED = 2000;
const remembered = new Map<string, Reading>();

export function readingOf(quote: string): Reading {
  const known = remembered.get(quote);
  if (known) return known;
  const reading = read(quote);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(quote, reading);
  return reading;
}

function read(quote: string): Reading {
  const folded = fold(quote);
  const tokens = tokensOf(quote);
  const plain = isStable(quote) ? tokens : tokensOf(folded);
  return {
    quote,
    folded,
    stems: stemsIn(plain),
    hits: verbHitsIn(tokens),
    cues: cuesIn(plain),
    disputes: disputesIn(plain),
    wordings: wordingsIn(plain),
    memory: [],
  };
}
