// A title, summary or content of a feed: plain text or markup, by what the feed says of it or by how it looks.
import { cleanMarkup, isKeptElement, markupText } from './markup.ts';
import { textIn, type XmlElement } from './xml.ts';

export interface FeedText {
  kind: 'text' | 'markup';
  source: string;
  base: string;
}

/** As plain text in one line. */
export function plainText({ kind, source }: FeedText): string {
  const text = kind === 'text' ? source : markupText(source);
  return text.replace(/\s+/g, ' ').trim();
}

/** Markup without anything that acts, addresses made absolute; plain text as it stands. */
export function safeText({ kind, source, base }: FeedText): string {
  return kind === 'text' ? source.trim() : cleanMarkup(source, base).trim();
}

/** Atom says by `type`, and before 1.0 by `mode`, what stands in an element. Since 1.0 a `div` around everything is none
 *  of it. */
export function atomText(element: XmlElement, edition: '0.3' | '1.0'): FeedText {
  const { base } = element;
  const type = (element.attributes.get('type') ?? 'text').trim().toLowerCase();
  const mode = element.attributes.get('mode')?.toLowerCase();
  const isPlain = type === 'text' || type.startsWith('text/');
  const isMarkup = /^(?:html|xhtml|text\/html|application\/xhtml\+xml)$/.test(type);
  const wrapper = isMarkup && edition === '1.0' ? wrapperOf(element) : undefined;
  if (mode === 'base64' || (!isPlain && !isMarkup && !type.endsWith('xml') && !hasElements(element)))
    return { kind: isPlain && !isMarkup ? 'text' : 'markup', source: fromBase64(textIn(element)), base };
  if (type === 'html' || (type === 'text/html' && mode !== 'xml'))
    return { kind: 'markup', source: wrapper ? textIn(wrapper) : mixed(element), base: (wrapper ?? element).base };
  if (isMarkup || hasElements(element))
    return { kind: 'markup', source: inner(wrapper ?? element), base: (wrapper ?? element).base };
  return { kind: 'text', source: textIn(element), base };
}

/** RSS never says: a title is text unless it looks like markup, everything else is markup. */
export function rssText(element: XmlElement, expected: FeedText['kind']): FeedText {
  const { base } = element;
  if (hasElements(element)) return { kind: 'markup', source: mixed(element), base };
  const source = textIn(element);
  return { kind: expected === 'markup' || looksLikeMarkup(source) ? 'markup' : 'text', source, base };
}

const hasElements = (element: XmlElement): boolean => element.children.some((child) => typeof child !== 'string');

/** The one element around everything, where it is a `div`. */
function wrapperOf({ children }: XmlElement): XmlElement | undefined {
  const [only, ...others] = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return typeof only === 'object' && only.name === 'div' && others.length === 0 ? only : undefined;
}

/** An end tag or a character reference, and no tag that is none of HTML's. */
function looksLikeMarkup(text: string): boolean {
  if (!/<\/[a-z]\w{0,9}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i.test(text)) return false;
  return [...text.matchAll(/<\/?(?<name>[a-z]\w{0,20})/gi)].every(({ groups }) => isKeptElement(groups?.name ?? ''));
}

/** Markup that was escaped, elements among it written out. */
function mixed({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : written(child))).join('');
}

/** Inner XML. */
function inner({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('');
}

function written(element: XmlElement): string {
  const attributes = [...element.attributes]
    .filter(([name]) => !name.includes(':'))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${element.name}${attributes.join('')}>${inner(element)}</${element.name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString('utf8');
