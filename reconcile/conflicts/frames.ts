// Matters that are so or not so, with the ways texts say yes and no to them: told or not told, asked or not asked, owned up or not.

export interface Frame {
  name: string;
  /** What readers are shown. */
  about: string;
  yes: RegExp;
  no: RegExp;
  /** Words one of which both need, each asked alone and once. */
  words: RegExp;
}

const NOBODY = '(?:nobody|no one|no-one|not one|none of (?:them|us)|neither)';
const NEVER = "(?:never|not|n't|ever)";

/** Tried on folded text; `no` first. */
export const FRAMES: readonly Frame[] = [
  // "The office let the yard know a week ahead." / "The yard read of it in the paper." / not: "He told reporters so."
  {
    name: 'told',
    about: 'whether word was given beforehand',
    words:
      /inform|consult|notif|warn|brief|alert|told|know|writ|wrote|learn|heard|read|found|blindsid|blue|caught|rang|call|ask|contact|phon|rais|spoke|notice|letter|word|link|avert|prévenu|gewarnt|konsult|unterrichtet|avis|advirt/,
    yes: /\b(?:was|were|been|had|has|have|being) (?:\w+ ){0,2}?(?:informed|consulted|notified|warned|briefed|forewarned|told of|told what|told in advance|alerted)\b|\b(?:informed|consulted|notified|warned|briefed|alerted|forewarned) (?!by\b)(?:the |its |his |their |all |our )?\p{L}{3,}|\blet \p{L}[^.;]{1,60} know\b|\bput to \p{L}[^.;]{1,40} in writing\b|\b(?:wrote|written) to (?:the |us|it|them|him|her)\b|\b(?:avoir|a|ont) (?:averti|prévenu|informé|consulté)\b|\b(?:gewarnt|informiert|konsultiert|unterrichtet)\b|\b(?:avisó|advirtió|informó|consultó)\b/u,
    no: new RegExp(
      `\\b(?:learn(?:ed|t)|heard|found out|read) (?:of|about) [^.;]{1,60}\\b(?:from|in|on|through|by) (?:the |a |its |her |his |their )?(?:[a-z]+ )?(?:news|newspapers?|papers?|press|media|television|radio|internet|website|push|social|journalists?|reporters?)\\b|\\b(?:blindsided|out of the blue|caught (?:off guard|unawares|cold))\\b|\\b${NOBODY}[^.;]{0,30}\\b(?:rang|called|asked|told|wrote|warned|informed|consulted|contacted|phoned|raised|spoke)\\b|\\b(?:no|not one|not a single|without (?:any )?)(?: prior| previous| single| advance| phone){0,2} ?(?:consultations?|briefings?|warnings?|notice|letter|call|courtesy call|notification|word)\\b|\\b${NEVER} (?:\\w+ ){0,3}?(?:informed|consulted|notified|warned|briefed|told|alerted|asked for (?:its|their) views?)\\b|\\bnever (?:received|got|saw|had) (?:a |any |such )?(?:warning|notice|letter|call|word|notification)\\b|\\ba link to a press release\\b|\\b(?:jamais|pas) (?:été )?(?:averti|prévenu|informé|consulté)|\\bnicht (?:gewarnt|informiert|konsultiert|unterrichtet)\\b`,
      'u',
    ),
  },
  // "The office pressed the yard to close." / "Nobody asked for it." / not: "He asked whether it rained."
  {
    name: 'asked',
    about: 'whether it was asked for',
    words:
      /ask|request|press|urg|lean|push|prod|nudg|plea|demand|call|told|forc|made|instruct|order|own|eigen|volition|propos|suggest|unprompted|idea/,
    yes: /\b(?:ask(?:ed|ing)|request(?:ed|ing)|press(?:ed|ing)|urg(?:ed|ing)|pressur(?:ed|ing)|told|leaned on|leant on|push(?:ed|ing)|prodded|nudged) (?!(?:[\p{L}]+ ){0,3}(?:courts?|judges?|congress|readers)\b)(?:the |its |their |a )?(?:[\p{L}\d’'-]+ ){1,4}to (?!reporters|journalists)\p{L}+|\b(?:request|call|plea|demand|pressure) (?:came |went out |had come )?from (?:the )?\p{L}+|\bleaned on by\b|\bhad (?:requested|asked) (?:for|in writing|that)\b|\bwas (?:asked|requested|urged|pressed|told) to\b|\bwe were asked\b|\basked for (?:talks|it|a meeting)\b/u,
    no: new RegExp(
      `\\b${NOBODY}[^.;]{0,30}\\b(?:asked|told|requested|urged|pressed|forced|made)\\b|\\bno (?:such )?(?:request|demand|pressure|call|instruction|order)s?\\b|\\bno official (?:had )?(?:asked|requested|told)\\b|\\bof (?:its|their|our|her|his) own (?:free will|accord|volition)\\b|\\b(?:was|were|had) (?:not|never) (?:been )?(?:asked|told|requested|urged|pressed)\\b|\\b(?:neither|never|not) (?:\\w+ ){0,2}(?:asked|requested|proposed|suggested|urged|demanded|pressed)\\b|\\breceived no (?:such )?request\\b|\\bunprompted\\b|\\bthe idea was (?:not|its own|our own)\\b`,
      'u',
    ),
  },
  // "An exemption had been put on the table." / "None was ever offered." / not: "The shop offers crates."
  {
    name: 'offered',
    about: 'whether an offer was made',
    words: /offer|propos|table/,
    yes: /\b(?:put|laid|placed) (?:[\p{L}-]+ ){0,4}on the table\b|\b(?:had|has|was|were|been) (?:been )?(?:offered|proposed|tabled)\b|\boffered (?:the |a |an |us |them |him |her |it )\p{L}+|\b(?:wrote|noted) (?:down )?the offer\b/u,
    no: /\b(?:no|none|nothing|never|not)\b[^.;]{0,40}\b(?:offer(?:ed)?|proposed|tabled|on the table)\b|\bdenied (?:having )?(?:making|made) (?:any |an |such an )?offer\b/u,
  },
  // "The yard owned up to the sale." / "The yard admitted nothing." / not: "He was admitted to hospital."
  {
    name: 'admitted',
    about: 'whether it was admitted',
    words: /admi|conced|acknowledg|confess|own|guilty|clean|eingeräumt|eingeraumt|zugegeben|reconn|reconoc|avou/,
    yes: /\b(?:admit(?:s|ted)|conced(?:es|ed)|acknowledg(?:es|ed)|confess(?:es|ed)|own(?:s|ed) up|pleaded guilty|came clean|einger[äa]umt|zugegeben|reconnu|avoué|admitió|reconoció)\b(?! to (?:hospital|the bar))/u,
    no: /\b(?:admit(?:s|ted|ting)?|conced(?:es|ed|e)|acknowledg(?:es|ed|e)) (?:no|nothing|neither)\b|\bneither admit\p{L}* nor den\p{L}*\b|\b(?:not|never|without|n't|no) (?:\p{L}+ ){0,2}(?:admit\p{L}*|conced\p{L}*|acknowledg\p{L}*|admission|confess\p{L}*)\b/u,
  },
  // "The yard knew where the crates would go." / "The yard had no idea." / not: "nobody knows"
  {
    name: 'knew',
    about: 'whether it was known',
    words: /knew|know|aware|idea|inkling|clue|dark|ignorant/,
    yes: /\b(?:knew|had known|was (?:well |fully )?aware|were (?:well |fully )?aware|had been aware) (?:that|where|of|about|what|who|full well|perfectly|very well)\b/,
    no: /\b(?:had|have|has) (?:absolutely )?no (?:idea|knowledge|inkling|clue|way of knowing)\b|\b(?:did|does|do|could) (?:not|n't) (?:have )?kn[oe]wn?\b|\bdidn't know\b|\b(?:was|were) (?:unaware|not aware|ignorant|in the dark)\b|\bknew nothing\b/,
  },
  // "The plans were copied to a server." / "The plans never left the house." / not: "He left the house."
  {
    name: 'leaked',
    about: 'whether anything got out',
    words:
      /copied|copy|copies|stol|leak|exfiltr|smuggl|taken|download|siphon|left|leave|weights|files|plans|data|parameters|designs|code|nothing/,
    yes: /\b(?:was|were|been|had|have) (?:\w+ ){0,2}?(?:copied|stolen|leaked|exfiltrated|smuggled out|taken out|downloaded|siphoned)\b|\b(?:copied|stole|leaked|exfiltrated|downloaded|siphoned off) (?:the |its |their |some |all )?(?:weights|plans|files|parameters|data|copies|designs|code)\b/,
    no: /\b(?:never|not) (?:once )?(?:left|leave|leaves|been copied|copied|stolen|leaked|been stolen|been leaked|taken)\b|\bno (?:weights|copy|copies|files|plans|data|parameters|designs|code) (?:\w+ ){0,3}(?:left|copied|stolen|leaked|taken|were|was)\b|\bnothing (?:was|has been|had been|ever) (?:copied|stolen|leaked|taken|left|got out)\b/,
  },
];
