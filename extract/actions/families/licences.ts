// Licence duties, and applications granted or refused.
// In: "The Falcon 9 chip now needs an export licence." Out: "No licence is needed for the smaller part."
import { type Family, STATE } from '../trigger.ts';

const TARGETS = ['company', 'country', 'organization'] as const;
const OBJECTS = ['chip', 'model', 'law'] as const;

export const LICENCE_REQUIREMENT: Family = {
  action: 'licence_requirement',
  actors: STATE,
  targets: TARGETS,
  objects: OBJECTS,
  rows: [
    {
      step: 'duty',
      status: 'in_effect',
      when: '(requires?|required|requiring|require) ~3 {licence}',
      future: true,
      needs: ['chip', 'model', 'artifact'],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: 'needs? ~3 {licence}',
      future: true,
      passive: true,
      needs: ['chip', 'model'],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '(have|has|had) needed ~3 {licence}',
      future: true,
      passive: true,
      needs: ['chip', 'model'],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '(ordered|told) ~10 (to )?(obtain|get|seek|ask|apply) ~4 ({licence}|permission)',
      needs: [],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: 'only (under|with) ~2 {licence}',
      future: true,
      passive: true,
      needs: ['chip', 'model'],
    },
    { step: 'duty', status: 'in_effect', when: '(under|without) licen[cs]e', needs: ['chip', 'model'], passive: true },
    { step: 'duty', status: 'announced', when: 'no licen[cs]e, no shipping', needs: [] },
    {
      step: 'duty',
      status: 'announced',
      when: '(confirmed|announced|imposed|introduced) ~3 licen[cs](e|ing) (requirements?|rules?)',
      needs: ['chip', 'model', 'artifact'],
    },
    { step: 'notice', status: 'proposed', when: 'notified ~8 intended (order|rule|requirement)', needs: [] },
  ],
};

export const LICENCE_GRANT: Family = {
  action: 'licence_grant',
  actors: STATE,
  targets: TARGETS,
  objects: OBJECTS,
  rows: [
    { step: 'grant', status: 'completed', when: '(granted|grants|issued|approved|awarded) ~6 {licence}', needs: [] },
    {
      step: 'grant',
      status: 'completed',
      when: '{licence} ~3 (was|were|been) (granted|issued|approved)',
      passive: true,
      needs: [],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '(have|has|had|was|were) been granted',
      passive: true,
      needs: ['licence'],
    },
    { step: 'grant', status: 'completed', when: '(waved|let|nodded) through', needs: ['licence'] },
    {
      step: 'grant',
      status: 'completed',
      when: '(approved|cleared|allowed) ~4 (sales?|shipments?|exports?) of ~3 ({CHIP}|{MODEL})',
      needs: [],
    },
  ],
};

export const LICENCE_DENIAL: Family = {
  action: 'licence_denial',
  actors: STATE,
  targets: TARGETS,
  objects: OBJECTS,
  rows: [
    {
      step: 'denial',
      status: 'denied',
      when: '(refused|denied|rejected|turned down|tossed|declined|threw out) ~5 {applications}',
      needs: [],
    },
    {
      step: 'denial',
      status: 'denied',
      when: '{applications} ~8 (refused|denied|rejected|turned down|tossed)',
      needs: [],
    },
    {
      step: 'denial',
      status: 'denied',
      when: '(was|were|been) (refused|denied|rejected|turned down)',
      passive: true,
      needs: ['licence'],
    },
  ],
};
