// What an article's page may show of its text: all of it under `full`, cited passages with a little around under `quote`.
import type { Block } from '../../ledger/page.ts';
import { QUOTE_CONTEXT } from '../../ledger/rights.ts';
import type { Span } from '../../ledger/text.ts';
import type { Rights } from '../../ledger/vocabulary.ts';

export interface Piece extends Span {
  /** Ids of the cited passages it belongs to; empty for plain text. */
  marks: number[];
}

export interface Excerpt {
  role: Block['role'];
  pieces: Piece[];
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Blocks to show, cut into pieces at every cited passage. `passages` are identified by index. */
export function excerptsOf(
  text: string,
  blocks: readonly Block[],
  passages: readonly Span[],
  rights: Rights,
): Excerpt[] {
  if (rights === 'link') return [];
  return blocks.flatMap((block) => {
    const inside = passages.flatMap((p, n) => (p.start < block.end && p.end > block.start ? [n] : []));
    if (rights === 'quote' && inside.length === 0) return [];
    const window =
      rights === 'full'
        ? block
        : windowOf(
            text,
            block,
            inside.flatMap((n) => passages[n] ?? []),
          );
    return [
      {
        role: block.role,
        pieces: cut(window, passages, inside),
        cutBefore: window.start > block.start,
        cutAfter: window.end < block.end,
      },
    ];
  });
}

/** From the first cited passage to the last, with at most QUOTE_CONTEXT characters around, cut at spaces. */
function windowOf(text: string, block: Span, cited: readonly Span[]): Span {
  const first = Math.max(block.start, Math.min(...cited.map((p) => p.start)) - QUOTE_CONTEXT);
  const last = Math.min(block.end, Math.max(...cited.map((p) => p.end)) + QUOTE_CONTEXT);
  const start = first === block.start ? first : text.indexOf(' ', first) + 1;
  const end = last === block.end ? last : text.lastIndexOf(' ', last);
  return { start, end };
}

function cut(window: Span, passages: readonly Span[], inside: readonly number[]): Piece[] {
  const edges = inside
    .flatMap((n) => [passages[n]?.start ?? 0, passages[n]?.end ?? 0])
    .filter((at) => at > window.start && at < window.end);
  const stops = [...new Set([window.start, ...edges, window.end])].sort((a, b) => a - b);
  return stops.slice(0, -1).flatMap((start, i) => {
    const end = stops[i + 1] ?? window.end;
    const marks = inside.filter((n) => (passages[n]?.start ?? 0) <= start && (passages[n]?.end ?? 0) >= end);
    return end > start ? [{ start, end, marks }] : [];
  });
}
