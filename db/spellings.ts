// One word in British and American spelling, so that a search for either finds both.

/** Beginnings that differ; what follows stays. */
const PAIRS: readonly (readonly [british: string, american: string])[] = [
  ['licence', 'license'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['labour', 'labor'],
  ['favour', 'favor'],
  ['harbour', 'harbor'],
  ['honour', 'honor'],
  ['behaviour', 'behavior'],
  ['neighbour', 'neighbor'],
  ['cancelled', 'canceled'],
  ['grey', 'gray'],
];
const ISE = /^(?<stem>\p{L}{3,}i)(?<s>[sz])(?<end>e|ed|es|ing|ation|ations)$/u;

/** The word as typed, and its other spelling where it has one. */
export function spellingsOf(word: string): string[] {
  const lower = word.toLowerCase();
  for (const [british, american] of PAIRS) {
    const [from, to] = lower.startsWith(british) ? [british, american] : [american, british];
    if (lower.startsWith(from)) return [word, to + lower.slice(from.length)];
  }
  const { stem = '', s, end = '' } = ISE.exec(lower)?.groups ?? {};
  return s === undefined ? [word] : [word, `${stem}${s === 's' ? 'z' : 's'}${end}`];
}
