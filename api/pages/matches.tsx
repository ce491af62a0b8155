// What a search found, marked in the passage that shows it best.
import type { EventLine, Passage } from '../../ledger/lines.ts';
import { fold, type Span } from '../../ledger/text.ts';

/** Words of one term: a phrase has several, to stand one after another. */
export type Term = readonly string[];

/** Endings the search sees through, roughly. */
const ENDING = /(?:ations?|ings?|ments?|ions?|ies|ied|ed|es|ly|y|s|e)$/;
const stem = (word: string): string => {
  const plain = fold(word)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  const cut = plain.replace(ENDING, '').replace(/c$/, 's');
  return cut.length >= 3 ? cut : plain;
};
const WORD = /[\p{L}\p{N}]+/gu;

/** The terms a search looks for; not those it leaves out. */
export function termsOf(q: string | undefined): Term[] {
  const terms = [...(q ?? '').matchAll(/(?<minus>-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu)];
  return terms.flatMap(({ groups }) => {
    if (groups?.minus || groups?.word === 'OR') return [];
    const words = (groups?.phrase ?? groups?.word ?? '').match(WORD) ?? [];
    return words.length > 0 ? [words.map(stem)] : [];
  });
}

/** Where the terms stand in a text, in order, without overlap. */
export function marksOf(text: string, terms: readonly Term[]): Span[] {
  if (terms.length === 0) return [];
  const words = [...text.matchAll(WORD)].map((m) => ({ start: m.index, end: m.index + m[0].length, stem: stem(m[0]) }));
  const marks: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const stands = (term: Term): boolean => term.every((word, n) => words[at + n]?.stem === word);
    const length = Math.max(0, ...terms.filter(stands).map((term) => term.length));
    const [first, last] = [words[at], words[at + length - 1]];
    if (length > 0 && first && last) marks.push({ start: first.start, end: last.end });
    at += Math.max(1, length);
  }
  return marks;
}

/** The summary, or the report that holds more of what was looked for. */
export function bestPassage(event: EventLine, terms: readonly Term[]): Passage {
  const { citation } = event.summary;
  const held = (passage: Passage): number => {
    const text = passage.quote as string | null;
    return text === null ? 0 : terms.filter((term) => marksOf(text, [term]).length > 0).length;
  };
  let best = citation;
  if (terms.length > 0)
    for (const passage of [
      ...event.reports,
      ...Object.values(event.fields).flatMap((v) => v.flatMap((f) => f.citations)),
    ])
      if (held(passage) > held(best)) best = passage;
  return best;
}

export function Marked({ text, terms }: { text: string; terms: readonly Term[] }) {
  const marks = marksOf(text, terms);
  return (
    <>
      {marks.map(({ start, end }, n) => (
        <>
          {text.slice(marks[n - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
