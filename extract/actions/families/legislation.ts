// A bill's steps: introduced, through committee, passed by a chamber, signed.
// In: "The Senate passed the Chip Bill by 60 to 40." Out: "The bill for the meal was high."
import type { Family } from '../trigger.ts';

export const LEGISLATION: Family = {
  action: 'legislation',
  actors: ['organization', 'person', 'agency'],
  targets: [],
  objects: ['law'],
  rows: [
    {
      step: 'introduced',
      status: 'proposed',
      when: '(introduced|tabled|filed|sponsored) (it|{LAW}|(the|a|an|her|his|their) ~3 bill)',
      needs: ['law', 'measure'],
    },
    { step: 'introduced', status: 'proposed', when: 'laid ~4 {LAW} before', needs: [] },
    { step: 'introduced', status: 'proposed', when: '^introduced on {DATE}', passive: true, needs: [] },
    {
      step: 'committee',
      status: 'proposed',
      when: '(committee|subcommittee|panel) ~6 (voted|advanced|approved|adopted|cleared|sent it on|backed|passed)',
      passive: false,
      needs: ['law', 'measure'],
    },
    { step: 'committee', status: 'proposed', when: '{ORG} voted ~5 to (advance|send|approve) ~2 {bill}', needs: [] },
    {
      step: 'committee',
      status: 'proposed',
      when: '(advanced|adopted|approved|cleared) in committee',
      passive: true,
      needs: [],
    },
    {
      step: 'committee',
      status: 'proposed',
      when: '{LAW} ~1 (left|cleared|advanced from|survived) ~3 (panel|committee|subcommittee)',
      passive: true,
      needs: [],
    },
    { step: 'passed', status: 'proposed', when: '{ORG} ~1 {passed} ~3 {bill}', needs: [] },
    {
      step: 'passed',
      status: 'proposed',
      when: '(carried|passed|approved|cleared|through) ~1 (in )?(the )?{ORG}',
      passive: true,
      needs: ['law', 'measure'],
    },
    { step: 'passed', status: 'proposed', when: '{LAW} (was|is) through', passive: true, needs: [] },
    { step: 'signed', status: 'completed', when: '(signed|signs) ~2 {bill}', needs: [], actors: ['person'] },
    {
      step: 'signed',
      status: 'completed',
      when: 'put (his|her|their) name to ~2 {bill}',
      needs: [],
      actors: ['person'],
    },
    {
      step: 'signed',
      status: 'completed',
      when: '(had|was|been) signed',
      needs: ['law'],
      passive: true,
      actors: ['person'],
    },
  ],
};
