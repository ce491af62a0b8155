// Seizures, arrests, charges, fines and settlements.
// In: "Customs officers seized forty Falcon 9 chips." Out: "He seized the moment."
import { type Family, PARTY } from '../trigger.ts';

export const ENFORCEMENT: Family = {
  action: 'enforcement',
  actors: ['agency', 'organization', 'country'],
  targets: ['company', 'person'],
  objects: ['chip', 'model'],
  rows: [
    {
      step: 'seizure',
      status: 'completed',
      when: '(seized|seizes|confiscated|impounded|intercepted) ~5 ({CHIP}|{MODEL}|chips?|accelerators?|processors?|gpus?|servers?)',
      needs: [],
    },
    { step: 'seizure', status: 'completed', when: '(pulled out|found|discovered|dug up|hauled) ~3 {CHIP}', needs: [] },
    {
      step: 'seizure',
      status: 'completed',
      when: '{CHIP} (came to light|were found|were seized|was seized|were pulled|, pulled|, found|, seized)',
      passive: true,
      needs: [],
    },
    {
      step: 'arrest',
      status: 'completed',
      when: '(was|were|been) (arrested|detained|taken into custody|picked up|held)',
      passive: true,
      needs: ['person'],
    },
    { step: 'arrest', status: 'completed', when: '(was|were) in handcuffs', passive: true, needs: ['person'] },
    { step: 'arrest', status: 'completed', when: '(arrested|detained) {PERSON}', needs: [] },
    { step: 'charge', status: 'announced', when: '(charged|indicted) ~3 {PARTY}', needs: [] },
    { step: 'charge', status: 'announced', when: '{PARTY} ~2 (was|were) (charged|indicted)', passive: true, needs: [] },
    { step: 'fine', status: 'completed', when: '(fined|fines|penali[sz]ed) {PARTY}', needs: [] },
    {
      step: 'fine',
      status: 'completed',
      when: '(was|were) fined',
      passive: true,
      needs: [...['company', 'person']] as const,
    },
    {
      step: 'settlement',
      status: 'completed',
      when: 'settled ~2 (for|with|a case)',
      passive: true,
      needs: [],
      actors: PARTY,
    },
    {
      step: 'settlement',
      status: 'completed',
      when: '(bought its peace|reached a settlement|agreed to pay)',
      passive: true,
      needs: [],
    },
  ],
};
