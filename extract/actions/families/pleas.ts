// Applications refused and granted, told by their number or by the goods.
// In: "The ministry has refused two applications." Out: "He refused two helpings."
import { type Family, type Need, STATE } from '../trigger.ts';

const ASKED: readonly Need[] = ['licence', 'chip', 'model', 'mineral'];

export const PLEA: Family = {
  action: 'licence_denial',
  actors: STATE,
  targets: ['company', 'country', 'organization'],
  objects: ['chip', 'model'],
  rows: [
    {
      step: 'denied',
      status: 'denied',
      when: '(<refuse reject deny decline return>ed|<turn knock>ed down|<say>ed no to|<throw send>ed back) ~6 ({plea})',
      needs: ASKED,
    },
    {
      step: 'denied',
      status: 'denied',
      when: '({plea}) ~12 (was|were|been|being) (<refuse reject deny decline>ed|turned down|knocked back)',
      needs: ASKED,
      passive: true,
    },
    {
      step: 'denied',
      status: 'denied',
      when: '(refusal|rejection|denial) of ~4 ({plea})',
      needs: ASKED,
      mention: true,
    },
    {
      step: 'denied',
      status: 'denied',
      when: '({plea}|letters?|answers?|replies|them) ~6 (said no|was a no|came back (with a no|refused|rejected|negative)|in the negative)',
      needs: ['licence'],
    },
    {
      step: 'denied',
      status: 'denied',
      when: '(<hold>ed (back|up)|<stop block>ed) ~3 (delivery|shipment|consignment|export) (to|of|for)',
      needs: ['agency', 'country', 'official'],
      actors: ['agency', 'person'],
      needsActor: true,
    },
    {
      step: 'granted',
      action: 'licence_grant',
      status: 'completed',
      when: '(<grant approve clear authorize allow>ed|<wave let>ed through|<say>ed yes to|<sign>ed off on|<give>ed ~3 for) ~6 ({plea}) ~3 (to|for|from|by|on|of)',
      needs: ASKED,
    },
    {
      step: 'granted',
      action: 'licence_grant',
      status: 'completed',
      when: '({plea}) ~8 (was|were|been|being) (<grant approve clear issue>ed|waved through|let through|signed off|given to)',
      needs: ASKED,
      passive: true,
    },
    {
      step: 'granted',
      action: 'licence_grant',
      status: 'completed',
      when: 'under (a|an|the) ~2 (licen[cs]e|permit|authori[sz]ation) (given|granted|issued) (to|by|on)',
      needs: [],
      passive: true,
    },
    {
      step: 'granted',
      action: 'licence_grant',
      status: 'completed',
      when: '(got|gets|won|wins|received|secured|obtained|has|holds) ~2 (first|only|new|two|three|four|five|[0-9]+) ~3 (licen[cs]es?|permits?|authori[sz]ations?) ~2 (to|for|ever)',
      needs: ['artifact'],
      passive: true,
    },
  ],
};
