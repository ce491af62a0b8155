// Which words are read in which language. A language without a pack yields no claims.
import { ENGLISH } from './english.ts';
import type { LanguagePack } from './pack.ts';

const PACKS: readonly LanguagePack[] = [ENGLISH];

/** A page without a language is read as English. */
export function packOf(language: string | null): LanguagePack | null {
  const code = (language ?? 'en').slice(0, 2).toLowerCase();
  return PACKS.find((pack) => pack.language === code) ?? null;
}
