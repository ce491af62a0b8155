// A bill's steps: introduced, through committee, passed by a chamber, signed.
// In: "The Senate passed the Chip Bill by 60 to 40." Out: "The bill for the meal was high."
import type { Family } from '../trigger.ts';

export const LEGISLATION: Family = {
  action: 'legislation',
  actors: ['organization', 'person', 'agency'],
  targets: [],
  objects: ['law'],
  rows: [
    { step: 'signed', status: 'completed', when: '(signed|signs) ~2 {bill}', needs: [], actors: ['person'] },
    {
      step: 'signed',
      status: 'completed',
      when: 'put (his|her|their) (name|signature|pen) to ~2 {bill}',
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
    { step: 'signed', status: 'completed', when: '{PERSON} had signed', needs: ['law'], actors: ['person'] },
    { step: 'signed', status: 'completed', when: 'the president (had )?signed', needs: ['law'], actors: ['person'] },
    {
      step: 'committee',
      status: 'proposed',
      when: '(committee|subcommittee|panel) ~4 (voted|advanced|approved|adopted|cleared|sent|backed|passed)',
      needs: ['law', 'measure'],
    },
    {
      step: 'committee',
      status: 'proposed',
      when: '{ORG} voted ~5 to (advance|send|approve|report) ~2 {bill}',
      needs: [],
    },
    {
      step: 'committee',
      status: 'proposed',
      when: '(advanced|adopted|approved|cleared) (in|by the|out of) ~2 (committee|subcommittee|panel)',
      passive: true,
      needs: [],
    },
    {
      step: 'committee',
      status: 'proposed',
      when: '{LAW} ~1 (left|cleared|advanced from|survived|passed) ~3 (panel|committee|subcommittee)',
      passive: true,
      needs: [],
    },
    {
      step: 'introduced',
      status: 'proposed',
      when: '(introduced|reintroduced|tabled|filed|sponsored|unveiled|laid) (it|{LAW}|(the|a|an|her|his|their) ~3 (bill|{LAW}))',
      needs: ['law', 'measure'],
      actors: ['person', 'organization'],
    },
    {
      step: 'introduced',
      status: 'proposed',
      when: '(introduced|tabled|reintroduced) on {DATE}',
      passive: true,
      needs: ['law', 'measure'],
    },
    {
      step: 'introduced',
      status: 'proposed',
      when: '{LAW} (was|is) (introduced|tabled|filed)',
      passive: true,
      needs: [],
    },
    {
      step: 'passed',
      status: 'proposed',
      when: '({ORG}|chamber|senate|house|parliament|lawmakers|deputies) ~1 {passed} ~3 {bill}',
      needs: [],
    },
    {
      step: 'passed',
      status: 'proposed',
      when: '(carried|passed|approved|cleared|through) ~2 {ORG}',
      passive: true,
      needs: ['law', 'measure'],
    },
    { step: 'passed', status: 'proposed', when: '{LAW} (was|is) (through|carried|passed)', passive: true, needs: [] },
  ],
};
