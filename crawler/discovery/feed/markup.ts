// Markup of feeds, kept as far as it only shows something: known elements, no handlers, no acting addresses or styles.
import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { againstBase } from './address.ts';
import { cleanStyle } from './style.ts';

const KEPT = new Set(
  `a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center cite code
   col colgroup command data datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset
   figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd keygen label legend li m main map
   mark menu menuitem meter multicol nav nextid noscript ol optgroup option output p pre progress q rp rt ruby s samp
   section select small sound source spacer span strike strong sub summary sup table tbody td textarea tfoot th thead
   time tr tt u ul var video wbr`.split(/\s+/),
);
/** Left out with all that is in them. */
const DROPPED = new Set(['script', 'applet', 'style']);
const VOID = new Set('area br col command hr img input keygen source wbr'.split(' '));
const ADDRESSES = new Set(
  'action background cite dynsrc formaction href icon longdesc lowsrc poster src usemap'.split(' '),
);

export const isKeptElement = (name: string): boolean => KEPT.has(name.toLowerCase());

/** The same markup without what acts; character references stay as they are written. */
export function cleanMarkup(source: string, base: string): string {
  const out: string[] = [];
  walk(source, {
    open: (name, attributes) => out.push(`<${name}${attributesOf(attributes, base)}${VOID.has(name) ? ' /' : ''}>`),
    text: (part) => out.push(escapedText(part)),
    close: (name) => {
      if (!VOID.has(name)) out.push(`</${name}>`);
    },
  });
  return out.join('');
}

/** What a reader sees of it. */
export function markupText(source: string): string {
  const out: string[] = [];
  const space = (name: string): void => {
    if (!INLINE.test(name)) out.push(' ');
  };
  walk(source, { open: space, text: (part) => out.push(decodeHTML(part)), close: space });
  return out.join('');
}

const INLINE = /^(?:a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;

interface Listener {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text: (part: string) => void;
  close: (name: string) => void;
}

/** Further elements, and all after them, are left out: the parser's cost grows with its depth. */
const MAX_DEPTH = 200;
class TooDeep extends Error {}

function walk(source: string, listener: Listener): void {
  let dropped = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) throw new TooDeep();
        if (DROPPED.has(name)) dropped += 1;
        else if (dropped === 0 && KEPT.has(name)) listener.open(name, attributes);
      },
      ontext(part) {
        if (dropped === 0) listener.text(part);
      },
      onclosetag(name) {
        depth -= 1;
        if (DROPPED.has(name)) dropped -= 1;
        else if (dropped === 0 && KEPT.has(name)) listener.close(name);
      },
    },
    { decodeEntities: false, recognizeSelfClosing: true },
  );
  try {
    parser.end(source);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
}

function attributesOf(attributes: Readonly<Record<string, string>>, base: string): string {
  return Object.keys(attributes)
    .filter((name) => /^[a-z][a-z-]*$/.test(name) && !/^on|^srcdoc$|^xmlns$|^srcset$|^ping$/.test(name))
    .sort()
    .map((name) => {
      const value = attributes[name] ?? '';
      if (name === 'style') {
        const style = cleanStyle(decodeHTML(value));
        return style === '' ? '' : ` style="${escapedValue(style)}"`;
      }
      return ` ${name}="${escapedValue(ADDRESSES.has(name) ? safeAddress(value, base) : value)}"`;
    })
    .join('');
}

function safeAddress(value: string, base: string): string {
  const address = decodeHTML(value).trim();
  if (address === '' || /^(?:mailto|tel|#)/i.test(address)) return address;
  return againstBase(address, base) ?? '';
}

/** A character reference is left alone, a bare ampersand is none. */
const escapedAmpersands = (text: string): string =>
  text
    .replace(/&(?!(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]\w{1,30});)/g, '&amp;')
    .replace(/&#X(?=[\da-fA-F]{1,6};)/g, '&#x');
const escapedText = (text: string): string => escapedAmpersands(text).replace(/</g, '&lt;');
const escapedValue = (text: string): string =>
  escapedAmpersands(text).replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
