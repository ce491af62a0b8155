// Look-alike: an opinion, forecast or wish against another; neither states a fact. Asked of folded text.

// "In the view of a jurist the decree breaks the pact" / not: "the decree was sent to two firms"
const OPINION =
  /\b(?:in (?:the|his|her|their|my|our) (?:view|opinion|eyes)|(?:expects?|expected|predict(?:s|ed)|forecasts?|hop(?:es|ed)|fears?|feared) |will (?:probably|likely|surely)|would (?:probably|likely|rise|fall|double|pass|die)|should (?:be|have)|ought to|too (?:far|much|little|late)|own goal|smelled of|legitimate|unlawful|illegal|unconstitutional|nach ansicht|kaum zu vereinbaren|rechtswidrig|verstoß|verstoss gegen|à son avis|en su opinión)\b/;

export const isOpinion = (folded: string): boolean => OPINION.test(folded);

// "She would like a seal on it" / not: "she put a seal on it"
const WISH =
  /\b(?:(?:would|'d) (?:like|love|prefer|welcome)|wants?|wish(?:es)?|demand(?:s|ed)|urg(?:es|ed)|called for|calls for|appeal(?:s|ed) (?:to|for)|propos(?:es|ed)|let us|let's)\b/;

export const isWish = (folded: string): boolean => WISH.test(folded);
