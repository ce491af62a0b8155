// A tree cut into lines of text in document order, each with the element it stands in and what it is made of.
import type { ElementNode, PageNode } from '../dom.ts';
import { BLOCK_TAGS, HEADING_TAGS, SILENT_TAGS } from '../tags.ts';
import { squeeze } from '../walk.ts';

export interface Line {
  text: string;
  /** The nearest element that makes a block. */
  element: ElementNode;
  /** Share of the characters inside links, and inside bold or italic marks. */
  links: number;
  bold: number;
  italic: number;
  heading: boolean;
  listItem: boolean;
  quotation: boolean;
  /** A single line break, not a paragraph's end, stands before it. */
  joins: boolean;
  /** Instant of a `time` element in the line. */
  time: string | null;
  /** A rule of the page (`hr`) or an image stands directly before. */
  index: number;
}

const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em', 'cite']);

interface State {
  link: number;
  bold: number;
  italic: number;
  heading: number;
  listItem: number;
  quotation: number;
}

class Cutter {
  readonly lines: Line[] = [];
  private parts: string[] = [];
  private length = 0;
  private linked = 0;
  private strong = 0;
  private slanted = 0;
  private time: string | null = null;
  private breaks = 0;
  private readonly at: State = { link: 0, bold: 0, italic: 0, heading: 0, listItem: 0, quotation: 0 };

  private flush(element: ElementNode, soft: boolean): void {
    const text = this.length > 0 ? squeeze(this.parts.join('')) : '';
    if (text !== '') {
      const share = (count: number): number => Math.min(1, count / this.length);
      this.lines.push({
        text,
        element,
        links: share(this.linked),
        bold: share(this.strong),
        italic: share(this.slanted),
        heading: this.at.heading > 0,
        listItem: this.at.listItem > 0,
        quotation: this.at.quotation > 0,
        joins: this.breaks === 1,
        time: this.time,
        index: this.lines.length,
      });
      this.breaks = 0;
    }
    if (!soft) this.breaks = 0;
    this.parts = [];
    this.length = 0;
    this.linked = 0;
    this.strong = 0;
    this.slanted = 0;
    this.time = null;
  }

  private addText(data: string): void {
    this.parts.push(data);
    const solid = data.trim().length;
    if (solid === 0) return;
    this.length += solid;
    if (this.at.link > 0) this.linked += solid;
    if (this.at.bold > 0) this.strong += solid;
    if (this.at.italic > 0) this.slanted += solid;
  }

  visit(node: PageNode, owner: ElementNode, skip: (element: ElementNode) => boolean): void {
    if (node.kind === 'text') {
      this.addText(node.data);
      return;
    }
    const { tag, attributes } = node;
    if (tag === 'br') {
      this.flush(owner, true);
      this.breaks++;
      return;
    }
    if (SILENT_TAGS.has(tag) || skip(node)) return;
    const role = attributes.role;
    const state: (keyof State)[] = [];
    if (tag === 'a') state.push('link');
    else if (BOLD.has(tag)) state.push('bold');
    else if (ITALIC.has(tag)) state.push('italic');
    else if (HEADING_TAGS.has(tag) || role === 'heading') state.push('heading');
    else if (tag === 'li' || role === 'listitem') state.push('listItem');
    else if (tag === 'blockquote') state.push('quotation');
    if (tag === 'time' && attributes.datetime) this.time = attributes.datetime;
    const block = BLOCK_TAGS.has(tag) || role === 'heading' || role === 'listitem';
    if (block) this.flush(owner, false);
    for (const key of state) this.at[key]++;
    const inner = block ? node : owner;
    for (const child of node.children) this.visit(child, inner, skip);
    if (block) this.flush(node, false);
    for (const key of state) this.at[key]--;
  }
}

export function cutLines(root: ElementNode, skip: (element: ElementNode) => boolean): Line[] {
  const cutter = new Cutter();
  cutter.visit(root, root, skip);
  return cutter.lines;
}
