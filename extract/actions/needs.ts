// Does a sentence (or the one before) name what a trigger needs to be about an export action?
import type { Sentence } from '../../ledger/analysis.ts';
import { compileAnywhere } from './pattern.ts';
import { within, type Reading } from './reading.ts';
import type { Need, Trigger } from './trigger.ts';

const WORDS: Readonly<Partial<Record<Need, RegExp>>> = {
  foreign: compileAnywhere('{foreign}'),
  artifact: compileAnywhere(
    '(models?|chips?|systems?|accelerators?|processors?|weights|semiconductors?|ai|a\\.i\\.|modelle?)',
  ),
  licence: compileAnywhere('({licence}|{applications})'),
  measure: compileAnywhere('({measure}|bill|legislation|law)'),
  mineral: compileAnywhere('{mineral}'),
  model: compileAnywhere('(both|the two|the|any|its|all of its|frontier) (\\S+ )?(models?|systems?)'),
  chip: compileAnywhere('(the|such|these) (chips?|parts?|processors?|accelerators?)'),
  company: compileAnywhere('(the (company|firm|lab|developer|maker|chipmaker)|we|us)'),
  official: compileAnywhere('({official})'),
  court: compileAnywhere('({court}|hon\\.|bench|circuit|justice)'),
  agency: compileAnywhere('the (office|agency|department|bureau|ministry|government|administration)'),
};

export function isMet(reading: Reading, trigger: Trigger, sentence: Sentence, index: number): boolean {
  if (!trigger.needs.length) return true;
  const before = reading.sentences[index - 1];
  const near = before && before.block >= sentence.block - 1 ? before : sentence;
  const paragraph = reading.blocks[sentence.block]?.start ?? sentence.start;
  const here = reading.lower.slice(sentence.start, sentence.end);
  const wide = reading.lower.slice(Math.max(Math.min(near.start, paragraph), sentence.start - 1200), sentence.end);
  return trigger.needs.some((need) => {
    const words = WORDS[need];
    const text = need === 'licence' || need === 'measure' ? wide : here;
    if (words?.test(text)) return true;
    return within(reading.names, sentence).some((n) => n.type === need);
  });
}
