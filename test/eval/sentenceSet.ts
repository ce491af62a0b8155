// Hard English sentence splits: a case is right if its list of sentences is.
import { paragraph, readSet } from './textSets.ts';

interface Case {
  name: string;
  text: string;
  sentences: string[];
}

const plain = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim();

/** Cases that come out otherwise, with what was made of them. */
export function wrongSplits(): { name: string; wanted: string[]; found: string[] }[] {
  const cases = JSON.parse(readSet('sentences/english.json')) as Case[];
  return cases.flatMap(({ name, text, sentences: wanted }) => {
    const found = paragraph(text).sentences.map(({ start, end }) => plain(text.slice(start, end)));
    return found.join('\n') === wanted.map(plain).join('\n') ? [] : [{ name, wanted, found }];
  });
}

export function scoreSplits(): number {
  const all = (JSON.parse(readSet('sentences/english.json')) as Case[]).length;
  return (all - wrongSplits().length) / all;
}
