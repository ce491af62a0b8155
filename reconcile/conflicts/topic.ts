// What a passage is about, as comparable words: folded, stemmed, without the words every report uses.
import { wordsOf } from '../../ledger/text.ts';
import { stem } from './stem.ts';
import { VERB_CLASSES } from './verbClasses.ts';

const STOP = new Set(
  `a an the and or but nor so if of to in on at by for from with without within into onto over under out off up down as than that this these those
  there here it its itself he him his she her hers they them their theirs we us our ours you your i me my mine who whom whose which what when where
  why how is are was were be been being am has have had having do does did doing done will would shall should can could may might must not no never
  nobody none nothing neither any some all both each every either only just also too very still yet already again further more most less least much
  many few other others another same such own one ones about around roughly nearly almost some say says said saying tell tells told telling spoke
  speak according report reports reported reporting reportedly claim claims claimed state states stated statement statements write writes wrote written
  add adds added call calls called ask asked asks think thinks thought believe believes view account told article post blog spokesman spokeswoman
  spokesperson people person official officials source sources familiar condition anonymity name named newspaper news today yesterday tomorrow monday
  tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  day days week weeks month months year years last next first later earlier after before since until while during then now ago late early
  mr mrs ms dr sir u s us new two three four five six seven eight nine ten m p am pm st nd rd th t d ll re ve der die das den dem des ein eine
  einen einem einer und oder nicht ist sind war waren hat hatte haben von zu mit auf für im am el la los las un una unos unas de del y o no en con
  por para que se su sus es son fue ha han le les du et ou dans sur pour par qui que est sont a au aux`
    .split(/\s+/)
    .filter(Boolean),
);

/** It says something by itself: no function word, no word of every report. */
export const isTopicWord = (word: string): boolean => !STOP.has(word);

/** Stems of the words that say something, numbers left out. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) if (word.length > 2 && !STOP.has(word) && !/^\d/.test(word)) stems.add(stem(word));
  return stems;
}

/** Classes of the acts a passage names: `forwarded` and `passed on` are one. */
export const verbClasses = (text: string): Set<string> => new Set(verbHits(text).map((hit) => hit.act));

/** Acts with where their words begin. */
export function verbHits(text: string): { act: string; at: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    at: match.index,
  }));
  return words.flatMap(({ word, at }, index) => {
    const next = words[index + 1]?.word;
    const act = (next && VERB_CLASSES.get(`${stem(word)} ${next}`)) ?? VERB_CLASSES.get(stem(word));
    return act ? [{ act, at }] : [];
  });
}

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter((item) => large.has(item));
}
