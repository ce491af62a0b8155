// Talks, meetings and offers between the parties.
// In: "Acme and the ministry held talks." Out: "She met her deadline."
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
      when: '<meet>ed ~5 ({PERSON}|{AGENCY}|{COMPANY}|minister|secretary|counterpart) ~9 (discuss|discussed|talks?|negotiate|press|over|about)',
      needs: ['measure', 'chip', 'model'],
    },
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
    {
      step: 'talks',
      status: 'announced',
      when: '(agreed|agree|agrees|due|scheduled|set) to meet',
      needs: ['country', 'company', 'agency'],
    },
    {
      step: 'offer',
      status: 'announced',
      when: '(offered|offers|proposed|proposes|is offering|tabled) (the |to )?({AGENCY}|{COUNTRY}|{COMPANY}|give|open|let|share|build|sell|settle|host|submit|allow)',
      needs: ['company', 'country', 'agency'],
      actors: ['company', 'agency', 'country'],
      needsActor: true,
    },
    {
      step: 'talks',
      status: 'announced',
      when: '(delegations?|negotiators|envoys|officials|ministers|lawyers|executives) (from|of|for) ~6 (met|meet|held talks|sat down|spoke|gathered|are meeting|will meet)',
      needs: ['country', 'company', 'agency'],
    },
    {
      step: 'talks',
      status: 'completed',
      when: '<meet>ed (his|her|its|their|the) ~4 ({PERSON}|{COUNTRY}|counterparts?|minister|officials|executives|delegation)',
      needs: ['country', 'agency', 'company'],
    },
    {
      step: 'talks',
      status: 'completed',
      when: '(travelled|traveled|flew|went|came|invited|sat|gathered|convened) ~8 (for|to) ~4 (talks|discussions|negotiations|consultations)',
      needs: SIDES,
    },
    {
      step: 'talks',
      status: 'announced',
      when: '(are|is|were|was|been) (talking|speaking|bargaining|negotiating) ~2 (about|with|over|on|to)',
      needs: SIDES,
    },
  ],
};
