// HTML source cut into tags and text as the standard says, in one pass; only what the tree keeps is copied.
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { NameTable, stands } from './names.ts';
import type { Source } from './source.ts';
import { KNOWN_COUNT, KNOWN_TAGS, type TagType, tagTypeOf } from './tags.ts';

/** The attributes that some rule reads; the others are not kept. Every element has all of them, so that all are of one shape. */
class ReadAttributes {
  class: string | undefined = undefined;
  id: string | undefined = undefined;
  style: string | undefined = undefined;
  hidden: string | undefined = undefined;
  'aria-hidden': string | undefined = undefined;
  href: string | undefined = undefined;
  rel: string | undefined = undefined;
  itemprop: string | undefined = undefined;
  itemtype: string | undefined = undefined;
  property: string | undefined = undefined;
  name: string | undefined = undefined;
  content: string | undefined = undefined;
  datetime: string | undefined = undefined;
  type: string | undefined = undefined;
  role: string | undefined = undefined;
  lang: string | undefined = undefined;
  'xml:lang': string | undefined = undefined;
  pubdate: string | undefined = undefined;
}

export type Attributes = Readonly<ReadAttributes>;
type AttributeName = keyof ReadAttributes;
export const NO_ATTRIBUTES: Attributes = new ReadAttributes();

const ATTRIBUTE_NAMES = Object.keys(NO_ATTRIBUTES) as AttributeName[];
const ATTRIBUTES = new NameTable(ATTRIBUTE_NAMES.map((name) => [name, name] as const));
const LONGEST_ATTRIBUTE = Math.max(...ATTRIBUTE_NAMES.map((name) => name.length));

export interface TokenReceiver {
  /** False when no more is wanted. */
  openTag(type: TagType, attributes: Attributes, selfClosing: boolean): boolean;
  closeTag(type: TagType): void;
  /** `start` and `end` say where it stands in the decoded source. */
  text(data: string, start: number, end: number): boolean;
  /** In a drawing a self-closing tag has no content. */
  inDrawing(): boolean;
}

const [TAB, LF, FF, CR, SPACE, BANG, QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER, QUESTION] = [
  9, 10, 12, 13, 32, 33, 34, 39, 47, 61, 62, 63,
];

function isBlank(code: number): boolean {
  return code <= SPACE && (code === SPACE || code === LF || code === TAB || code === CR || code === FF);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Gives the receiver every tag and text of the source in order, until it wants no more. */
export function readTokens(source: Source, to: TokenReceiver): void {
  const tokens = new Tokens(source, to);
  tokens.run();
}

class Tokens {
  private readonly source: Source;
  private readonly html: string;
  private readonly to: TokenReceiver;
  private readonly length: number;
  private at = 0;
  private attributes: ReadAttributes | null = null;
  /** Of the last `&` that was looked for. */
  private ampersand = -1;
  private selfClosing = false;
  private readonly others = new Map<string, TagType>();

  constructor(source: Source, to: TokenReceiver) {
    this.source = source;
    this.html = source.marks;
    this.to = to;
    this.length = source.marks.length;
  }

  run(): void {
    const { html, length } = this;
    let from = 0;
    while (this.at < length) {
      const open = html.indexOf('<', this.at);
      if (open < 0) break;
      const next = html.charCodeAt(open + 1);
      const isTag = isLetter(next) || next === SLASH || next === BANG || next === QUESTION;
      if (!isTag) {
        this.at = open + 1;
        continue;
      }
      if (open > from && !this.text(from, open)) return;
      if (isLetter(next)) {
        if (!this.startTag(open + 1)) return;
      } else if (next === SLASH) this.endTag(open + 2);
      else this.at = this.markupEnd(open, next);
      from = this.at;
    }
    if (from < length) this.text(from, length);
  }

  private text(start: number, end: number, entities = true): boolean {
    const { source } = this;
    const from = source.placeOf(start);
    const data = source.piece(start, end);
    return this.to.text(entities && this.hasEntity(start, end) ? decodeHTML(data) : data, from, source.placeOf(end));
  }

  /** Where a comment, declaration or instruction ends. */
  private markupEnd(open: number, next: number): number {
    const { html, length } = this;
    if (next === BANG && html.startsWith('--', open + 2)) {
      if (html.startsWith('>', open + 4)) return open + 5;
      if (html.startsWith('->', open + 4)) return open + 6;
      const end = html.indexOf('-->', open + 4);
      return end < 0 ? length : end + 3;
    }
    const end = html.indexOf('>', open + 2);
    return end < 0 ? length : end + 1;
  }

  private nameEnd(from: number): number {
    const { html, length } = this;
    let at = from;
    for (; at < length; at++) {
      const code = html.charCodeAt(at);
      if (isBlank(code) || code === GREATER || code === SLASH) break;
    }
    return at;
  }

  private typeAt(start: number, end: number): TagType {
    const known = KNOWN_TAGS.find(this.html, start, end);
    if (known) return known;
    const name = this.source.piece(start, end).slice(0, 60).toLowerCase();
    let type = this.others.get(name);
    if (!type) {
      type = tagTypeOf(name, KNOWN_COUNT + this.others.size);
      this.others.set(name, type);
    }
    return type;
  }

  private endTag(start: number): void {
    const { html, length } = this;
    const close = html.indexOf('>', start);
    this.at = close < 0 ? length : close + 1;
    if (!isLetter(html.charCodeAt(start)) || close < 0) return;
    this.to.closeTag(this.typeAt(start, this.nameEnd(start)));
  }

  private startTag(start: number): boolean {
    const end = this.nameEnd(start);
    const type = this.typeAt(start, end);
    this.attributes = null;
    this.selfClosing = false;
    this.at = this.readAttributes(end);
    // An unfinished tag at the end of the page.
    if (this.at < 0) {
      this.at = this.length;
      return true;
    }
    if (!this.to.openTag(type, this.attributes ?? NO_ATTRIBUTES, this.selfClosing)) return false;
    return type.isRaw && !(this.selfClosing && this.to.inDrawing()) ? this.rawText(type) : true;
  }

  /** What stands up to the end tag of a script, style sheet or title; entities count in titles only. */
  private rawText(type: TagType): boolean {
    const { html, length } = this;
    const start = this.at;
    let end = html.indexOf('</', start);
    for (; end >= 0; end = html.indexOf('</', end + 2)) {
      const nameEnd = end + 2 + type.name.length;
      if (!stands(type.name, html, end + 2, Math.min(nameEnd, length))) continue;
      const code = html.charCodeAt(nameEnd);
      if (nameEnd >= length || isBlank(code) || code === SLASH || code === GREATER) break;
    }
    if (end < 0) end = length;
    this.at = end;
    if (end === start || type.name === 'style') return true;
    return this.text(start, end, type.name !== 'script');
  }

  /** Reads up to the tag's end and says where that is, or -1 where there is none. */
  private readAttributes(from: number): number {
    const { html, length } = this;
    let at = from;
    while (at < length) {
      const code = html.charCodeAt(at);
      if (code === GREATER) return at + 1;
      if (isBlank(code)) at++;
      else if (code === SLASH) {
        this.selfClosing = html.charCodeAt(at + 1) === GREATER;
        at++;
      } else at = this.readAttribute(at);
    }
    return -1;
  }

  private readAttribute(start: number): number {
    const { html, length } = this;
    let at = start + 1;
    for (; at < length; at++) {
      const code = html.charCodeAt(at);
      if (isBlank(code) || code === EQUALS || code === GREATER || code === SLASH) break;
    }
    const nameEnd = at;
    const name = nameEnd - start > LONGEST_ATTRIBUTE ? undefined : ATTRIBUTES.find(html, start, nameEnd);
    while (at < length && isBlank(html.charCodeAt(at))) at++;
    if (html.charCodeAt(at) !== EQUALS) {
      if (name !== undefined) this.keep(name, at, at);
      return at;
    }
    at++;
    while (at < length && isBlank(html.charCodeAt(at))) at++;
    const quote = html.charCodeAt(at);
    if (quote === QUOTE || quote === APOSTROPHE) {
      const end = html.indexOf(quote === QUOTE ? '"' : "'", at + 1);
      if (end < 0) return length;
      if (name !== undefined) this.keep(name, at + 1, end);
      return end + 1;
    }
    const valueStart = at;
    for (; at < length; at++) {
      const code = html.charCodeAt(at);
      if (isBlank(code) || code === GREATER) break;
    }
    if (name !== undefined) this.keep(name, valueStart, at);
    return at;
  }

  private keep(name: AttributeName, start: number, end: number): void {
    this.attributes ??= new ReadAttributes();
    if (this.attributes[name] !== undefined) return;
    const value = this.source.piece(start, end);
    this.attributes[name] = this.hasEntity(start, end) ? decodeHTMLAttribute(value) : value;
  }

  private hasEntity(start: number, end: number): boolean {
    if (this.ampersand < start) {
      const next = this.html.indexOf('&', start);
      this.ampersand = next < 0 ? this.length : next;
    }
    return this.ampersand < end;
  }
}
