// Duties to hold a licence, whatever the goods and however worded.
// In: "An interim rule puts quantum clocks under licence." Out: "He got his driving licence."
import { type Family, type Need, STATE } from '../trigger.ts';

const GOODS: readonly Need[] = ['artifact', 'chip', 'model', 'mineral'];
const PAPER = '(licen[cs](e|es|ing)|permits?|authori[sz]ations?)';

export const UNDER_LICENCE: Family = {
  action: 'licence_requirement',
  actors: STATE,
  targets: ['company', 'country', 'organization'],
  objects: ['chip', 'model', 'law'],
  rows: [
    {
      step: 'duty',
      status: 'in_effect',
      when: `(<put place bring move> ~12 (under|behind|within) ~2 ${PAPER}|<put place>ed ~12 on the ~2 control list)`,
      needs: GOODS,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: `<impose slap place put introduce create lay clamp> ~3 (${PAPER} ~1 (requirements?|duty|duties|obligation|regime|condition)|(licen[cs]e|permit)) (on|for|over)`,
      needs: GOODS,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: `(makes?|made|making) ~2 ${PAPER} ~1 (mandatory|compulsory|obligatory|necessary|a must) (for|on|before)`,
      needs: GOODS,
      future: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: `(makes?|made|making|forces|forced|forcing|obliges|obliged) ~3 (to )?(get|obtain|seek|have|ask for|hold|apply for) ~2 ${PAPER}`,
      needs: GOODS,
      mention: true,
      future: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: `(require[sd]?|requiring|to require|demand(s|ed|ing)?) ~2 ${PAPER} ~1 (for|to|before|of|on)`,
      needs: GOODS,
      future: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: `now (also )?(needs?|requires?) ~3 ${PAPER} ~2 (for|to|before|from|on)`,
      needs: GOODS,
      future: true,
      passive: true,
    },
    {
      step: 'duty',
      status: 'announced',
      when: `will (now |also )?(need|require) ~3 ${PAPER}`,
      needs: GOODS,
      future: true,
      passive: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: '(must|will have to|have to|has to|having to) apply ~8 (before|in order to|to) ~2 <ship send sell export>',
      needs: GOODS,
      future: true,
      passive: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: `(nobody|no one|no (company|firm|maker|supplier|exporter)|(you|they|firms|companies|makers|suppliers|exporters|sellers) (may|can) (not|no longer)) ~2 (ships?|sells?|sends?|exports?|post|supply) ~8 without ~3 (${PAPER}|paper|approval|leave|consent|permission)`,
      needs: GOODS,
      future: true,
      passive: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: `${PAPER} (is|are) (now |also )?(needed|required|necessary|compulsory)`,
      needs: GOODS,
      passive: true,
      mention: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: `${PAPER} (requirements?|duty|obligation|regime) ~8 (took effect|takes effect|taking effect|(enters?|entered|comes?|came) into (force|effect)|applies|applied|<begin start>ed)`,
      needs: GOODS,
      passive: true,
      mention: true,
    },
  ],
};
