// Printed names that the text reader took for none: a capital inside a sentence, on a word that is no day, month or people.
import { fold, type Span } from '../../ledger/text.ts';
import type { Reading } from './reading.ts';
import { CUE } from './cueWords.ts';
import { isTopicWord } from './topic.ts';

// "orders from Veldmark" / not: "the Dutch order", "on Friday", "the Rule"
const CAPITAL = /\p{Lu}(?<=[\p{L}\d,;:)’'"“”] ["“(]?\p{Lu})\p{L}{3,30}(?!\p{L})/uy;
const OPENS = ' "“(';

/** Where a capital may begin such a word; asking Unicode about every letter takes longer. */
function* capitalWords(quote: string): Generator<RegExpExecArray> {
  for (let at = 2; at < quote.length; at++) {
    const code = quote.charCodeAt(at);
    if ((code < 0x41 || code > 0x5a) && code < 0xc0) continue;
    if (!OPENS.includes(quote.charAt(at - 1))) continue;
    CAPITAL.lastIndex = at;
    const found = CAPITAL.exec(quote);
    if (found) yield found;
  }
}

/** Words that say of what people or office something is. */
const PEOPLE = /(?:ese|ish|ian|ean|can|ench|utch|erman|wiss|reek|orean|raqi|sraeli|akistani|ai)s?$/;

const GENERIC: ReadonlySet<string> = new Set(
  `ministry minister department office bureau agency commission commissioner council court judge justice parliament senate house congress committee
  act bill rule order regulation directive decree list register schedule annex article section notice circular journal government administration
  president secretary director chief state states union republic kingdom north south east west northern southern eastern western central federal
  national international general foreign trade export exports commerce industry economy customs technology security university institute company
  corporation group lab labs freight cargo logistics robotics systems microsystems semiconductor semiconductors optics photonics cloud compute computing
  laboratories research systems technologies times post herald tribune gazette news agency daily european europe america washington brussels
  beijing london berlin paris tokyo seoul moscow street avenue embassy spokesman spokeswoman chairman professor doctor license licence data center
  spring summer autumn winter internet congress capitol supreme appeals district`
    .split(/\s+/)
    .filter(Boolean),
);

/** A word of a name that tells its bearer from others. */
export const isTelling = (word: string): boolean =>
  word.length > 3 && /^\p{Lu}/u.test(word) && !GENERIC.has(fold(word)) && isTopicWord(fold(word));

/** German prints every noun with a capital. */
const isNounCapital = ({ quote, cues }: Reading): boolean =>
  (cues & CUE.german) !== 0 && /\b(?:der|die|das|und|nicht|ist|ein|eine|mit|von|dem|den)\b/.test(quote);

interface Capital extends Span {
  folded: string;
}

const NONE: ReadonlySet<string> = new Set();
const printed = new WeakMap<Reading, readonly Capital[]>();

/** Words of the passage that a name could be made of. */
function capitalsIn(reading: Reading): readonly Capital[] {
  const known = printed.get(reading);
  if (known) return known;
  const { quote } = reading;
  const found = isNounCapital(reading)
    ? []
    : [...capitalWords(quote)].flatMap(({ 0: word, index }) => {
        const folded = fold(word);
        const isPlain = GENERIC.has(folded) || PEOPLE.test(folded) || !isTopicWord(folded);
        return isPlain ? [] : [{ folded, start: index, end: index + word.length }];
      });
  printed.set(reading, found);
  return found;
}

/** Folded words; `taken`: spans of names that were read. */
export function unknownNames(reading: Reading, language: string | null, taken: readonly Span[]): ReadonlySet<string> {
  if (language?.startsWith('de')) return NONE;
  const words = capitalsIn(reading).filter(
    (capital) => !taken.some(({ start, end }) => capital.start < end && capital.end > start),
  );
  return words.length ? new Set(words.map(({ folded }) => folded)) : NONE;
}
