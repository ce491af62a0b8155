// Orders that shut people out of a model.
// In: "The ministry ordered Acme to cut foreign users off from Bolt 2." Out: "Acme could order its staff home."
import { type Family, type Need, STATE } from '../trigger.ts';

const ABOUT: readonly Need[] = ['model', 'foreign', 'artifact'];
const CONTROLS = '(export )?(controls?|curbs?|restrictions?|bans?|limits?|block)';

export const ACCESS_BAN: Family = {
  action: 'access_ban',
  actors: STATE,
  targets: ['company', 'organization'],
  objects: ['model', 'chip', 'law'],
  rows: [
    {
      step: 'order',
      status: 'considered',
      when: `(considered|considers|considering|weighed|weighs|weighing|mulled|mulling|discussed|floated|debated) ~3 ${CONTROLS} on`,
      needs: ABOUT,
    },
    {
      step: 'order',
      status: 'considered',
      when: '(considered|weighed|mulled|is considering|is weighing|was considering|is mulling) ~2 (whether to )?(barring|banning|blocking|restricting|ordering|an order|a ban)',
      needs: ABOUT,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '{ordered} ~12 (not )?to (immediately |at once |temporarily )?{close}',
      needs: ABOUT,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(is|are|was|were|been) (ordered|told|directed|instructed|required|forced) to (immediately )?{close}',
      passive: true,
      needs: ABOUT,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(demanded|demands|insisted|decreed|ruled) that ~8 {close}',
      needs: ['model', 'foreign'],
    },
    {
      step: 'order',
      status: 'ordered',
      when: '{closed} ~8 {foreign}',
      needs: ['model', 'foreign'],
      byFirm: 'voluntary_restriction',
    },
    {
      step: 'order',
      status: 'ordered',
      when: '{foreign} ~3 (was|were|are|have been) (barred|banned|blocked|shut out|cut off|locked out|excluded|turned away)',
      passive: true,
      needs: ['model', 'artifact'],
    },
    {
      step: 'order',
      status: 'ordered',
      when: '({MODEL}|models|systems) (was|were|are) (closed|shut|barred|blocked|off limits) (to|for|from)',
      passive: true,
      needs: [],
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(issued|served|signed) ~1 ({LAW}|an order|a directive|a ban) (against|barring|banning|blocking|ordering|directing)',
      needs: [],
    },
    { step: 'order', status: 'ordered', when: 'order was (served|issued|signed)', needs: [], passive: true },
    { step: 'order', status: 'ordered', when: '(was|were) (given|handed|served with) {LAW}', needs: [], passive: true },
    {
      step: 'order',
      status: 'ordered',
      when: `(imposed|imposing|imposes|slapped|placed|put|puts) ~3 ${CONTROLS} on ~6 (access|{MODEL}|models?)`,
      needs: ABOUT,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(placed|put|brought) ~8 under (an )?(export )?(controls?|export order|export ban|export restrictions?)',
      needs: ABOUT,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(banned|bans|barred|prohibited|blocked|forbade|halted|restricted|restricts|stopped) ~3 (exports?|sales?|transfers?|shipments?) of ~4 ({MODEL}|{CHIP})',
      needs: [],
      byFirm: 'voluntary_restriction',
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(banned|barred|prohibited|blocked|forbidden|stopped) ~3 from (exporting|selling|shipping|transferring|sharing|offering|serving|licensing)',
      needs: [...ABOUT, 'chip'],
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(received|got|was served) ~1 (order|directive|notice) ~6 to {close}',
      needs: ABOUT,
      passive: true,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(nobody|no one) (abroad|outside \\S+) (may|can) (use|reach|access|query)',
      needs: ['model'],
      passive: true,
      future: true,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(placed|put|declared|made|is|are) off limits (to|for) ~2 ({foreign}|foreigners)',
      needs: ['model'],
      passive: true,
    },
  ],
};
