// Words in what is said that turn a plain statement into a denial, a forecast or a demand.
import { wordSet } from './pack.ts';

/** Folded phrases of a denial in the opening words of what is said. */
export const DENIAL_PHRASES: readonly string[] = [
  ' no such ',
  ' we never ',
  ' there never was ',
  ' i never ',
  ' had never ',
  ' were never ',
  ' was never ',
  ' knew nothing',
  ' no record of',
  ' no knowledge of',
  ' we have not ',
  ' i have not ',
  " we haven't ",
  " i haven't ",
  " we've had no ",
  ' we have had no ',
  ' we had no ',
  ' there was no ',
  ' there is no ',
  ' not true ',
  ' is false',
  ' is untrue',
  ' no way',
  " it won't",
  " it wasn't",
  ' it was not',
  ' does not ban',
  ' nicht wahr',
];
/** Words that deny when they open what is said. */
export const DENIAL_OPENINGS = wordSet('nobody never niemand nadie personne');

/** What a claim is called or said to be when it is denied rather than disputed. */
export const FALSE_WORDS = wordSet(
  'false untrue wrong lie lies fabricated fabrication invented baseless unfounded falsch unwahr falso falsa mentira faux fausse onwaar',
);
/** Objects of `reject` that make it a denial. */
export const ACCUSATION_WORDS =
  wordSet(`claim claims accusation accusations allegation allegations report reports charge charges rumor rumors
  rumour rumours suggestion suggestions vorwurf vorwürfe acusación acusaciones beschuldiging`);
/** Verbs that open an order: `Publish the list`. */
export const IMPERATIVES =
  wordSet(`give write publish pass license licence show tell stop drop let make leave read take keep put release lift
  withdraw explain open close send bring do don't don’t hang please name repeal ban wait que geben gebt`);
export const DUTY_WORDS = wordSet('must ought müsse müssten debe deben doit doivent moet moeten');
export const CONDITIONALS = wordSet('if unless wenn falls si als indien');
export const EXPECTING = wordSet('expect expects expected expecting likely');
