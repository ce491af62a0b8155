// Regulations withdrawn altogether.
// In: "The department rescinded the Chip Rule." Out: "She rescinded her invitation."
import { type Family, STATE } from '../trigger.ts';

export const RESCISSION: Family = {
  action: 'rescission',
  actors: STATE,
  targets: ['company', 'country'],
  objects: ['law'],
  rows: [
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '{rescinded} ~5 ({EDICT}|rules?|orders?|framework|directives?)',
      needs: ['law', 'measure'],
    },
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '(rescinded|revoked|repealed|scrapped|withdrew|dropped|abandoned) it',
      needs: ['measure', 'law'],
    },
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '({EDICT}|rule|order|framework|approach) ~3 (is|was|were|been) ~1 (rescinded|revoked|repealed|scrapped|withdrawn|dropped|annulled|abandoned|cancelled)',
      passive: true,
      needs: ['law', 'measure'],
    },
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '({rescinded}) ~7 ({EDICT}|rules?|orders?|framework|directives?|regulations?|ban|requirement)',
      needs: ['law', 'measure'],
    },
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '({EDICT}|rule|order|framework|directive|regulation|ban) ~4 (is|was|were|been|has been|being) ~1 (<rescind revoke repeal scrap withdraw drop annul abandon cancel shelve kill axe void nullify>ed|(torn|ripped) up|struck from the books)',
      passive: true,
      needs: ['law', 'measure'],
    },
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '(rescission|repeal|withdrawal|revocation|scrapping|cancellation) of ~5 ({EDICT}|rules?|orders?|framework|directives?)',
      needs: [],
      mention: true,
    },
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '(<strike>ed ~9 (out of|from)|<delete remove excise cut>ed ~9 from) ~2 {EDICT}',
      needs: [],
    },
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '<pull withdraw scrap bin ditch junk cancel> ~1 {EDICT}',
      needs: [],
    },
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '({EDICT}|rule|order|ban) ~3 (ceased to (have effect|apply|exist)|is (gone|dead|no more)|was (gone|dead)|fell away|no longer (applies|stands))',
      needs: ['law', 'measure'],
      passive: true,
    },
    {
      step: 'rescinded',
      status: 'rescinded',
      when: '{EDICT} ~2 (was|were|is|has been|been) (thrown out|tossed out|binned|junked|ditched|scrapped|pulled|torn up|repealed|revoked|rescinded|withdrawn|struck out|abolished)',
      needs: [],
      passive: true,
    },
    { step: 'rescinded', status: 'rescinded', when: '({rescinded}) ~8 {EDICT}', needs: [] },
  ],
};
