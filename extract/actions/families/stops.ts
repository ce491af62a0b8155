// Sales and supplies stopped: by a state in answer to another, by a firm of its own will.
// In: "Sudland throttled its cobalt." "The toy maker will take no new orders from Sudland." Out: "Traffic was throttled."
import { type Family, type Row, MAKER, type Need } from '../trigger.ts';

const STOP =
  '<halt stop suspend freeze ban end cut throttle choke block curb restrict limit cease pause prohibit withhold>';
const FLOW = '(sales?|exports?|shipments?|suppl(y|ies)|deliver(y|ies)|flows?)';
const GOODS: readonly Need[] = ['artifact', 'chip', 'model', 'company', 'country', 'foreign'];

/** Minerals are kept back by one state from another. */
const BY_A_STATE: Pick<Row, 'actors' | 'targets' | 'objects'> = {
  actors: ['country', 'agency'],
  targets: ['country'],
  objects: [],
};

export const STOP_SALES: Family = {
  action: 'voluntary_restriction',
  actors: MAKER,
  targets: ['country', 'company', 'organization'],
  objects: ['model', 'chip'],
  rows: [
    {
      step: 'minerals',
      action: 'retaliation',
      status: 'announced',
      when: `${STOP}( off)? ~4 (${FLOW} of ~3 )?({mineral})`,
      needs: ['country', 'agency'],
      ...BY_A_STATE,
    },
    {
      step: 'minerals',
      action: 'retaliation',
      status: 'announced',
      when: '(cut|cuts|cutting) ({COUNTRY}|it|them) off from ~5 ({mineral})',
      needs: ['country'],
      ...BY_A_STATE,
    },
    {
      step: 'minerals',
      action: 'retaliation',
      status: 'announced',
      when: '(slap|slaps|slapped|imposed|imposes|put|puts|clapped|placed) ~3 (licen[cs]e|permit|ban|duty|quota|controls?|curbs?) (requirement )?(on|for|over) ~4 ({mineral})',
      needs: ['country', 'agency'],
      ...BY_A_STATE,
    },
    {
      step: 'minerals',
      action: 'retaliation',
      status: 'announced',
      when: '({mineral}) ~14 (will need|needs|will require|requires|now needs) ~2 (licen[cs]es?|permits?|authori[sz]ations?|approval)',
      needs: ['country', 'agency'],
      future: true,
      passive: true,
      ...BY_A_STATE,
    },
    {
      step: 'minerals',
      action: 'retaliation',
      status: 'announced',
      when: '(will need|needs?|will require|requires?) ~3 (licen[cs]es?|permits?|authori[sz]ations?) (for|to) ~4 ({mineral})',
      needs: ['country', 'agency'],
      future: true,
      passive: true,
      ...BY_A_STATE,
    },
    {
      step: 'minerals',
      action: 'retaliation',
      status: 'announced',
      when: '(permit|licen[cs]e|licen[cs]ing) (requirement|duty|regime|obligation) (for|on) ~3 ({mineral})',
      needs: ['country', 'agency'],
      mention: true,
      ...BY_A_STATE,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '(<switch turn shut>ed off|<disable deactivate close withdraw>ed) ~4 ({MODEL}|{wares}) ~2 (for|to|in) ~5 ({foreign}|{folk}|{COUNTRY}|{PARTY}|accounts?)',
      needs: GOODS,
      needsActor: true,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: 'we (have )?(switched off|turned off|shut off|closed|disabled|withdrew|withdrawn|suspended|stopped|paused) ~4 ({MODEL}|{wares}|serving|selling)',
      needs: GOODS,
    },
    {
      step: 'closed',
      status: 'announced',
      when: '(will|would|shall) (no longer|not|never) ~1 (sell|ship|offer|serve|supply|deliver|make|take|accept|start|fill|renew|produce) ',
      needs: GOODS,
      needsActor: true,
      future: true,
    },
    {
      step: 'closed',
      status: 'announced',
      when: '(will|would|shall|to) (start|take|accept|make|fill|ship|sell|book|produce|deliver|supply|serve) no (more|new|further) ~3 ({wares}|orders?|customers?|business)',
      needs: GOODS,
      needsActor: true,
      future: true,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '(takes?|took|accepts?|accepted|has taken|has accepted|is taking|fills) no (more|new|further) ~2 (orders?|customers?|business)',
      needs: GOODS,
      needsActor: true,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '(gave up|gives up|given up|stopped taking|turned away|turned down|declined) ~2 (new |chinese |foreign )(orders|customers|business) ~2 (from|in|of)',
      needs: GOODS,
      needsActor: true,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '(shut|shuts|shutting) out (downloads|users|customers|visitors|accounts|buyers) (from|in)',
      needs: GOODS,
    },
  ],
};
