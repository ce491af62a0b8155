// Suits, stays, rulings, appeals.
// In: "Acme sued the ministry over the order." Out: "The colour suited her."
import { type Family, PARTY } from '../trigger.ts';

export const LITIGATION: Family = {
  action: 'litigation',
  actors: ['company', 'organization', 'person'],
  targets: ['agency', 'country', 'company'],
  objects: ['law', 'model', 'chip'],
  rows: [
    {
      step: 'filed',
      status: 'announced',
      when: '(sued|sues)',
      needs: ['company', 'organization'],
      actors: ['company', 'organization'],
    },
    {
      step: 'filed',
      status: 'announced',
      when: '(filed|files|lodged|brought) ~3 (suit|lawsuit|complaint|challenge|action)',
      needs: ['company', 'organization'],
      actors: ['company', 'organization'],
    },
    {
      step: 'stay',
      status: 'suspended',
      when: '({court}|{PERSON}) ~6 {suspended} ~8 ({LAW}|orders?|rules?|bans?|requirements?)',
      needs: [],
      actors: ['organization', 'person'],
    },
    {
      step: 'stay',
      status: 'suspended',
      when: '{ORG} ~2 {suspended}',
      needs: ['law', 'measure', 'model'],
      actors: ['organization', 'person'],
    },
    {
      step: 'stay',
      status: 'suspended',
      when: '(ban|order|rule) ~8 is off',
      passive: true,
      needs: ['company', 'model'],
      actors: ['organization', 'person'],
    },
    {
      step: 'motion',
      status: 'denied',
      when: '({court}|{ORG}) (refused|denied|rejected|dismissed|declined) ~6 (stay|motion|suit|request|appeal|injunction|case)',
      needs: [],
      actors: ['organization', 'person'],
    },
    {
      step: 'ruling',
      status: 'ordered',
      when: '({court}|{ORG}) (struck down|overturned|upheld|vacated) ~4 ({LAW}|orders?|rules?)',
      needs: [],
      actors: ['organization', 'person'],
    },
    {
      step: 'pending',
      status: 'in_effect',
      when: '(already|currently|still) (in court|involved in litigation|suing)',
      needs: ['company'],
      actors: PARTY,
    },
    {
      step: 'appeal',
      status: 'announced',
      when: '(appealed|lodged an appeal|filed an appeal)',
      needs: ['agency', 'company'],
      actors: PARTY,
    },
  ],
};
