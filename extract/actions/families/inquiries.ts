// Inquiries and audits opened or ended; guidance and answers given.
// In: "The office opened an audit of Acme." Out: "She opened a window."
import type { Family } from '../trigger.ts';

const INQUIRY = '(audit|inquiry|investigation|probe|review|file on|case against|examination)';

export const INVESTIGATION: Family = {
  action: 'investigation',
  actors: ['agency', 'organization', 'country'],
  targets: ['company', 'organization', 'person'],
  objects: ['chip', 'model'],
  rows: [
    {
      step: 'opened',
      status: 'announced',
      when: `(opened|opens|launched|began|started|ordered) ~3 ${INQUIRY}`,
      needs: [],
    },
    {
      step: 'opened',
      status: 'announced',
      when: '(is|are) (also )?(looking (at|into)|investigating|probing|auditing)',
      needs: ['agency', 'company'],
    },
    {
      step: 'opened',
      status: 'announced',
      when: '(is|are|was|were) being (audited|investigated|probed)',
      passive: true,
      needs: ['company'],
    },
    { step: 'ended', status: 'completed', when: `(closed|ended|concluded|dropped) ~3 ${INQUIRY}`, needs: [] },
  ],
};

export const GUIDANCE: Family = {
  action: 'guidance',
  actors: ['agency', 'country'],
  targets: ['company'],
  objects: ['chip', 'model', 'law'],
  rows: [
    {
      step: 'issued',
      status: 'announced',
      when: '(issued|published|released|put out) ~4 (guidance|advisory|guidelines|faqs?|questions and answers|warning letters?)',
      needs: [],
    },
    {
      step: 'issued',
      status: 'announced',
      when: '(guidance|advisory|guidelines|faqs?) (issued|published|released)',
      needs: [],
      passive: true,
    },
    { step: 'issued', status: 'announced', when: 'given as guidance', needs: [], passive: true },
    {
      step: 'issued',
      status: 'announced',
      when: 'guidance (has said|says|said|states|stated|makes clear)',
      needs: [],
      passive: true,
    },
  ],
};
