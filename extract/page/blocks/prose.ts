// How much a line looks like running text of a story.
import type { Line } from './cut.ts';

const SENTENCE_END = /[.!?…。！？؟।][”’"'»“)\]]*(?:\s?\[\d{1,3}\])*$/;
const INNER_END = /[.!?][”’"'»)]* [\p{Lu}„“"«‘]/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Characters of the line that count as prose: long, unlinked, ended like sentences. */
export function proseOf(line: Line): number {
  const { text } = line;
  const size = CJK.test(text) ? text.length * 2 : text.length;
  if (size < 40 || line.links > 0.6) return 0;
  const unlinked = size * (1 - line.links);
  const weight = endsSentence(text) || INNER_END.test(text) ? 1 : size > 160 ? 0.7 : 0.25;
  return unlinked * weight * (line.heading ? 0.3 : line.listItem ? 0.6 : 1);
}
