// Wordings that give the ground of an act, for passages whose claim was read without one.

const REST = '[^,.;:!?“”"]{4,90}';
const NOUN = '(?:reason|cause|trigger|motive|explanation|grund|ursache|raison|motivo|razón|reden|oorzaak)';

const PATTERNS: readonly RegExp[] = [
  // "because of a strike", "over a row about seals" / not: "over the river"
  new RegExp(
    `\\b(?:because(?: of)?|owing to|due to|on account of|prompted by|triggered by|caused by|set off by|driven by|down to|stem(?:s|med) from|in (?:answer|response|reply|reaction|retaliation) (?:to|for)|(?:payback|revenge|retaliation|punishment|an answer|a response|a reply) (?:for|to)|a (?:matter|question) of|over (?:an? |its |their |the )?(?:dispute|row|quarrel|concerns?|fears?|worr(?:y|ies)|allegations?|suspicions?)|wegen|aufgrund|weil|en raison d[eu']|à cause d[eu']|parce que|debido a|a causa de|porque|wegens|vanwege|omdat) (?<ground>${REST})`,
    'u',
  ),
  // "Behind the stop stands a strike."
  new RegExp(
    `\\bbehind (?:the |it|this|that)${REST.replace('{4,90}', '{0,60}?')} (?:stands|stood|lay|lies|is|was) (?<ground>${REST})`,
    'u',
  ),
  // "The real reason for the stop was a strike."
  new RegExp(
    `\\b${NOUN}\\b[^,.;]{0,60}?,?[^,.;]{0,40},? (?:is|was|were|lay in|ist|war|était|est|fue|es) (?<ground>${REST})`,
    'u',
  ),
  // "Pilots blame a strike."
  new RegExp(`\\bblam(?:e|es|ed|ing) (?<ground>${REST})`, 'u'),
  // "A strike led to the stop."
  /^["“]?(?<ground>[^,.;:!?“”"]{4,80}?) (?:led to|caused|triggered|prompted|set off|brought about|was behind|were behind|lay behind|lies behind|gave rise to) /u,
  // "listed the yard for forging seals" / not: "listed for sale"
  new RegExp(
    `\\b(?:list(?:ed|ing)|blacklisted|sanctioned|fined|punished|barred|banned|register|cut off)\\b[^,.;]{0,60}?\\bfor (?<ground>[a-z]{3,}ing ${REST})`,
    'u',
  ),
];

const WORDS =
  /because|owing|due|account|prompt|trigger|caus|set off|driv|down to|stem|answer|response|reply|reaction|retaliat|payback|revenge|punish|matter of|question of|over |wegen|aufgrund|weil|raison|parce|debido|porque|omdat|behind|reason|motiv|grund|ursache|razón|reden|blam|led to|brought|gave rise|for [a-z]+ing|explanation/;

/** The ground as folded text gives it. */
export function groundIn(folded: string): string | undefined {
  if (!WORDS.test(folded)) return undefined;
  for (const pattern of PATTERNS) {
    const ground = pattern.exec(folded)?.groups?.ground?.trim();
    if (ground) return ground;
  }
  return undefined;
}
