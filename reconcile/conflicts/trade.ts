// The line of work a role speaks of, where one person can hardly have two: speaks for a house, pleads for it, runs it, judges.

const TRADES: readonly (readonly [string, RegExp])[] = [
  [
    'speaks for it',
    /\bspokes(?:man|woman|person)\b|\bsprecher(?:in)?\b|\bporte-parole\b|\bportavoz\b|\bwoordvoerder\b|\bpress (?:officer|secretary)\b/,
  ],
  [
    'pleads for it',
    /\b(?:lawyer|counsel|attorney|solicitor|barrister|legal officer|anw[aä]lt(?:in)?|avocate?|abogad[oa]|advocaat)\b/,
  ],
  ['judges', /\b(?:judge|justice|magistrate|richter(?:in)?|juge|juez|jueza|rechter)\b/],
  ['runs it', /\b(?:chief executive|ceo|founder|co-founder|owner|managing director|geschäftsführer(?:in)?)\b/],
  ['keeps its money', /\b(?:chief financial officer|cfo|finance chief|treasurer)\b/],
  ['builds it', /\b(?:engineer|researcher|scientist|programmer|developer)\b/],
  ['leads the other side', /\branking member\b/],
  ['leads the panel', /\b(?:who chairs|chair(?:man|woman|person)?) (?:of )?(?:the|a|its)?\b/],
  ['helps out', /\b(?:porter|driver|clerk|guard|intern|helper|cleaner|warehouse)\b/],
];

/** Undefined where the role speaks of none of them, or of two. */
export function tradeOf(folded: string): string | undefined {
  const found = TRADES.flatMap(([trade, words]) => (words.test(folded) ? [trade] : []));
  return found.length === 1 ? found[0] : undefined;
}
