// What a firm closes by itself, or beyond what it was told.
// In: "Acme took both systems offline for all customers." Out: "Acme was ordered to shut Bolt 2." (an access ban)
import { type Family, MAKER, type Need } from '../trigger.ts';

const ABOUT: readonly Need[] = ['model', 'artifact'];

export const VOLUNTARY_RESTRICTION: Family = {
  action: 'voluntary_restriction',
  actors: MAKER,
  targets: [],
  objects: ['model', 'chip'],
  rows: [
    {
      step: 'closed',
      status: 'in_effect',
      when: '(took|taking|taken|takes|pulled|pulling) ~5 (offline|off line|out of service|off the market)',
      needs: ABOUT,
      needsActor: true,
    },
    { step: 'closed', status: 'in_effect', when: 'pulled the plug', needs: [], needsActor: true },
    {
      step: 'closed',
      status: 'in_effect',
      when: '(disabled|disabling|switched off|shut down|shut off|turned off|closed|blocked|suspended|withdrew|pulled|geoblocked) ~5 ({MODEL}|models?|systems?|access)',
      needs: ABOUT,
      needsActor: true,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '(disabled|blocked|cut|suspended|closed|revoked) ~2 access',
      needs: ABOUT,
      needsActor: true,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '(paused|halted|stopped|suspended|ceased|froze) ~3 (downloads|sales|shipments|sign-ups|deliveries|exports|orders)',
      needs: ['model', 'chip', 'artifact'],
      needsActor: true,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '(stopped|ceased|quit) (selling|shipping|offering|serving|supplying)',
      needs: ['model', 'chip', 'artifact'],
      needsActor: true,
    },
    {
      step: 'closed',
      status: 'announced',
      when: '(will|would) (no longer|stop|not) (sell|ship|offer|serve|supply|selling|shipping|offering|serving)',
      needs: ['model', 'chip', 'artifact'],
      future: true,
      needsActor: true,
    },
    { step: 'closed', status: 'in_effect', when: 'nobody who ~8 can use', needs: ['model'] },
    {
      step: 'limited',
      status: 'in_effect',
      when: '(held back|holding back|restricted|limited|withheld|delayed) ~5 ({MODEL}|models?|access|release)',
      needs: ABOUT,
      needsActor: true,
    },
    {
      step: 'limited',
      status: 'in_effect',
      when: '(starting with|limited to|began with|opening with|launching with) ~4 (preview|small (group|circle|number)|trusted (partners|group))',
      needs: [],
      needsActor: true,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '(switched|turned|shut) ({MODEL}|it|both|both models|its models) (off|down)',
      needs: ABOUT,
      needsActor: true,
    },
  ],
};
