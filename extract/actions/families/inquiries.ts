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
    {
      step: 'opened',
      status: 'announced',
      when: `<open launch begin start initiate announce order commence reopen widen> ~4 (${INQUIRY}|reviews? (of|into)|investigations?|inquiries)`,
      needs: [],
    },
    {
      step: 'opened',
      status: 'announced',
      when: '(<investigate scrutinise>|<probe audit>ed|<probe audit>ing)',
      needs: ['agency', 'organization', 'official'],
      needsActor: true,
    },
    {
      step: 'opened',
      status: 'announced',
      when: '(was|were|is|are|been|being) (<investigate probe audit scrutinise subpoena>ed|under (investigation|scrutiny|review))',
      passive: true,
      needs: ['company', 'organization', 'person'],
    },
    {
      step: 'opened',
      status: 'announced',
      when: '(<subpoena summon>ed|<issue serve send>ed ~3 subpoenas?|<hit serve>ed ~4 with ~2 subpoena)',
      needs: ['company', 'person'],
    },
    {
      step: 'opened',
      status: 'announced',
      when: '(subpoenas?|investigation|probe|inquiry|audit|review) (of|into|to|against) ~4 {PARTY}',
      needs: [],
      mention: true,
    },
    {
      step: 'ended',
      status: 'completed',
      when: `(<close end conclude drop finish complete shelve>|<wrap wind>ed up) ~4 (${INQUIRY}|investigations?|review)`,
      needs: [],
    },
    {
      step: 'ended',
      status: 'completed',
      when: '(<clear>ed ~3 of wrongdoing|(investigation|probe|inquiry|audit|review) ~4 (<end conclude close find>ed|<drop close>ed|found (no|nothing)|turned up nothing))',
      needs: ['company', 'agency'],
      passive: true,
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
    {
      step: 'issued',
      status: 'announced',
      when: `<issue publish release put post update circulate send distribute> ~7 ${ADVICE}`,
      needs: [],
    },
    {
      step: 'issued',
      status: 'announced',
      when: `(${ADVICE}|red flags?|alert|notice) ~3 (was|were|been|is) <issue publish release post circulate send update>ed`,
      passive: true,
      needs: ['agency', 'company'],
    },
    {
      step: 'warned',
      status: 'announced',
      when: '<warn caution alert notify remind put advise> ~2 ({COMPANY}|companies|firms|exporters|banks|brokers|us|industry|suppliers|chipmakers|makers|labs|forwarders|vendors|developers|universities|businesses) ~3 (that|of|against|about|over|not|to|in|on|once|twice|three|repeatedly)',
      needs: [],
      needsActor: true,
    },
    {
      step: 'warned',
      status: 'announced',
      when: '({COMPANY}|company|firm|brokers?|exporters?|firms|companies|lab|banks|forwarders) ~3 (was|were|been) (repeatedly |formally |already )?(<warn notify caution alert remind advise>ed|told (in|to hold|to watch|to report|not to))',
      passive: true,
      needs: [],
    },
    {
      step: 'issued',
      status: 'announced',
      when: '(clarif(ied|ies)|<spell>ed out) (that|how|when|which|what|whether|in)',
      needs: ['agency'],
      needsActor: true,
    },
  ],
};
