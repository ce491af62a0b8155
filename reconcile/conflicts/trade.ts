// The line of work a role speaks of, where one person can hardly have two: speaks for a house, pleads for it, runs it, judges.

interface Trade {
  name: string;
  words: RegExp;
  /** Trades that one person may well have besides, or that another language calls by the same word. */
  near?: readonly string[];
}

const TRADES: readonly Trade[] = [
  {
    name: 'speaks for it',
    words:
      /\bspokes(?:man|woman|person)\b|\bsprecher(?:in)?\b|\bporte-parole\b|\bportavoz\b|\bwoordvoerder\b|\bpress (?:officer|secretary)\b/,
  },
  {
    name: 'pleads for it',
    words:
      /\b(?:lawyer|counsel|attorney|solicitor|barrister|legal officer|anw[aä]lt(?:in)?|avocate?|abogad[oa]|advocaat)\b/,
  },
  { name: 'judges', words: /\b(?:judge|justice|magistrate|richter(?:in)?|juge|juez|jueza|rechter)\b/ },
  {
    name: 'runs it',
    words: /\b(?:chief executive|ceo|founder|co-founder|owner|managing director|geschäftsführer(?:in)?)\b/,
    near: ['directs'],
  },
  { name: 'keeps its money', words: /\b(?:chief financial officer|cfo|finance chief|treasurer)\b/ },
  { name: 'builds it', words: /\b(?:engineer|researcher|scientist|programmer|developer)\b/ },
  { name: 'leads the other side', words: /\branking member\b/ },
  {
    name: 'leads the panel',
    words: /\bwho chairs\b|\bchair(?:man|woman|person)?\b/,
    near: ['directs', 'leads the other side'],
  },
  {
    name: 'helps out',
    words: /\b(?:porter|driver|clerk|guard|intern|helper|cleaner|warehouse)\b/,
  },
  { name: 'governs', words: /\b(?:minister(?:in)?|ministr[oae]|ministre)\b/ },
  { name: 'directs', words: /(?<!\bmanaging )\b(?:director|direktor(?:in)?|directora?|directeur|directrice)\b/ },
  { name: 'administers', words: /\badministrator\b/, near: ['directs'] },
  {
    name: 'heads a part of it',
    words:
      /\bhead of (?:policy|sales|research|security|communications|marketing|public affairs|compliance|exports?)\b|\b(?:policy|sales|research|security|communications|compliance) (?:head|chief)\b/,
    near: ['directs', 'speaks for it', 'builds it'],
  },
];

/** Undefined where the role speaks of none of them, or of two. */
export function tradeOf(folded: string): string | undefined {
  const found = TRADES.flatMap(({ name, words }) => (words.test(folded) ? [name] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** One person hardly has both. */
export const tradesClash = (a: string, b: string): boolean =>
  a !== b &&
  !TRADES.some(({ name, near = [] }) => (name === a && near.includes(b)) || (name === b && near.includes(a)));
