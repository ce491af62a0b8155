// Whether two passages are said by one: the same entity, or words of one noun ("a trader", "the same trader").
import { fold, wordsOf } from '../../ledger/text.ts';
import { attributed, type Statement } from './statement.ts';

export function sameVoice(a: Statement, b: Statement): boolean {
  const [x, y] = [attributed(a), attributed(b)];
  if (!x || !y) return false;
  if (x.speaker && y.speaker) return x.speaker.id === y.speaker.id;
  const [p, q] = [nouns(x.speakerText ?? ''), nouns(y.speakerText ?? '')];
  if (!p.length || !q.length) return GOES_ON.test(fold(y.speakerText ?? ''));
  return p.every((word) => q.includes(word)) || q.every((word) => p.includes(word));
}

const nouns = (text: string): string[] => wordsOf(fold(text)).filter((word) => !NO_NOUN.test(word));
const NO_NOUN =
  /^(?:the|an?|same|its|his|her|their|our|one|of|two|three|four|them|those|people|person|[a-z]|der|die|das|ein|eine|le|la|les|el|los|un|une|una|de|het|een|she|he|they|we|it|i)$/;
const GOES_ON = /^(?:she|he|they|it|one of (?:them|the)|the other)\b/;
