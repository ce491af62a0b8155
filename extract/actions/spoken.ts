// Sentences that speak of an act without telling it in words the triggers know: tentative reports, which join an event that fits.
// In: "Since the curbs, Acme's sales abroad have halved." Out: "Acme's sales abroad have halved."
import type { ActionReport, Sentence } from '../../ledger/analysis.ts';
import type { Action } from '../../ledger/vocabulary.ts';
import { indexByFirstWord } from '../wording/word-index.ts';
import { agree, isDefinite } from './anaphora.ts';
import { isPassive, isQuoted, placeOf, readModality } from './modality.ts';
import { compilePattern } from './pattern.ts';
import { type Reading, within } from './reading.ts';
import { toReport } from './report.ts';
import type { Trigger } from './trigger.ts';
import { TRIGGERS } from './triggers.ts';

interface ActWord {
  /** See `pattern.ts`. */
  when: string;
  /** What it can mean, the likelier act first. */
  actions: readonly Action[];
}

/** Words of an act, broad classes: what they mean is settled by what the text tells elsewhere. */
const ACT_WORDS: readonly ActWord[] = [
  {
    when: 'bans?|embargo(es)?|cut-?offs?|lock-?outs?|block(ade)?s?|prohibitions?|<ban bar prohibit forbid outlaw block>|off.limits|<shut lock wall fence freeze>ed out|<cut>ed off',
    actions: ['access_ban', 'retaliation', 'voluntary_restriction', 'entity_listing'],
  },
  {
    when: '(export )?(curbs?|controls?|restrictions?)|<curb restrict tighten>|clampdown|crackdown',
    actions: ['rule', 'licence_requirement', 'access_ban', 'retaliation', 'voluntary_restriction'],
  },
  {
    when: '(orders?|directives?|decrees?|edicts?)|<order direct instruct decree>',
    actions: ['access_ban', 'rule', 'litigation', 'licence_requirement'],
  },
  { when: '(rules?|regulations?|rulemaking|rulebook)', actions: ['rule', 'licence_requirement', 'rescission'] },
  {
    when: '{licence}|permission|sign-off|paperwork',
    actions: ['licence_requirement', 'licence_grant', 'licence_denial', 'retaliation'],
  },
  {
    when: '(refusals?|denials?|rejections?)|<refuse deny reject rebuff>|<turn knock>ed (down|back)|<say>ed no',
    actions: ['licence_denial'],
  },
  {
    when: '(approvals?|go-ahead|green light|clearance|nod|waivers?|exemptions?|carve-?outs?)|<grant approve clear permit exempt allow>',
    actions: ['licence_grant', 'partial_lift', 'full_lift'],
  },
  {
    when: '(listings?|designations?|blacklist(ing|s)?|{list})|<blacklist designate sanction list>',
    actions: ['entity_listing'],
  },
  {
    when: '(easing|thaw|relaxation|reopening|reinstatement)|<ease relax loosen lift restore reopen reinstate readmit>',
    actions: ['partial_lift', 'full_lift', 'rescission', 'litigation'],
  },
  {
    when: '(repeal|rescission|withdrawal|revocation|u-turn)|<rescind repeal revoke scrap withdraw>',
    actions: ['rescission', 'full_lift', 'licence_denial', 'retaliation'],
  },
  {
    when: '(stay|injunction|ruling|judg(e)?ment|verdict)|<rule stay enjoin>|{COURT}|(judges?|court)',
    actions: ['litigation'],
  },
  { when: '(law)?suits?|complaint|appeal|<sue>|in court|<take>ed to court', actions: ['litigation'] },
  { when: '({BILL}|bill|amendment|vote|legislation)|<vote>', actions: ['legislation'] },
  {
    when: '(fines?|penalt(y|ies)|settlement|indictment|charges|seizures?|arrests?|raids?|guilty|smuggling)|<fine settle indict seize arrest raid convict charge impound detain>',
    actions: ['enforcement', 'investigation'],
  },
  {
    when: '(probe|inquiry|enquiry|investigation|audit|review|subpoenas?)|<investigate probe audit review subpoena>',
    actions: ['investigation'],
  },
  { when: '(guidance|advisory|faqs?|notices?|bulletin|warnings?)|<advise warn>', actions: ['guidance'] },
  {
    when: '(pause|halt|moratorium|suspension|freeze|pull-?out|exit)|<pause halt suspend freeze discontinue stop>|<pull>ed (out|back)|<switch shut turn>ed (off|down)',
    actions: ['voluntary_restriction', 'retaliation', 'litigation', 'access_ban'],
  },
  {
    when: '(talks|negotiations?|truce|meetings?|summit|deal|consultations?)|<negotiate meet agree>',
    actions: ['negotiation'],
  },
  {
    when: '(retaliat(ion|ory)|counter-?measures?|reprisals?|tit.for.tat)|<retaliate>|<hit strike>ed back',
    actions: ['retaliation'],
  },
  { when: '(requests?|letters?|demands?|pleas?|petitions?)|<ask request urge petition>', actions: ['request'] },
  { when: '(launch|release|debut|rollout|roll-out)|<launch release unveil>', actions: ['release'] },
];

const findWords = indexByFirstWord(ACT_WORDS.map(({ when, actions }) => ({ actions, ...compilePattern(`(${when})`) })));

const patternOf = new Map<Action, Trigger>();
for (const trigger of TRIGGERS)
  if (!patternOf.has(trigger.action) && !trigger.mention) patternOf.set(trigger.action, trigger);

/** Names that make a sentence one about a party or a thing. */
const PARTICIPANTS: ReadonlySet<string> = new Set(['company', 'agency', 'model', 'chip', 'law', 'organization']);

export function speakOfActs(reading: Reading, identityUrl: string, told: readonly ActionReport[]): ActionReport[] {
  const acts = told.filter((r) => r.reality === 'real' && !r.action.rule.endsWith('/named'));
  return reading.sentences.flatMap((sentence) => {
    if (reading.blocks[sentence.block]?.role === 'heading' || sentence.end - sentence.start > 600) return [];
    if (told.some((r) => r.start < sentence.end && r.end > sentence.start)) return [];
    const report = speakOf(reading, identityUrl, acts, sentence);
    return report ? [report] : [];
  });
}

function speakOf(
  reading: Reading,
  identityUrl: string,
  acts: readonly ActionReport[],
  sentence: Sentence,
): ActionReport | undefined {
  const masked = reading.masked.slice(sentence.start, sentence.end);
  const party = within(reading.names, sentence).some((n) => PARTICIPANTS.has(n.type));
  for (const { item, start, end } of findWords(reading.words, sentence)) {
    if (isQuoted(masked, start - sentence.start)) continue;
    const same = acts.filter((r) => item.actions.includes(r.action.value));
    if (!party && !(same.length && isDefinite(reading, sentence, start))) continue;
    const action = item.actions.find((a) => same.some((r) => r.action.value === a)) ?? item.actions[0];
    const model = action && patternOf.get(action);
    if (!model) continue;
    const place = placeOf(reading, { start, end }, sentence);
    const passive = isPassive(place);
    const trigger = { ...model, passive, name: `${action}/spoken`, mention: true, future: true, needsActor: false };
    const reality = readModality(trigger, place);
    if (!reality) continue;
    const own = toReport(reading, identityUrl, { trigger, reality, start, end }, sentence, sentence, sentence, false);
    if (!own) continue;
    const report: ActionReport = { ...own, tentative: true, background: true };
    const act = acts.filter((r) => r.action.value === action && agree(r, report));
    const last = act.filter((r) => r.end <= sentence.start).at(-1) ?? act[0];
    return last
      ? { ...report, status: { ...report.status, value: last.status.value }, date: report.date ?? last.date }
      : report;
  }
  return undefined;
}
