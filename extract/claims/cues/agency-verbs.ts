// Verbs by which an agency's own release says what the agency knows, holds, foresees or wants.
import type { Stance } from '../../../ledger/vocabulary.ts';

const ROWS: readonly [Stance, string][] = [
  ['asserts', 'is aware'],
  ['asserts', 'is satisfied'],
  ['asserts', 'is confident'],
  ['asserts', 'considers'],
  ['asserts', 'regards'],
  ['asserts', 'understands'],
  ['asserts', 'notes'],
  ['asserts', 'regrets'],
  ['asserts', 'notified'],
  ['asserts', 'informed'],
  ['asserts', 'has informed'],
  ['asserts', 'has so informed'],
  ['asserts', 'counted'],
  ['asserts', 'has counted'],
  ['asserts', 'has found'],
  ['asserts', 'has determined'],
  ['asserts', 'has concluded'],
  ['asserts', 'determined'],
  ['asserts', 'found that'],
  ['asserts', 'will review'],
  ['asserts', 'takes no position'],
  ['alleges', 'has reason to believe'],
  ['alleges', 'suspects'],
  ['asserts', 'believes'],
  ['predicts', 'expects'],
  ['predicts', 'anticipates'],
  ['demands', 'invites'],
  ['demands', 'urges'],
  ['demands', 'encourages'],
];

/** `Exporters are reminded that …`, `Applicants are asked to …`: the agency speaks without a subject. */
export const ADDRESSED: Readonly<Record<string, Stance>> = {
  reminded: 'asserts',
  advised: 'asserts',
  informed: 'asserts',
  cautioned: 'asserts',
  notified: 'asserts',
  asked: 'demands',
  urged: 'demands',
  encouraged: 'demands',
  invited: 'demands',
  requested: 'demands',
  believed: 'asserts',
  understood: 'asserts',
  expected: 'predicts',
  suspected: 'alleges',
  alleged: 'alleges',
  noted: 'asserts',
};

export const AGENCY_HOLDS: readonly { words: readonly string[]; stance: Stance }[] = ROWS.map(([stance, words]) => ({
  words: words.split(' '),
  stance,
}));
