// Steps around a rule: consulted on, weighed, put off; and a rule told by its date.
// In: "A consultation was opened by the office on 3 May." Out: "The doctor's consultation took an hour."
import type { Family } from '../trigger.ts';

const START = '(start|commencement|introduction|entry into force|effective date|coming into force|launch|deadline)';

export const RULE_STEPS: Family = {
  action: 'rule',
  actors: ['agency', 'country', 'person', 'organization'],
  targets: ['country', 'company'],
  objects: ['law', 'chip', 'model'],
  rows: [
    {
      step: 'duty',
      action: 'licence_requirement',
      status: 'in_effect',
      when: '(subjects|subjecting) ~8 to ~2 (licen[cs]ing|licen[cs]es?|export controls?)',
      needs: ['chip', 'model', 'artifact'],
    },
    {
      step: 'duty',
      action: 'licence_requirement',
      status: 'in_effect',
      when: '({licence}) (is|are|was|were) (made )?(necessary|obligatory|compulsory)',
      needs: ['model', 'chip', 'artifact'],
      passive: true,
    },
    {
      step: 'proposed',
      status: 'proposed',
      when: '(consultation|comment period|call for evidence) ~1 (opened|launched|begun|started) (by|on|in|last)',
      needs: ['agency', 'measure', 'artifact'],
      passive: true,
    },
    {
      step: 'considered',
      status: 'considered',
      when: '(draw|draws|drawing|drew|drawn|work|works|working|worked) (up|on) ~3 (rules?|curbs|restrictions|controls|regulations?|limits|licen[cs]ing)',
      needs: ['agency', 'country'],
    },
    {
      step: 'considered',
      status: 'considered',
      when: '(is|are|was|were) (also |still |now )?(weighing|considering|mulling|studying|preparing|drafting) ~2 (permit|licen[cs]e|licen[cs]ing|quota|registration) (system|scheme|regime)',
      needs: ['agency', 'country', 'artifact'],
    },
    {
      step: 'delayed',
      status: 'announced',
      when: `(<put push>ed back|<delay postpone defer>) ~6 ${START}`,
      needs: ['law', 'measure'],
    },
    {
      step: 'delayed',
      status: 'announced',
      when: '({rules}|{EDICT}) ~9 (has|have|had|was|were) (now )?(been )?(<delay postpone defer>ed|<put push>ed (back|off)) (until|to|till|by)',
      needs: [],
    },
    {
      step: 'delayed',
      status: 'announced',
      when: `<move shift> the ${START} of`,
      needs: ['law', 'measure'],
    },
    {
      step: 'delayed',
      status: 'announced',
      when: '(slipp(ed|ing)|slips?|<delay postpone defer>|<push put>ed back) ~8 (regime|{rules}|{EDICT}) ~1 by ~2 (days?|weeks?|months?|years?)',
      needs: [],
    },
    {
      step: 'issued',
      status: 'announced',
      when: '(the|that|this) ({rules}|order|{EDICT}), (issued|published|made|signed|announced|dated|released) (in |on )?{DATE}',
      needs: [],
      mention: true,
    },
  ],
};
