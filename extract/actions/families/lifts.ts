// Access given back, to some or to all. Which of the two is decided by `scope.ts`.
// In: "Hospitals may use Bolt 2 again." Out: "The ban may be lifted one day."
import { type Family, type Need, STATE } from '../trigger.ts';

const ABOUT: readonly Need[] = ['model', 'chip', 'artifact'];
const RETURN =
  '(return to|back to|back in|out to|use|access|to use|to access|to return to|to resume using|regain|resume)';

export const LIFT: Family = {
  action: 'partial_lift',
  actors: STATE,
  targets: ['company'],
  objects: ['model', 'chip', 'law'],
  rows: [
    {
      step: 'lift',
      status: 'in_effect',
      when: '(partially|partly|in part|fully) (lifted|eased|loosened|relaxed|reopened|restored)',
      needs: [],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(lifted|lifts|eased|eases|loosened|loosens|relaxed|relaxes|softened|ended|rolled back) ~4 (bans?|curbs?|restrictions?|controls?|orders?|block|embargo)',
      needs: [...ABOUT, 'measure'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(ban|curbs?|restrictions?|order|controls?) ~4 (is|was|has been|have been|were) ~1 (lifted|eased|loosened|relaxed)',
      passive: true,
      needs: ABOUT,
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(may|can|could) (now )?(use|talk to|access|reach|work with|run|query) ~3 {MODEL} (again|once more)',
      passive: true,
      future: true,
      needs: [],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: `(let|lets|allowed|allows|permitted|permits) ~12 ${RETURN} ~4 {MODEL}`,
      needs: [],
    },
    { step: 'lift', status: 'in_effect', when: '(let|lets) {MODEL} (out|back)', needs: [] },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(been|were|was|are) (allowed|let|permitted|readmitted) (back|to return|to resume|to use again)',
      passive: true,
      needs: ['model'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '{MODEL} (is|are|was|were) (open|opened|available|back|reopened|restored|switched on|unblocked) (again )?(to|for)',
      passive: true,
      needs: [],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(are|were|is|was|been) (reopened|restored|unblocked|switched on again|switched back on)',
      passive: true,
      needs: ['model'],
    },
    { step: 'lift', status: 'in_effect', when: '(reopened|reopens|restored|restores|unblocked) ~4 {MODEL}', needs: [] },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(restored|restores|reopened|reinstated) ~3 access',
      needs: ['model', 'artifact'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(allows?|allowed|lets?) ~8 (to )?(regain|regains) access',
      needs: ['model'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(exempted|exempts|carved out|waived) ~8 ({LAW}|order|ban|rule|requirement)',
      needs: ['model', 'chip'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(granted|grants|issued|won|announced) ~3 (exemptions?|waivers?|carve-?outs?|exceptions?)',
      needs: ['model', 'chip', 'measure'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(ban|block|embargo) ~4 (ended|expired|was over)',
      needs: ABOUT,
      passive: true,
    },
    { step: 'lift', status: 'in_effect', when: '(have|has|got) {MODEL} back', needs: [], passive: true },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(got|gained|regained|have|has) (back )?access to ~2 {MODEL} (again|back|once more)',
      needs: [],
      passive: true,
    },
    { step: 'lift', status: 'in_effect', when: '(regained|regain) access', needs: ['model'], passive: true },
    {
      step: 'lift',
      status: 'in_effect',
      when: '<let allow permit readmit welcome invite> ~14 (back (on|onto|into|in|to)|return to|resume|regain|again use|use|access|reconnect)',
      needs: ['model'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(access|service|services|downloads) ~3 (was|were|is|are|has been|have been|had been) (fully |partly |partially |gradually )?<restore reopen reinstate resume unblock reestablish re-establish switch turn>ed',
      passive: true,
      needs: [],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '<restore reopen reinstate unfreeze thaw unblock re-enable reactivate> ~5 ({MODEL}|access|service|accounts)',
      needs: ['model', 'artifact', 'foreign'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '<regain resume>ed ~3 access',
      needs: ['model', 'foreign'],
      passive: true,
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '<lift ease loosen relax soften end unwind scrap narrow pare trim dilute> ~6 (bans?|curbs?|restrictions?|controls?|orders?|block|embargo|limits|blockade|moratorium|directive)',
      needs: [...ABOUT, 'measure'],
    },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(ban|curbs?|restrictions?|order|controls?|limits?|embargo|block|moratorium) ~5 (is|are|was|has been|have been|were|been) ~1 <lift ease loosen relax soften end unwind narrow>ed',
      passive: true,
      needs: ABOUT,
    },
    { step: 'lift', status: 'in_effect', when: '<exempt waive excuse spare>', needs: ['model', 'chip', 'foreign'] },
    {
      step: 'lift',
      status: 'in_effect',
      when: '(easing|loosening|relaxation|lifting|partial lifting|thaw|carve-?out) (of|for|in|to)',
      needs: ['model', 'measure'],
      mention: true,
    },
  ],
};
