// What a firm keeps from some, told from the side of the thing or of those shut out; and launches told by the maker.
// In: "Acme, which has shut buyers in Sudland out of Bolt 2". Out: "The shop stays open late."
import { type Family, MAKER } from '../trigger.ts';

const THINGS = ['model', 'chip'] as const;

export const CLOSURE: Family = {
  action: 'voluntary_restriction',
  actors: MAKER,
  targets: ['country'],
  objects: THINGS,
  rows: [
    {
      step: 'closed',
      status: 'in_effect',
      when: '(can|may|could) no longer be (downloaded|reached|used|accessed|ordered|bought|opened) (from|in|by|outside)',
      needs: THINGS,
      needsActor: true,
      future: true,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '<shut lock keep> ~6 out of {MODEL}',
      needs: [],
      needsActor: true,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '{COMPANY},? whose ({MODEL}|{CHIP}) (has|have) been (off limits|closed|shut|blocked|unavailable) (in|to|for)',
      needs: [],
      needsActor: true,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '<keep> {MODEL} (closed|shut|blocked|off limits) (in|to|for)',
      needs: [],
      needsActor: true,
      future: true,
      mention: true,
    },
    {
      step: 'closed',
      status: 'in_effect',
      when: '<suspend close freeze delete> ~2 accounts (on|of) (their|its) own (initiative|accord|motion)',
      needs: [],
    },
    {
      step: 'launch',
      action: 'release',
      status: 'completed',
      when: '(model|chip|processor|accelerator|system) (that was )?(released|launched|unveiled|published) (by|on|in)',
      needs: THINGS,
      passive: true,
      targets: [],
    },
    {
      step: 'launch',
      action: 'release',
      status: 'completed',
      when: 'after (rolling|launching|releasing|unveiling|shipping) (it|them)( out)?',
      needs: THINGS,
      needsActor: true,
      targets: [],
    },
    {
      step: 'launch',
      action: 'release',
      status: 'completed',
      when: '(we|{COMPANY}) (released|launched|unveiled|published) ({MODEL}|{CHIP}) (on|in) {DATE}',
      needs: [],
      needsActor: true,
      targets: [],
    },
  ],
};
