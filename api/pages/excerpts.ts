// What an article's page may show of its text: all of it under `full`, cited passages with a little around under `quote`.
import type { Block } from '../../ledger/page.ts';
import { QUOTE_CONTEXT } from '../../ledger/rights.ts';
import type { Span } from '../../ledger/text.ts';
import type { Rights } from '../../ledger/vocabulary.ts';

export interface Piece extends Span {
  /** Numbers of the cited passages it belongs to; empty for plain text. */
  marks: number[];
}

export interface Excerpt {
  role: Block['role'];
  pieces: Piece[];
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Blocks to show, cut into pieces at every cited passage. `passages` are told by their place in the list. */
export function excerptsOf(
  text: string,
  blocks: readonly Block[],
  passages: readonly Span[],
  rights: Rights,
): Excerpt[] {
  return blocks.flatMap((block) =>
    windowsOf(text, block, passages, rights).map((window) => {
      const inside = passages.flatMap((p, n) => (p.start < window.end && p.end > window.start ? [n] : []));
      return {
        role: block.role,
        pieces: cut(window, passages, inside),
        cutBefore: window.start > block.start,
        cutAfter: window.end < block.end,
      };
    }),
  );
}

/** The stretches of a block that may be shown: each cited passage with at most QUOTE_CONTEXT characters around. */
export function windowsOf(text: string, block: Span, passages: readonly Span[], rights: Rights): Span[] {
  if (rights === 'link') return [];
  if (rights === 'full') return [{ start: block.start, end: block.end }];
  const inside = passages.filter((p) => p.start < block.end && p.end > block.start);
  const around = inside.map((p) => {
    const from = Math.max(block.start, p.start);
    const to = Math.min(block.end, p.end);
    return { start: wordAfter(text, block.start, from), end: wordBefore(text, to, block.end) };
  });
  const windows: Span[] = [];
  for (const { start, end } of around.sort((a, b) => a.start - b.start)) {
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

/** Where the words before `passage` begin to be shown. */
function wordAfter(text: string, block: number, passage: number): number {
  const first = passage - QUOTE_CONTEXT;
  if (first <= block) return block;
  const space = text.indexOf(' ', first);
  return space === -1 || space >= passage ? passage : space + 1;
}

function wordBefore(text: string, passage: number, block: number): number {
  const last = passage + QUOTE_CONTEXT;
  if (last >= block) return block;
  return Math.max(passage, text.lastIndexOf(' ', last));
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
