// Language of a text as far as dates need it: the page's own word, checked against its small words.
import type { ReadingInput } from '../../ledger/analysis.ts';

const SMALL_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|to|that|with|was)\b/g,
  de: /\b(?:der|die|und|das|nicht|den|ist)\b/g,
  es: /\b(?:el|los|las|que|del|por|una)\b/g,
  fr: /\b(?:le|les|des|et|une|dans|du)\b/g,
  nl: /\b(?:het|een|van|niet|zijn|voor|dat)\b/g,
};
const SAMPLE = 1200;

const known = new WeakMap<ReadingInput, string>();

export function languageOf(input: ReadingInput): string {
  const language = known.get(input) ?? guessLanguage(input);
  known.set(input, language);
  return language;
}

function guessLanguage(input: ReadingInput): string {
  const sample = input.text.slice(0, SAMPLE).toLowerCase();
  const stated = (input.metadata.language ?? input.outlet.language ?? '').slice(0, 2).toLowerCase();
  let best = stated in SMALL_WORDS ? stated : 'en';
  let most = (sample.match(SMALL_WORDS[best] ?? /$^/g) ?? []).length * 2 + 2;
  for (const [language, pattern] of Object.entries(SMALL_WORDS)) {
    const count = (sample.match(pattern) ?? []).length;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
