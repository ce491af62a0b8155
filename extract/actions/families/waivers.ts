// Relief weighed or told by its noun.
// In: "Sudland's clinics got a 60-day pass on 3 May." Out: "She got a pass to the show."
import { type Family, STATE } from '../trigger.ts';

export const WAIVER: Family = {
  action: 'partial_lift',
  actors: STATE,
  targets: ['country', 'company'],
  objects: ['chip', 'model', 'law'],
  rows: [
    {
      step: 'lift',
      status: 'considered',
      when: '(is|are|was|were) (also |still |now )?(weighing|considering|mulling|studying|preparing|drafting|discussing) ~4 {waiver}',
      needs: ['agency', 'country', 'measure'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '<grant give issue award hand>ed ({COMPANY}|{COUNTRY}|it|them|(the|a|several|some|two|three|four) ~2 (firms?|companies|chipmakers?|makers?|countries|allies)) ~4 {waiver}',
      needs: ['agency', 'country', 'measure'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '<get win receive secure>ed ~3 ({waiver}|pass)',
      needs: ['chip', 'model'],
      passive: true,
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '{waiver} ~1 (granted|issued|given|announced) ~4 (on|in|last|earlier) ~1 {DATE}',
      needs: [],
      mention: true,
    },
  ],
};
