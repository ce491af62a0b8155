// Orders that shut people out of a model.
// In: "The ministry ordered Acme to cut foreign users off from Bolt 2." Out: "Acme could order its staff home."
import { type Family, type Need, STATE } from '../trigger.ts';
import { SHUT_OUT } from './shut-out.ts';

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
      when: '(issued|served|signed) ~1 ({LAW}|an order|a directive|a ban) (against|barring|banning|blocking|ordering|directing)',
      needs: [],
    },
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
    { step: 'order', status: 'ordered', when: '(made|make|makes|making|had|having) {COMPANY} ({close})', needs: ABOUT },
    // made, left or brought about
    {
      step: 'order',
      status: 'ordered',
      when: '<pull>ed the plug on ~4 ({foreign}|foreign|overseas|{MODEL}|access)',
      needs: ABOUT,
      byFirm: 'voluntary_restriction',
    },
    {
      step: 'order',
      status: 'ordered',
      when: '<ban bar prohibit block forbid outlaw halt stop restrict> (the |any |all )?(publication|release|export|hosting|deployment|offering|provision|supply|open-sourcing|licensing) of ~6 ({MODEL}|weights|models?)',
      needs: ABOUT,
      actors: STATE,
    },
    { step: 'order', status: 'ordered', when: '(invok|us|exercis)(ed|es|ing|e) ~3 powers (to|under)', needs: ABOUT },
    {
      step: 'order',
      status: 'ordered',
      when: '<extend widen broaden expand> ~3 (ban|order|block|directive|prohibition) (to|beyond)',
      needs: ABOUT,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(order|directive|edict|instruction|notice|ban) <tell direct bar ban forbid oblige require order instruct prohibit>',
      needs: ABOUT,
      mention: true,
    },
    {
      step: 'order',
      status: 'withdrawn',
      when: '<drop shelve abandon>ed (plans?|a plan|its plan|the idea|proposals?) (to|for|of) ~3 (ban|bar|block|restrict|cut|shut)',
      needs: ABOUT,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '<slam shut close>ed the door ~2 (on|to) ~6 (users|customers|{foreign}|foreign|foreigners|overseas)',
      needs: ABOUT,
    },
    {
      step: 'order',
      status: 'ordered',
      when: '<wall seal fence cut lock shut> (off|out) ~3 ({MODEL}|models?|systems?|{foreign})',
      needs: ABOUT,
      byFirm: 'voluntary_restriction',
    },
    {
      step: 'order',
      status: 'ordered',
      when: '<deny refuse> ~2 (service|access) to',
      needs: ABOUT,
      byFirm: 'voluntary_restriction',
    },
    {
      step: 'order',
      status: 'ordered',
      when: '(order|directive|decree) ~6 (covers|covered|names|named|applies|concerns|extends|affects)',
      needs: ['model'],
      mention: true,
    },
    {
      step: 'order',
      status: 'considered',
      when: '(drafted|drafting|draft|circulated|preparing|prepared) ~3 (order|ban|directive)',
      needs: ABOUT,
    },
    ...SHUT_OUT,
  ],
};
