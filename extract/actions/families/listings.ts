// Firms put on a list, or taken off it.
// In: "The bureau added Acme Trading to the Entity List." Out: "She added a chapter to the report."
import { type Family, STATE } from '../trigger.ts';

export const ENTITY_LISTING: Family = {
  action: 'entity_listing',
  actors: ['agency', 'country', 'person'],
  targets: ['company', 'organization', 'country'],
  objects: ['law'],
  rows: [
    {
      step: 'added',
      status: 'announced',
      when: '(added|adds|put|puts|placed|places|entered|named|included) ~16 (on|to|onto|in) (the|its|a|an) ~3 {list}',
      needs: [],
    },
    {
      step: 'added',
      status: 'announced',
      when: '(land|lands|landed|joined|join|went|go) (on |onto )?the {list}',
      needs: [],
      passive: true,
    },
    { step: 'added', status: 'announced', when: '(blacklisted|blacklists) ~4 {PARTY}', needs: [] },
    { step: 'added', status: 'announced', when: 'the listing of {PARTY}', needs: [] },
    {
      step: 'removed',
      status: 'lifted',
      when: '(struck|removed|removes|taken|took|deleted|dropped) ~5 (off|from) the ~2 {list}',
      needs: [],
      actors: STATE,
    },
  ],
};
