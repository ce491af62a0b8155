// Applications granted, waivers extended.
// In: "The bureau cleared Acme to ship the Falcon 9." Out: "Acme hopes for a licence."
import { type Family, type Need, STATE } from '../trigger.ts';

const TARGETS = ['company', 'country', 'organization'] as const;
const OBJECTS = ['chip', 'model', 'law'] as const;
const THING: readonly Need[] = ['chip', 'model'];

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
    {
      step: 'grant',
      status: 'completed',
      when: '(<grant approve award give hand> ~6|<issue> ~3) ({licence}|{waiver}|clearance|authori[sz]ations?|go-ahead|green light|all-clear|nod|permission)',
      needs: ['chip', 'model', 'licence', 'company'],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '({applications}|{waiver}|authori[sz]ation|clearance) ~4 (was|were|been|is|are|being) (finally |conditionally )?<grant issue approve clear award renew extend>ed',
      passive: true,
      needs: [],
    },
    {
      step: 'grant',
      status: 'in_effect',
      when: '<extend renew prolong reissue> ~5 ({waiver}|{licence}|authori[sz]ation)',
      needs: ['company', 'agency', 'country'],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '<receive win secure obtain get land earn> ~4 ({licence}|{waiver}|approval|permission|clearance|green light|go-ahead|nod|authori[sz]ation)',
      passive: true,
      needs: ['chip', 'model', 'licence', 'agency'],
      targets: ['company'],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '<clear approve allow permit authorise green-light> ~6 (the|to) ~2 (exports?|sales?|shipments?|ship|sell|export|supply|resume)',
      needs: THING,
    },
    {
      step: 'grant',
      status: 'completed',
      when: '(signed off on|waved through|gave (its|the) (nod|blessing|assent)|<greenlight green-light>)',
      needs: ['chip', 'licence'],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '(grant|approval|award|issuance|renewal|extension) of ~4 ({licence}|{waiver})',
      needs: [],
      mention: true,
    },
    {
      step: 'grant',
      status: 'completed',
      when: '<clear allow permit authorise free> {COMPANY} ~2 to (sell|ship|export|supply|resume|send|transfer|deliver)',
      needs: ['chip', 'model', 'licence', 'artifact'],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '(gave|give|gives|given|giving|got|gets|received|won|wins) ~4 (go-ahead|green light|all-clear|nod|permission|blessing|clearance) (to|for|on)',
      needs: ['chip', 'model', 'licence', 'company'],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '(applications?|licen[cs]es?|requests?) ~5 <grant approve allow clear pass>ed',
      needs: ['licence'],
      passive: true,
    },
    {
      step: 'grant',
      status: 'completed',
      when: '<allow approve grant clear> (one|two|three|four|five|six|seven|eight|nine|ten|most|half|some|\\d+)',
      needs: ['licence'],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '({licence}|permission|clearance|approval|authori[sz]ation) ~4 (came through|arrived|was secured|was given|is in hand)',
      needs: ['chip', 'model', 'company'],
      passive: true,
    },
    {
      step: 'expired',
      status: 'expired',
      when: '({licence}|{waiver}) ~4 (expired|lapsed|ran out|was allowed to lapse)',
      needs: ['company', 'chip', 'agency', 'country'],
      passive: true,
    },
    {
      step: 'grant',
      status: 'completed',
      when: '<let allow permit> {COMPANY} ~2 (ship|sell|export|send|supply|deliver|resume)',
      needs: THING,
    },
    {
      step: 'grant',
      status: 'completed',
      when: '(licen[cs]es?|permits?|permission|approval) ~2 (went|goes|go|was handed|were handed|was awarded|were awarded) to',
      needs: ['company'],
      passive: true,
      targets: ['company'],
    },
    {
      step: 'grant',
      status: 'completed',
      when: '(walked away|came away|left|emerged|came home) with ~3 ({licence}|{waiver}|approval)',
      needs: [],
      passive: true,
    },
    { step: 'grant', status: 'completed', when: '<say>ed yes( to)?', needs: ['licence'] },
    { step: 'grant', status: 'completed', when: '<wave nod> ~4 through', needs: ['licence'] },
    {
      step: 'grant',
      status: 'completed',
      when: '(can|may) (now )?(ship|sell|export|send|deliver|resume) ~6 (again|after|since|now that|under)',
      needs: THING,
      future: true,
      passive: true,
    },
  ],
};
