// English words of what a state, or a firm under one, does to a trade or an access: each row is one kind of act.
// In: "the Office withdrew the permits". Out: "the witness withdrew" says little alone: kinds are counted together.
import { type EvidenceTerm, term } from './term.ts';

const act = (name: string, words: string): EvidenceTerm => term('act', 1, name, words);

export const ACT_TERMS: readonly EvidenceTerm[] = [
  act(
    'ban',
    'bans?|banned|banning|bar|bars|barred|barring|forbid(?:s|den)?|forbade|prohibit(?:s|ed|ion|ions)?|block(?:s|ed|ing|ade)?|embargo(?:es|ed)?|outlaw(?:s|ed)?|moratorium|may not|must not|must stop',
  ),
  act(
    'restrict',
    'restrict(?:s|ed|ing|ion|ions|ive)?|curb(?:s|ed|ing)?|controls?|controlled|limits on|caps? on|quotas?|tighten(?:s|ed|ing)?|clampdown|crackdown|throttl(?:e|es|ed|ing)',
  ),
  act(
    'close',
    '(?:shut|shuts|shutting|cut|cuts|cutting|switch(?:ed|es)?|turn(?:ed|s)?|lock(?:ed|s)?|close[sd]?|closing|wall(?:ed)?)(?: \\S+){0,3} (?:off|out|to|down)|went dark|go(?:es)? dark|geo-?block(?:s|ed|ing)?|withdr[ae]w(?:s|n|al)?|pull(?:s|ed)? (?:out|from|back)|closed|clos(?:ing|ures?) (?:of|to)|no one in (?:\\S+ ){1,2}may|(?:may|can|will) no longer|pull(?:s|ed)? the plug|kick(?:s|ed)? out',
  ),
  act(
    'reopen',
    'reopen(?:s|ed|ing)?|restor(?:e|es|ed|ing)|let back in|readmit(?:s|ted)?|switched (?:back )?on|back in service',
  ),
  act(
    'licence',
    'licen[cs](?:e|es|ed|ing|ees?)|permits?|permission|(?:written|prior) consent|authori[sz](?:ation|ations|ed|es|ing)|clearances?|approvals?|waivers?|exempt(?:s|ed|ion|ions)?',
  ),
  act(
    'suspend',
    'suspend(?:s|ed|ing)?|suspensions?|paus(?:e|es|ed|ing)|on hold|frozen|froze|freez(?:e|es|ing)|halt(?:s|ed|ing)?|postpon(?:e|es|ed|ement)|stay(?:ed)?|in abeyance',
  ),
  act(
    'lift',
    'lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|relax(?:es|ed|ation)?|rescind(?:s|ed)?|rescission|revok(?:e|es|ed|ing)|revocation|repeal(?:s|ed)?|scrap(?:s|ped)?|carve-?outs?|roll(?:ed)? back',
  ),
  act(
    'list',
    'blacklist(?:s|ed|ing)?|delist(?:s|ed|ing)?|listings?|(?:on|to|off|from|in|onto|into) (?:the|its|a|their|our)(?: \\S+){0,4} (?:lists?|schedules?|rolls?|registers?|annex(?:es)?)|designat(?:e|es|ed|ion|ions)|put (?:\\S+ ){0,3}on (?:the|its|a) (?:\\S+ ){0,3}list|chip list|list in court|(?:its|their|our|your) (?:own )?lists?',
  ),
  act(
    'rule',
    'orders?|ordered|directives?|directions? (?:to|under|given|against)|decree[ds]?|regulations?|rules?|rulemaking|notices?|thresholds?|ordinances?|proclamations?|instruments?|comply|complies|complied|compliance|measures?',
  ),
  act(
    'refuse',
    'refus(?:e|es|ed|al|als)|den(?:y|ies|ied|ials?)|reject(?:s|ed|ion)?|turn(?:ed|s)? down|granted|grants?|applications?|applied for',
  ),
  act(
    'enforce',
    'fin(?:e|es|ed) (?:of|for)|fined|penalt(?:y|ies)|settle(?:s|d|ment)|violat(?:e|es|ed|ing|ions?)|breach(?:es|ed)?|seiz(?:e|es|ed|ures?)|raid(?:s|ed)?|arrest(?:s|ed)?|indict(?:s|ed|ment)?|charged with|convict(?:s|ed|ion)?|audit(?:s|ed)?|prob(?:e|es|ed)|investigat(?:e|es|ed|ing|ions?|ors?)|inquir(?:y|ies)',
  ),
  act(
    'litigate',
    'lawsuits?|suits?|sue[sd]?|suing|appeal(?:s|ed)?|injunctions?|rulings?|ruled|hearings?|plaintiffs?|in court|to court|judge’s|interim relief',
  ),
  act('legislate', 'bills?|amendments?|legislation|statutes?|lawmakers?|committee|voted?|votes'),
  act(
    'retaliate',
    'retaliat(?:e|es|ed|ion|ory)|counter-?measures?|tit[- ]for[- ]tat|hit(?:s|ting)? back|in (?:response|answer|reply) to|reprisals?|quarrel',
  ),
  act('negotiate', 'talks|negotiat(?:e|es|ed|ing|ions?|ors?)|truce|memorandum|consultations?'),
];

const across = (name: string, words: string): EvidenceTerm => term('border', 1, name, words);

/** What crosses a border, or is kept from it. */
export const MOVEMENT_TERMS: readonly EvidenceTerm[] = [
  across(
    'shipment',
    'ship(?:s|ped|ping|ments?)?|consignments?|consignees?|cargo(?:es)?|freight(?:er|ers)?|containers?|crates?|forwarders?',
  ),
  across(
    'supply',
    'suppl(?:y|ies|ied|iers?) (?:to|of|for)|supplied|deliver(?:s|ed|y|ies) (?:to|of)|transfer(?:s|red|ring)?|resellers?',
  ),
  across(
    'diversion',
    'diver(?:sion|ted|ts?)|undeclared|misdeclared|mislabell?ed|false (?:papers|invoices|labels)|end[- ]us(?:ers?|es?)|front compan(?:y|ies)|transship(?:s|ped|ments?)|smuggl(?:e|es|ed|ing|ers?)|contraband',
  ),
  across(
    'users by place',
    '(?:users?|customers?|accounts?|subscribers?|clients?|people|firms|companies|buyers?|developers?|universities|researchers?)(?: \\S+){0,2} (?:in|from|of|registered in|based in|located in|outside) (?:the )?\\p{L}+|(?:in|to|for|from|between) (?:the )?(?:two|three|four|five|both|several|some|many|other|third|most) (?:other )?(?:countries|nations|states|capitals|governments)',
  ),
  across(
    'foreign affairs',
    'dual-use|strategic goods|sanctions?|sanctioned|embassy|embass(?:y|ies)|ambassadors?|diplomats?|foreign minist(?:er|ry)',
  ),
];
