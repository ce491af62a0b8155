// English words of export control and of access closed to foreigners.
// In: "an export licence for the accelerator". Out: "export the model to ONNX" (a bare verb is no term).
import { type EvidenceTerm, term } from './term.ts';

const control = (weight: EvidenceTerm['weight'], name: string, words: string): EvidenceTerm =>
  term('control', weight, name, words);

const foreigners =
  '(?:foreign (?:nationals?|users?|customers?|citizens?|access|use|persons?|buyers?|countr(?:y|ies)|adversar(?:y|ies))|foreigners|non-(?:citizens|americans|nationals)|(?:users?|customers?|people|anyone|anybody) (?:abroad|outside|overseas|located outside|beyond the border))';

export const CONTROL_TERMS: readonly EvidenceTerm[] = [
  control(3, 'export control', 'export[- ]controls?|export[- ]controlled|controls? on (?:the )?exports?'),
  control(
    3,
    'export licence',
    '(?:re-?)?export (?:licen[cs](?:e|es|ing)|permits?|permissions?)|licen[cs]es? to (?:re-?)?export',
  ),
  control(
    3,
    'export restriction',
    '(?:re-?)?export (?:restrictions?|curbs?|bans?|limits?|rules?|orders?|regulations?|law|regime|police|directives?|embargo|blacklist|quotas?|violations?|enforcement|administration)',
  ),
  control(
    3,
    'limits on sales abroad',
    '(?:curbs?|limits?|restrictions?|bans?) on (?:the )?(?:sales?|shipments?|exports?)',
  ),
  control(
    3,
    'entity list',
    'entity list|restricted part(?:y|ies)|unverified list|trade blacklist|restricted traders?|denied persons',
  ),
  control(
    3,
    'ECCN',
    'eccns?|export administration regulations|commerce control list|wassenaar(?: arrangement)?|deemed exports?',
  ),
  control(
    3,
    'foreign users shut out',
    `(?:bar|ban|block|shut|cut|lock|keep|exclude|refuse|close|clos)(?:s|d|ed|es|red|ned|ting|ring|ning)?(?: \\S+){0,5} ${foreigners}|${foreigners}(?: \\S+){0,6} (?:barred|banned|blocked|shut out|cut off|locked out|excluded)`,
  ),
  term('border', 1, 'foreign users', foreigners),
  control(
    2,
    'exports',
    'exports of|exported (?:to|abroad|from)|(?:strategic|ai|chip|technology|semiconductor) exports?|exported abroad|as an export|be exported',
  ),
  control(
    2,
    'licence to ship abroad',
    '(?:licen[cs]es?|permits?|permission)(?: \\S+){0,9} (?:abroad|overseas|ship(?:ped|ping|ments?)?|transfer(?:red|s)?|foreign)',
  ),
  control(
    2,
    'licence needed',
    '(?:needs?|needed|requir(?:e|es|ed|ing)|without|obtain|seek|under|special|granted|refused|denied)(?: \\S+){0,4} licen[cs]es?|licen[cs]e requirements?|licensing (?:order|rule|requirements?)',
  ),
  control(2, 'smuggling', 'smuggl(?:e|es|ed|er|ers|ing)|transship(?:ped|ment|ments)|contraband'),
  control(
    2,
    'sanctions',
    'sanctions?|sanctioned|embargo(?:es|ed)?|national security (?:order|directive|authorities|concerns)',
  ),
  control(
    2,
    'sale forbidden',
    '(?:offence|illegal|crime|forbidden|unlawful) to (?:sell|ship|export|supply)|may not (?:sell|ship|export|be (?:sold|shipped|exported|transferred))',
  ),
  control(1, 'retaliation', 'retaliat(?:e|es|ed|ion|ory)|counter-?measures?'),
  control(1, 'customs', 'customs (?:officers?|service|officials?|declaration|house|people)|customs'),
  control(1, 'ban', 'bans?|banned|barred|blocked'),
  control(1, 'order', 'orders?|ordered|directives?|rules?|restrict(?:s|ed|ion|ions)|curbs?'),
  control(1, 'licence', 'licen[cs](?:e|es|ed|ing)|permits?'),
  control(1, 'listing', 'listings?|listed|blacklist(?:ed)?|struck (?:it )?off|taken off'),
  control(1, 'seizure', 'seiz(?:e|ed|ure)|arrest(?:ed|s)?|settled|audit(?:ed|s)?|hide chips|hidden'),
  control(
    1,
    'access closed',
    'refuse service|shut (?:out|the door)|cut off|can use any|pull(?:ed)? (?:\\S+ ){0,14}off|suspend(?:ed|s)?|stay',
  ),
];
