// How far an act reaches, in words: at home or abroad, in part or in full. Two values of one axis cannot both hold.
import { type Cue, cue, firstOfEach } from './cue.ts';
import type { SlotRule } from './passage.ts';

/** Over plain letters; the first that is found wins. */
export const SCOPE_CUES: readonly Cue[] = [
  // "The ban binds only clients abroad." / not: "Only three clients came."
  cue(
    'scope',
    'reach: only outside the country',
    String.raw`\b(?:only|solely|exclusively)\b[^.;]{0,60}\b(?:outside (?:the|of)|abroad|overseas|beyond (?:the|its) border|foreign territory)\b|\bany (?:user|person|customer|client|party)s? (?:located |based )?outside\b|\b(?:any|every) (?:person|user|customer|client)\b[^.;]{0,40}\bfrom (?:outside|abroad)\b|\babout (?:places?|location|where)\b[^.;]{0,30}\bnot (?:about )?(?:passports?|nationality|citizenship|who)\b|\bsolo [^.;]{0,60}\b(?:fuera del|en el extranjero)\b|\bnur [^.;]{0,60}\b(?:im ausland|außerhalb|ausserhalb)\b`,
  ),
  // "It binds clients no matter where they are."
  cue(
    'scope',
    'reach: inside the country as well',
    String.raw`\b(?:foreign(?:ers?)?|non-\p{L}+s?|nationals?|users?|citizens?|employees|anyone|workers)\b[^.;]{0,70}\b(?:inside|within|in) (?:the )?(?:united states|u\.?s\.?(?![\p{L}])|country|uk|united kingdom|eu|european union|\p{L}+'s borders)|\b(?:wherever|no matter where|regardless of where|regardless of whether)\b|\b(?:both )?domestic and (?:international|foreign)\b|\b(?:including|and) (?:its|their|the company's|her|his) own (?:employees|staff|engineers|payroll)\b|\bauch im inland\b|\btambién dentro del?\b`,
  ),
  // "The duty applies to contracts concluded before May, too."
  cue(
    'scope',
    'contracts: earlier contracts as well',
    String.raw`\b(?:no (?:exception|exemption|grandfathering|grace)|also (?:for|to)|applies to|includes?|including|even)\b[^.;]{0,40}\b(?:orders?|contracts?|deals?|purchases?|shipments?)\b[^.;]{0,20}\b(?:placed|signed|made|agreed|concluded|booked) (?:before|earlier|already)\b|\b(?:existing|earlier|prior|old) (?:orders|contracts|deals) (?:are |is )?(?:also |not exempt|included|covered)`,
  ),
  // "Orders signed before Monday are exempt."
  cue(
    'scope',
    'contracts: earlier contracts exempt',
    String.raw`\b(?:orders?|contracts?|deals?|purchases?|shipments?)\b[^.;]{0,20}\b(?:placed|signed|made|agreed|concluded|booked) before\b[^.;]{0,60}\b(?:exempt\w*|unaffected|not (?:be )?(?:affected|covered)|spared|as if nothing|as before|may still|can still|go ahead|grandfathered)\b|\b(?:existing|earlier|prior|old) (?:orders|contracts|deals) (?:are|is|were|remain|stay) (?:exempt\w*|unaffected|not affected|spared|grandfathered)`,
  ),
  // "Suspended for one of the two models alone."
  cue(
    'scope',
    'extent: in part',
    String.raw`\b(?:only|alone|solely)\b|\bas (?:it )?appli(?:es|ed) to\b|\bin ?so ?far as\b|\b(?:does|do|did) not (?:protect|cover|extend to|reach|apply to|help) (?:any )?other\b|\bnothing else\b|\bas far as it concerns\b|\bin part\b|\bpartial(?:ly)?\b|\bby half\b|\bselect group\b|\bshort list\b|\b(?:narrow(?:ed|s)?|limited|confined|restricted) (?:it |the \w+ )?to\b|\bportions? of\b|\bparts? of (?:it|the (?:order|rule|ban|decree|directive|list))\b|\b(?:except|save|other than|apart from|but not) (?:for )?(?:the |those |its )?|\bnur\b|\bteilweise\b|\bsolo\b|\bseulement\b|\b(?:remains?|stays?|is still|bleibt) (?:shut|blocked|closed|barred|dark|banned|off|locked|gesperrt|in force)\b`,
  ),
  // "Both models are open again." / "The whole decree is frozen."
  cue(
    'scope',
    'extent: in full',
    String.raw`\bfor (?:all|every) (?:other )?(?:exporters?|compan(?:y|ies)|firms?|chipmakers?|makers?|users?|customers?|applicants?|vendors?)\b|\bboth (?:the )?(?:models|systems|versions|chips|of (?:them|the models)|\p{L}+ \d)|\b(?:whole|entire|full) (?:order|ban|rule|directive|decree|list|embargo|regulation|law|measure|programme|program)\b|\b(?:order|ban|rule|directive|decree)\b[^.;]{0,40}\b(?:in its entirety|in full|in whole|as a whole|across the board|altogether|is off|is gone|is over|completely|entirely|fully)\b|\b(?:stay\w*|fro(?:ze|zen)|suspend\w*|block\w*|lift\w*|rescind\w*|repeal\w*) (?:the |its |all )?(?:[a-z-]+ ){0,3}(?:in full|in its entirety|in whole|outright|nationwide|completely|entirely)\b|\bevery other model\b|\ball (?:of )?(?:its|the|their) (?:other )?(?:models|systems)\b|\bbeide modelle\b|\bambos modelos\b|\bles deux modèles\b`,
  ),
];

const ACT =
  /\b(?:order|ban|directive|rule|restriction|restrictions|controls?|decree|curbs?|embargo|applies|apply|covers|reaches|verfügung|anordnung|orden|norma)\b/;
const EASED =
  /\b(?:lift\w*|eas(?:e|ed|es|ing)|loosen\w*|reopen\w*|open again|restor\w*|return\w*|let|suspend\w*|stay(?:s|ed)?|paus\w*|fro(?:ze|zen)|halt\w*|rescind\w*|repeal\w*|enjoin\w*|block\w*|on (?:hold|ice)|again|off|remains?|wieder|ausgesetzt|gesperrt|de nuevo|levant\w*)\b/;

/** `axis: value`; who is reached is said of an order, how much of it of its easing. */
export const readScopeSlot: SlotRule = ({ plain, cues }) => {
  const found = firstOfEach(SCOPE_CUES, cues).find(
    ({ cue: { says } }) => says.startsWith('contracts') || (says.startsWith('reach') ? ACT : EASED).test(plain),
  );
  return found && { scope: found.cue.says };
};
