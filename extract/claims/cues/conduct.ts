// Deeds that an authority tells of somebody as of a wrong, in the past.
import { wordSet } from './pack.ts';

export const CONDUCT =
  wordSet(`shipped resold exported reexported re-exported transferred forwarded routed smuggled funnelled funneled diverted rerouted
  arranged lent disguised mislabelled mislabeled relabelled relabeled declared misdeclared hid concealed masked evaded dodged sidestepped circumvented
  bribed backdated falsified forged split lied misled deceived stockpiled hoarded laundered wired pocketed tipped siphoned
  distilled copied stole pirated helped supplied procured sourced obtained acquired colluded conspired falsely posed ignored skipped bypassed
  flouted breached violated broke shredded deleted destroyed leaked`);
export const WRONGED = wordSet(
  'diverted smuggled resold rerouted relabelled relabeled forged falsified mislabelled mislabeled disguised',
);
