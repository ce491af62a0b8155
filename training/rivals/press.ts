// The bundled press as texts with their opposed sentences: mostly sentences that follow each other and are not opposed.
import { PRESS, TOOLS } from '../../demo/press.ts';
import type { Told } from './reading.ts';

interface Side {
  article: string;
  quote: string;
  value: string;
}
interface Corpus {
  articles: readonly { id: string; body: string }[];
  gold: { conflicts: readonly { sides: readonly Side[] }[] };
}
interface Library {
  readCorpus(folder: string): Corpus;
  blocksOf(body: string): { md: string }[];
  plain(md: string): string;
}

const library = (await import(`${TOOLS}/lib.mjs`)) as Library;

export const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function pressTexts(): Told[] {
  const { articles, gold } = library.readCorpus(PRESS);
  const pairs = gold.conflicts.flatMap(({ sides }) =>
    sides.flatMap((a) =>
      sides.flatMap((b) => (a.article === b.article && a.value !== b.value ? [[a, b] as const] : [])),
    ),
  );
  return articles.map(({ id, body }) => ({
    paragraphs: library.blocksOf(body).map(({ md }) => library.plain(md)),
    language: 'en',
    opposed: pairs.flatMap(([a, b]): [string, string][] =>
      a.article === id ? [[lettersOf(a.quote), lettersOf(b.quote)]] : [],
    ),
  }));
}
