// What a word may tell dates and quantities, as bits: a sentence without a cue is not searched for what needs it.

export const CUE = {
  figure: 1,
  month: 2,
  weekday: 4,
  /** Day, week, month, year as counted. */
  unit: 8,
  week: 16,
  nearDay: 32,
  daytime: 64,
  quarter: 128,
  season: 256,
  year: 512,
  ago: 1024,
  feast: 2048,
  noon: 4096,
  ordinal: 8192,
  wordedOrdinal: 16_384,
  /** A unit whole or in part: "year-end". */
  period: 32_768,
  numberWord: 65_536,
  measure: 131_072,
} as const;

/** Each with the words it stands for; English, as printed. */
const CUES: readonly (readonly [bit: number, words: RegExp])[] = [
  [CUE.figure, /\d/],
  [CUE.month, /[Jj]an|[Ff]eb|Mar|[Aa]pr|May|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec/],
  [CUE.weekday, /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i],
  [CUE.unit, /\b(?:day|week|fortnight|month|year)s?\b/],
  [CUE.week, /week/],
  [CUE.nearDay, /today|tonight|tomorrow|yesterday/i],
  [CUE.daytime, /morning|afternoon|evening|night/i],
  [CUE.quarter, /quarter|half|[QqHh][1-4]/],
  [CUE.season, /spring|summer|autumn|fall|winter/i],
  [CUE.year, /[12]\d{3}/],
  [CUE.ago, /ago$/],
  [
    CUE.feast,
    /^(?:[Ee]aster|[Cc]hristmas|[Ee]arth$|International|Workers|New|Whit|Pentecost|[Hh]alloween|Boxing|Good|Maundy|Palm|Ash|Ascension|Corpus|[Tt]hanksgiving|Epiphany|Juneteenth|Independence|Valentine|Bastille|May|Veterans|Labor|Memorial|Presidents|Columbus)/,
  ],
  [CUE.noon, /midnight|noon|midday/i],
  [CUE.ordinal, /\d(?:st|nd|rd|th)/],
  [
    CUE.wordedOrdinal,
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twent|thirt)/i,
  ],
  [CUE.period, /year|month|quarter|week/i],
  [
    CUE.numberWord,
    /(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|couple|half)(?![a-z])/i,
  ],
  [CUE.measure, /\bhalf\b|\bhour\b|thirds?\b|quarters?\b|fifths?\b/i],
];

export function cuesOf(printed: string): number {
  let cues = 0;
  for (const [bit, words] of CUES) if (words.test(printed)) cues |= bit;
  return cues;
}
