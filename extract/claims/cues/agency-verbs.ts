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

export const AGENCY_HOLDS: readonly { words: readonly string[]; stance: Stance }[] = ROWS.map(([stance, words]) => ({
  words: words.split(' '),
  stance,
}));
