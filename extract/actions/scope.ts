// Does a lift give access back to some or to all?
// Some: "lifted the ban for hospitals", "only Bolt 2 is back". All: "lifted the ban altogether".
import { compileAnywhere } from './pattern.ts';

const SOME = compileAnywhere(
  '(partially|partly|in part|half|some|select|selected|certain|only|a (small|select|short) ~1 (group|list|number|circle)|short list|group of|hospitals?|universities|researchers|partners?|allies|allied|friendly|in \\S+ countries|stays?|remains?|still|not|except|limited|one of|as far as|dark|may|exemptions?|waivers?|exceptions?|carve-?outs?|einem|wieder|steht|loosened|eased|relaxed|softened)',
);
const ALL = compileAnywhere(
  '(fully|altogether|entirely|completely|in full|all|every|everyone|everybody|both|lifted|ended|ends|lifts)',
);

export function isFullLift(lower: string): boolean {
  return !SOME.test(lower) && ALL.test(lower);
}
