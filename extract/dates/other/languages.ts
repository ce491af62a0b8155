// Date parsers of the languages beside English, built when a text first needs them.
import type { DateParser } from '../found.ts';
import { DUTCH } from './dutch.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { DateLexicon } from './lexicon.ts';
import { parsersOf } from './parsers.ts';
import { SPANISH } from './spanish.ts';

const LEXICONS: Readonly<Record<string, DateLexicon>> = { de: GERMAN, es: SPANISH, fr: FRENCH, nl: DUTCH };
const built = new Map<string, readonly (readonly DateParser[])[]>();

export function parsersFor(language: string): readonly (readonly DateParser[])[] | undefined {
  const words = LEXICONS[language];
  if (!words) return undefined;
  const parsers = built.get(language) ?? parsersOf(words);
  built.set(language, parsers);
  return parsers;
}
