// Inquiries and audits opened or ended; guidance and answers given.
// In: "The office opened an audit of Acme." Out: "She opened a window."
import type { Family } from '../trigger.ts';

const INQUIRY = '(audit|inquiry|enquiry|investigation|probe|file on|case against|examination|review of)';
const ADVICE =
  '(guidance|advisory|guidelines|faqs?|questions and answers|answers to ~3 questions|warning letters?|q&a)';

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
      when: '(is|are) (also |now )?(looking (at|into)|investigating|probing|auditing|examining)',
      needs: ['agency', 'company'],
    },
    {
      step: 'opened',
      status: 'announced',
      when: '(is|are|was|were) (being (audited|investigated|probed)|under investigation)',
      passive: true,
      needs: ['company'],
    },
    { step: 'opened', status: 'announced', when: '(subpoenaed|raided) ~2 {COMPANY}', needs: [] },
    {
      step: 'ended',
      status: 'completed',
      when: `(closed|ended|concluded|dropped|wrapped up|finished) ~3 ${INQUIRY}`,
      needs: [],
    },
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
      when: `(issued|published|released|put out|posted|updated) ~4 ${ADVICE}`,
      needs: [],
    },
    {
      step: 'issued',
      status: 'announced',
      when: `${ADVICE} (was |were )?(issued|published|released|posted)`,
      needs: [],
      passive: true,
    },
    { step: 'issued', status: 'announced', when: 'given as guidance', needs: [], passive: true },
    {
      step: 'issued',
      status: 'announced',
      when: 'guidance (has said|says|said|states|stated|makes clear|made clear|clarifies|clarified)',
      needs: [],
      passive: true,
    },
    { step: 'issued', status: 'announced', when: '{AGENCY} (clarified|has clarified) that', needs: [] },
    {
      step: 'issued',
      status: 'announced',
      when: '{AGENCY} (has )?(warned|reminded) (companies|firms|exporters|industry|buyers|banks) (that|against|not)',
      needs: [],
    },
  ],
};
