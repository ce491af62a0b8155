// Line breaks inside a block: an empty line ends a sentence, a single one unless the line goes on.

const BREAK = /[\n\r]\s*/g;
const SHORTEST_LINE = 4;

/** Ends of lines that end a sentence, in order. */
export function readLineEnds(block: string, offset: number): number[] {
  const ends: number[] = [];
  let lineStart = 0;
  for (const match of block.matchAll(BREAK)) {
    const next = match.index + match[0].length;
    const line = block.slice(lineStart, match.index).trimEnd();
    lineStart = next;
    const empty = /[\n\r][^\S\n\r]*[\n\r]/.test(match[0].replaceAll('\r\n', '\n'));
    const goesOn = /^(?:\p{Ll}|\(\s|[.,;:!?])/u.test(block.slice(next, next + 2));
    const words = line.split(/\s+/, SHORTEST_LINE).length;
    if (empty || !goesOn || words < SHORTEST_LINE - 1 || /[.!?:]["”’)]*$/.test(line)) ends.push(offset + match.index);
  }
  return ends;
}
