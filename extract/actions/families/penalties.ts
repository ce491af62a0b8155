// Fines, settlements, arrests and seizures, of whomever.
// In: "A shipping agent will pay $3 million for sending sensors abroad." Out: "It paid $3 million for the land."
import { type Family, PARTY } from '../trigger.ts';

export const PENALTY: Family = {
  action: 'enforcement',
  actors: ['agency', 'country', 'organization', 'person'],
  targets: ['company', 'person', 'organization'],
  objects: ['chip', 'model'],
  rows: [
    {
      step: 'penalty',
      status: 'completed',
      when: '(will pay|agreed to pay|agrees to pay|has to pay|have to pay|must pay|is to pay|ordered to pay|told to pay|paying) ~3 ({money}) ~4 (for|after|over|to (settle|resolve|end)|because|in (fines|penalties|a settlement))',
      needs: ['artifact', 'licence', 'measure'],
      passive: true,
    },
    {
      step: 'penalty',
      status: 'completed',
      when: '(will pay|agreed to pay|has to pay|have to pay|must pay|is to pay|ordered to pay) ~3 ({money})',
      needs: ['licence', 'measure'],
      passive: true,
      mention: true,
    },
    {
      step: 'penalty',
      status: 'completed',
      when: '(was|were|been|being|got|is) (also )?(fined|penali[sz]ed)',
      needs: ['artifact', 'licence', 'measure', 'agency', 'company'],
      passive: true,
    },
    {
      step: 'penalty',
      status: 'completed',
      when: '<fine penalize> ~5 ({PARTY}|{anonymous}|{money})',
      needs: ['artifact', 'licence', 'measure', 'agency'],
    },
    {
      step: 'penalty',
      status: 'completed',
      when: '(<impose levy issue hand get face draw accept receive>ed|slapped with|hit with|landed with) ~3 ({money}) ~2 (fine|penalty|settlement|sanction)',
      needs: ['artifact', 'licence', 'measure', 'agency', 'company'],
      targets: PARTY,
    },
    {
      step: 'penalty',
      status: 'completed',
      when: '(fine|penalty|settlement) of ~2 ({money})',
      needs: ['artifact', 'licence', 'measure', 'agency', 'company'],
    },
    {
      step: 'penalty',
      status: 'completed',
      when: '(settlement|consent agreement|plea deal) ~4 (resolves?|resolved|settles|settled|ends|ended|closes|closed|requires)',
      needs: ['artifact', 'licence', 'agency', 'company'],
    },
    {
      step: 'penalty',
      status: 'completed',
      when: '(million|billion|thousand|amount|sum|fine|penalty),? ~4 (is|was|are|need not be|will be|to be) (also )?(suspended|waived|deferred|paid) ~8 (if|provided|unless|on condition|for)',
      needs: ['artifact', 'licence', 'agency', 'company'],
      passive: true,
    },
    {
      step: 'banned',
      status: 'completed',
      when: '(was|were|has been|have been|is|are) <bar ban exclude disqualify debar>ed from ((all )?(exports?|export trade|foreign trade)|exporting|taking part in ~2 exports?|shipping)',
      needs: [],
      passive: true,
    },
    {
      step: 'banned',
      status: 'completed',
      when: '(may not|must not|can no longer|may no longer) (take part in|engage in|handle|arrange) ~3 (exports?|exporting)',
      needs: [],
      passive: true,
    },
    {
      step: 'arrest',
      status: 'completed',
      when: '(was|were|been) (also )?(arrested|detained|charged|indicted|nabbed|picked up|taken into custody|remanded|convicted|sentenced|jailed) ~8 (on|for|over|in|at|by|after|with|{DATE})',
      needs: ['artifact', 'licence', 'measure', 'agency', 'company', 'person'],
      passive: true,
    },
    {
      step: 'seized',
      status: 'completed',
      when: '(<seize impound confiscate intercept>ed|<pull take fish hold>ed (out|off|back)) ~4 ({wares})',
      needs: ['agency', 'country', 'person', 'official'],
    },
    {
      step: 'seized',
      status: 'completed',
      when: '({wares}) ~6 (was|were|been) (seized|impounded|confiscated|intercepted|held|stopped) (by|at|in|on)',
      needs: ['agency', 'country'],
      passive: true,
    },
    {
      step: 'raid',
      status: 'completed',
      when: '<raid search>ed ~6 (offices?|premises|warehouses?|headquarters|homes?|rooms|depots?)',
      needs: ['agency', 'company', 'person', 'country', 'artifact'],
    },
    {
      step: 'raid',
      status: 'completed',
      when: '(offices?|premises|warehouses?|headquarters|homes?) ~6 (was|were|been) (raided|searched)',
      needs: ['agency', 'company', 'person', 'country', 'artifact'],
      passive: true,
    },
  ],
};
