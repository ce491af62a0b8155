// Words in what is said that turn a plain statement into a denial, a forecast or a demand.
import { wordSet } from './pack.ts';

/** Patterns of a denial in the opening words of what is said. */
export const DENIAL_PHRASES: readonly string[] = [
  ' no such ',
  ' we never ',
  ' there never was ',
  ' i never ',
  ' had never ',
  ' were never ',
  ' was never ',
  ' knew nothing',
  ' no record of',
  ' no knowledge of',
  ' we have not ',
  ' we were not ',
  " we weren't ",
  ' i have not ',
  " we haven't ",
  " i haven't ",
  " we've had no ",
  ' we have had no ',
  ' we had no ',
  ' there was no ',
  ' there is no ',
  ' not true ',
  ' is false',
  ' is untrue',
  ' no way',
  " it won't",
  " it wasn't",
  ' it was not',
  ' does not ban',
  ' nothing of the sort',
  ' no(?:body| one) (?:has |had |ever |at \\S+ )?(?:called|told|asked|warned|wrote|contacted|consulted|informed|written|spoken) ',
  ' no(?:body| one) \\S+(?:ed|ang|oke|old|ote|ent) (?:us|me|it|him|her|them) ',
  ' (?:nothing|none) (?:had|has|have|was|were) (?:ever |been )',
  ' not (?:itself |himself |herself |themselves )?(?:been )?accused ',
  ' not (?:its|our|his|her|their) (?:own|doing) ',
  ' only ever ',
  ' nothing (?:whatever |else )?to do with ',
  ' no truth ',
  " (?:is|was|it[’']s) (?:no|not a) (?:ban|embargo|list|deal|blockade|boycott) ",
  " (?:was|were) ?n(?:ot|'t) (?:told|asked|consulted|warned|informed|involved|aware)",
  ' no (?:business|formal|military|commercial|financial) (?:relationship|relations|ties|links|customers|contact|connection) ',
  ' (?:i|we|it|he|she|they) (?:only |first |had )?(?:learned|learnt|heard|read) (?:of|about) (?:\\S+ ){1,7}(?:from|on|in) ',
  ' received no ',
  ' has never ',
  ' have never ',
  ' ha(?:d|s|ve) no (?:warning|notice|contact|role|part|ties|links|dealings) ',
  ' (?:is|are|was|were) (?:un|not )(?:connected|related)',
  ' it never ',
  ' they never ',
  ' he never ',
  ' she never ',
  " it didn't ",
  ' it did not ',
  ' at no point ',
  ' played no part',
  ' had no part',
  ' categorically ',
  ' nicht wahr',
];
/** One of them, or a contracted `not`, stands in each of these patterns. */
export const DENIAL_WORDS = wordSet(
  'no not never nobody nothing none false untrue only knew unconnected unrelated categorically learned learnt heard read nicht',
);
/** Words that deny when they open what is said. */
export const DENIAL_OPENINGS = wordSet('nobody never niemand nadie personne');

/** What a claim is called or said to be when it is denied rather than disputed. */
export const FALSE_WORDS = wordSet(
  'false untrue wrong lie lies fabricated fabrication fiction fictitious fantasy fairy hoax smear conspiracy myth invented baseless unfounded falsch unwahr falso falsa mentira faux fausse onwaar',
);
/** Objects of `reject` that make it a denial. */
export const ACCUSATION_WORDS =
  wordSet(`claim claims accusation accusations allegation allegations report reports charge charges rumor rumors
  rumour rumours suggestion suggestions vorwurf vorwürfe acusación acusaciones beschuldiging`);
/** Verbs that open an order: `Publish the list`. */
export const IMPERATIVES =
  wordSet(`give write publish pass license licence show tell stop drop let make leave read take keep put release lift
  withdraw explain open close send bring do don't don’t hang please name repeal ban wait que geben gebt`);
export const DUTY_WORDS = wordSet('must ought müsse müssten debe deben doit doivent moet moeten');
export const CONDITIONALS = wordSet('if unless wenn falls si als indien');
/** What a thing is called by somebody who does not quarrel with it: `called it a precaution`. */
export const KIND_WORDS =
  wordSet(`precaution win victory milestone breakthrough compliment success relief respectable welcome overdue
  necessary prudent vital essential historic landmark balanced sensible fair justified legitimate lawful important promising encouraging
  constructive productive crucial critical helpful good great positive proportionate reasonable routine temporary triumph progress
  priority opportunity unprecedented significant substantial careful measured cordial frank useful first`);
/** Verbs after `will` by which a body tells what its rule asks, not what it foresees: `exporters will need a licence`. */
export const ANNOUNCING = wordSet(
  'need require have apply enter take expire begin start continue remain cover run last',
);
export const ANNOUNCED = wordSet(
  'required allowed permitted barred kept given granted reviewed published refunded asked told exempt able',
);
/** After `may` they foretell: `may have to close`. */
export const RISKS = wordSet(
  'have need face lose soon yet eventually end become lead trigger force prove never not well',
);
/** After `should` they expect rather than ask: `it should reach the floor in May`. */
export const EXPECTED = wordSet('expect reach be come arrive help make bring give know see have get');
/** Words that make of what somebody says an accusation. */
export const ACCUSING =
  wordSet(`reckless recklessly lied misled deceived deceptive unlawful unlawfully illegally secretly smuggled diverted
  relabeled relabelled disguised concealed stole stolen cheated bribed rigged pretext colluded laundered evaded circumvented defrauded
  fraudulent fraudulently punishes sabotaged spied falsified forged bullying blackmail extortion stretching`);
export const ACCUSING_PHRASES =
  /\b(?:exceed(?:s|ed)? (?:\S+ ){1,4}(?:authority|powers)|without (?:talking|consulting|asking|notice|grounds|evidence|cause|warning|a hearing)|bad faith|turn(?:s|ed) a blind eye|broke the law|(?:ignored|flouted|bypassed|skipped|sidestepped|evaded) (?:the|its|their|a|any) (?:law|rules?|consultation|statute|order|procedures?|controls?)|violat(?:es|ed|ing) (?:the|its|their|our) (?:law|constitution|rights|order|terms|first|fifth))\b/;
/** Words by which an argument or account is rejected. */
export const REJECTING =
  wordSet(`misguided overblown exaggerated misleading nonsense nonsensical unworkable unenforceable ill-conceived
  counterproductive shortsighted short-sighted futile pointless absurd misreads overreach disappointed disappointing flawed backwards
  misplaced unfair unjustified unwarranted arbitrary disproportionate`);
export const REJECTING_PHRASES =
  /\b(?:own goal|makes? no sense|no connection|hard to (?:police|enforce)|do(?:es)? little to|a mistake|goes too far|nothing to do with|misses the point|the wrong (?:way|tool|target|approach)|no reason to|blunt (?:instrument|tool))\b/;
/** What somebody who expects to do it decides himself: `expects to appeal`, unlike `expects to lose`. */
export const OWN_STEPS = wordSet(
  'appeal sue file publish issue announce decide release launch sign ship resume open close hire build introduce propose vote book record',
);
export const EXPECTING = wordSet('expect expects expected expecting likely');
