// What a firm closes by itself, or beyond what it was told.
// In: "Acme took both systems offline for all customers." Out: "Acme was ordered to shut Bolt 2." (an access ban)
import { type Family, MAKER } from '../trigger.ts';

export const VOLUNTARY_RESTRICTION: Family = {
  action: 'voluntary_restriction',
  actors: MAKER,
  targets: [],
  objects: ['model', 'chip'],
  rows: [
    {
      step: 'closed',
      status: 'in_effect',
      when: '(took|taking|taken|takes) ~5 (offline|off line|out of service)',
      needs: ['model', 'artifact'],
    },
    { step: 'closed', status: 'in_effect', when: 'pulled the plug', needs: [] },
    {
      step: 'closed',
      status: 'in_effect',
      when: '(disabled|disabling|switched off|shut down|shut off|turned off|closed|blocked|suspended|withdrew|pulled) ~5 ({MODEL}|models?|systems?|access)',
      needs: ['model', 'artifact'],
      actors: MAKER,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '(disabled|blocked|cut|suspended|closed) ~2 access ~6 (all|every|everyone|everybody)',
      needs: ['model', 'artifact'],
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '(paused|halted|stopped|suspended) ~3 (downloads|sales|shipments|sign-ups|deliveries|exports)',
      needs: ['model', 'chip'],
    },
    { step: 'closed', status: 'in_effect', when: 'nobody who ~8 can use', needs: ['model'] },
    {
      step: 'limited',
      status: 'in_effect',
      when: '(held back|holding back|restricted|limited|withheld|delayed) ~5 ({MODEL}|models?)',
      needs: ['model', 'artifact'],
    },
    {
      step: 'limited',
      status: 'in_effect',
      when: '(starting with|limited to|began with|opening with) ~4 (preview|small (group|circle)|trusted (partners|group))',
      needs: [],
    },
  ],
};
