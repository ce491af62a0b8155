// HTML source cut into tags and text as the standard says, in one pass; only what the tree keeps is copied.
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { NameTable, stands } from './names.ts';
import { KNOWN_TAGS, type TagType, tagTypeOf } from './tags.ts';

/** Attributes that some rule reads; the others are not kept. None is named like a member of every object. */
const READ_ATTRIBUTES =
  'class id style hidden aria-hidden href rel itemprop itemtype property name content datetime type role lang xml:lang pubdate';
const ATTRIBUTES = new NameTable(READ_ATTRIBUTES.split(' ').map((name) => [name, name] as const));
const LONGEST_ATTRIBUTE = 11;

export type Attributes = Readonly<Record<string, string>>;
export const NO_ATTRIBUTES: Attributes = {};

export interface TokenReceiver {
  /** False when no more is wanted. */
  openTag(type: TagType, attributes: Attributes, selfClosing: boolean): boolean;
  closeTag(type: TagType): void;
  /** `start` and `end` say where it stands in the source. */
  text(data: string, start: number, end: number): boolean;
  /** In a drawing a self-closing tag has no content. */
  inDrawing(): boolean;
}

const [TAB, LF, FF, CR, SPACE, BANG, QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER, QUESTION] = [
  9, 10, 12, 13, 32, 33, 34, 39, 47, 61, 62, 63,
];

function isBlank(code: number): boolean {
  return code === SPACE || code === LF || code === TAB || code === CR || code === FF;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Gives the receiver every tag and text of the source in order, until it wants no more. */
export function readTokens(html: string, to: TokenReceiver): void {
  const tokens = new Tokens(html, to);
  tokens.run();
}

class Tokens {
  private readonly html: string;
  private readonly to: TokenReceiver;
  private readonly length: number;
  private at = 0;
  private attributes: Record<string, string> | null = null;
  private selfClosing = false;
  private readonly others = new Map<string, TagType>();

  constructor(html: string, to: TokenReceiver) {
    this.html = html;
    this.to = to;
    this.length = html.length;
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

  private text(start: number, end: number): boolean {
    const data = this.html.slice(start, end);
    return this.to.text(data.includes('&') ? decodeHTML(data) : data, start, end);
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
    const name = this.html.slice(start, Math.min(end, start + 60)).toLowerCase();
    let type = this.others.get(name);
    if (!type) {
      type = tagTypeOf(name);
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
    return type.name === 'script' ? this.to.text(html.slice(start, end), start, end) : this.text(start, end);
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
      if (name !== undefined) this.keep(name, '');
      return at;
    }
    at++;
    while (at < length && isBlank(html.charCodeAt(at))) at++;
    const quote = html.charCodeAt(at);
    if (quote === QUOTE || quote === APOSTROPHE) {
      const end = html.indexOf(quote === QUOTE ? '"' : "'", at + 1);
      if (end < 0) return length;
      if (name !== undefined) this.keep(name, html.slice(at + 1, end));
      return end + 1;
    }
    const valueStart = at;
    for (; at < length; at++) {
      const code = html.charCodeAt(at);
      if (isBlank(code) || code === GREATER) break;
    }
    if (name !== undefined) this.keep(name, html.slice(valueStart, at));
    return at;
  }

  private keep(name: string, value: string): void {
    this.attributes ??= {};
    if (this.attributes[name] === undefined)
      this.attributes[name] = value.includes('&') ? decodeHTMLAttribute(value) : value;
  }
}
