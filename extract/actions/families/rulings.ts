// What courts decide.
// In: "The court upheld the order." Out: "She upheld her promise."
import type { Row } from '../trigger.ts';

export const RULINGS: readonly Row[] = [
  {
    step: 'ruling',
    status: 'ordered',
    when: '({court}|{BODY}) ~2 (struck down|overturned|upheld|vacated|sided with|ruled) ~4 ({LAW}|orders?|rules?|against|for|in favou?r|that)',
    needs: [],
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '({court}|{BODY}) ~2 (restored|reinstated|revived) ~3 ({LAW}|orders?|rules?|bans?)',
    needs: [],
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '(<uphold vacate overturn quash annul void invalidate affirm reverse nullify>|<strike>ed down|<set>ed aside|<throw>ed out) ~8 ({LAW}|orders?|rules?|ban|directive|decision|ruling|listing|designation|restrictions?|stay)',
    needs: ['court'],
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '({court}) ~4 (<rule>ed|<side>ed with|<find>ed) ~3 (that|against|for|in|the|{PARTY})',
    needs: ['court'],
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '(order|rule|ban|directive|listing) (was|were|is|been) (<uphold vacate overturn quash annul void>ed|<strike>ed down|set aside) by',
    passive: true,
    needs: ['court'],
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '(<lose win>ed) (its|their|the|his|her|a) ~3 (challenge|case|suit|lawsuit|appeal|bid|fight|action|claim|battle)',
    needs: ['company', 'organization', 'agency'],
    passive: true,
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '({court}) ~4 (<find declare hold>ed|<rule>ed) ~6 (unlawful|illegal|invalid|lawful|void|valid|within|beyond|exceeded|overstepped|ultra vires|irrational|unreasonable)',
    needs: [],
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '({LAW}|order|rule|ban|decision) ~3 (was|is|were) ~1 (unlawful|illegal|invalid|lawful|void|ultra vires)',
    needs: ['court'],
    passive: true,
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '({court}|{PERSON}) ~3 (told|ordered|directed|instructed|gave) (the )?({AGENCY}|{COMPANY}|ministry|government|department|office|bureau|agency) ~2 (to|that|until|leave|permission|\\d+|two|three|seven)',
    needs: ['court'],
    actors: ['organization', 'person'],
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '({court}) ~3 (ruling|judg(e)?ment|decision|verdict|opinion) (on|in|of|came|was|that|against|for)',
    needs: ['law', 'company'],
    mention: true,
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '(ruling|judg(e)?ment|decision|verdict|opinion) (by|of|from) ~3 ({PERSON}|{ORG}|court|judge)',
    needs: [],
    mention: true,
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '(quashed|struck out|struck down|annulled|set aside|overturned|upheld|voided) ~2 (part|half|parts|the|its|most|all)',
    needs: ['court', 'law'],
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '({LAW}|order|rule|ban|listing|directive) ~2 (was|were|is|has been) (held|found|declared|ruled|judged) (to be )?(unlawful|illegal|void|invalid|lawful|valid)',
    needs: [],
    passive: true,
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '(won|lost|prevailed|wins|loses) (in|at|before) ~3 (court|tribunal|{COURT}|trial)',
    needs: [],
    passive: true,
  },
  {
    step: 'ruling',
    status: 'ordered',
    when: '(since|after|following|despite|under) ~3 (ruling|judg(e)?ment|verdict)',
    needs: [],
    mention: true,
  },
];
