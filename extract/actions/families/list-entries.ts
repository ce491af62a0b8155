// Names entered in, kept off or taken off lists of any kind, told in any turn.
// In: "The office has entered six traders in Annex B." Out: "She put milk on the shopping list."
import { type Family, STATE } from '../trigger.ts';

const ROLL =
  '({LIST}|{list}|schedule|annex|schedule \\S+|annex \\S+|appendix \\S+|part \\S+ of the ~3 (list|regulation))';
const SOME =
  '({COMPANY}|{ORG}|{COUNTRY}|{howMany}|companies|firms|entities|undertakings|parties|buyers|traders|following|consignees)';

/** As they may begin the words of an act. */
const PARTIES =
  '({COMPANY}|{ORG}|{COUNTRY}|companies|firms|entities|undertakings|parties|buyers|traders|consignees|groups|labs)';

export const LIST_ENTRY: Family = {
  action: 'entity_listing',
  actors: ['agency', 'country', 'person'],
  targets: ['company', 'organization', 'country'],
  objects: ['law'],
  rows: [
    {
      step: 'added',
      status: 'announced',
      when: `<add put place slap enter list include inscribe write stick move> ~2 ${SOME} ~9 (to|on|onto|in|into) ~4 ${ROLL}`,
      needs: [],
    },
    {
      step: 'added',
      status: 'announced',
      when: `${PARTIES} ~9 (was|were|been|are|is) (also )?<add put place slap enter list include name write>ed (to|on|onto|in|into) ~4 ${ROLL}`,
      needs: [],
      passive: true,
    },
    {
      step: 'added',
      status: 'announced',
      when: `(entry|addition|inclusion|inscription|placement) of ~5 ({COMPANY}|{ORG}|{howMany}) ~6 (to|on|in|into) ~3 ${ROLL}`,
      needs: [],
      mention: true,
    },
    {
      step: 'added',
      status: 'announced',
      when: `${ROLL} ~9 (names|lists|listed|contains|added) ~1 ({howMany}) ~3 (companies|firms|entities|undertakings|parties|buyers|names)`,
      needs: [],
      actors: STATE,
    },
    {
      step: 'added',
      status: 'announced',
      when: '(black-?listing|listing|designation) of ~4 (compan(y|ies)|firms?|entities|undertakings|groups?|{COMPANY})',
      needs: [],
      mention: true,
    },
    {
      step: 'added',
      status: 'announced',
      when: '(companies|firms|undertakings|entities|groups|labs|traders) ~4 (were|was|are|been) (cut off|barred|banned|blacklisted|shut out|excluded|cut) (from|by) ~5 (buying|chips|supplies|exports|goods|technology|processors|purchases)',
      needs: [],
      passive: true,
    },
    {
      step: 'removed',
      status: 'lifted',
      when: `<take remove strike drop delete cross> ~3 ({COMPANY}|{ORG}|it|them|{howMany}) ~3 (off|from) ~3 ${ROLL}`,
      needs: [],
    },
  ],
};
