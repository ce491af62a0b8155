// Days of a month in words: "first" to "thirty-first".

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
/** Any of them, as a pattern piece. */
export const ORDINAL = [...ORDINALS]
  .sort((a, b) => b.length - a.length)
  .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1).replace('-', '[- ]')}`)
  .join('|');

/** 1 to 31, or 0. */
export const dayOfOrdinal = (word: string | undefined): number =>
  ORDINALS.indexOf((word ?? '').toLowerCase().replace(' ', '-')) + 1;
