// Capitals that stand for their governments, and the adjectives of countries.
const ROWS: readonly [country: string, capitals: string, adjectives: string][] = [
  ['China', 'beijing', 'chinese'],
  ['United States', 'washington', 'american us u.s'],
  ['European Union', 'brussels', 'european eu'],
  ['Japan', 'tokyo', 'japanese'],
  ['South Korea', 'seoul', 'korean'],
  ['Taiwan', 'taipei', 'taiwanese'],
  ['Netherlands', 'hague', 'dutch'],
  ['Germany', 'berlin', 'german deutsche'],
  ['France', 'paris', 'french'],
  ['United Kingdom', 'london', 'british uk'],
  ['Russia', 'moscow kremlin', 'russian'],
  ['India', 'delhi', 'indian'],
  ['Israel', 'jerusalem', 'israeli'],
  ['Iran', 'tehran', 'iranian'],
  ['Saudi Arabia', 'riyadh', 'saudi'],
  ['United Arab Emirates', 'dhabi', 'emirati'],
  ['Canada', 'ottawa', 'canadian'],
  ['Australia', 'canberra', 'australian'],
  ['Austria', 'vienna wien', 'austrian'],
  ['Switzerland', 'bern', 'swiss'],
  ['Spain', 'madrid', 'spanish'],
  ['Italy', 'rome', 'italian'],
  ['Poland', 'warsaw', 'polish'],
  ['Norway', 'oslo', 'norwegian'],
  ['Sweden', 'stockholm', 'swedish'],
  ['Denmark', 'copenhagen', 'danish'],
  ['Singapore', '', 'singaporean'],
  ['Malaysia', '', 'malaysian'],
  ['Vietnam', 'hanoi', 'vietnamese'],
  ['Brazil', '', 'brazilian'],
  ['Mexico', '', 'mexican'],
  ['Ukraine', 'kyiv', 'ukrainian'],
  ['Turkey', 'ankara', 'turkish'],
];

const pairs = (column: 1 | 2): [string, string][] =>
  ROWS.flatMap((row) =>
    row[column]
      .split(' ')
      .filter(Boolean)
      .map((word): [string, string] => [word, row[0]]),
  );

/** Country of a capital that speaks for it: `Beijing said`. */
export const COUNTRY_OF_CAPITAL: ReadonlyMap<string, string> = new Map(pairs(1));
/** Country of an adjective: `the Dutch government`. */
export const COUNTRY_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map(pairs(2));
