// Access given back, to some or to all.
// In: "Hospitals may use Bolt 2 again." Out: "The ban may be lifted one day."
import { type Family, STATE } from '../trigger.ts';

export const PARTIAL_LIFT: Family = {
  action: 'partial_lift',
  actors: STATE,
  targets: ['company'],
  objects: ['model', 'chip', 'law'],
  rows: [
    {
      step: 'lift',
      status: 'in_effect',
      when: '(partially|partly|in part) (lifted|eased|loosened|relaxed|reopened|restored)',
      needs: [],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(lifted|lifts|eased|eases|loosened|loosens|relaxed|relaxes|softened) ~4 (bans?|curbs?|restrictions?|controls?|orders?|block)',
      needs: ['model', 'chip', 'artifact', 'measure'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(ban|curbs?|restrictions?|order) ~4 (is|was|has been|have been|were) (lifted|eased|loosened|relaxed)',
      passive: true,
      needs: ['model', 'chip', 'artifact'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(may|can) (use|talk to|access|reach|work with|run) ~3 {MODEL} again',
      passive: true,
      future: true,
      needs: [],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(let|lets|allowed|allows|permitted|permits) ~12 (return to|back to|back in|out to|use|access|to use|to return to|regain|resume) ~4 {MODEL}',
      needs: [],
    },
    { step: 'lift', status: 'in_effect', when: '(let|lets) {MODEL} (out|back)', needs: [] },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(been|were|was|are) (allowed|let|permitted) (back|to return|to resume|to use again) ~3 {MODEL}',
      passive: true,
      needs: [],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '{MODEL} (is|are|was|were) (open|opened|available|back|reopened|restored|switched on) (again )?(to|for)',
      passive: true,
      needs: [],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(are|were|is|was|been) (reopened|restored|unblocked|switched on again)',
      passive: true,
      needs: ['model'],
    },
    { step: 'lift', status: 'in_effect', when: '(reopened|reopens|restored|unblocked) ~4 {MODEL}', needs: [] },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(allows?|allowed|lets?) ~6 (to )?(regain|regains) access',
      needs: ['model'],
    },
  ],
};
