// One look-up a word: which frames a word may set off, as bits, so that a sentence without any is passed over.
import { ADDRESSED, AGENCY_HOLDS } from './agency-verbs.ts';
import { CHANNEL_PREPOSITIONS, OBTAINED_VERBS, TOLD_VERBS } from './channels.ts';
import { HELD_NOUNS } from './held-nouns.ts';
import type { LanguagePack } from './pack.ts';

/** A verb of saying. */
export const VERB = 1;
/** The first word of a phrase that names a source. */
export const SOURCE = 2;
/** `set out in a letter`. */
export const PLACED = 4;
/** German `aus einem Brief hervorgeht`. */
export const SHOWN = 8;
/** Somebody got hold of a document. */
export const OBTAINED = 16;
/** A noun for what somebody holds: `her view is that`. */
export const HELD = 32;
/** The first word of what an agency holds in its own release. */
export const AGENCY = 64;
export const COLON = 128;
/** `told the Dial`. */
export const TOLD = 256;
/** May open a channel: `in a filing`. */
export const CHANNEL = 512;
/** `which I have read`. */
export const WHICH = 1024;
/** German `dem Portal zufolge`. */
export const BEHIND = 2048;
/** `per The Dial`. */
export const PASSED_ON = 4096;

const PLACED_WORDS = 'set laid spelled contained described outlined detailed'.split(' ');
const SHOWN_WORDS = ['hervorgeht', 'hervorging'];

export type Marks = ReadonlyMap<string, number>;

function marksOf(pack: LanguagePack): Marks {
  const marks = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) marks.set(word, (marks.get(word) ?? 0) | bit);
  };
  add(pack.verbs.keys(), VERB);
  add(pack.language === 'en' ? ['by', 'in', 'to', 'for', 'as'] : ['by'], SOURCE);
  add(
    pack.sources.map(([first = '']) => first),
    SOURCE,
  );
  add(PLACED_WORDS, PLACED);
  add(SHOWN_WORDS, SHOWN);
  add(OBTAINED_VERBS, OBTAINED);
  add(HELD_NOUNS.keys(), HELD);
  add(new Set(AGENCY_HOLDS.map(({ words: [first = ''] }) => first)), AGENCY);
  add(Object.keys(ADDRESSED), AGENCY);
  add([':'], COLON);
  add(TOLD_VERBS, TOLD);
  add(CHANNEL_PREPOSITIONS, CHANNEL);
  add(['which'], WHICH);
  add(['zufolge'], BEHIND);
  add(['per', 'according', 'quoted', 'quotes', 'cited', 'cites'], PASSED_ON);
  return marks;
}

const MARKS = new WeakMap<LanguagePack, Marks>();

export function marksFor(pack: LanguagePack): Marks {
  const known = MARKS.get(pack) ?? marksOf(pack);
  MARKS.set(pack, known);
  return known;
}
