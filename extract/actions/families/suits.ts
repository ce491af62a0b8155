// Suits filed and dropped.
// In: "Acme sued the ministry over the order." Out: "The colour suited her."
import { type Need, PARTY, type Row } from '../trigger.ts';

/** One of them must be named. */
const SIDES: readonly Need[] = ['company', 'organization'];

export const SUITS: readonly Row[] = [
  {
    step: 'filed',
    status: 'announced',
    when: 'asked ~2 ({BODY}|court|judge) to (stop|block|suspend|annul|strike|lift|overturn|set aside|quash)',
    needs: SIDES,
    actors: ['company', 'organization'],
  },
  { step: 'filed', status: 'announced', when: '(sued|sues)', needs: SIDES, actors: ['company', 'organization'] },
  {
    step: 'filed',
    status: 'announced',
    when: '(filed|files|lodged|lodges|brought|launched) ~3 (suit|lawsuit|complaint|challenge|legal action)',
    needs: SIDES,
    actors: ['company', 'organization'],
  },
  {
    step: 'filed',
    status: 'announced',
    when: '(challenged|challenges) ~4 in court',
    needs: SIDES,
    actors: ['company', 'organization'],
  },
  {
    step: 'filed',
    status: 'announced',
    when: '(took|takes) ~3 to court',
    needs: SIDES,
    actors: ['company', 'organization'],
  },
  { step: 'filed', status: 'announced', when: '<file lodge bring submit> ~2 petition for review', needs: [] },
  {
    step: 'filed',
    status: 'announced',
    when: '(went|goes|gone) to court',
    needs: SIDES,
    actors: ['company', 'organization'],
  },
  {
    step: 'filed',
    status: 'announced',
    when: '<file lodge bring launch mount> ~4 (suit|lawsuits?|complaint|challenge|legal action|claim|petition|case)',
    needs: SIDES,
    actors: ['company', 'organization'],
  },
  { step: 'filed', status: 'announced', when: '<sue>', needs: SIDES, actors: ['company', 'organization', 'person'] },
  {
    step: 'filed',
    status: 'announced',
    when: '(<take>ed ~5 to court|<go>ed to court|<haul drag>ed ~4 (into|to|before) court|<challenge contest>ed ~6 (in|before) ~4 court)',
    needs: SIDES,
    actors: ['company', 'organization'],
  },
  {
    step: 'filed',
    status: 'announced',
    when: '(suit|lawsuit|complaint) ~2 (was )?<file lodge bring>ed',
    passive: true,
    needs: [],
    actors: ['company', 'organization'],
  },
  {
    step: 'dropped',
    status: 'withdrawn',
    when: '<drop withdraw abandon> ~3 (suit|lawsuit|appeal|complaint|legal challenge)',
    needs: [],
    actors: PARTY,
  },
  {
    step: 'filed',
    status: 'announced',
    when: '({COMPANY}|{DATE}|its|their|the) (lawsuit|suit|complaint|legal challenge)',
    needs: [],
    mention: true,
    actors: ['company'],
  },
  {
    step: 'filed',
    status: 'announced',
    when: '(<apply petition ask>ed for|<seek>ed|<request>ed|<launch bring file begin>ed) ~3 (judicial review|review|annulment|injunction|stay|relief|proceedings)',
    needs: ['company', 'organization', 'court'],
    actors: ['company', 'organization'],
  },
  {
    step: 'filed',
    status: 'announced',
    when: '(took|takes|taken|brought|carried) ~8 to (the )?({COURT}|court|high court|supreme court|tribunal|judges?)',
    needs: SIDES,
    actors: ['company', 'organization'],
  },
  {
    step: 'filed',
    status: 'announced',
    when: '<challenge contest dispute fight>ed (the |its |this )?({LAW}|order|rule|ban|listing|directive|designation) (in|before|at|on the ground)',
    needs: SIDES,
    actors: ['company', 'organization'],
  },
];
