// Everything that goes on in court: suits, stays, rulings, hearings.
// In: "Acme sued the ministry over the order." Out: "The colour suited her."
import type { Family } from '../trigger.ts';
import { HEARINGS } from './hearings.ts';
import { RULINGS } from './rulings.ts';
import { STAYS } from './stays.ts';
import { SUITS } from './suits.ts';

export const LITIGATION: Family = {
  action: 'litigation',
  actors: ['organization', 'person', 'agency'],
  targets: ['agency', 'country', 'company'],
  objects: ['law', 'model', 'chip'],
  rows: [...SUITS, ...STAYS, ...RULINGS, ...HEARINGS],
};
