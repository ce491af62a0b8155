// Numbers written as words, up to a hundred.
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, n): [string, number] => [word, n]),
  ...TENS.flatMap((ten, t): [string, number][] => [
    [ten, 20 + 10 * t],
    ...UNITS.slice(1, 10).map((unit, n): [string, number] => [`${ten}-${unit}`, 21 + 10 * t + n]),
  ]),
]);

/** Digits or one word; undefined for anything else. */
export function numberIn(text: string): number | undefined {
  const word = text.toLowerCase();
  return /^\d{1,9}$/.test(word) ? Number(word) : WORDS.get(word);
}
