// A page's HTML as a small tree with capped depth and size, so that no page costs more than linear time.
import type { Source } from './source.ts';
import { KNOWN_COUNT, knownTag, type TagType, tagTypeOf } from './tags.ts';
import { type Attributes, NO_ATTRIBUTES, readTokens, type TokenReceiver } from './tokens.ts';

export interface TextNode {
  kind: 'text';
  data: string;
  parent: ElementNode;
  /** Where it stands in the source. */
  start: number;
  end: number;
}

export interface ElementNode {
  kind: 'element';
  tag: string;
  type: TagType;
  /** Those that some rule reads; names in lower case. */
  attributes: Attributes;
  children: PageNode[];
  parent: ElementNode | null;
  /** Its place among all elements in document order; the root is 0. */
  index: number;
  depth: number;
  /** Words of its class and id, once they were asked for. */
  words: readonly string[] | null;
}

export type PageNode = TextNode | ElementNode;

export const MAX_DEPTH = 400;
const MAX_NODES = 200_000;

export interface Tree {
  root: ElementNode;
  /** Every element in document order, the root first. */
  elements: ElementNode[];
  /** Nested deeper than `MAX_DEPTH`: the deepest elements were taken as one. */
  flattened: boolean;
  /** Longer than `MAX_NODES`: the rest was left out. */
  cut: boolean;
}

const ROOT = tagTypeOf('#root', -1);
const BREAK = knownTag('br');
/** Shared by all that have none; `append` gives an element a list of its own. */
const NO_CHILDREN: PageNode[] = [];

/** Inside a drawing or formula, whose elements and text are not kept. */
interface Drawing {
  type: TagType;
  /** How many of its kind are open, and how many parts of it that may hold a page's elements again. */
  open: number;
  foreign: number;
}

const DRAWINGS = new Set(['svg', 'math']);
const FOREIGN = new Set(['foreignobject', 'annotation-xml']);

class TreeBuilder implements TokenReceiver {
  readonly elements: ElementNode[] = [];
  readonly root = this.makeElement(ROOT, NO_ATTRIBUTES, null);
  flattened = false;
  cut = false;
  private open: ElementNode[] = [this.root];
  private top = this.root;
  /** How many of each type are open, and how many deeper ones are taken as their parent; by the type's number. */
  private readonly openCount: number[] = new Array(KNOWN_COUNT).fill(0);
  private readonly ignored: number[] = [];
  private nodes = 0;
  private drawing: Drawing | null = null;
  private inHead = false;

  private makeElement(type: TagType, attributes: Attributes, parent: ElementNode | null): ElementNode {
    const depth = parent ? parent.depth + 1 : 0;
    const element: ElementNode = {
      kind: 'element',
      tag: type.name,
      type,
      attributes,
      children: NO_CHILDREN,
      parent,
      index: this.elements.length,
      depth,
      words: null,
    };
    this.elements.push(element);
    return element;
  }

  private push(element: ElementNode): void {
    this.open.push(element);
    this.top = element;
    this.openCount[element.type.number] = (this.openCount[element.type.number] ?? 0) + 1;
    if (element.tag === 'head') this.inHead = true;
  }

  private pop(): void {
    const element = this.open.pop();
    if (!element) return;
    this.top = this.open[this.open.length - 1] ?? this.root;
    this.openCount[element.type.number] = (this.openCount[element.type.number] ?? 1) - 1;
    if (element.tag === 'head') this.inHead = false;
  }

  private isOpen(type: TagType): boolean {
    return (this.openCount[type.number] ?? 0) > 0;
  }

  private isAnyOpen(names: ReadonlySet<string>): boolean {
    for (const name of names) if (this.isOpen(knownTag(name))) return true;
    return false;
  }

  /** Ends the nearest open element that `ends` accepts, unless a wall stands between. */
  private endNearest(ends: (type: TagType) => boolean, walls: (type: TagType) => boolean): void {
    for (let i = this.open.length - 1; i > 0; i--) {
      const type = this.open[i]?.type ?? ROOT;
      if (ends(type)) {
        while (this.open.length > i) this.pop();
        return;
      }
      if (walls(type)) return;
    }
  }

  openTag(type: TagType, attributes: Attributes, selfClosing: boolean): boolean {
    if (this.drawing && this.staysInDrawing(this.drawing, type, selfClosing)) return true;
    const { name } = type;
    if ((name === 'html' || name === 'body') && this.isOpen(type)) return true;
    if (this.inHead && !type.inHead) this.endNearest(isHead, never);
    if (type.closesParagraph && this.isOpen(PARAGRAPH)) this.endNearest(isParagraph, wallsParagraph);
    // A heading begins where one was left open.
    if (type.isHeading && this.top.type.isHeading) this.pop();
    const { siblings } = type;
    if (siblings && this.isAnyOpen(siblings.ends))
      this.endNearest(
        (t) => siblings.ends.has(t.name),
        (t) => siblings.walls.has(t.name),
      );
    const parent = this.top;
    if (!type.isVoid && this.open.length > MAX_DEPTH) {
      this.flattened = true;
      this.ignored[type.number] = (this.ignored[type.number] ?? 0) + 1;
      if (type.closesParagraph) this.addBreak(parent);
      return true;
    }
    if (++this.nodes > MAX_NODES) {
      this.cut = true;
      return false;
    }
    const element = this.makeElement(type, attributes, parent);
    append(parent, element);
    if (DRAWINGS.has(name)) this.drawing = selfClosing ? null : { type, open: 1, foreign: 0 };
    else if (!type.isVoid) this.push(element);
    return true;
  }

  /** An element of a page's text ends a drawing that was left open. */
  private staysInDrawing(drawing: Drawing, type: TagType, selfClosing: boolean): boolean {
    if (type.closesParagraph && drawing.foreign === 0) {
      this.drawing = null;
      return false;
    }
    if (selfClosing) return true;
    if (type === drawing.type) drawing.open++;
    else if (FOREIGN.has(type.name)) drawing.foreign++;
    return true;
  }

  /** What ends a block in a flattened part of the tree. */
  private addBreak(parent: ElementNode): void {
    const last = parent.children[parent.children.length - 1];
    if (last?.kind === 'element' && last.type === BREAK) return;
    for (let k = 0; k < 2; k++) append(parent, this.makeElement(BREAK, NO_ATTRIBUTES, parent));
  }

  closeTag(type: TagType): void {
    const { drawing } = this;
    if (drawing) {
      if (type === drawing.type) {
        if (--drawing.open === 0) this.drawing = null;
        return;
      }
      if (FOREIGN.has(type.name)) drawing.foreign = Math.max(0, drawing.foreign - 1);
      if (drawing.foreign > 0 || !type.closesParagraph || !this.isOpen(type)) return;
      this.drawing = null;
    }
    if (type === BREAK) {
      this.openTag(BREAK, NO_ATTRIBUTES, false);
      return;
    }
    const ignored = this.ignored[type.number] ?? 0;
    if (ignored > 0) {
      this.ignored[type.number] = ignored - 1;
      if (type.closesParagraph) this.addBreak(this.top);
      return;
    }
    // What follows the end of a page is still read.
    if (!this.isOpen(type) || type.name === 'body' || type.name === 'html') return;
    const walls = type.isTablePart
      ? isTable
      : type.closesParagraph
        ? isScopeWall
        : type.name === 'a'
          ? isScopeWall
          : isInlineWall;
    this.endNearest((t) => t === type, walls);
  }

  text(data: string, start: number, end: number): boolean {
    if (this.drawing) return true;
    const parent = this.top;
    const last = parent.children[parent.children.length - 1];
    if (last?.kind === 'text') {
      last.data += data;
      last.end = end;
    } else if (++this.nodes > MAX_NODES) {
      this.cut = true;
      return false;
    } else append(parent, { kind: 'text', data, parent, start, end });
    return true;
  }

  inDrawing(): boolean {
    return this.drawing !== null;
  }
}

/** Most elements have one child; a list of one takes less room than one that was pushed into. */
function append(parent: ElementNode, node: PageNode): void {
  if (parent.children.length === 0) parent.children = [node];
  else parent.children.push(node);
}

const PARAGRAPH = knownTag('p');
const isHead = (type: TagType): boolean => type.name === 'head';
const isParagraph = (type: TagType): boolean => type === PARAGRAPH;
const isTable = (type: TagType): boolean => type.name === 'table';
const isScopeWall = (type: TagType): boolean => type.isScopeWall;
const isInlineWall = (type: TagType): boolean => type.isScopeWall || type.isInlineWall;
const wallsParagraph = (type: TagType): boolean => type.isScopeWall || (type.closesParagraph && type !== PARAGRAPH);
const never = (): boolean => false;

export function parseTree(source: Source): Tree {
  const builder = new TreeBuilder();
  readTokens(source, builder);
  const { root, elements, flattened, cut } = builder;
  return { root, elements, flattened, cut };
}
