// Applications refused, licences taken back.
// In: "The bureau turned down a request to ship the Falcon 9." Out: "Acme has never applied for a licence."
import { type Family, STATE } from '../trigger.ts';

const TARGETS = ['company', 'country', 'organization'] as const;
const OBJECTS = ['chip', 'model', 'law'] as const;

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
    {
      step: 'denial',
      status: 'denied',
      when: '<refuse deny reject decline bounce spike veto block nix rebuff spurn quash dismiss> ~7 ({applications})',
      needs: ['chip', 'model', 'licence', 'company'],
    },
    {
      step: 'denial',
      status: 'denied',
      when: '(<turn knock shoot strike wave bat send>ed (down|back|away)|<throw toss kick>ed out) ~6 ({applications}|requests?|bids?)',
      needs: ['chip', 'model', 'licence'],
    },
    {
      step: 'denial',
      status: 'denied',
      when: '({applications}) ~8 <refuse deny reject bounce spike block rebuff>ed',
      passive: true,
      needs: [],
    },
    {
      step: 'denial',
      status: 'denied',
      when: '(<turn shoot knock throw toss>ed (down|out|back))',
      passive: true,
      needs: ['licence'],
    },
    { step: 'denial', status: 'denied', when: '<say>ed no', needs: ['agency', 'licence', 'company'] },
    {
      step: 'denial',
      status: 'denied',
      when: '(gets?|got|received|drew) (a|another|its) (no|refusal|denial|rejection)',
      needs: ['agency', 'licence'],
      passive: true,
    },
    {
      step: 'denial',
      status: 'denied',
      when: '(denial|refusal|rejection)s? (of|to grant) ~5 ({applications})',
      needs: [],
      mention: true,
    },
    { step: 'denial', status: 'denied', when: '(denial|rejection|refusal) letters?', needs: [], mention: true },
    {
      step: 'revoked',
      status: 'rescinded',
      when: '<revoke suspend cancel withdraw rescind pull> ~6 (export )?(licen[cs]es?|permits?)',
      needs: ['company', 'chip', 'model'],
    },
    {
      step: 'denial',
      status: 'denied',
      when: '(failed|fails|unable) to (win|get|obtain|secure) ~3 ({leave})',
      needs: ['chip', 'model', 'company'],
      passive: true,
    },
    {
      step: 'denial',
      status: 'denied',
      when: '(would not|wouldn’t|did not|didn’t|will not|won’t|refused to|declined to|refuses to) (let|allow|permit|license|licence|clear|approve|authori[sz]e)',
      needs: ['chip', 'licence'],
      actors: ['agency', 'country'],
      needsActor: true,
    },
    {
      step: 'denial',
      status: 'denied',
      when: '<return send>ed ~4 (applications?|requests?) ~3 (without|unapproved|unsigned|empty)',
      needs: [],
    },
    {
      step: 'denial',
      status: 'denied',
      when: '(permission|approval|licen[cs]e|clearance|authori[sz]ation) ~4 (withheld|refused|denied|declined)',
      needs: ['chip', 'model', 'company', 'agency'],
      passive: true,
    },
    {
      step: 'denial',
      status: 'denied',
      when: '<withhold refuse deny decline> ~4 (permission|approval|clearance|consent|authori[sz]ation)',
      needs: ['chip', 'model', 'company'],
    },
    {
      step: 'denial',
      status: 'denied',
      when: '(was|were|been) <refuse deny>ed (a |an |its |the |permission|export)',
      needs: ['chip', 'licence'],
      passive: true,
    },
    {
      step: 'denial',
      status: 'denied',
      when: '(would|will|did|could|does|can) not (get|receive|obtain|be (granted|given)) ~3 ({leave})',
      needs: ['chip', 'model', 'company'],
      passive: true,
    },
    {
      step: 'denial',
      status: 'denied',
      when: '(has|have|had|was|were) (been )?<deny refuse>ed ~3 ({leave})',
      needs: ['chip', 'model', 'company'],
      passive: true,
    },
    {
      step: 'denial',
      status: 'denied',
      when: '<block veto stop> (the|a|one|its|any) ~2 (sale|shipment|delivery|deal|order|export) of ~4 ({CHIP}|chips|accelerators|processors|boards)',
      needs: ['agency', 'country'],
      actors: ['agency', 'country'],
      needsActor: true,
    },
  ],
};
