// A tree cut into lines of text in document order, each with the element it stands in and what it is made of.
import type { ElementNode, TextNode } from '../dom.ts';
import { boxLabel } from '../cleaning/labels.ts';
import type { Mark } from '../tags.ts';
import { squeeze } from '../walk.ts';
import { proseIn } from './prose.ts';

export interface Line {
  text: string;
  /** Where its text stands in the page's source. */
  from: number;
  to: number;
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
  /** Its place among the page's lines. */
  index: number;
  /** Characters that count as running text of a story. */
  prose: number;
  /** The kind of box it heads, if it is such a label. */
  label: string | null;
}

const NO_MARKS: Readonly<Record<Mark, number>> = { link: 0, bold: 0, italic: 0, heading: 0, listItem: 0, quotation: 0 };

class Cutter {
  readonly lines: Line[] = [];
  private text = '';
  private from = 0;
  private to = 0;
  private length = 0;
  private linked = 0;
  private strong = 0;
  private slanted = 0;
  private time: string | null = null;
  private breaks = 0;
  private readonly open: Record<Mark, number> = { ...NO_MARKS };

  private flush(element: ElementNode, soft: boolean): void {
    if (this.length > 0) {
      const text = squeeze(this.text);
      if (text !== '') this.addLine(text, element);
    }
    if (!soft) this.breaks = 0;
    this.text = '';
    this.length = 0;
    this.linked = 0;
    this.strong = 0;
    this.slanted = 0;
    this.time = null;
  }

  private addLine(text: string, element: ElementNode): void {
    const { length, open } = this;
    const links = Math.min(1, this.linked / length);
    const heading = open.heading > 0;
    const listItem = open.listItem > 0;
    this.lines.push({
      text,
      from: this.from,
      to: this.to,
      element,
      links,
      bold: Math.min(1, this.strong / length),
      italic: Math.min(1, this.slanted / length),
      heading,
      listItem,
      quotation: open.quotation > 0,
      joins: this.breaks === 1,
      time: this.time,
      index: this.lines.length,
      prose: proseIn(text, links, heading, listItem),
      label: boxLabel(text),
    });
    this.breaks = 0;
  }

  private addText({ data, start, end }: TextNode): void {
    const ended = data.trimEnd();
    const solid = ended.trimStart().length;
    this.text = this.text === '' ? data : this.text + data;
    if (solid === 0) return;
    // Blanks at the ends are not the text's, where none of them is written as an entity.
    const plain = end - start === data.length;
    if (this.length === 0) this.from = plain ? start + ended.length - solid : start;
    this.to = plain ? end - (data.length - ended.length) : end;
    this.length += solid;
    if (this.open.link > 0) this.linked += solid;
    if (this.open.bold > 0) this.strong += solid;
    if (this.open.italic > 0) this.slanted += solid;
  }

  visit(node: ElementNode, owner: ElementNode): void {
    const { type, attributes } = node;
    if (type.name === 'br') {
      this.flush(owner, true);
      this.breaks++;
      return;
    }
    if (type.isSilent) return;
    if (type.name === 'time' && attributes.datetime) this.time = attributes.datetime;
    const { role } = attributes;
    const mark =
      type.mark ??
      (role === undefined ? null : role === 'heading' ? 'heading' : role === 'listitem' ? 'listItem' : null);
    const block = type.isBlock || (role !== undefined && (role === 'heading' || role === 'listitem'));
    if (block) this.flush(owner, false);
    if (mark) this.open[mark]++;
    const inner = block ? node : owner;
    for (const child of node.children) {
      if (child.kind === 'text') this.addText(child);
      else this.visit(child, inner);
    }
    if (block) this.flush(node, false);
    if (mark) this.open[mark]--;
  }
}

export function cutLines(root: ElementNode): Line[] {
  const cutter = new Cutter();
  cutter.visit(root, root);
  return cutter.lines;
}
