// Does a sentence (or the one before) name what a trigger needs to be about an export action?
import type { Sentence } from '../../ledger/analysis.ts';
import { compilePattern } from './pattern.ts';
import { within, type Reading } from './reading.ts';
import type { Need, Trigger } from './trigger.ts';

const WORDS: Readonly<Partial<Record<Need, RegExp>>> = {
  foreign: compilePattern('{foreign}'),
  artifact: compilePattern(
    '(models?|chips?|systems?|accelerators?|processors?|weights|semiconductors?|ai|a\\.i\\.|modelle?)',
  ),
  licence: compilePattern('({licence}|{applications})'),
  measure: compilePattern('({measure}|bill)'),
  mineral: compilePattern('{mineral}'),
  model: compilePattern('(both|the two|the|any|its|all of its|frontier) (\\S+ )?(models?|systems?)'),
  chip: compilePattern('(the|such|these) (chips?|parts?|processors?|accelerators?)'),
  company: compilePattern('(the (company|firm|lab|developer|maker|chipmaker)|we|us)'),
  agency: compilePattern('the (office|agency|department|bureau|ministry|government|administration)'),
};

export function isMet(reading: Reading, trigger: Trigger, sentence: Sentence, index: number): boolean {
  if (!trigger.needs.length) return true;
  const before = reading.sentences[index - 1];
  const near = before && before.block >= sentence.block - 1 ? before : sentence;
  const paragraph = reading.blocks[sentence.block]?.start ?? sentence.start;
  const here = reading.masked.slice(sentence.start, sentence.end);
  const wide = reading.masked.slice(Math.max(Math.min(near.start, paragraph), sentence.start - 1200), sentence.end);
  return trigger.needs.some((need) => {
    const words = WORDS[need];
    const text = need === 'licence' || need === 'measure' ? wide : here;
    if (words) {
      words.lastIndex = 0;
      if (words.test(text)) return true;
    }
    return within(reading.names, sentence).some((n) => n.type === need);
  });
}
