// Suits, stays, rulings, appeals.
// In: "Acme sued the ministry over the order." Out: "The colour suited her."
import { type Family, type Need, PARTY } from '../trigger.ts';

const SIDES: readonly Need[] = ['company', 'organization'];

export const LITIGATION: Family = {
  action: 'litigation',
  actors: ['organization', 'person', 'agency'],
  targets: ['agency', 'country', 'company'],
  objects: ['law', 'model', 'chip'],
  rows: [
    {
      step: 'filed',
      status: 'announced',
      when: 'asked ~2 ({BODY}|court|judge) to (stop|block|suspend|annul|strike|lift|overturn|set aside|quash)',
      needs: SIDES,
      actors: ['company', 'organization'],
    },

    { step: 'filed', status: 'announced', when: '(sued|sues)', needs: SIDES, actors: ['company', 'organization'] },
    {
      step: 'filed',
      status: 'announced',
      when: '(filed|files|lodged|lodges|brought|launched) ~3 (suit|lawsuit|complaint|challenge|legal action)',
      needs: SIDES,
      actors: ['company', 'organization'],
    },
    {
      step: 'filed',
      status: 'announced',
      when: '(challenged|challenges) ~4 in court',
      needs: SIDES,
      actors: ['company', 'organization'],
    },
    {
      step: 'filed',
      status: 'announced',
      when: '(took|takes) ~3 to court',
      needs: SIDES,
      actors: ['company', 'organization'],
    },
    {
      step: 'stay',
      status: 'suspended',
      when: '({court}|{PERSON}) ~8 {suspended} ~8 ({LAW}|orders?|rules?|bans?|requirements?)',
      needs: [],
    },
    { step: 'stay', status: 'suspended', when: '{BODY} ~2 {suspended}', needs: ['law', 'measure', 'model'] },
    {
      step: 'stay',
      status: 'suspended',
      when: '(granted|issued|ordered) ~4 (injunction|stay|restraining order)',
      needs: [],
    },
    {
      step: 'stay',
      status: 'suspended',
      when: '(ban|order|rule) ~8 is off',
      passive: true,
      needs: ['company', 'model'],
    },
    {
      step: 'stay',
      status: 'suspended',
      when: '({LAW}|order|rule|ban) (was|is|has been) ~2 (stayed|suspended|frozen|blocked|halted|put on hold) by',
      passive: true,
      needs: ['law', 'measure'],
    },
    {
      step: 'motion',
      status: 'denied',
      when: '({court}|{BODY}) ~2 (refused|denied|rejected|dismissed|declined|threw out) ~6 (stay|motion|suit|request|appeal|injunction|case|bid)',
      needs: [],
    },
    {
      step: 'ruling',
      status: 'ordered',
      when: '({court}|{BODY}) ~2 (struck down|overturned|upheld|vacated|sided with|ruled) ~4 ({LAW}|orders?|rules?|against|for|in favou?r|that)',
      needs: [],
    },
    {
      step: 'pending',
      status: 'in_effect',
      when: '(already|currently|still) (in court|involved in litigation|suing|litigating)',
      needs: ['company'],
      actors: PARTY,
    },
    {
      step: 'appeal',
      status: 'announced',
      when: '(appealed (against|the)|lodged an appeal|filed an appeal|filed a notice of appeal)',
      needs: ['agency', 'company'],
      actors: PARTY,
    },
    {
      step: 'filed',
      status: 'announced',
      when: '(went|goes|gone) to court',
      needs: SIDES,
      actors: ['company', 'organization'],
    },
    {
      step: 'stay',
      status: 'suspended',
      when: '({court}|{BODY}|{PERSON}) (has )?(put|puts) ~6 on (hold|ice)',
      needs: ['law', 'measure', 'model'],
    },
    {
      step: 'ruling',
      status: 'ordered',
      when: '({court}|{BODY}) ~2 (restored|reinstated|revived) ~3 ({LAW}|orders?|rules?|bans?)',
      needs: [],
    },
  ],
};
