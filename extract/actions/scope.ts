// Does a lift give access back to some or to all?
// Some: "lifted the ban for hospitals", "only Bolt 2 is back". All: "lifted the ban altogether".
import { compilePattern } from './pattern.ts';

const SOME = compilePattern(
  '(partially|partly|in part|half|some|select|selected|certain|only|a (small|select|short) ~1 (group|list|number|circle)|short list|group of|hospitals?|universities|researchers|partners?|allies|allied|friendly|in \\S+ countries|stays?|remains?|still|not|except|limited|one of|as far as|dark|may|exemptions?|waivers?|exceptions?|carve-?outs?|einem|wieder|steht|loosened|eased|relaxed|softened)',
);
const ALL = compilePattern(
  '(fully|altogether|entirely|completely|in full|all|every|everyone|everybody|both|lifted|ended|ends|lifts)',
);

export function isFullLift(sentence: string): boolean {
  SOME.lastIndex = 0;
  ALL.lastIndex = 0;
  return !SOME.test(sentence) && ALL.test(sentence);
}
