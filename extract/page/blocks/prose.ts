// How much a line looks like running text of a story.

const SENTENCE_END = /[.!?…。！？؟।][”’"'»“)\]]*(?:\s?\[\d{1,3}\])*$/;
const INNER_END = /[.!?][”’"'»)]* [\p{Lu}„“"«‘]/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** No sentence's end and what may follow it is longer. */
const END_LENGTH = 24;

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.length > END_LENGTH ? text.slice(-END_LENGTH) : text);
}

/** Characters of the line that count as prose: long, unlinked, ended like sentences. */
export function proseIn(text: string, links: number, heading: boolean, listItem: boolean): number {
  if (links > 0.6 || text.length < 20) return 0;
  const size = CJK.test(text) ? text.length * 2 : text.length;
  if (size < 40) return 0;
  const unlinked = size * (1 - links);
  const weight = endsSentence(text) || INNER_END.test(text) ? 1 : size > 160 ? 0.7 : 0.25;
  return unlinked * weight * (heading ? 0.3 : listItem ? 0.6 : 1);
}
