// The words of a clause without what joins it to the next one.
import type { Span } from '../../ledger/text.ts';

const LEADING = /^(?:[\s,;]+|(?:and|but|though|although|while|whereas)\s)/;
const TRAILING = /(?:[\s,;]|\s(?:and|but|though|although|while|whereas))$/;

/** `, and she left` becomes `she left`. */
export function trimClause(text: string, span: Span): Span {
  let { start, end } = span;
  for (let turn = 0; turn < 4; turn += 1) {
    const lead = LEADING.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
    if (lead === 0) break;
    start += lead;
  }
  for (let turn = 0; turn < 12; turn += 1) {
    const tail = TRAILING.exec(text.slice(Math.max(start, end - 12), end))?.[0].length ?? 0;
    if (tail === 0) break;
    end -= tail;
  }
  return { start, end };
}
