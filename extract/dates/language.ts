// Language of a text as far as dates need it: the page's own word, checked against its small words.
import type { ReadingInput } from '../../ledger/analysis.ts';

const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'that', 'with', 'was'],
  de: ['der', 'die', 'und', 'das', 'nicht', 'den', 'ist'],
  es: ['el', 'los', 'las', 'que', 'del', 'por', 'una'],
  fr: ['le', 'les', 'des', 'et', 'une', 'dans', 'du'],
  nl: ['het', 'een', 'van', 'niet', 'zijn', 'voor', 'dat'],
};
const LANGUAGE_OF = new Map(
  Object.entries(SMALL_WORDS).flatMap(([language, words]) => words.map((word) => [word, language] as const)),
);
const SMALL_WORD = new RegExp(`\\b(?:${[...LANGUAGE_OF.keys()].join('|')})\\b`, 'g');
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
  const counts = new Map<string, number>();
  for (const word of sample.match(SMALL_WORD) ?? []) {
    const language = LANGUAGE_OF.get(word) ?? 'en';
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best = stated in SMALL_WORDS ? stated : 'en';
  let most = (counts.get(best) ?? 0) * 2 + 2;
  for (const language of Object.keys(SMALL_WORDS)) {
    const count = counts.get(language) ?? 0;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
