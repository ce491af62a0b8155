// Regulations issued or widened, and withdrawn altogether.
// In: "The department rescinded the Chip Rule." Out: "He broke every rule of grammar."
import { type Family, type Need, STATE } from '../trigger.ts';

const ABOUT: readonly Need[] = ['chip', 'model', 'law', 'artifact'];

export const RULE: Family = {
  action: 'rule',
  actors: ['agency', 'country', 'organization'],
  targets: ['country', 'company'],
  objects: ['law', 'chip', 'model'],
  rows: [
    {
      step: 'proposed',
      status: 'proposed',
      when: '(proposed|proposes|drafted|floated|issued a draft|published a draft) ~5 ({EDICT}|rules?|regulations?)',
      needs: ABOUT,
    },
    { step: 'proposed', status: 'proposed', when: '{issued} ~2 (draft|proposed) (rules?|regulations?)', needs: ABOUT },
    { step: 'issued', status: 'announced', when: '{issued} ~9 ({EDICT}|{rules}|an order that)', needs: ABOUT },
    { step: 'issued', status: 'announced', when: '(wrote|drew up) ~3 (rules?|regulations?)', needs: ABOUT },
    {
      step: 'issued',
      status: 'announced',
      when: '({rules}|{EDICT}) (was|were|are|is|have been) (issued|published|released|unveiled|announced|finali[sz]ed)',
      passive: true,
      needs: [...ABOUT, 'measure'],
    },
    {
      step: 'issued',
      status: 'announced',
      when: '{EDICT} (appears|appeared|was printed|was published) in',
      passive: true,
      needs: [],
    },
    {
      step: 'issued',
      status: 'announced',
      when: 'the {rules} of {DATE} (closed|stopped|barred|banned|hit|caught)',
      needs: [],
    },
    { step: 'widened', status: 'announced', when: '{tightened} ~4 ({EDICT}|{rules})', needs: ABOUT },
    {
      step: 'widened',
      status: 'announced',
      when: '{rules} (was|were|are|is|have been) {tightened}',
      passive: true,
      needs: ABOUT,
    },
    { step: 'issued', status: 'announced', when: '{EDICT} (came out|was out)', needs: [], passive: true },
    {
      step: 'issued',
      status: 'announced',
      when: '({issued}) ~9 ({EDICT}|{rules})',
      needs: ABOUT,
    },
    {
      step: 'issued',
      status: 'announced',
      when: '({rules}|{EDICT}) ~4 (was|were|are|is|have been|has been|being) <issue publish release unveil announce finalise adopt impose introduce enact gazette promulgate>ed',
      passive: true,
      needs: [...ABOUT, 'measure'],
    },
    {
      step: 'issued',
      status: 'announced',
      when: '(<crack clamp>ed down on|<tighten>ed ~3 (screws|grip|noose))',
      needs: ABOUT,
    },
    { step: 'widened', status: 'announced', when: '({tightened}) ~6 ({EDICT}|{rules})', needs: ABOUT },
    {
      step: 'delayed',
      status: 'suspended',
      when: '<delay postpone defer suspend pause shelve freeze> ~6 ({EDICT}|{rules}|enforcement|requirement|implementation)',
      needs: ABOUT,
    },
    {
      step: 'delayed',
      status: 'suspended',
      when: '({EDICT}|{rules}|requirement|implementation) ~4 (was|were|is|are|been) (<delay postpone defer suspend pause shelve>ed|<put place>ed on (hold|ice))',
      passive: true,
      needs: ABOUT,
    },
    {
      step: 'proposed',
      status: 'proposed',
      when: '<propose draft float circulate> ~7 ({rules}|rulemaking|rule-making)',
      needs: ABOUT,
    },
    {
      step: 'issued',
      status: 'announced',
      when: '({rules}) (on|over|for|covering|governing) ~5 ({CHIP}|{MODEL}|chips?|models?|semiconductors?|ai)',
      needs: [],
      mention: true,
    },
    {
      step: 'issued',
      status: 'announced',
      when: '({rules}) (of|from|dated|issued|published|announced) (in |on )?{DATE}',
      needs: [],
      mention: true,
    },
  ],
};

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
  ],
};
