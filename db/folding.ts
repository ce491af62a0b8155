// An event says the same passage at each value that stands on it. As it is stored, a passage or a longer text is written out where
// it stands first; where it stands again, it says from where to read it. Lists are made of these lines: this is read back
// several times quicker than what is packed.

const LETTER = String.raw`(?:[^"\\]|\\.)`;
const PASSAGE = String.raw`\{"article":"${LETTER}*","quote":"${LETTER}*","start":\d+,"end":\d+\}`;
const LONGER_TEXT = `"${LETTER}{10,}"`;
const WHOLE = new RegExp(`${PASSAGE}|${LONGER_TEXT}`, 'g');
/** In JSON it never stands as it is. After it, in digits: from where, and how much. */
const AGAIN = '\u0001';
const RADIX = 36;
const [PLACE_DIGITS, LENGTH_DIGITS] = [3, 2];
const [LAST_PLACE, LONGEST] = [RADIX ** PLACE_DIGITS - 1, RADIX ** LENGTH_DIGITS - 1];

export function fold(json: string): string {
  const places = new Map<string, number>();
  let folded = '';
  let from = 0;
  for (const { 0: whole, index } of json.matchAll(WHOLE)) {
    folded += json.slice(from, index);
    from = index + whole.length;
    const place = places.get(whole);
    if (place === undefined) {
      if (folded.length <= LAST_PLACE && whole.length <= LONGEST) places.set(whole, folded.length);
      folded += whole;
    } else folded += AGAIN + digits(place, PLACE_DIGITS) + digits(whole.length, LENGTH_DIGITS);
  }
  return folded + json.slice(from);
}

const digits = (value: number, places: number): string => value.toString(RADIX).padStart(places, '0');

export function unfold(folded: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let again = folded.indexOf(AGAIN); again !== -1; again = folded.indexOf(AGAIN, from)) {
    const digit = again + AGAIN.length;
    const end = digit + PLACE_DIGITS + LENGTH_DIGITS;
    const place = Number.parseInt(folded.slice(digit, digit + PLACE_DIGITS), RADIX);
    const length = Number.parseInt(folded.slice(digit + PLACE_DIGITS, end), RADIX);
    parts.push(folded.slice(from, again), folded.slice(place, place + length));
    from = end;
  }
  return from === 0 ? folded : parts.join('') + folded.slice(from);
}
