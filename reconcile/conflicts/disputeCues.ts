// Wordings by which a passage disputes an earlier one. `whole`: it points back by itself ("denied that."); `named`: what follows says what is denied.

export interface DisputeCue {
  name: string;
  reach: 'whole' | 'named';
  /** Matches a word without which the pattern cannot match. */
  needs: RegExp;
  pattern: RegExp;
}

const ACCOUNT =
  'account|accounts|claim|claims|version|versions|allegation|allegations|charge|charges|accusation|accusations|report|reports|reporting|story|stories|description|characterization|characterisation|assertion|assertions|suggestion|suggestions|insinuation|notion|idea|statement|statements|figure|figures|number|numbers|estimate|tally|count|total|finding|findings|timeline|chronology|reading|interpretation|rumou?rs?|portrayal|narrative|explanation|remarks?|contention|theory';

const REFUSES =
  'disput(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|contest(?:s|ed|ing)?|contradict(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|dismiss(?:es|ed|ing)?|challeng(?:e|es|ed|ing)|repudiat(?:e|es|ed|ing)|question(?:s|ed)';

/** Words of `REFUSES`. */
const REFUSING = /disput|den[yi]|reject|contest|contradict|refut|rebut|dismiss|challeng|repudiat|question/;

const UNTRUE =
  'false|untrue|not true|incorrect|not correct|inaccurate|not accurate|not so|not the case|a lie|lies|a falsehood|wrong|mistaken|in error|fiction|pure fiction|fantasy|nonsense|rubbish|made up|invented|fabricated|a fabrication|an invention|baseless|groundless|unfounded|misleading|a mischaracteri[sz]ation|a misunderstanding|without (?:merit|foundation|basis)|out of thin air';

const HOW =
  '(?:simply|plainly|completely|just|entirely|categorically|flatly|demonstrably|factually|utterly|totally|absolutely|patently|also|all|both|mostly|partly)';

/** Tried on folded text, first match wins. */
export const DISPUTE_CUES: readonly DisputeCue[] = [
  // "Two clerks dispute that account." / not: "They dispute that the file was lost."
  {
    name: 'disputes-account',
    reach: 'whole',
    needs: REFUSING,
    pattern: new RegExp(
      `\\b(?:${REFUSES}) (?:that|this|those|these|his|her|their|its|the|any such|all|both|such) (?:[a-z'-]+ ){0,3}?(?:${ACCOUNT})\\b(?! that\\b| of\\b)`,
    ),
  },
  // "The harbour master denied that." / not: "denied that anyone had called"
  {
    name: 'denies-that',
    reach: 'whole',
    needs: REFUSING,
    pattern:
      /\b(?:disput(?:e|es|ed)|den(?:y|ies|ied)|reject(?:s|ed)?|contest(?:s|ed)?|contradict(?:s|ed)?|refut(?:e|es|ed)) (?:that|this|it|him|her|them|both)(?=$|[.,;:!?"'-]| and | as | but | in an? | on | to | when | by )/,
  },
  // "That was false, the bureau said." / not: "a false bottom"
  {
    name: 'is-false',
    reach: 'whole',
    needs:
      /true|^so$|case|lie|falsehood|wrong|backward|mistaken|error|ficti|fantasy|nonsense|rubbish|^made$|invent|fabricat|baseless|groundless|unfounded|misleading|characteri|understanding|without|air|correct|accurate|false|right|none/,
    pattern: new RegExp(
      `\\b(?:that|this|it|which|those|these|they|${ACCOUNT})(?:'s|'re| is| was| were| are) (?:${HOW} )?(?:${UNTRUE})\\b|\\b(?:that|this|it|which|those|these|they|${ACCOUNT}) (?:is|was|were|are)n't (?:true|so|correct|accurate|right|the case)\\b|\\bnone of (?:that|this|it|these|those) (?:is|was|were|are|happened|took place)\\b|\\b(?:got|gets|has|had) (?:it|that|this|the facts|its facts|the numbers?|the dates?) (?:all )?(?:wrong|backwards?)\\b`,
    ),
  },
  // "The bureau called the report untrue."
  {
    name: 'calls-false',
    reach: 'whole',
    needs:
      /true|^so$|case|lie|falsehood|wrong|mistaken|error|ficti|fantasy|nonsense|rubbish|^made$|invent|fabricat|baseless|groundless|unfounded|misleading|characteri|understanding|without|air|correct|accurate|false/,
    pattern: new RegExp(
      `\\b(?:(?:call|label|brand|term)(?:s|ed|l?ing)?|dismiss(?:es|ed|ing)?|describ(?:es|ed|ing)|reject(?:s|ed|ing)) (?:that|this|it|them|the|his|her|their|its|those|these) (?:[a-z'-]+ ){0,4}?(?:as )?"?(?:${HOW} )?(?:${UNTRUE}|fictitious)\\b`,
    ),
  },
  // "The raid never took place, the yard said." / not: "never took notice"
  {
    name: 'never-happened',
    reach: 'whole',
    needs: /happen|place|occur|exist|nothing/,
    pattern:
      /\b(?:that|this|it|nothing|neither|(?:the|such|any) [a-z]+) (?:never|did not|didn't) (?:ever )?(?:happen(?:ed)?|t(?:ake|ook) place|occur(?:red)?|exist(?:ed)?)\b|\bnothing of that (?:sort|kind)\b/,
  },
  // "The manifest tells another story." / "Port records contradict him."
  {
    name: 'at-odds',
    reach: 'whole',
    needs: /odds|inconsistent|incompatible|square|match|support|bear|tally|agree|differen/,
    pattern: new RegExp(
      `\\b(?:at odds|inconsistent|incompatible|hard to square|does not square|do not square) with (?:that|this|those|these|his|her|their|its|the|what) ?(?:[a-z'-]+ ){0,3}?(?:${ACCOUNT}|said|says)\\b|\\b(?:do|does|did)(?: not|n't) (?:match|support|bear out|tally with|agree with) (?:that|this|those|his|her|their|its|the) (?:[a-z'-]+ ){0,2}(?:${ACCOUNT})\\b|\\bstory (?:was|is) different\\b|\\bsa(?:w|ys?|id) (?:things|matters) differently\\b`,
    ),
  },
  // "The depot has no record of such a visit."
  {
    name: 'no-record',
    reach: 'whole',
    needs: /record|knowledge|recollection|trace|note|log|memory|sign|evidence|indication|aware/,
    pattern:
      /\bno (?:record|knowledge|recollection|trace|note|log|memory|sign|evidence|indication) (?:of|that) (?:any |having |such|this|that|the|it|a |ever )|\bunaware of any\b|\bnot aware of (?:any|such)\b/,
  },
  // "There is no truth to that." / "The yard pushed back on the claim."
  {
    name: 'pushes-back',
    reach: 'whole',
    needs: /truth|nothing|push|knock|rubbish|debunk|issue|disagree/,
    pattern: new RegExp(
      `\\bno truth (?:to|in) (?:that|this|it|the|those|these)\\b|\\bnothing to (?:that|the) (?:${ACCOUNT})\\b|\\b(?:push(?:es|ed)? back (?:on|against)|knock(?:s|ed)? down|rubbish(?:es|ed)|debunk(?:s|ed)|took issue with|takes issue with|disagree(?:s|d) with) (?:that|this|those|these|his|her|their|its|the) (?:[a-z]+ )?(?:${ACCOUNT})\\b`,
    ),
  },
  // "No such talks took place." / not: "The smaller yards have no such crane."
  {
    name: 'no-such',
    reach: 'whole',
    needs: /such|nothing/,
    pattern:
      /\b(?:there (?:is|was|were|are|had been|has been|never was) no such|(?:no such|never any such|not any such) (?:[a-z-]+ ){1,4}(?:is|are|was|were|had|has|have|took|takes|exist(?:s|ed)?|came|happened)|(?:kn(?:ows?|ew)|aware|made|held|sent|gave|got|received|heard|did|of) (?:of )?no such|nothing of the (?:sort|kind))\b/,
  },
  // "a claim disputed by two clerks" / "an account the firm disputes"
  {
    name: 'claim-disputed',
    reach: 'whole',
    needs: REFUSING,
    pattern: new RegExp(
      `\\b(?:${ACCOUNT}|which|something) (?:that )?(?:is |was |were |has been |have been |had been )?(?:disputed|denied|rejected|contradicted|contested|refuted) by\\b|\\b(?:${ACCOUNT}|which|something|a charge|an accusation) (?:that |which )?(?:the |its |his |her )?(?:[a-z]+ ){1,4}(?:disputes?|disputed|denies|denied|deny|rejects|rejected)(?=$|[.,;])`,
    ),
  },
  // "It did not." alone
  {
    name: 'bare-negation',
    reach: 'whole',
    needs: /^(?:not|t|never|thing)$/,
    pattern:
      /^"?(?:in fact,? |but )?(?:it|he|she|they|we|i|that|this|nobody|none)(?: (?:was|were|did|does|is|has|had|have|do|are|am) (?:not|no such thing)| (?:was|were|did|does|is|has|had|have|do|are)n't| never did| never was| never had)\.?"?$/,
  },
  // "The yard says it did not." / not: "The yard says it did not pay."
  {
    name: 'says-not',
    reach: 'whole',
    needs: /^(?:sa(?:ys|id)|repl(?:ies|ied)|swears?|swore)$|insist|maintain/,
    pattern:
      /\b(?:sa(?:ys|id)|insist(?:s|ed)|maintain(?:s|ed)|repl(?:ies|ied)|swears?|swore) (?:that )?(?:it|he|she|they|we|i|this|that|none of (?:it|them|this)|nobody) (?:did|was|were|had|has|does|do|is|never did|never was)(?: not|n't)?(?=[.,;"]|$)/,
  },
  // "The porter tells it otherwise."
  {
    name: 'otherwise',
    reach: 'whole',
    needs: /otherwise|differen|another|laugh|contrary/,
    pattern:
      /\b(?:says?|said|tells?|told|claims?|claimed|insists?|insisted|counts?|counted|remembers?|remembered|recalls?|recalled)(?: it| them| the story)? (?:otherwise|differently)\b|\bmaths? differently\b|\b(?:different|another) (?:account|version|story|figure|number)\b|\blaugh(?:s|ed)? at (?:that|this|the figure|the number)\b|\bcontrary to (?:what|that|the|reports|claims|his|her|their|its|some|earlier|press|media|public|those|an?) /,
  },
  // "“Eleven,” corrected the clerk."
  {
    name: 'corrects',
    reach: 'whole',
    needs: /correct/,
    pattern: /"[^"]{1,80}" (?:corrected|corrects)\b|\bcorrect(?:s|ed) (?:him|her|them|that)\b/,
  },
  // "The true figure is closer to ninety."
  {
    name: 'true-figure',
    reach: 'whole',
    needs: /^(?:true|real|actual|correct|right)$/,
    pattern:
      /\b(?:true|real|actual|correct|right) (?:figure|number|total|count|date|sum|amount|price|share|day) (?:is|was|were)\b/,
  },
  // "That is not what the minutes show."
  {
    name: 'not-what',
    reach: 'whole',
    needs: /^(?:not|t)$/,
    pattern:
      /\b(?:that|this|it)(?: (?:is|was)|'s)(?: (?:simply|just|plainly|certainly))?(?: not|n't) (?:at all )?(?:what|how|why|when|where|who|because|the way)\b/,
  },
  // German: "Die Behörde wies das zurück." / not: "bestreitet das Amt"
  {
    name: 'de-weist-zurueck',
    reach: 'whole',
    needs: /^w(?:ies|eis)|bestr|dementier|vernein|^stimm|widerspr/,
    pattern:
      /\b(?:wies|weist|wiesen|weisen) (?:das|dies|es|diese|diesen|die darstellung|den vorwurf|die vorwürfe|die behauptung)\b[^.;]{0,80}\bzurück|\b(?:bestreite[tn]|bestritt(?:en)?|dementier(?:t|te|ten|en)|verneint?e?n?) (?:das|dies|es)(?=$|[.,;:])|\b(?:das|dies) (?:bestreite[tn]|bestritt(?:en)?|dementier(?:t|te|ten|en)) |\b(?:das|dies) (?:stimmt|stimme) nicht\b|\bwiderspr(?:ach|icht) (?:dem|dieser|ihm|ihr|der darstellung)\b/,
  },
  // Spanish: "El portavoz lo desmintió."
  {
    name: 'es-lo-niega',
    reach: 'whole',
    needs: /^nieg|^neg|desm|rechaz|falso|cierto/,
    pattern:
      /\blo (?:niega|niegan|negó|negaron|desmiente|desmienten|desmintió|desmintieron|rechaza|rechazó|ha negado|han negado|ha desmentido)(?=$|[\s.,;:])|\b(?:eso|esto) (?:es|era) falso\b|\bno es cierto\b/,
  },
  // French: "Le ministère le dément."
  {
    name: 'fr-dement',
    reach: 'whole',
    needs: /^d\u00e9m|^ni|contest|fut\u00e9?|faux/,
    pattern:
      /\ble (?:dément|démentent|nie|nient|conteste|contestent|réfute)(?=$|[\s.,;:])|\bl'a (?:démenti|nié|contesté|réfuté)(?=$|[\s.,;:])|\b(?:c'est|c'était) faux\b/,
  },
  // "The mayor rejected the suggestion that the lease had been signed."
  {
    name: 'rejects-content',
    reach: 'named',
    needs: REFUSING,
    pattern: new RegExp(
      `\\b(?:${REFUSES}) (?:the |any |a |all |his |her |their |its |earlier |recent |press |media )?(?:[a-z'-]+ ){0,2}?(?:${ACCOUNT}) (?=that |of )`,
    ),
  },
  // "The mayor denied having signed the lease." / not: "was denied a licence"
  {
    name: 'denies-content',
    reach: 'named',
    needs: REFUSING,
    pattern:
      /(?<!\b(?:was|were|been|being|is|are|be|got|admit(?:s|ted)?|admitted) (?:nor )?)\b(?:denies|denied|deny|denying|disputes|disputed|disputing) (?=that |having |ever |any (?!knowledge|wrongdoing|comment)|[a-z]{3,14}ing |there |(?:it|he|she|they|its|his|her|their|the|a) )/,
  },
  // "The yard insisted that it had never rented the crane."
  {
    name: 'insists-not',
    reach: 'named',
    needs: /insist|maintain|counter|swear|swore|stress|retort|replie|responded|shot|hit/,
    pattern:
      /\b(?:insist(?:s|ed)?|maintain(?:s|ed)?|counter(?:s|ed)?|swears?|swore|stress(?:es|ed)|retort(?:s|ed)|replie[sd]|responded|shot back|hit back)(?:,| that)? (?=[^.;]{0,60}\b(?:no|not|never|nobody|none|nothing|neither|[a-z]+n't)\b)/,
  },
];

/** Bits of the cues that a word may be part of. */
export const disputeCuesOfWord = (lower: string): number =>
  DISPUTE_CUES.reduce((bits, { needs }, nth) => (needs.test(lower) ? bits | (1 << nth) : bits), 0);
