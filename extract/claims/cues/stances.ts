// Words in what is said that turn a plain statement into a denial or a demand.
import { wordSet } from './pack.ts';

/** Folded openings and phrases of a denial in the speaker's own words. */
export const DENIAL_PHRASES = [
  ' nobody ',
  ' no such ',
  ' was not ',
  ' we never ',
  ' i never ',
  ' had never ',
  ' has never ',
  ' have never ',
  ' were never ',
  ' was never ',
  ' knew nothing',
  ' no record of',
  ' no knowledge of',
  ' have not ',
  " haven't ",
  ' had not ',
  " we've had no ",
  ' we have had no ',
  ' there was no ',
  ' there is no ',
  ' it is not true',
  ' is false',
  ' is untrue',
  ' no way',
  " it won't",
  ' it was not',
  ' nicht wahr',
] as const;

/** What a claim is called or said to be when it is denied rather than disputed. */
export const FALSE_WORDS = wordSet(
  'false untrue wrong lie lies fabricated fabrication invented baseless unfounded falsch unwahr falso falsa mentira faux fausse onwaar',
);
/** Objects of `reject` that make it a denial. */
export const ACCUSATION_WORDS =
  wordSet(`claim claims accusation accusations allegation allegations report reports charge charges rumor rumors rumour rumours suggestion
  suggestions vorwurf vorwürfe acusación acusaciones accusations beschuldiging`);
/** Verbs that open an order: `Publish the list`. */
export const IMPERATIVES =
  wordSet(`give write publish pass license licence show tell stop drop let make leave read take keep put release lift withdraw explain open close
  send bring do don't don’t hang please name repeal ban wait count ask`);
export const DUTY_WORDS = wordSet('must ought müsse müssten sollte debe deben doit doivent moet moeten');
