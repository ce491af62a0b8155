// Does a sentence (or the one before) name what a trigger needs to be about an export action?
import type { Sentence } from '../../ledger/analysis.ts';
import { compileAnywhere } from './pattern.ts';
import { within, type Reading } from './reading.ts';
import type { Need, Trigger } from './trigger.ts';

const FIRMS =
  '((the|an?|its|their|this|these|those|two|three|four|five|six|seven|eight|nine|ten|[0-9]+|several|some|more|other|chinese|russian|iranian|american|european|foreign) ~2 (compan(y|ies)|firms?|labs?|developers?|makers?|chip-?makers?|manufacturers?|producers?|suppliers?|vendors?|dealers?|brokers?|forwarders?|carriers?|exporters?|foundr(y|ies)|operators?|applicants?|undertakings|entities|outfits?|groups|subsidiar(y|ies)|universit(y|ies)|institutes?)|we|us)';
const GOODS = '({wares})';

const WORDS: Readonly<Partial<Record<Need, RegExp>>> = {
  foreign: compileAnywhere('{foreign}'),
  artifact: compileAnywhere('({wares}|ai|a\\.i\\.)'),
  licence: compileAnywhere('({licence}|{applications})'),
  measure: compileAnywhere('({measure}|bill|legislation|law)'),
  mineral: compileAnywhere('{mineral}'),
  model: compileAnywhere('(both|the two|the|any|its|all of its|frontier) (\\S+ )?(models?|systems?)'),
  chip: compileAnywhere(GOODS),
  company: compileAnywhere(FIRMS),
  organization: compileAnywhere(FIRMS),
  country: compileAnywhere(
    '([0-9]+|other|foreign|these|those|the|both|two|some|its) ~1 (countries|destinations|governments|nations|sides)|{capital}',
  ),
  official: compileAnywhere('({official})'),
  court: compileAnywhere('({court}|hon\\.|bench|circuit|justice)'),
  agency: compileAnywhere(
    '(the|an?|its) (\\S+ )?(office|agency|department|bureau|ministry|government|administration|regulator|authority|directorate|commission)',
  ),
};

/** What only names an act must name its party. */
const THE_FIRM = compileAnywhere('(the (company|firm|lab|developer|maker|chipmaker)|we|us)');
const PARTIES: readonly Need[] = ['company', 'organization', 'country'];

export function isMet(reading: Reading, trigger: Trigger, sentence: Sentence, index: number): boolean {
  if (!trigger.needs.length) return true;
  const before = reading.sentences[index - 1];
  const near = before && before.block >= sentence.block - 1 ? before : sentence;
  const paragraph = reading.blocks[sentence.block]?.start ?? sentence.start;
  const here = reading.lower.slice(sentence.start, sentence.end);
  const wide = reading.lower.slice(Math.max(Math.min(near.start, paragraph), sentence.start - 1200), sentence.end);
  return trigger.needs.some((need) => {
    const words = trigger.mention && PARTIES.includes(need) ? THE_FIRM : WORDS[need];
    const text = need === 'licence' || need === 'measure' ? wide : here;
    if (words?.test(text)) return true;
    return within(reading.names, sentence).some((n) => n.type === need);
  });
}
