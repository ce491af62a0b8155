// Talks, official requests, and counter-measures of the state that was hit.
// In: "Sweden asked the European Union to host the lab." Out: "A reader asked us what a chip is."
import { type Family, PARTY } from '../trigger.ts';

export const NEGOTIATION: Family = {
  action: 'negotiation',
  actors: PARTY,
  targets: [],
  objects: ['model', 'law'],
  rows: [
    {
      step: 'talks',
      status: 'announced',
      when: '(is|are|was|were|has been|have been) (still )?(negotiating|in talks|talking)',
      needs: ['company', 'agency', 'person'],
    },
    {
      step: 'talks',
      status: 'announced',
      when: '(continued|continues|held|resumed|opened) ~2 (talks|discussions|negotiations)',
      needs: ['company', 'agency', 'person', 'country'],
    },
    { step: 'talks', status: 'completed', when: 'sat ~10 and talked', needs: [] },
    { step: 'talks', status: 'completed', when: 'ministers of ~4 (had )?met', needs: [], passive: true },
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
      when: '(asked|asks|petitioned|applied) to be (taken off|removed|struck off|delisted)',
      needs: [],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '(he|she|{PERSON}) (formally )?asked for the ~2 (opinion|log|logs|records|documents|list|text|letter)',
      needs: [],
    },
  ],
};

export const RETALIATION: Family = {
  action: 'retaliation',
  actors: ['country', 'agency'],
  targets: ['country'],
  objects: [],
  rows: [
    {
      step: 'minerals',
      status: 'announced',
      when: '(banned|bans|banning|stopped|stops|stopping|restricted|restricts|restricting|halted|halts|curbed|curbs|suspended) ~3 (exports?|shipments?|sales) of ~3 {mineral}',
      needs: [],
      objects: [],
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
      when: '(requires?|require) (permits?|licen[cs]es?) for ~2 exports? of ~3 {mineral}',
      future: true,
      needs: [],
    },
    { step: 'eased', status: 'suspended', when: '(suspended|lifted|eased|paused) (the|its) ~8 {mineral}', needs: [] },
    {
      step: 'counter',
      status: 'announced',
      when: '(retaliated|hit back|struck back) (by|with|against)',
      needs: ['country'],
    },
  ],
};
