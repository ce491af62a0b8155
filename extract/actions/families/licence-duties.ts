// Duties to hold a licence.
// In: "The Falcon 9 chip now needs an export licence." Out: "No licence is needed for the smaller part."
import { type Family, type Need, STATE } from '../trigger.ts';
import { LICENCE_NEEDS } from './licence-needs.ts';

const TARGETS = ['company', 'country', 'organization'] as const;
const OBJECTS = ['chip', 'model', 'law'] as const;
const THING: readonly Need[] = ['chip', 'model'];

export const LICENCE_REQUIREMENT: Family = {
  action: 'licence_requirement',
  actors: STATE,
  targets: TARGETS,
  objects: OBJECTS,
  rows: [
    ...LICENCE_NEEDS,
    {
      step: 'duty',
      status: 'in_effect',
      when: '(requires?|required|requiring|require) ~3 {licence}',
      future: true,
      needs: ['chip', 'model', 'artifact'],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '(ordered|told|directed|instructed) ~10 (to )?(obtain|get|seek|ask|apply) ~4 ({licence}|permission|leave)',
      needs: [],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '(puts?|placed|places|brought|brings) ~8 under (an export )?licen[cs](e|ing)',
      needs: THING,
    },
    {
      step: 'duty',
      status: 'announced',
      when: '(confirmed|announced|imposed|introduced|unveiled|extended) ~4 licen[cs](e|ing) (requirements?|rules?|duty)',
      needs: ['chip', 'model', 'artifact'],
    },
    {
      step: 'notice',
      status: 'proposed',
      when: '(notified|warned|informed) ~8 intended (order|rule|requirement)',
      needs: [],
    },
    {
      step: 'duty',
      status: 'announced',
      when: '<impose slap place put introduce announce unveil extend expand add confirm clamp set> ~5 (licen[cs](e|ing)|permit|permitting|authori[sz]ation) (requirements?|rules?|duty|obligations?|regime|mandate|conditions?|controls?)',
      needs: ['chip', 'model', 'artifact', 'country'],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '<ban bar prohibit forbid stop> ~12 (without|unless) ~6 ({leave})',
      needs: ['chip', 'model', 'artifact'],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '<make bring place put> ~8 (subject to|under|behind|dependent on|conditional on) ~3 (licen[cs](e|ing|es)|permits?|authori[sz]ation)',
      needs: THING,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '<add>ed ~6 to (the|its) ~2 (commerce control list|control list|list of controlled (items|goods|technologies)|dual-use list|munitions list)',
      needs: THING,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '<subject>ed ~6 to ~3 (licen[cs](e|ing)|export controls?)',
      needs: THING,
    },
    {
      step: 'duty',
      status: 'proposed',
      when: '<propose float draft> ~6 (licen[cs](e|ing)|permit) ~1 (requirements?|rules?|regime|duty)',
      needs: THING,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '(licen[cs](e|ing)|permit) (requirements?|rules?|regime|duty|mandate|controls?) (on|for|covering|of|that)',
      needs: THING,
      mention: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '({CHIP}|{MODEL}) (licen[cs]ing )?(rules?|curbs?|regime|restrictions?|requirements?|controls?|order)',
      needs: [],
      mention: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '(duty|obligation|requirement|need) to ~2 (obtain|get|seek|apply for|hold|secure|have|ask for|request) ~3 ({leave})',
      needs: ['chip', 'model', 'artifact', 'law'],
      mention: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '<create introduce impose bring set establish> ~3 (duty|obligation|requirement) to ~2 (obtain|get|seek|apply|hold|secure)',
      needs: ['chip', 'model', 'artifact', 'law'],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '<require oblige compel ask expect force> ~6 to (obtain|get|seek|apply|hold|secure|request|ask for|have) ~5 ({leave})',
      needs: ['chip', 'model', 'artifact'],
      future: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '<bring place put move> ~6 (within|under|into) ~5 (licen[cs](e|ing)|permits?|permitting)',
      needs: THING,
    },
    {
      step: 'dropped',
      status: 'rescinded',
      when: '(<drop end scrap lift remove abolish waive rescind withdraw repeal>|<do>ed away with|<strike>ed out) ~4 (licen[cs](e|ing)|permit) ~1 (requirements?|rules?|duty|obligations?|regime)',
      needs: [],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '<extend widen broaden apply expand> ~3 (licen[cs](e|ing)|permit|export) ~2 (rules?|requirements?|regime|duty|controls?) to',
      needs: ['chip', 'model', 'artifact', 'country'],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '<control regulate license licence> (the )?(exports?|sales?|shipments?|transfers?) of ~4 ({CHIP}|{MODEL}|chips|models|weights|accelerators)',
      needs: [],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: 'licen[cs]ing of ~3 ({CHIP}|{MODEL}|weights|models|chips)',
      needs: [],
      mention: true,
    },
  ],
};
