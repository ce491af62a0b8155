// Acts by their words: verbs (or verb and particle) that report one kind of act, so that two wordings of it meet.
import { stem } from './stem.ts';

const CLASSES: Readonly<Record<string, string>> = {
  order: 'order ordered instruct command forbid forbade bar barred ban banned prohibit block closed shut',
  notify: 'warn notify notified inform wrote write written alert raised notice',
  pass: 'forward pass|on passed|on hand|over handed|over transfer resell resold relay divert',
  sell: 'sell sold supply supplied deliver ship shipped',
  suspend: 'suspend stay stayed freeze froze frozen pause paused halt',
  lift: 'lift ease loosen reopen reinstate restore return relax',
  rescind: 'rescind revoke repeal withdraw withdrew withdrawn scrap cancel abolish',
  vote: 'vote pass carried approve clear adopt advance votes',
  sign: 'sign signed signature initialled inked enact',
  refuse: 'refuse deny denied reject tossed',
  grant: 'grant approve issue waved',
  list: 'list add added blacklist entered land join',
  seize: 'seize confiscate impound intercept',
  arrest: 'arrest detain handcuffs picked|up verhaftet festgenommen detenido arrestado',
  sue: 'sue sued suing lawsuit complaint lodge filed suit',
  hearing: 'hearing',
  settle: 'settle settlement fine fined',
  call: 'call rang ring phone telephone dial',
  launch: 'launch release unveil preview',
  publish: 'publish posted issued',
  effect: 'takes|effect took|effect into|force apply applies force begins starts kickoff en|vigor en|vigueur in|kraft',
  plant: 'plant planted fabricate forge forged fake faked falsify',
  serve: 'served delivered received receipt given',
  quit: 'resign quit depart stepped|down',
};

/** By stem, or stem and particle. */
export const VERB_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, string] => {
      const [verb = '', particle] = word.split('|');
      return [particle ? `${stem(verb)} ${particle}` : stem(verb), name];
    }),
  ),
);
