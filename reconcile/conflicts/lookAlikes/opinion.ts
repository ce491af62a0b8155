// Look-alike: an opinion, forecast or wish against another; neither states a fact.
import { fold } from '../../../ledger/text.ts';

// "In the view of a jurist the decree breaks the pact" / not: "the decree was sent to two firms"
const OPINION =
  /\b(?:in (?:the|his|her|their|my|our) (?:view|opinion|eyes)|(?:expects?|expected|predict(?:s|ed)|forecasts?|hop(?:es|ed)|fears?|feared) |will (?:probably|likely|surely)|would (?:probably|likely|rise|fall|double|pass|die)|should (?:be|have)|ought to|too (?:far|much|little|late)|own goal|smelled of|legitimate|unlawful|illegal|unconstitutional|nach ansicht|kaum zu vereinbaren|rechtswidrig|verstoß|verstoss gegen|à son avis|en su opinión)\b/;

export const isOpinion = (quote: string): boolean => OPINION.test(fold(quote));
