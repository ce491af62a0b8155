// A page's HTML as a small tree. Built on htmlparser2's tokenizer with capped depth and size, so that no page costs more than linear time.
import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { CLOSES_PARAGRAPH, SCOPE_WALLS, TABLE_TAGS, VOID_TAGS } from './tags.ts';

interface TextNode {
  kind: 'text';
  data: string;
  parent: ElementNode;
}

export interface ElementNode {
  kind: 'element';
  tag: string;
  /** Without a prototype; names in lower case. */
  attributes: Record<string, string>;
  children: PageNode[];
  parent: ElementNode | null;
  /** Words of its class and id, once they were asked for. */
  words: readonly string[] | null;
}

export type PageNode = TextNode | ElementNode;

export const MAX_DEPTH = 400;
const MAX_NODES = 200_000;

export interface Tree {
  root: ElementNode;
  /** Every element in document order. */
  elements: ElementNode[];
  /** Nested deeper than `MAX_DEPTH`: the deepest elements were taken as one. */
  flattened: boolean;
  /** Longer than `MAX_NODES`: the rest was left out. */
  cut: boolean;
}

function makeElement(tag: string, parent: ElementNode | null): ElementNode {
  return { kind: 'element', tag, attributes: Object.create(null), children: [], parent, words: null };
}

/** Start tags that end an open element of the same list, up to the given wall. */
const SIBLINGS: Readonly<Record<string, { ends: ReadonlySet<string>; walls: ReadonlySet<string> }>> = {
  li: { ends: new Set(['li']), walls: new Set(['ul', 'ol', 'menu', 'dir', 'table']) },
  dt: { ends: new Set(['dt', 'dd']), walls: new Set(['dl']) },
  dd: { ends: new Set(['dt', 'dd']), walls: new Set(['dl']) },
  tr: { ends: new Set(['tr']), walls: new Set(['table', 'tbody', 'thead', 'tfoot']) },
  td: { ends: new Set(['td', 'th']), walls: new Set(['tr', 'table']) },
  th: { ends: new Set(['td', 'th']), walls: new Set(['tr', 'table']) },
  tbody: { ends: new Set(['tbody', 'thead', 'tfoot']), walls: new Set(['table']) },
  tfoot: { ends: new Set(['tbody', 'thead', 'tfoot']), walls: new Set(['table']) },
  option: { ends: new Set(['option']), walls: new Set(['select']) },
  a: { ends: new Set(['a']), walls: new Set(['table', 'td']) },
};

/** Attributes that some rule reads; the others are not kept. */
const READ_ATTRIBUTES = new Set(
  'class id style hidden aria-hidden href rel itemprop itemtype itemscope property name content datetime type role lang xml:lang pubdate title alt'.split(
    ' ',
  ),
);

/** Any other element ends the head. */
const HEAD_TAGS = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title']);

class TreeBuilder implements TokenizerCallbacks {
  readonly root = makeElement('#root', null);
  readonly elements: ElementNode[] = [];
  flattened = false;
  cut = false;
  private readonly html: string;
  private open: ElementNode[] = [this.root];
  private readonly openCount = new Map<string, number>();
  private readonly ignored = new Map<string, number>();
  private nodes = 0;
  /** Called when the page is longer than is read. */
  stop: () => void = () => {};
  private pending: ElementNode | null = null;
  private attribute = '';
  private value = '';

  constructor(html: string) {
    this.html = html;
  }

  private top(): ElementNode {
    return this.open[this.open.length - 1] ?? this.root;
  }

  private pop(): void {
    const element = this.open.pop();
    if (element) this.openCount.set(element.tag, (this.openCount.get(element.tag) ?? 1) - 1);
  }

  private isOpen(tag: string): boolean {
    return (this.openCount.get(tag) ?? 0) > 0;
  }

  /** Ends the nearest open element that `ends` names, unless a wall stands between. */
  private endNearest(ends: (tag: string) => boolean, walls: (tag: string) => boolean): boolean {
    for (let i = this.open.length - 1; i > 0; i--) {
      const tag = this.open[i]?.tag ?? '';
      if (ends(tag)) {
        while (this.open.length > i) this.pop();
        return true;
      }
      if (walls(tag)) return false;
    }
    return false;
  }

  onopentagname(start: number, end: number): void {
    this.pending = makeElement(this.html.slice(start, end).toLowerCase(), null);
  }

  onattribname(start: number, end: number): void {
    const name = end - start > 11 ? '' : this.html.slice(start, end).toLowerCase();
    this.attribute = READ_ATTRIBUTES.has(name) ? name : '';
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== '') this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(quote: QuoteType, _end: number): void {
    const attributes = this.pending?.attributes;
    if (attributes && this.attribute !== '' && !(this.attribute in attributes)) {
      attributes[this.attribute] = quote === QuoteType.NoValue ? '' : this.value;
    }
  }

  onopentagend(_end: number): void {
    const element = this.pending;
    this.pending = null;
    if (!element) return;
    if (++this.nodes > MAX_NODES) {
      this.cut = true;
      this.stop();
      return;
    }
    const { tag } = element;
    if ((tag === 'html' || tag === 'body') && this.isOpen(tag)) return;
    if (!HEAD_TAGS.has(tag) && this.isOpen('head'))
      this.endNearest(
        (t) => t === 'head',
        () => false,
      );
    if (CLOSES_PARAGRAPH.has(tag) && this.isOpen('p')) {
      this.endNearest(
        (t) => t === 'p',
        (t) => (CLOSES_PARAGRAPH.has(t) && t !== 'p') || SCOPE_WALLS.has(t),
      );
    }
    const siblings = Object.hasOwn(SIBLINGS, tag) ? SIBLINGS[tag] : undefined;
    if (siblings)
      this.endNearest(
        (t) => siblings.ends.has(t),
        (t) => siblings.walls.has(t),
      );
    const isVoid = VOID_TAGS.has(tag);
    const parent = this.top();
    if (!isVoid && this.open.length > MAX_DEPTH) {
      this.flattened = true;
      this.ignored.set(tag, (this.ignored.get(tag) ?? 0) + 1);
      if (CLOSES_PARAGRAPH.has(tag)) this.addBreak(parent);
      return;
    }
    element.parent = parent;
    this.elements.push(element);
    parent.children.push(element);
    if (isVoid) return;
    this.open.push(element);
    this.openCount.set(tag, (this.openCount.get(tag) ?? 0) + 1);
  }

  /** What ends a block in a flattened part of the tree. */
  private addBreak(parent: ElementNode): void {
    const last = parent.children[parent.children.length - 1];
    if (last?.kind === 'element' && last.tag === 'br') return;
    parent.children.push(makeElement('br', parent), makeElement('br', parent));
  }

  onselfclosingtag(end: number): void {
    const tag = this.pending?.tag ?? '';
    this.onopentagend(end);
    const foreign = this.isOpen('svg') || this.isOpen('math');
    if (foreign && this.top().tag === tag) this.pop();
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).trim().toLowerCase();
    if (tag === 'br') {
      this.pending = makeElement('br', null);
      this.onopentagend(end);
      return;
    }
    const ignored = this.ignored.get(tag) ?? 0;
    if (ignored > 0) {
      this.ignored.set(tag, ignored - 1);
      if (CLOSES_PARAGRAPH.has(tag)) this.addBreak(this.top());
      return;
    }
    if (!this.isOpen(tag) || tag === 'body' || tag === 'html') return;
    const inline = !CLOSES_PARAGRAPH.has(tag) && !TABLE_TAGS.has(tag);
    this.endNearest(
      (t) => t === tag,
      (t) => (TABLE_TAGS.has(tag) ? t === 'table' : SCOPE_WALLS.has(t)) || (inline && tag !== 'a' && isWall(t)),
    );
  }

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }

  ontextentity(codepoint: number, _end: number): void {
    this.addText(String.fromCodePoint(codepoint));
  }

  private addText(data: string): void {
    const parent = this.top();
    if (parent.tag === 'style') return;
    const last = parent.children[parent.children.length - 1];
    if (last?.kind === 'text') last.data += data;
    else if (++this.nodes > MAX_NODES) {
      this.cut = true;
      this.stop();
    } else parent.children.push({ kind: 'text', data, parent });
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
  isInForeignContext(): boolean {
    return this.isOpen('svg') || this.isOpen('math');
  }
}

/** An inline end tag does not end these. */
function isWall(tag: string): boolean {
  return tag === 'div' || tag === 'p' || tag === 'section' || tag === 'article' || tag === 'li' || tag === 'main';
}

export function parseTree(html: string): Tree {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  builder.stop = () => tokenizer.pause();
  tokenizer.write(html);
  if (!builder.cut) tokenizer.end();
  return { root: builder.root, elements: builder.elements, flattened: builder.flattened, cut: builder.cut };
}
