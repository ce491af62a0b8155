// What somebody officially asks for.
// In: "Sweden asked the European Union to host the lab." Out: "A reader asked us what a chip is."
import type { Family } from '../trigger.ts';

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
    {
      step: 'asked',
      status: 'announced',
      when: '<call>ed on ~2 ({ORG}|{AGENCY}|{COUNTRY}|{COMPANY}|{capital}) ~2 to',
      needs: ['country', 'official', 'agency'],
      actors: ['country', 'agency'],
      needsActor: true,
    },
    {
      step: 'asked',
      status: 'announced',
      when: '(committee|panel|mps|lawmakers|senators|ministry|{BODY}) ~4 (requested|requests|demanded|demands|asked for|sought|has requested|have requested|has asked for)',
      needs: ['agency', 'company', 'country', 'organization'],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '(lawmakers|senators|mps|meps|governors|ministers|deputies|members) ~3 (wrote|written|have written|signed a letter|asked|urged|pressed|demanded)',
      needs: ['agency', 'company', 'country', 'organization', 'official'],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '<request seek demand> (talks|consultations|a meeting|clarification|an exemption|a waiver|the minutes|the logs|an explanation|a list)',
      needs: ['agency', 'company', 'country'],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '(senators|lawmakers|members|mps|meps|ministers|governors|deputies|{PERSON}|{COUNTRY}) ~2 (pressed|pushed|urged|grilled|quizzed) ~3 ({AGENCY}|{COMPANY}|{COUNTRY}|{ORG}) ~3 (for|on|over|to|about)',
      needs: [],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '(committee|panel|mps|lawmakers|senators|{COMMITTEE}|{BODY}|congress|parliament) ~2 (summoned|called|invited|subpoenaed|hauled) ~2 ({PERSON}|{COMPANY}|{AGENCY}|minister|secretary|executives)',
      needs: [],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '(mps|lawmakers|senators|deputies|peers|{COMMITTEE}) ~2 (asked|called|pressed|pushed) for',
      needs: [],
    },
    {
      step: 'asked',
      status: 'announced',
      when: '<write>ed to ({PERSON}|{AGENCY}|{COMPANY}|{COUNTRY}) ~1 (asking|demanding|seeking|urging|requesting)',
      needs: [],
    },
  ],
};
