// Wordings by which a passage disputes an earlier one. `whole`: it points back by itself ("denied that."); `named`: what follows says what is denied.

export interface DisputeCue {
  name: string;
  reach: 'whole' | 'named';
  pattern: RegExp;
}

const ACCOUNT =
  'account|claim|claims|version|allegation|allegations|charge|charges|accusation|accusations|report|reports|story|description|characterization|characterisation|assertion|suggestion|figure|number|finding|timeline|accounts';

/** Tried on folded text, first match wins. */
export const DISPUTE_CUES: readonly DisputeCue[] = [
  // "Two clerks dispute that account." / not: "They dispute that the file was lost."
  {
    name: 'disputes-account',
    reach: 'whole',
    pattern: new RegExp(
      `\\b(?:disput(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|contest(?:s|ed|ing)?|contradict(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|dismiss(?:es|ed)?|challeng(?:e|es|ed)) (?:that|this|those|these|his|her|their|its|the) (?:[a-z]+ )?(?:${ACCOUNT})\\b(?! that\\b| of\\b)`,
    ),
  },
  // "The harbour master denied that." / not: "denied that anyone had called"
  {
    name: 'denies-that',
    reach: 'whole',
    pattern:
      /\b(?:disput(?:e|es|ed)|den(?:y|ies|ied)|reject(?:s|ed)?|contest(?:s|ed)?|contradict(?:s|ed)?|refut(?:e|es|ed)) (?:that|this|it|him|her|them|both)(?=$|[.,;:!?"'-]| and | as | but | in an? | on | to | when | by )/,
  },
  // "That was false, the bureau said." / not: "a false bottom"
  {
    name: 'is-false',
    reach: 'whole',
    pattern:
      /\b(?:that|this|it|which|account|claim|story|report) (?:is|was|were) (?:simply |plainly |completely |just |entirely |categorically )?(?:false|untrue|not true|incorrect|not correct|inaccurate|not accurate|not so|not the case|a lie|wrong|fiction|nonsense|made up|baseless|unfounded|without (?:merit|foundation|basis))\b/,
  },
  // "The bureau called the report untrue."
  {
    name: 'calls-false',
    reach: 'whole',
    pattern:
      /\bcall(?:s|ed|ing)? (?:that|this|it|the|his|her|their|its|those|these) (?:[a-z]+ ){0,3}(?:false|untrue|wrong|incorrect|inaccurate|fabricated|fictitious|baseless|unfounded|a lie|lies|fiction|nonsense|invented)\b/,
  },
  // "The depot has no record of such a visit."
  {
    name: 'no-record',
    reach: 'whole',
    pattern:
      /\bno (?:record|knowledge|recollection|trace|note|log|memory) of (?:any |having |such|this|that|the|it|a )/,
  },
  // "There is no truth to that." / "The yard pushed back on the claim."
  {
    name: 'pushes-back',
    reach: 'whole',
    pattern: new RegExp(
      `\\bno truth (?:to|in) (?:that|this|it|the|those|these)\\b|\\bnothing to (?:that|the) (?:${ACCOUNT})\\b|\\b(?:push(?:es|ed)? back (?:on|against)|knock(?:s|ed)? down|rubbish(?:es|ed)|debunk(?:s|ed)|took issue with|takes issue with|disagree(?:s|d) with) (?:that|this|those|these|his|her|their|its|the) (?:[a-z]+ )?(?:${ACCOUNT})\\b`,
    ),
  },
  // "No such talks took place."
  { name: 'no-such', reach: 'whole', pattern: /\b(?:no such|nothing of the (?:sort|kind))\b/ },
  // "a claim disputed by two clerks" / "an account the firm disputes"
  {
    name: 'claim-disputed',
    reach: 'whole',
    pattern: new RegExp(
      `\\b(?:${ACCOUNT}|which|something) (?:that )?(?:is |was |were |has been |have been |had been )?(?:disputed|denied|rejected|contradicted|contested|refuted) by\\b|\\b(?:${ACCOUNT}|which|something|a charge|an accusation) (?:that |which )?(?:the |its |his |her )?(?:[a-z]+ ){1,4}(?:disputes?|disputed|denies|denied|deny|rejects|rejected)(?=$|[.,;])`,
    ),
  },
  // "It did not." alone
  {
    name: 'bare-negation',
    reach: 'whole',
    pattern:
      /^"?(?:it|he|she|they|we|i|that|this) (?:was|were|did|does|is|has|had|have|do|are|am) (?:not|no such thing)\.?"?$/,
  },
  // "The porter tells it otherwise."
  {
    name: 'otherwise',
    reach: 'whole',
    pattern:
      /\b(?:says?|said|tells?|told|claims?|claimed|insists?|insisted|counts?|counted|remembers?|remembered|recalls?|recalled)(?: it| them| the story)? (?:otherwise|differently)\b|\bmaths? differently\b|\b(?:different|another) (?:account|version|story|figure|number)\b|\blaugh(?:s|ed)? at (?:that|this|the figure|the number)\b|\bcontrary to (?:what|that|the) /,
  },
  // "“Eleven,” corrected the clerk."
  {
    name: 'corrects',
    reach: 'whole',
    pattern: /"[^"]{1,80}" (?:corrected|corrects)\b|\bcorrect(?:s|ed) (?:him|her|them|that)\b/,
  },
  // "The true figure is closer to ninety."
  {
    name: 'true-figure',
    reach: 'whole',
    pattern:
      /\b(?:true|real|actual|correct|right) (?:figure|number|total|count|date|sum|amount|price|share|day) (?:is|was|were)\b/,
  },
  // "That is not what the minutes show."
  {
    name: 'not-what',
    reach: 'whole',
    pattern: /\b(?:that|this|it) (?:is|was)(?: not|n't) (?:what|how|why|when|where|who|because)\b/,
  },
  // German: "Die Behörde wies das zurück." / not: "bestreitet das Amt"
  {
    name: 'de-weist-zurueck',
    reach: 'whole',
    pattern:
      /\b(?:wies|weist|wiesen|weisen) (?:das|dies|es|diese|diesen|die darstellung|den vorwurf|die vorwürfe|die behauptung)\b[^.;]{0,80}\bzurück|\b(?:bestreite[tn]|bestritt(?:en)?|dementier(?:t|te|ten|en)|verneint?e?n?) (?:das|dies|es)(?=$|[.,;:])|\b(?:das|dies) (?:bestreite[tn]|bestritt(?:en)?|dementier(?:t|te|ten|en)) |\b(?:das|dies) (?:stimmt|stimme) nicht\b|\bwiderspr(?:ach|icht) (?:dem|dieser|ihm|ihr|der darstellung)\b/,
  },
  // Spanish: "El portavoz lo desmintió."
  {
    name: 'es-lo-niega',
    reach: 'whole',
    pattern:
      /\blo (?:niega|niegan|negó|negaron|desmiente|desmienten|desmintió|desmintieron|rechaza|rechazó|ha negado|han negado|ha desmentido)(?=$|[\s.,;:])|\b(?:eso|esto) (?:es|era) falso\b|\bno es cierto\b/,
  },
  // French: "Le ministère le dément."
  {
    name: 'fr-dement',
    reach: 'whole',
    pattern:
      /\ble (?:dément|démentent|nie|nient|conteste|contestent|réfute)(?=$|[\s.,;:])|\bl'a (?:démenti|nié|contesté|réfuté)(?=$|[\s.,;:])|\b(?:c'est|c'était) faux\b/,
  },
  // "The mayor denied having signed the lease." / not: "was denied a licence"
  {
    name: 'denies-content',
    reach: 'named',
    pattern:
      /(?<!\b(?:was|were|been|being|is|are|be|got) )\b(?:denies|denied|deny|denying|disputes|disputed|disputing) (?=that |having |ever |any (?!knowledge|wrongdoing)|the |planting |selling |sending |giving |receiving |being |it |he |she |they |its |his |her |their |there )/,
  },
];
