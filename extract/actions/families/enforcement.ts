// Seizures, arrests, charges, fines and settlements.
// In: "Customs officers seized forty Falcon 9 chips." Out: "He seized the moment."
import type { Family } from '../trigger.ts';

const GOODS = '({CHIP}|{MODEL}|chips?|accelerators?|processors?|gpus?|servers?)';

export const ENFORCEMENT: Family = {
  action: 'enforcement',
  actors: ['agency', 'organization', 'country'],
  targets: ['company', 'person'],
  objects: ['chip', 'model'],
  rows: [
    {
      step: 'seizure',
      status: 'completed',
      when: `(seized|seizes|confiscated|impounded|intercepted|found|discovered|pulled out|dug up|uncovered|hauled) ~5 ${GOODS}`,
      needs: ['chip', 'artifact'],
    },
    {
      step: 'seizure',
      status: 'completed',
      when: `${GOODS} ~2 (came to light|were found|were seized|was seized|were confiscated|were pulled|pulled from|found in|seized)`,
      passive: true,
      needs: ['chip'],
    },
    {
      step: 'arrest',
      status: 'completed',
      when: '(was|were|been) (arrested|detained|taken into custody|picked up|held|led away)',
      passive: true,
      needs: ['person'],
    },
    {
      step: 'arrest',
      status: 'completed',
      when: '(was|were) in (handcuffs|custody)',
      passive: true,
      needs: ['person'],
    },
    { step: 'arrest', status: 'completed', when: '(arrested|detained) ~3 {PERSON}', needs: [] },
    { step: 'charge', status: 'announced', when: '(charged|indicted)(?! that) ~3 {PARTY}', needs: [] },
    {
      step: 'charge',
      status: 'announced',
      when: '{PARTY} ~2 (was|were|has been) (charged|indicted)',
      passive: true,
      needs: [],
    },
    { step: 'plea', status: 'completed', when: '(pleaded|pled) guilty', passive: true, needs: ['person', 'company'] },
    {
      step: 'sentence',
      status: 'completed',
      when: '(was|were) (sentenced|convicted|jailed)',
      passive: true,
      needs: ['person', 'company'],
    },
    { step: 'fine', status: 'completed', when: '(fined|fines|penali[sz]ed) ~2 {PARTY}', needs: [] },
    { step: 'fine', status: 'completed', when: '(was|were|been) fined', passive: true, needs: ['company', 'person'] },
    { step: 'fine', status: 'completed', when: '(imposed|levied) ~3 (fine|penalty)', needs: ['company'] },
    {
      step: 'settlement',
      status: 'completed',
      when: '(settled|settles)(?! for (good|a|the) (while|time))',
      passive: true,
      needs: ['company', 'person', 'agency'],
    },
    {
      step: 'settlement',
      status: 'completed',
      when: '(reached a settlement|bought (its|his|her) peace|agreed to pay|agreed to settle)',
      passive: true,
      needs: ['company', 'person'],
    },
    { step: 'arrest', status: 'completed', when: '(arrested|detained) ~9 {PERSON}', needs: [] },
    {
      step: 'settlement',
      status: 'completed',
      when: '(paid|pays|will pay|is paying) ~8 (fine|penalty|settlement|to settle)',
      needs: ['company', 'person'],
      passive: true,
      future: true,
    },
  ],
};
