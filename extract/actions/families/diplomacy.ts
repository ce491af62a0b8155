// Talks, official requests, and counter-measures of the state that was hit.
// In: "Sweden asked the European Union to host the lab." Out: "A reader asked us what a chip is."
import { type Family, type Need, PARTY } from '../trigger.ts';

const SIDES: readonly Need[] = ['company', 'agency', 'person', 'country'];
const TALKS = '(talks|discussions|negotiations|consultations)';

export const NEGOTIATION: Family = {
  action: 'negotiation',
  actors: PARTY,
  targets: [],
  objects: ['model', 'law'],
  rows: [
    {
      step: 'talks',
      status: 'completed',
      when: '({COMPANY}|{AGENCY}|{COUNTRY}|{PERSON}|executives|officials|ministers?) met (with|in|for|at) ~6 ({COMPANY}|{AGENCY}|{COUNTRY}|{PERSON})',
      needs: ['company', 'country'],
    },
    {
      step: 'talks',
      status: 'completed',
      when: '(reached|struck|signed|agreed) (a|an|on a) ~2 (deal|agreement|truce|compromise) ~2 ({PARTY}|on|over)',
      needs: ['company', 'country', 'agency'],
    },
    {
      step: 'talks',
      status: 'announced',
      when: '(is|are|was|were|has been|have been) (still |now )?(negotiating|in talks|in discussions|in negotiations|talking)',
      needs: SIDES,
    },
    {
      step: 'talks',
      status: 'announced',
      when: `(continued|continues|held|resumed|opened|began|started) ~2 ${TALKS}`,
      needs: SIDES,
    },
    { step: 'talks', status: 'completed', when: '(sat|sitting) ~10 (and|to) (talked|talk)', needs: [] },
    {
      step: 'talks',
      status: 'completed',
      when: '(ministers|officials|delegations|envoys|negotiators|the two sides|both sides) ~6 (had )?met',
      needs: [],
      passive: true,
    },
    {
      step: 'talks',
      status: 'completed',
      when: `(follows|followed|after) ~4 (of )?${TALKS} (that|which)`,
      needs: [],
      passive: true,
    },
  ],
};

export const REQUEST: Family = {
  action: 'request',
  actors: ['country', 'person', 'organization', 'company', 'agency'],
  targets: ['organization', 'agency', 'country', 'company'],
  objects: ['law', 'model', 'chip'],
  rows: [
    {
      step: 'asked',
      status: 'announced',
      when: '({COUNTRY}|{PERSON}|{COMPANY}|{ORG}) (has |have |had )?(formally |officially )?(asked|urged|petitioned|requested) (the )?({ORG}|{AGENCY}|{COUNTRY}) to',
      needs: [],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '(asked|asks|petitioned|applied|requested|whether (he|she|it|they) might) (to )?be (taken off|removed|struck off|delisted)',
      needs: [],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '(he|she|{PERSON}|{COUNTRY}|{COMPANY}) (formally )?(asked|requested) (for )?the ~3 (opinion|log|logs|records|documents|text|letter|minutes)',
      needs: [],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '({COUNTRY}|{PERSON}|{COMPANY}|he|she) (has |have |had )?(formally |officially )?(asked|petitioned) (the )?({ORG}|{AGENCY}) for (its|the|a list|help|copies|records|documents|reasons|an exemption|an exception)',
      needs: [],
    },
    { step: 'asked', status: 'announced', when: '(wrote|has written) to ~3 and (asked|requested)', needs: [] },
  ],
};

export const RETALIATION: Family = {
  action: 'retaliation',
  actors: ['country', 'agency'],
  targets: ['country'],
  objects: [],
  rows: [
    {
      step: 'eased',
      status: 'suspended',
      when: '(suspended|lifted|eased|paused) (the|its|his) ~10 {mineral}',
      needs: [],
    },
    {
      step: 'minerals',
      status: 'announced',
      when: '(banned|bans|banning|stopped|stops|stopping|restricted|restricts|restricting|halted|halts|curbed|curbs|suspended|limited) ~3 (exports?|shipments?|sales) of ~4 {mineral}',
      needs: [],
    },
    {
      step: 'minerals',
      status: 'announced',
      when: '(banned|bans|stopped|stops|halted|halts|curbed|curbs|restricted|restricts) {mineral} (exports?|shipments?|sales)',
      needs: [],
    },
    {
      step: 'minerals',
      status: 'announced',
      when: '(requires?|require|demands?|demanded|introduced|imposed) ~1 (permits?|licen[cs]es?|controls?|curbs?) (for|on) ~3 {mineral}',
      future: true,
      needs: [],
    },
    {
      step: 'minerals',
      status: 'announced',
      when: '(requires?|require) (permits?|licen[cs]es?) (for|on) ~2 exports? of ~3 {mineral}',
      future: true,
      needs: [],
    },
    {
      step: 'counter',
      status: 'announced',
      when: '(retaliated|hit back|struck back|responded|answered) (by|with) ~4 (ban|banning|curbs?|tariffs?|controls?|restrictions?|sanctions?|blocking)',
      needs: ['country'],
    },
    {
      step: 'minerals',
      status: 'announced',
      when: '(cut off|cuts off|stopped shipping|stops shipping|withheld) ~3 {mineral}',
      needs: [],
    },
  ],
};
