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
      when: '(was|were|been|are|is) (added|put|placed|entered|named|included) ~3 (to|on|onto|in) (the|its|a|an) ~2 {list}',
      passive: true,
      needs: [],
    },
    { step: 'added', status: 'announced', when: '(added|adds|adding) ~16 to (the|its|a|an) ~2 {list}', needs: [] },
    {
      step: 'added',
      status: 'announced',
      when: '(put|puts|placed|places|entered|named|included|listed) ~16 (on|onto) (the|its|a|an) ~4 {list}',
      needs: [],
    },
    {
      step: 'added',
      status: 'announced',
      when: '(land|lands|landed|joined|join|joins|went|go|ended up) (on |onto )?(the|a) ~2 {list}',
      needs: [],
      passive: true,
    },
    { step: 'added', status: 'announced', when: '(blacklisted|blacklists|designated) ~4 {PARTY}', needs: [] },
    {
      step: 'added',
      status: 'announced',
      when: '{PARTY} ~2 (was|were) (blacklisted|designated)',
      passive: true,
      needs: [],
    },
    { step: 'added', status: 'announced', when: 'the listing of {PARTY}', needs: [] },
    {
      step: 'removed',
      status: 'lifted',
      when: '(struck|removed|removes|taken|took|deleted|dropped|crossed) ~5 (off|from) the ~2 {list}',
      needs: [],
      actors: STATE,
    },
    { step: 'removed', status: 'lifted', when: '(delisted|delists) ~2 {PARTY}', needs: [] },
    {
      step: 'removed',
      status: 'lifted',
      when: '{PARTY} ~1 (is|was|came|comes) off the ~2 {list}',
      needs: [],
      passive: true,
      actors: STATE,
    },
  ],
};
