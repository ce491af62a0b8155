// What a language's date words are: the generic parsers are built from it.

export interface DateLexicon {
  /** January to December, as pattern pieces. */
  months: readonly string[];
  /** Monday to Sunday. */
  weekdays: readonly string[];
  seasons: readonly [pattern: string, code: number][];
  /** Days counted from the reference. */
  near: readonly [pattern: string, days: number][];
  /** Words before or behind a weekday or unit that move it. */
  last: string;
  next: string;
  current: string;
  week: string;
  month: string;
  year: string;
  /** Articles and linking words that may stand between "last" and the word. */
  early: string;
  mid: string;
  end: string;
  /** Joins day and month, month and year: " de ". */
  link: string;
  /** Mark behind the figure of a day: "." in German. */
  dayMark: string;
  /** Words for day, week, month, year as counted, in that order. */
  units: readonly [string, string, string, string];
  /** "vor N Tagen": the pattern around the count; `#` stands for it. */
  ago: string;
  later: string;
  /** Number words. */
  numbers: string;
  sameDay: string;
  nextDay: string;
  daytimes: string;
  /** Prepositions that show that a month or season name is a time. */
  timed: string;
  /** "of the month", "of the year" behind a word for a beginning or end. */
  monthItself: string;
  yearItself: string;
  /** One word for the end of a unit: "Jahresende". */
  unitEnds: readonly [pattern: string, unit: 'month' | 'year'][];
  /** Feast days by their English names. */
  feasts: readonly [pattern: string, feast: string][];
}
