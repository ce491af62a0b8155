// Which words are read in which language. A language without a pack yields no claims.
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { LanguagePack } from './pack.ts';
import { SPANISH } from './spanish.ts';

const PACKS: readonly LanguagePack[] = [ENGLISH, GERMAN, SPANISH, FRENCH, DUTCH];

/** A page without a language is read as English. */
export function packOf(language: string | null): LanguagePack | null {
  const code = (language ?? 'en').slice(0, 2).toLowerCase();
  return PACKS.find((pack) => pack.language === code) ?? null;
}
