// Finding spans inside a span without looking at all of them.
import type { Span } from './text.ts';

/** The spans in the order they begin. */
export function inOrder<T extends Span>(spans: readonly T[]): T[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Those of `ordered` (by start) that lie inside `outer`. */
export function spansWithin<T extends Span>(ordered: readonly T[], outer: Span): T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  const inside: T[] = [];
  for (let at = low; at < ordered.length; at++) {
    const span = ordered[at];
    if (!span || span.start >= outer.end) break;
    if (span.end <= outer.end) inside.push(span);
  }
  return inside;
}

/** For each of `outers` (in order, not overlapping) the items that share a letter with it. */
export function overlapsOf<T extends Span>(outers: readonly Span[], items: readonly T[]): T[][] {
  const found: T[][] = outers.map(() => []);
  for (const item of items) {
    let low = 0;
    let high = outers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((outers[middle]?.end ?? 0) <= item.start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < outers.length && (outers[at]?.start ?? item.end) < item.end; at++) found[at]?.push(item);
  }
  return found;
}
