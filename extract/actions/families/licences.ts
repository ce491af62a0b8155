// Licence duties, and applications granted or refused.
// In: "The Falcon 9 chip now needs an export licence." Out: "No licence is needed for the smaller part."
import { type Family, type Need, STATE } from '../trigger.ts';

const TARGETS = ['company', 'country', 'organization'] as const;
const OBJECTS = ['chip', 'model', 'law'] as const;
const THING: readonly Need[] = ['chip', 'model'];

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
    { step: 'duty', status: 'in_effect', when: 'needs? ~3 {licence}', future: true, passive: true, needs: THING },
    {
      step: 'duty',
      status: 'in_effect',
      when: '(have|has|had) needed ~3 {licence}',
      future: true,
      passive: true,
      needs: THING,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '(ordered|told|directed|instructed) ~10 (to )?(obtain|get|seek|ask|apply) ~4 ({licence}|permission|leave)',
      needs: [],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: 'only (under|with|against) ~2 {licence}',
      future: true,
      passive: true,
      needs: THING,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '(puts?|placed|places|brought|brings) ~8 under (an export )?licen[cs](e|ing)',
      needs: THING,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: 'subject to ~2 (licen[cs](e|ing)|{licence})',
      passive: true,
      needs: THING,
    },
    {
      step: 'duty',
      status: 'announced',
      when: '(confirmed|announced|imposed|introduced|unveiled|extended) ~4 licen[cs](e|ing) (requirements?|rules?|duty)',
      needs: ['chip', 'model', 'artifact'],
    },
    {
      step: 'notice',
      status: 'proposed',
      when: '(notified|warned|informed) ~8 intended (order|rule|requirement)',
      needs: [],
    },
  ],
};

export const LICENCE_GRANT: Family = {
  action: 'licence_grant',
  actors: STATE,
  targets: TARGETS,
  objects: OBJECTS,
  rows: [
    {
      step: 'grant',
      status: 'completed',
      when: '(granted|grants|approved|awarded) ~6 ({licence}|applications?)',
      needs: [],
    },
    { step: 'grant', status: 'completed', when: '(issued|issues|gave) ~2 {licence}', needs: [] },
    {
      step: 'grant',
      status: 'completed',
      when: '(is|are|started|began|been) (issuing|granting|approving) ~4 {licence}',
      needs: [],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '({licence}|applications?) ~3 (was|were|been) (granted|issued|approved)',
      passive: true,
      needs: [],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '(have|has|had|was|were) (been )?granted',
      passive: true,
      needs: ['licence'],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '(waved|let|nodded|passed) (through|\\S+ through)',
      needs: ['licence'],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '(approved|cleared|authori[sz]ed|allowed) ~4 (sales?|shipments?|exports?|transfers?) of ~3 ({CHIP}|{MODEL})',
      needs: [],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '(received|secured|obtained|won|got) ~3 ({licence}|approval to (export|ship|sell))',
      passive: true,
      needs: THING,
    },
    {
      step: 'grant',
      status: 'completed',
      when: '(green light|go-ahead|green-lighted|permission) to (export|ship|sell|transfer)',
      needs: THING,
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
      when: '(refused|denied|rejected|turned down|tossed|declined|threw out|knocked back|vetoed) ~5 {applications}',
      needs: [],
    },
    {
      step: 'denial',
      status: 'denied',
      when: '{applications} ~8 (refused|denied|rejected|turned down|tossed|knocked back)',
      passive: true,
      needs: [],
    },
    {
      step: 'denial',
      status: 'denied',
      when: '(tossed|turned down|refused|rejected|denied) (one|two|three|four|five|six|seven|eight|nine|ten|most|half|\\d+)',
      needs: ['licence'],
    },
    {
      step: 'denial',
      status: 'denied',
      when: '(was|were|been) (refused|denied|rejected|turned down)',
      passive: true,
      needs: ['licence'],
    },
    {
      step: 'revoked',
      status: 'withdrawn',
      when: '(revoked|revokes|cancelled|canceled|pulled|suspended|suspends) ~4 {licence}',
      needs: [],
    },
    { step: 'denial', status: 'denied', when: 'said no to ~6 {applications}', needs: [] },
  ],
};
