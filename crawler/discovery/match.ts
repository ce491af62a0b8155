// The words a source's links are wanted for: whole ones, with their plain endings, in the title or the address.
import type { Found } from './found.ts';

type Link = Found['links'][number];

/** `chip` is met by "Chips held" and `/chip-rules`, not by "chipper"; `/news/` by that part of an address. */
export function matcherOf(match: readonly string[] | undefined): (link: Link) => boolean {
  if (match === undefined) return () => true;
  const paths = match.filter((term) => term.includes('/'));
  const words = match.filter((term) => !term.includes('/')).map(patternOf);
  return ({ url, title }) => {
    const address = decoded(url);
    const text = `${title ?? ''} ${address.replace(/[-_+/.]/g, ' ')}`;
    return paths.some((part) => address.includes(part)) || words.some((word) => word.test(text));
  };
}

function patternOf(term: string): RegExp {
  const plain = term
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '[\\s-]{1,3}');
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?:e?s|['’]s)?(?![\\p{L}\\p{N}])`, 'iu');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
