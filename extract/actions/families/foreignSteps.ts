// What each step means whatever the language it is worded in; the files of the languages hold the wordings.
import { type Family, MAKER, PARTY, type Row, STATE } from '../trigger.ts';

const COURT: Pick<Row, 'actors'> = { actors: ['organization', 'person'] };

const STEPS = {
  duty: { status: 'in_effect' },
  added: { action: 'entity_listing', status: 'announced' },
  denied: { action: 'licence_denial', status: 'denied' },
  granted: { action: 'licence_grant', status: 'completed' },
  lift: { action: 'partial_lift', status: 'lifted' },
  filed: { action: 'litigation', status: 'announced', actors: ['company', 'organization'], targets: ['agency'] },
  stay: { action: 'litigation', status: 'suspended', ...COURT },
  ruling: { action: 'litigation', status: 'ordered', ...COURT },
  closed: { action: 'voluntary_restriction', status: 'in_effect', actors: MAKER },
  minerals: { action: 'retaliation', status: 'announced', actors: ['country', 'agency'], targets: ['country'] },
  arrest: { action: 'enforcement', status: 'completed', passive: true },
  seized: { action: 'enforcement', status: 'completed' },
  penalty: { action: 'enforcement', status: 'completed' },
  committee: { action: 'legislation', status: 'proposed' },
  talks: { action: 'negotiation', status: 'completed', actors: PARTY },
  asked: { action: 'request', status: 'announced' },
} satisfies Record<string, Omit<Row, 'step' | 'when'>>;

export interface Wording extends Pick<Row, 'when' | 'needs' | 'passive' | 'needsActor'> {
  step: keyof typeof STEPS;
}

export function familyOf(wordings: readonly Wording[]): Family {
  return {
    action: 'licence_requirement',
    actors: STATE,
    targets: ['company', 'country', 'organization', 'person'],
    objects: ['chip', 'model', 'law'],
    rows: wordings.map((wording) => ({ needs: [], ...STEPS[wording.step], ...wording })),
  };
}
