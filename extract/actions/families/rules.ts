// Regulations issued or widened, and withdrawn altogether.
// In: "The department rescinded the Chip Rule." Out: "He broke every rule of grammar."
import { type Family, STATE } from '../trigger.ts';

export const RULE: Family = {
  action: 'rule',
  actors: STATE,
  targets: ['country', 'company'],
  objects: ['law', 'chip', 'model'],
  rows: [
    {
      step: 'issued',
      status: 'announced',
      when: '{issued} ~9 ({LAW}|{rules})',
      needs: ['chip', 'model', 'law', 'artifact'],
    },
    {
      step: 'issued',
      status: 'announced',
      when: '({rules}|{LAW}) (was|were|are|is) (issued|published|released|unveiled|announced)',
      passive: true,
      needs: ['chip', 'model', 'law', 'artifact', 'measure'],
    },
    { step: 'issued', status: 'announced', when: '{LAW} (appears|appeared|was printed) in', passive: true, needs: [] },
    {
      step: 'issued',
      status: 'announced',
      when: 'the {rules} of {DATE} (closed|stopped|barred|banned|hit|caught)',
      passive: true,
      needs: [],
    },
    {
      step: 'widened',
      status: 'announced',
      when: '{tightened} ~4 ({LAW}|{rules})',
      needs: ['chip', 'model', 'law', 'artifact'],
    },
    {
      step: 'widened',
      status: 'announced',
      when: '{rules} (was|were|are|is|have been) {tightened}',
      passive: true,
      needs: ['chip', 'model', 'law', 'artifact'],
    },
    {
      step: 'proposed',
      status: 'proposed',
      when: '(proposed|proposes|drafted|floated) ~5 ({LAW}|rules?|regulations?)',
      needs: ['chip', 'model', 'law', 'artifact'],
    },
  ],
};

export const RESCISSION: Family = {
  action: 'rescission',
  actors: STATE,
  targets: ['company', 'country'],
  objects: ['law'],
  rows: [
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '{rescinded} ~5 ({LAW}|rules?|orders?|framework|directives?)',
      needs: ['law', 'measure'],
    },
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '(rescinded|revoked|repealed|scrapped|withdrew|dropped|abandoned) it',
      needs: ['measure', 'law'],
    },
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '({LAW}|rule|order|framework|approach) ~3 (is|was|were|been) ~1 (rescinded|revoked|repealed|scrapped|withdrawn|dropped|annulled|abandoned|cancelled)',
      passive: true,
      needs: ['law', 'measure'],
    },
  ],
};
