// The language a text is written in: what the page states, checked against its small words.
import type { PageHead } from '../head.ts';
import { metaOf } from '../head.ts';
import { stringOf, ldValue } from '../jsonLd.ts';
import type { Candidate } from './signals.ts';

const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is for on with was it as by at from are this be said',
  de: 'der die das und den von zu mit ist des im nicht ein eine auf sich dem für als auch',
  fr: 'le la les des et en un une du que est pour dans qui sur pas au plus par avec',
  es: 'el la los las de que y en un una por con para se del es al lo no su',
  it: 'il la di che e un una per del della non sono con i le si da al nel gli',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij',
  pt: 'o a os as de que e em um uma do da para com não no na por se ao',
};

const CODES = Object.keys(SMALL_WORDS);
/** Places in `CODES` of the languages a word is small in. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [i, words] of Object.values(SMALL_WORDS).entries())
  for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), i]);

const LONGEST_WORD = Math.max(...[...LANGUAGES_OF.keys()].map((word) => word.length));
const SEPARATORS = new Set([...' \n.,;:!?\'’"“”„()–-'].map((mark) => mark.charCodeAt(0)));

/** The language whose small words fill the text, or null where none stands out. */
function guessLanguage(text: string): string | null {
  const sample = text.slice(0, 2500);
  if (/[\u0400-\u9fff\uac00-\ud7af]/.test(sample)) {
    if (/[\u3040-\u30ff]/.test(sample)) return 'ja';
    if (/[\uac00-\ud7af]{2}/.test(sample)) return 'ko';
    if ((sample.match(/[\u4e00-\u9fff]/g) ?? []).length > sample.length / 4) return 'zh';
    if ((sample.match(/[\u0400-\u04ff]/g) ?? []).length > sample.length / 3) return 'ru';
    if ((sample.match(/[\u0600-\u06ff]/g) ?? []).length > sample.length / 3) return 'ar';
  }
  const { words, counts } = smallWordsIn(sample.toLowerCase());
  if (words < 12) return null;
  const [best, second] = CODES.map((code, i) => ({ code, share: (counts[i] ?? 0) / words })).sort(
    (a, b) => b.share - a.share,
  );
  return best && second && best.share > 0.12 && best.share > second.share * 1.25 ? best.code : null;
}

/** How many words a text has, and how many small ones of each language. */
function smallWordsIn(text: string): { words: number; counts: number[] } {
  const counts = CODES.map(() => 0);
  let words = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (at < text.length && ((code >= 97 && code <= 122) || !SEPARATORS.has(code))) continue;
    if (at > start) {
      words++;
      const languages = at - start <= LONGEST_WORD ? LANGUAGES_OF.get(text.slice(start, at)) : undefined;
      if (languages) for (const i of languages) counts[i] = (counts[i] ?? 0) + 1;
    }
    start = at + 1;
  }
  return { words, counts };
}

function codeOf(value: string | null): string | null {
  const code = /^(?<code>[a-z]{2,3})(?:[-_]|$)/i.exec((value ?? '').trim())?.groups?.code?.toLowerCase();
  return code ?? null;
}

export function readLanguage(
  head: PageHead,
  text: string,
  outletLanguage: string | null,
): { language: string | null; candidates: Candidate[] } {
  const candidates: Candidate[] = [];
  const add = (from: string, value: string | null, weight: number): void => {
    if (value) candidates.push({ from, value, weight });
  };
  add('html', codeOf(head.htmlLang), 3);
  add('json-ld', codeOf(head.ldArticle ? stringOf(ldValue(head.ldArticle, 'inLanguage')) : null), 2);
  add('meta:og:locale', codeOf(metaOf(head, 'og:locale')), 1);
  add(
    'meta:content-language',
    codeOf(metaOf(head, 'content-language', 'language', 'dc.language', 'dcterms.language')),
    1,
  );
  const guess = guessLanguage(text);
  add('words', guess, 2.5);
  add('outlet', codeOf(outletLanguage), 0.5);
  const stated = candidates[0];
  if (
    guess &&
    stated &&
    stated.value !== guess &&
    candidates.every(({ from, value }) => from === 'words' || value !== guess)
  ) {
    return { language: guess, candidates };
  }
  return { language: stated?.value ?? null, candidates };
}
