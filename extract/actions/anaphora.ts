// A sentence that goes on about an act already told: "The order covers Bolt 2 only." "The listing took effect at once."
// Its report repeats the told act, stands on the new sentence and never founds an event.
// Out: "In order to win", "The ruling party said", "If the ban lasts".
import type { ActionReport, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import { reportKey } from '../../ledger/ids.ts';
import type { Span } from '../../ledger/text.ts';
import type { Action } from '../../ledger/vocabulary.ts';
import { indexByFirstWord } from '../wording/word-index.ts';
import { isQuoted } from './modality.ts';
import { compileBehind, compilePattern } from './pattern.ts';
import type { Reading } from './reading.ts';

/** What a noun can mean, the likelier act first. */
const NOUNS: readonly (readonly [nouns: string, actions: readonly Action[]])[] = [
  ['orders?|directive|instruction|edict|decree', ['access_ban', 'licence_requirement', 'rule', 'litigation']],
  ['ban|block|cut-?off|embargo|prohibition|blackout', ['access_ban', 'retaliation', 'rule', 'voluntary_restriction']],
  [
    'rules?|regulations?|requirements?|licen[cs]ing (rule|requirement|regime)|measures?|curbs?|controls?|restrictions?',
    ['licence_requirement', 'rule', 'access_ban', 'retaliation'],
  ],
  ['listings?|additions?|designations?|blacklisting|blacklist', ['entity_listing']],
  ['stay|injunction|freeze|reprieve', ['litigation']],
  ['ruling|judg(e)?ment|decision|verdict|opinion', ['litigation', 'licence_denial', 'licence_grant', 'access_ban']],
  ['suit|lawsuit|complaint|case|appeal', ['litigation']],
  ['denials?|refusals?|rejections?', ['licence_denial']],
  ['waivers?|licen[cs]es?|approvals?|extension|exemptions?', ['licence_grant', 'partial_lift', 'licence_requirement']],
  ['thaw|easing|carve-?out|reopening|relaxation|lifting', ['partial_lift', 'full_lift']],
  ['repeal|rescission|withdrawal', ['rescission']],
  ['bill|act|legislation|amendment', ['legislation']],
  ['fine|penalty|settlement|charges|indictment|seizure|arrest', ['enforcement']],
  ['probe|inquiry|investigation|audit|subpoena|review', ['investigation']],
  ['guidance|advisory|notice|warnings?|faq|document', ['guidance']],
  ['pause|halt|moratorium|suspension', ['voluntary_restriction', 'retaliation']],
  ['talks|negotiations|meeting|offer|deal', ['negotiation']],
  ['retaliation|countermeasures?|stoppage', ['retaliation']],
  ['letter|request|demand|appeal|plea', ['request']],
];

/** What tells the act anew: that it was done, since when it holds, whom alone it concerns. Not what it may lead to. */
const SAYS =
  '(took effect|kicked in|(came|entered) into (force|effect)|(expired|lapsed)|(was|were|has been|have been|had been) ~1 <issue announce sign approve serve publish impose deliver unveil hand grant file order extend stay>ed|(follows|followed)|(applies|apply|applied) only to)';
const OF =
  "(the|this|that|these|those|its|their|his|her|our|both|today's|yesterday's|{DATE}'s|{AGENCY}'s|{COUNTRY}'s|{PERSON}'s|{ORG}'s|{COMPANY}'s|bureau's|office's|agency's|government's|ministry's|department's|court's|judge's|commission's|administration's)";

const findNouns = indexByFirstWord(
  NOUNS.map(([nouns, actions], order) => ({ actions, order, ...compilePattern(`(${nouns}) ~3 ${SAYS}`) })),
);
/** What stands before the noun. */
const DEFINITE = compileBehind(`${OF}( \\S+)?( \\S+)? `);

/** "the", "its", "Tuesday's": the noun behind means one that was spoken of. */
export const isDefinite = ({ lower }: Reading, sentence: Span, start: number): boolean =>
  DEFINITE.test(lower.slice(Math.max(sentence.start, start - 60), start));

/** An act is gone on about within so many sentences. */
const REACH = 14;

export function followUp(
  input: ReadingInput,
  identityUrl: string,
  reading: Reading,
  told: readonly ActionReport[],
): ActionReport[] {
  const found: ActionReport[] = [];
  reading.sentences.forEach((sentence, index) => {
    if (input.blocks[sentence.block]?.role === 'heading' || sentence.end - sentence.start > 600) return;
    const own = told.filter((r) => r.start < sentence.end && r.end > sentence.start);
    const nouns = findNouns(reading.words, sentence).sort((a, b) => a.item.order - b.item.order || a.start - b.start);
    for (const { item, start } of nouns) {
      const { actions } = item;
      if (own.some((r) => actions.includes(r.action.value))) continue;
      if (!isDefinite(reading, sentence, start)) continue;
      if (isQuoted(reading.masked.slice(sentence.start, sentence.end), start - sentence.start)) continue;
      const act = antecedent(told, actions, reading.sentences, index);
      if (!act) continue;
      found.push(again(act, input, identityUrl, sentence));
      return;
    }
  });
  return found;
}

/** "Tuesday's order against Acme" without a day of its own is the order the text tells, if it tells one. */
export function joinNamed(reports: readonly ActionReport[]): ActionReport[] {
  const isNamed = (r: ActionReport): boolean => r.action.rule.endsWith('/named');
  const acts = reports.filter((r) => !isNamed(r) && r.reality === 'real');
  return reports.map((named) => {
    if (!isNamed(named) || named.date) return named;
    const same = acts.filter((r) => r.action.value === named.action.value && agree(r, named));
    const act = same.filter((r) => r.start <= named.start).at(-1) ?? same[0];
    if (!act) return named;
    const { start, end, key, quote, reality } = named;
    return {
      ...act,
      key,
      start,
      end,
      quote,
      reality,
      action: { ...act.action, rule: `again/${act.key}` },
      background: true,
    };
  });
}

/** No named thing or party of one kind is another in the other. */
export function agree(a: ActionReport, b: ActionReport): boolean {
  const told = (r: ActionReport): string[] =>
    [...r.targets, ...r.objects].filter((g) => !g.rule.startsWith('salient')).map((g) => g.value);
  const kindOf = (key: string): string => key.slice(0, key.indexOf('|'));
  return ['company', 'model', 'chip', 'person'].every((kind) => {
    const x = told(a).filter((k) => kindOf(k) === kind);
    const y = told(b).filter((k) => kindOf(k) === kind);
    return !x.length || !y.length || x.some((k) => y.includes(k));
  });
}

/** The last act told before, of the likeliest kind. */
function antecedent(
  told: readonly ActionReport[],
  actions: readonly Action[],
  sentences: readonly Sentence[],
  index: number,
): ActionReport | undefined {
  const at = sentences[index]?.start ?? 0;
  const from = sentences[Math.max(0, index - REACH)]?.start ?? 0;
  for (const action of actions) {
    const act = told.filter((r) => r.action.value === action && r.reality === 'real' && r.end <= at && r.start >= from);
    const last = act.filter((r) => !r.action.rule.endsWith('/named')).at(-1) ?? act.at(-1);
    if (last) return last;
  }
  return undefined;
}

function again(act: ActionReport, { text }: ReadingInput, identityUrl: string, { start, end }: Sentence): ActionReport {
  const quote = text.slice(start, end);
  return {
    ...act,
    key: reportKey(identityUrl, act.action.value, quote),
    start,
    end,
    quote,
    action: { ...act.action, rule: `again/${act.key}` },
    background: true,
  };
}
