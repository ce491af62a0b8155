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
    // told to a firm: order, directive, instruction
    {
      step: 'order',
      status: 'ordered',
      when: '({ordered}) ~14 (not )?to (immediately |at once |temporarily |promptly )?({close})',
      needs: ABOUT,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(is|are|was|were|been|being) <order tell direct instruct require force compel oblige>ed to (immediately )?({close})',
      passive: true,
      needs: ABOUT,
    },
    // done to those shut out
    {
      step: 'order',
      status: 'ordered',
      when: '({closed}) ~8 ({foreign})',
      needs: ABOUT,
      byFirm: 'voluntary_restriction',
    },
    {
      step: 'order',
      status: 'ordered',
      when: '<wall cut lock shut fence close freeze seal>ed (off|out) ~6 (from|of)',
      needs: ABOUT,
      byFirm: 'voluntary_restriction',
    },
    {
      step: 'order',
      status: 'ordered',
      when: '({foreign}) ~3 (was|were|are|have been|had been) (suddenly )?({closed}|<kick throw>ed)',
      passive: true,
      needs: ['model', 'artifact'],
    },
    {
      step: 'order',
      status: 'ordered',
      when: '<ban bar prohibit block forbid stop preclude restrict> ~4 (from )?<export sell ship transfer share offer serve license supply provide rent distribute deploy>ing',
      needs: [...ABOUT, 'chip'],
      byFirm: 'voluntary_restriction',
    },
    {
      step: 'order',
      status: 'ordered',
      when: '<ban bar prohibit block forbid outlaw halt stop restrict suspend> (the |all |any |further )?(exports?|sales?|transfers?|shipments?|deliver(y|ies)|use|distribution|release|rental|downloads?) (of|to|abroad) ~6 (to|{MODEL}|{CHIP}|models?|chips?)',
      needs: ABOUT,
      byFirm: 'voluntary_restriction',
    },
    {
      step: 'order',
      status: 'ordered',
      when: '<ban outlaw prohibit> ({MODEL}|{CHIP})',
      needs: ABOUT,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '({MODEL}|{CHIP}) ~1 (was|were|is|are|been) <ban outlaw prohibit bar block>ed',
      passive: true,
      needs: [],
    },
    {
      step: 'order',
      status: 'ordered',
      when: `<impose slap place put clamp introduce announce issue order> ~3 (${CONTROLS}|embargo|moratorium|prohibition) on ~6 (access|{MODEL}|{CHIP}|models?|weights|systems)`,
      needs: ABOUT,
    },
    { step: 'order', status: 'ordered', when: '<declare>ed ({MODEL}|models?|systems?) ~2 off.limits', needs: [] },
    {
      step: 'order',
      status: 'ordered',
      when: '(handed|served|sent|delivered|given|received|got|issued) ~6 (order|directive|cease-and-desist|injunction notice)',
      needs: ['company', 'agency'],
      mention: true,
    },
    // named, not told
    {
      step: 'order',
      status: 'ordered',
      when: '(ban|block|embargo|prohibition|cut-?off|lock-?out|export ban|access ban|blackout) (on|of|for|against|to) ~5 ({MODEL}|{foreign}|access|models?)',
      needs: [],
      mention: true,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(order|directive|ban|edict) (against|on|barring|banning|blocking|ordering|directing|covering) ~2 {COMPANY}',
      needs: [],
      mention: true,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '({COMPANY}|access|{DATE}) (order|directive|ban)',
      needs: [],
      mention: true,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(order|directive|ban) (of|dated|issued on) {DATE}',
      needs: [],
      mention: true,
    },
  ],
};
