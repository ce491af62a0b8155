// Words before a number that make it rough or a bound.

export interface Hedge {
  kind: 'about' | 'at-least' | 'at-most';
  length: number;
}

const HEDGES: readonly [kind: Hedge['kind'], pattern: RegExp][] = [
  [
    'at-least',
    /(?:\b(?:more than|at least|no (?:fewer|less) than|not (?:fewer|less) than|upwards? of|in excess of|exceeding|above|over|a minimum of|well over|mehr als|mindestens|über|más de|al menos|plus de|au moins|meer dan|minstens)\s)$/i,
  ],
  [
    'at-most',
    /(?:\b(?:fewer than|less than|at most|no more than|not more than|up to|as many as|under|below|a maximum of|weniger als|höchstens|bis zu|menos de|hasta|moins de|au plus|jusqu['’]à|minder dan|hooguit)\s)$/i,
  ],
  [
    'about',
    /(?:\b(?:about|around|roughly|approximately|some|nearly|almost|close to|closer to|an estimated|estimated|circa|ca\.|somewhere around|more or less|or so|rund|etwa|ungefähr|knapp|gut|fast|unos|unas|cerca de|alrededor de|casi|aproximadamente|environ|près de|quelque|ongeveer|zo['’]n|circa)\s)$/i,
  ],
];

export function hedgeBefore(before: string): Hedge | undefined {
  const near = before.slice(-32);
  for (const [kind, pattern] of HEDGES) {
    const match = pattern.exec(near);
    if (match) return { kind, length: match[0].length };
  }
  return undefined;
}

/** "50 or so", "50-odd", "50 or more". */
export function hedgeBehind(behind: string): Hedge | undefined {
  const match = /^(?:\sor\sso\b|-odd\b|-ish\b)/.exec(behind);
  if (match) return { kind: 'about', length: match[0].length };
  const more = /^(?:\sor\smore\b|\+)/.exec(behind);
  return more ? { kind: 'at-least', length: more[0].length } : undefined;
}
