// Measures eased, paused or opened again for some.
// In: "The lab readmitted clinics in Sudland to Bolt 2." Out: "The school readmitted the boy."
import { type Family, STATE } from '../trigger.ts';

const MEASURE = '({LAW}|{measure}|licen[cs]ing|licen[cs]e requirements?|permit requirements?)';

export const EASING: Family = {
  action: 'partial_lift',
  actors: [...STATE, 'company'],
  targets: ['company', 'country', 'organization'],
  objects: ['chip', 'model', 'law'],
  rows: [
    {
      step: 'lift',
      status: 'in_effect',
      when: '<readmit reconnect readopt> ~8 (to|in|into) (the )?({MODEL}|{wares})',
      needs: [],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(<reopen>ed|<open>ed (up )?again|<switch turn>ed ~4 (back )?on again) ~4 ({MODEL}|{wares}|access) (to|for|in)',
      needs: [],
    },
    {
      step: 'lift',
      status: 'lifted',
      when: `<amend change revise rewrite alter> ~3 ${MEASURE} ~2 (to exempt|to spare|so as to exempt|to free|to carve out|to leave out)`,
      needs: [],
    },
    {
      step: 'lift',
      status: 'lifted',
      when: `(<exempt>ed|<carve>ed out|<spare>ed|<let>ed off) ~8 (from|of|under) ~3 ${MEASURE}`,
      needs: ['artifact', 'measure'],
    },
    {
      step: 'lift',
      status: 'suspended',
      when: `${MEASURE} ~4 (was|were|is|are|has been|have been) (paused|suspended|put on hold|frozen) (until|for|on|by)`,
      needs: ['artifact', 'agency', 'country'],
      passive: true,
    },
    {
      step: 'lift',
      status: 'suspended',
      when: '({mineral}|{CHIP}|{wares}) (moves?|flows?|ships?|trades?|travels?) freely again',
      needs: [],
      passive: true,
    },
    {
      step: 'lift',
      status: 'lifted',
      when: `(<ease relax loosen soften relent>|<scale>ed back) ~4 ${MEASURE} ~2 (on|for|over)`,
      needs: ['artifact', 'country', 'company'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(may|can|allowed to|free to) (buy|sell|ship|order|export|import|download|use) ~5 again',
      needs: ['artifact'],
      future: true,
      passive: true,
    },
  ],
};
