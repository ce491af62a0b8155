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
    {
      step: 'talks',
      status: 'announced',
      when: `<hold open begin start resume continue restart join enter conclude finish end host convene reopen> ~4 (into )?${TALKS}`,
      needs: SIDES,
    },
    {
      step: 'talks',
      status: 'announced',
      when: `${TALKS} (between|with|among) ~3 ({COMPANY}|{AGENCY}|{COUNTRY}|{PERSON})`,
      needs: SIDES,
    },
    {
      step: 'talks',
      status: 'announced',
      when: `${TALKS} ~4 (<begin start resume open stall continue end collapse conclude take>ed|took place|broke (down|off|up)|are under way|were held)`,
      needs: SIDES,
      passive: true,
    },
    { step: 'talks', status: 'announced', when: '<negotiate bargain haggle> ~3 (with|over|on)', needs: SIDES },
    {
      step: 'talks',
      status: 'completed',
      when: '(<meet>ed (with|in|for|at|to)|<hold>ed (a |several |two )?(meetings?|call)|<sit>ed down with|<travel fly>ed to) ~8 ({COMPANY}|{AGENCY}|{COUNTRY}|{PERSON}|officials|ministers?|executives|counterparts?)',
      needs: ['company', 'country', 'agency'],
    },
    {
      step: 'offer',
      status: 'announced',
      when: '(<make table submit put>ed ~4 (offer|proposal)|offer (that )?({COMPANY}|we|it|they) made|<offer propose>ed to)',
      needs: ['company', 'agency', 'country'],
      actors: ['company', 'agency', 'country'],
    },
    {
      step: 'talks',
      status: 'completed',
      when: '(<reach strike sign seal clinch ink>ed|<agree>ed (to|on)) ~4 (deal|agreement|truce|compromise|accord|understanding|pact|framework agreement)',
      needs: ['company', 'country', 'agency'],
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
    {
      step: 'asked',
      status: 'announced',
      when: '<ask urge press petition implore beg lobby pressure> ~4 ({ORG}|{AGENCY}|{COUNTRY}|{COMPANY}|{capital}|congress|senate|parliament|lawmakers|regulators|ministers) ~3 (to|for|that|not|whether|about)',
      needs: ['official', 'country', 'agency'],
      actors: ['country', 'person', 'organization', 'agency'],
      needsActor: true,
    },
    {
      step: 'asked',
      status: 'announced',
      when: '<call>ed on ~4 ({ORG}|{AGENCY}|{COUNTRY}|{COMPANY}|{capital}) ~3 to',
      needs: ['official'],
      actors: ['country', 'person', 'agency'],
      needsActor: true,
    },
    {
      step: 'asked',
      status: 'announced',
      when: '<give> {COMPANY} ~6 to (hand over|produce|provide|explain|answer|turn over|respond|disclose|submit)',
      needs: [],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '<demand request seek> ~8 (logs|records|documents|answers|explanation|explanations|information|details|briefing|emails|clarification|consultations?|shipping data|data|delay|exemption|removal)',
      needs: ['official'],
      needsActor: true,
    },
    {
      step: 'asked',
      status: 'announced',
      when: '(<write>ed|letter|letters) ~8 (asking|urging|demanding|seeking|requesting|calling on|pressing)',
      needs: ['official'],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '(formally|officially) (requested|asked|petitioned|demanded|protested|appealed)',
      needs: ['country', 'agency', 'company', 'person'],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '(lodged|filed|submitted|made) ~3 (request|petition|protest|representations?)',
      needs: ['country', 'agency', 'person'],
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
    {
      step: 'considered',
      status: 'considered',
      when: '(<weigh consider mull prepare study threaten draft ready plan> ~5 (response|retaliation|retaliatory|countermeasures?|counter-measures?|reprisals?|retaliate|respond|hit back|strike back))',
      needs: ['country', 'agency'],
    },
    {
      step: 'minerals',
      status: 'announced',
      when: '<ban stop restrict curb halt suspend limit block cut freeze choke throttle tighten end cap control> ~5 (exports?|shipments?|sales|supply|supplies|deliver(y|ies)|flows?) of ~5 ({mineral})',
      needs: [],
    },
    {
      step: 'minerals',
      status: 'announced',
      when: '<ban stop restrict curb halt suspend limit block cut freeze choke throttle tighten end cap control> ~3 ({mineral}) (ore )?(exports?|shipments?|sales|supply|supplies|deliver(y|ies)|flows?)',
      needs: [],
    },
    {
      step: 'minerals',
      status: 'announced',
      when: '({mineral}) (exports?|shipments?|sales|supplies) ~3 (was|were|are|been|is|being) <ban stop restrict curb halt suspend limit block freeze>ed',
      passive: true,
      needs: [],
    },
    {
      step: 'minerals',
      status: 'announced',
      when: '(limits?|curbs?|bans?|controls?|restrictions?|embargo|halt|licen[cs](es|ing)|permits?|quotas?|moratorium) (on|of|to|for) ~5 ({mineral})',
      needs: [],
      mention: true,
    },
    {
      step: 'minerals',
      status: 'announced',
      when: '({mineral}) (export )?(curbs?|ban|embargo|controls?|limits?|stoppage|halt|restrictions?|squeeze|freeze)',
      needs: [],
      mention: true,
    },
    {
      step: 'minerals',
      status: 'announced',
      when: '(<shut turn close>ed ~1 (off )?(the )?(taps?|spigot)|<pull>ed the plug on ~5 (exports|shipments))',
      needs: ['country', 'agency', 'mineral'],
    },
    {
      step: 'minerals',
      status: 'announced',
      when: '<put place bring> ~6 ({mineral}) ~6 (under|on|behind) ~4 (licen[cs](e|ing)|control(s|led)?|list|permits?)',
      needs: [],
    },
    {
      step: 'counter',
      status: 'announced',
      when: '(<retaliate>ed|<hit strike fire>ed back|<respond answer counter>ed) ~3 (by|with|against|at|to)',
      needs: ['country'],
      actors: ['country', 'agency'],
      needsActor: true,
    },
    {
      step: 'counter',
      status: 'announced',
      when: '<announce impose introduce unveil adopt order> ~4 (countermeasures?|counter-measures?|retaliatory|reprisals?|counter-?tariffs?)',
      needs: ['country', 'agency'],
    },
    {
      step: 'minerals',
      status: 'suspended',
      when: '<suspend lift ease pause resume end relax> ~8 (permits?|curbs?|ban|exports?|shipments?|controls?|embargo) ~5 ({mineral})',
      needs: [],
    },
  ],
};
