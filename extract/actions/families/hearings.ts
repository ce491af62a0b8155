// Hearings, appeals and cases that wait.
// In: "A hearing is set for May." Out: "He is hard of hearing."
import { PARTY, type Row } from '../trigger.ts';

export const HEARINGS: readonly Row[] = [
  {
    step: 'pending',
    status: 'in_effect',
    when: '(already|currently|still) (in court|involved in litigation|suing|litigating)',
    needs: ['company'],
    actors: PARTY,
  },
  {
    step: 'appeal',
    status: 'announced',
    when: '(appealed (against|the)|lodged an appeal|filed an appeal|filed a notice of appeal)',
    needs: ['agency', 'company'],
    actors: PARTY,
  },
  {
    step: 'hearing',
    status: 'announced',
    when: '(hearing|trial|arguments?|oral arguments?) ~4 (set|scheduled|slated|due|penciled in|pencilled in|listed|fixed) for',
    passive: true,
    needs: [],
  },
  {
    step: 'hearing',
    status: 'announced',
    when: '(<schedule set> ~3 (hearing|trial)|(heard|hears|hear) ~3 arguments|<hold>ed ~3 hearing (on|in))',
    needs: ['law', 'measure', 'company'],
  },
  {
    step: 'appeal',
    status: 'announced',
    when: '(<appeal>(?! (to|for|directly|personally))|<file lodge>ed ~3 appeal|<seek>ed ~3 (rehearing|review by))',
    needs: ['court', 'measure', 'agency', 'company'],
    actors: ['agency', 'company', 'country'],
  },
  {
    step: 'hearing',
    status: 'announced',
    when: '(judges?|court|tribunal|{ORG}|justices) (will|is to|are to|is due to|are due to) (hear|consider|rule|decide|review)',
    needs: [],
    future: true,
  },
  {
    step: 'hearing',
    status: 'announced',
    when: '(case|appeal|motion|suit|challenge|application|matter) ~2 (was|is|will be|to be) (heard|argued|listed|adjourned|postponed)',
    needs: ['court', 'company', 'organization', 'law'],
    future: true,
    passive: true,
  },
  {
    step: 'hearing',
    status: 'announced',
    when: '(reserved|delayed|adjourned|deferred) ~3 (judg(e)?ment|ruling|decision|hearing|case)',
    needs: [],
  },
  {
    step: 'appeal',
    status: 'announced',
    when: '(gave|given|granted|won|got|refused|denied) ~5 (leave|permission) to appeal',
    needs: [],
  },
  {
    step: 'appeal',
    status: 'announced',
    when: '(will|would|does|did) not (appeal|contest|challenge)',
    needs: ['agency', 'company'],
    actors: ['agency', 'company', 'country'],
  },
  {
    step: 'hearing',
    status: 'announced',
    when: '(told|urged|asked|argued before|appeared before) (the )?(court|judges?|tribunal|bench|{ORG}) ',
    needs: ['company', 'agency', 'law'],
  },
  {
    step: 'hearing',
    status: 'announced',
    when: '(judge|court|tribunal|{COURT}) ~2 (asked|heard|questioned|pressed|told|gave) (the )?({AGENCY}|{COMPANY}|ministry|government|lawyers|counsel|both sides|department)',
    needs: ['law', 'measure'],
  },
  {
    step: 'hearing',
    status: 'announced',
    when: '(counsel|lawyers?|barristers?|attorneys?|qc|kc) (for|of|representing) ~4 (argued|told|said|asked|urged|submitted|contended)',
    needs: ['company', 'agency'],
  },
  {
    step: 'hearing',
    status: 'announced',
    when: '(judges?|court|tribunal|{COURT}|{PERSON}|justices) (is|are|was|were) (expected|due|set|likely|scheduled) to (rule|hear|decide|deliver|hand down)',
    needs: ['law', 'measure', 'company'],
    future: true,
  },
  {
    step: 'hearing',
    status: 'announced',
    when: '(case|suit|lawsuit|challenge|trial|hearing|appeal) ~5 (opened|began|got under way|started|resumed|closed|concluded)',
    needs: ['court', 'company', 'agency'],
    passive: true,
  },
];
