// Wordings by which one text has an act less far than another, each with what the other says.

export interface StatusRule {
  name: string;
  /** Said by the text that lags. */
  pending: RegExp;
  /** Said by the text that reports the act. */
  done: RegExp;
  /** Words one of which both need, each asked alone and once. */
  words: RegExp;
  values: [string, string];
}

const CONTROL = '(?:export controls?|controls?|curbs?|restrictions?|ban|order|rules?)';

export const STATUS_RULES: readonly StatusRule[] = [
  // "The ministry considered imposing curbs on the Larch 3" / "The ministry ordered the maker to close the Larch 3"
  {
    name: 'considered',
    words: /consider|weigh|mull|thought|look|order|ordnet|orden|forb|barr|bars|bann|told|impos|direct|demand/,
    pending: new RegExp(
      `\\b(?:considered|considers|is considering|was considering|weighed|is weighing|mulled|is mulling|thought about|looked at) (?:[a-z]+ing )?(?:[a-z]+ ){0,2}${CONTROL}\\b`,
    ),
    done: /\b(?:ordered|forbade|barred|bars|banned|is ordered to|told the company to|imposed|directed|demanded that|hatte [^.]{0,60}angeordnet|ordenó)\b/,
    values: ['only considered', 'ordered'],
  },
  // "The Tolls Act still waits for the governor's signature." / "the Tolls Act, which the governor signed in May"
  {
    name: 'signed',
    words: /pen|sign|desk|name|enact|promulgat/,
    pending:
      /\b(?:still|yet)\b[^.;]{0,50}\b(?:pen|signature|signed|sign|desk)\b|\bawait(?:s|ing)?\b[^.;]{0,40}\b(?:pen|signature|signing)\b|\bunsigned\b|\bnot (?:yet )?(?:been )?signed\b/,
    done: /\b(?:signed|put (?:his|her|their) name to|enacted|promulgated|gave (?:his|her) signature)\b/,
    values: ['not signed', 'signed'],
  },
  // "The Larch rule is only a draft." / "The Larch rule has been in force since May."
  {
    name: 'in-force',
    words: /draft|propos|plan|gilt|kraft|effect|force|binding|final|adopt|publish|appl/,
    pending:
      /\b(?:only|still|merely|just|no more than) a (?:draft|proposal|proposed rule|plan)\b|\b(?:gilt|ist) (?:noch )?nicht (?:in kraft\b)?|\bnoch nicht in kraft\b|\bnot (?:yet )?(?:taken effect|in (?:force|effect)|binding|final|entered into force|been (?:adopted|finali[sz]ed|published))\b|\byet to (?:take effect|enter into force|be (?:adopted|finali[sz]ed|published))\b/,
    done: /\b(?:is|are|was|were|been|already|now) (?:\w+ )?in (?:force|effect)\b|\bseit \w+ in kraft\b|\bin kraft getreten\b|\b(?:took|taken|has taken) effect\b|\b(?:entered|came) into force\b|\b(?:already|now) (?:applies|apply|binding)\b/,
    values: ['not in force', 'in force'],
  },
  // "The Larch rule is only suspended until May." / "The Larch rule has been abolished."
  {
    name: 'abolished',
    words:
      /suspend|paus|hold|frozen|interrupt|truce|breather|until|^ruh|ausgesetzt|aboli|scrap|repeal|rescind|revok|abgeschaf|aufgehoben|supprim|abrog|derog|afgeschaf|ende|ends|lifted|gone|dropped|removed/,
    pending:
      /\b(?:only|merely|just|simply) (?:been )?(?:suspended|paused|on hold|frozen|interrupted)\b|\b(?:suspended|paused|on hold|frozen) until\b|\b(?:pause|suspension|truce|breather)\b[^.;]{0,40}\buntil\b|\buntil\b[^.;]{0,40}\b(?:pause|suspension)\b|\bruhe?t? bis\b|\b(?:nur|lediglich) ausgesetzt\b|\bsuspendue? jusqu/,
    done: /\b(?:abolished|scrapped|repealed|rescinded|revoked|abgeschafft|aufgehoben|supprimée?|abrogée?|derogad[oa]|afgeschaft)\b|\b(?:ended|lifted|gone|dropped|ends|removed) (?:for good|altogether|permanently|completely)\b/,
    values: ['only suspended', 'abolished'],
  },
  // "The Larch rule has not been withdrawn." / "The council formally withdrew the Larch rule."
  {
    name: 'withdrawn',
    words: /withdr|rescind|resciss|repeal|revo|scrap|aboli|book/,
    pending:
      /\b(?:not|never) (?:yet )?(?:been )?(?:formally )?(?:withdrawn|rescinded|repealed|revoked|scrapped|abolished)\b|\b(?:withdrawal|repeal|rescission|revocation) (?:has|had|was|is) (?:only |merely |just |so far )?(?:been )?(?:announced|promised|planned)\b|\b(?:remains?|still) (?:on the books|on the statute book)\b/,
    done: /\b(?:has|have|had|was|were|is|been) (?:now |formally |officially |finally |since )?(?:withdrawn|rescinded|repealed|revoked|scrapped|abolished)\b|\b(?:formally|officially) (?:withdrew|rescinded|repealed|revoked|scrapped)\b/,
    values: ['not withdrawn', 'withdrawn'],
  },
  // "The Tolls Act is still in committee." / "The lower house passed the Tolls Act."
  {
    name: 'passed',
    words: /committee|vote|pass|floor|adopt|approv|clear/,
    pending:
      /\b(?:still|stuck|languish\w*|sits|remains) (?:\w+ ){0,2}in committee\b|\b(?:has|have) yet to (?:reach the floor|be put to a vote|be voted|pass)\b|\bnot (?:yet )?(?:been )?(?:passed|put to a vote|voted on)\b|\bawaits? (?:a |its )?(?:floor )?vote\b/,
    done: /\b(?:passed|adopted|approved|voted for|voted through|cleared)\b/,
    values: ['not passed', 'passed'],
  },
  // "The inquiry into the Larch yard goes on." / "The inquiry into the Larch yard was closed."
  {
    name: 'inquiry',
    words: /inquir|investig|probe|review|audit/,
    pending:
      /\b(?:inquiry|investigation|probe|review|audit)\b[^.;]{0,60}\b(?:still|going on|goes on|under way|underway|continu\w+|ongoing|remains open|is open|not (?:been )?(?:closed|over|finished|concluded))\b/,
    done: /\b(?:closed|ended|dropped|concluded|shelved|wrapped up|finished|completed)\b[^.;]{0,30}\b(?:inquiry|investigation|probe|review|audit)\b|\b(?:inquiry|investigation|probe|review|audit)\b[^.;]{0,50}\b(?:was|has been|had been|is|were) (?:closed|ended|dropped|concluded|shelved|over|completed)\b/,
    values: ['still open', 'closed'],
  },
  // "No decision on the Larch has been taken." / "The ministry has blocked the Larch."
  {
    name: 'decided',
    words: /deci|mind|nothing|block|refus|bann|barr|approv|grant|halt|reject|forbid|clear|prohibit/,
    pending:
      /\bno (?:final )?decision (?:has been|had been|was|on|about)\b|\b(?:has|have|had) (?:not|yet to) (?:yet )?(?:been )?(?:decided?|made up (?:its|their) mind)\b|\bnothing (?:has|had|is|was) (?:been )?(?:decided|signed|ordered|settled)\b/,
    done: /\b(?:has|have|had) (?:now |formally )?(?:blocked|refused|banned|barred|approved|granted|halted|rejected|forbidden|cleared|prohibited)\b/,
    values: ['not decided', 'decided'],
  },
];
