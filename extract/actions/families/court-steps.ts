// Pleas to courts and what courts do with a measure, whoever asks or judges.
// In: "Two makers asked a federal court to throw out the limits." Out: "He asked the courtier to sit."
import { type Family, type Need, PARTY } from '../trigger.ts';

const ABOUT: readonly Need[] = ['measure', 'law', 'licence', 'company', 'organization'];
const COURT = '({court}|{COURT}|general court|federal court|appeals court)';
const MEASURE =
  '({LAW}|{measure}|listing|entry|designation|decision|addition|inclusion|limits|part of (it|the ~1 {measure}))';

export const COURT_STEP: Family = {
  action: 'litigation',
  actors: PARTY,
  targets: ['agency', 'company', 'organization'],
  objects: ['law'],
  rows: [
    {
      step: 'filed',
      status: 'announced',
      when: `<ask petition urge>ed ~4 ${COURT} ~2 to (throw|strike|void|quash|cancel|annul|block|halt|stop|suspend|freeze|overturn|set|lift|declare|undo|scrap|rule|order|review|vacate)`,
      needs: ABOUT,
    },
    {
      step: 'filed',
      status: 'announced',
      when: '(application|claim|action|appeal|complaint|challenge|suit|case|petition|proceedings) (was |were |that ~6 )?(lodged|filed|brought|submitted|started|pending) ~3 (with|at|in|before|against|on|{DATE})',
      needs: [...ABOUT, 'court'],
      passive: true,
    },
    {
      step: 'filed',
      status: 'announced',
      when: `<lodge file bring submit launch> ~3 (application|claim|action|appeal|complaint|challenge|suit|case|petition|proceedings) ~3 (with|at|in|before|against|over)`,
      needs: [...ABOUT, 'court'],
    },
    {
      step: 'filed',
      status: 'announced',
      when: `<challenge contest fight dispute appeal attack> ~5 ${MEASURE} ~5 (in|before|at|to) ~3 ${COURT}`,
      needs: [],
    },
    {
      step: 'filed',
      status: 'announced',
      when: '<sue> ~4 ({anonymous}|{PARTY}|over)',
      needs: ABOUT,
    },
    {
      step: 'stay',
      status: 'suspended',
      when: `(<suspend stay freeze block halt pause enjoin>ed|<put>ed on hold|<set>ed aside for now) ~4 ${MEASURE}`,
      needs: ['court'],
      actors: ['organization', 'person', 'agency'],
    },
    {
      step: 'stay',
      status: 'suspended',
      when: `${MEASURE} ~10 (was|were|has been|have been|been|is|are) (<suspend stay freeze halt pause enjoin>ed|blocked|put on hold) ~3 (by|until|pending|in|on|while)`,
      needs: ['court'],
      passive: true,
      actors: ['organization', 'person', 'agency'],
    },
    {
      step: 'stay',
      status: 'suspended',
      when: '(a|the|{COURT}) (court|judge|tribunal|bench)? ?(froze|stayed|suspended|paused|blocked|halted|enjoined) ~3 (last|on|this|in|until|{DATE}|earlier|two|it|part|the|{NAME})',
      needs: ABOUT,
      actors: ['organization', 'person', 'agency'],
    },
    {
      step: 'ruling',
      status: 'ordered',
      when: '({court}|{PERSON}|{COURT}) ~8 <strike throw>ed (down|out) ~5 {measure}',
      needs: ['court'],
      actors: ['organization', 'person', 'agency'],
    },
    {
      step: 'ruling',
      status: 'ordered',
      when: '({court}|she|he|{PERSON}|{COURT}) ~6 (exempted|carved out|spared|declined to go further|<rule find hold>ed that) ~4 (contracts?|shipments|exports|orders|{measure}|{LAW}|{AGENCY})',
      needs: ['court'],
      actors: ['organization', 'person', 'agency'],
    },
  ],
};
