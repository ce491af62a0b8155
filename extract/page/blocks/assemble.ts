// Lines to blocks: lines of one paragraph joined, roles given, texts joined by a blank line.
import { wellFormed } from '../../../ledger/text.ts';
import type { Block, BlockRole } from '../../../ledger/page.ts';
import type { Span } from '../../../ledger/text.ts';
import type { ElementNode } from '../dom.ts';
import type { Line } from './cut.ts';
import { endsSentence } from './prose.ts';

export interface Assembled {
  text: string;
  blocks: Block[];
}

const CLOCK = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:uhr|[A-Z]{2,4}))?$/i;

function roleOf(line: Line): BlockRole {
  if (line.heading) return 'heading';
  if (line.listItem) return 'list-item';
  if (line.quotation) return 'quotation';
  return line.bold > 0.95 && line.text.length < 110 && !/[.!:;,…]$/.test(line.text) ? 'heading' : 'paragraph';
}

/** Articles inside the story, each with a heading: posts of a live blog. */
export function postsOf(lines: readonly Line[]): Set<ElementNode> {
  const heads = new Set<ElementNode>();
  for (const line of lines) {
    if (!line.heading) continue;
    const post = postAround(line.element);
    if (post) heads.add(post);
  }
  return heads.size >= 2 ? heads : new Set();
}

export function postAround(element: ElementNode): ElementNode | null {
  for (let at: ElementNode | null = element, level = 0; at && level < 5; at = at.parent, level++)
    if (at.tag === 'article') return at;
  return null;
}

interface Piece {
  role: BlockRole;
  text: string;
  time: string | null;
  open: boolean;
  /** Where it stands in the page's source, if it is shown there. */
  source: Span | null;
}

export function assemble(lines: readonly Line[]): Assembled {
  const posts = postsOf(lines);
  const pieces: Piece[] = [];
  let clock: Piece | null = null;
  let before = -2;
  for (const line of lines) {
    const text = wellFormed(line.text);
    const post = posts.size > 0 ? postAround(line.element) : null;
    if (post && CLOCK.test(text)) {
      clock = { role: 'post', text, time: line.time ?? text, open: false, source: { start: line.from, end: line.to } };
      continue;
    }
    const last = pieces[pieces.length - 1];
    const next = line.index === before + 1;
    before = line.index;
    if (
      next &&
      line.joins &&
      last?.open &&
      !(endsSentence(last.text) && last.text.length > 100) &&
      roleOf(line) === last.role
    ) {
      last.text += ` ${text}`;
      if (last.source) last.source.end = line.to;
      continue;
    }
    const role = line.heading && post ? 'post' : roleOf(line);
    const source = { start: role === 'post' ? (clock?.source?.start ?? line.from) : line.from, end: line.to };
    if (role === 'post' && clock)
      pieces.push({ role, text: `${clock.text} ${text}`, time: clock.time, open: false, source });
    else
      pieces.push({
        role,
        text,
        time: role === 'post' ? line.time : null,
        open: role === 'paragraph' || role === 'quotation',
        source,
      });
    clock = null;
  }
  return joinPieces(pieces);
}

function joinPieces(pieces: readonly Piece[]): Assembled {
  const blocks: Block[] = [];
  let text = '';
  for (const piece of pieces) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += piece.text;
    blocks.push({
      start,
      end: text.length,
      role: piece.role,
      ...(piece.time === null ? {} : { time: piece.time }),
      ...(piece.source ? { source: piece.source } : {}),
    });
  }
  return { text, blocks };
}

export function assembleTexts(texts: readonly string[]): Assembled {
  return joinPieces(
    texts.map((text) => ({ role: 'paragraph', text: wellFormed(text), time: null, open: false, source: null })),
  );
}
