// A feed's XML as a small tree: forgiving, without entities of its own, each element with its vocabulary and base address.
import { Parser } from 'htmlparser2';
import { againstBase } from './address.ts';

export type Vocabulary =
  | 'feed'
  | 'dc'
  | 'dcterms'
  | 'content'
  | 'itunes'
  | 'media'
  | 'xhtml'
  | 'rdf'
  | 'syndication'
  | 'xml'
  | 'foreign';

export interface XmlElement {
  vocabulary: Vocabulary;
  /** Without prefix, in lower case. */
  name: string;
  /** Names in lower case, prefixes of known vocabularies as in `Vocabulary`: `rdf:about`. */
  attributes: ReadonlyMap<string, string>;
  children: (string | XmlElement)[];
  /** Of addresses in it. */
  base: string;
}

/** No feed needs as much; the parser’s cost grows with it. */
const MAX_DEPTH = 200;

/** Addresses that name a vocabulary, in lower case. What is in none is a feed's own, as is Atom in RSS. */
const VOCABULARIES: readonly (readonly [RegExp, Vocabulary])[] = [
  [/^http:\/\/www\.w3\.org\/2005\/atom$|^http:\/\/purl\.org\/atom\/ns#/, 'feed'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/$|^http:\/\/my\.netscape\.com\/(?:rdf\/simple|publish)/, 'feed'],
  [/^https?:\/\/(?:backend\.userland\.com|blogs\.law\.harvard\.edu|channel\.netscape\.com)\//, 'feed'],
  [/^http:\/\/purl\.org\/(?:net\/)?rss1\.1#?/, 'feed'],
  [/^http:\/\/purl\.org\/dc\/elements\//, 'dc'],
  [/^http:\/\/purl\.org\/dc\/terms\//, 'dcterms'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\//, 'content'],
  [/^http:\/\/www\.itunes\.com\/dtds\/podcast-1\.0\.dtd|^http:\/\/example\.com\/dtds\/podcast/, 'itunes'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/syndication\//, 'syndication'],
  [/^http:\/\/search\.yahoo\.com\/mrss/, 'media'],
  [/^http:\/\/www\.w3\.org\/(?:1999\/xhtml|xhtml)/, 'xhtml'],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#/, 'rdf'],
  [/^http:\/\/www\.w3\.org\/xml\/1998\/namespace$/, 'xml'],
];

/** Prefixes taken at their word where they were never declared. */
const UNDECLARED: ReadonlyMap<string, Vocabulary> = new Map<string, Vocabulary>(
  (['dc', 'dcterms', 'content', 'itunes', 'media', 'xhtml', 'rdf', 'xml'] as const).map((name) => [name, name]),
)
  .set('atom', 'feed')
  .set('sy', 'syndication');

type Prefixes = ReadonlyMap<string, Vocabulary>;

/** The root element, where there is any. Throws where elements are nested too deep. */
export function parseXml(text: string, base: string): XmlElement | undefined {
  const scopes: { element: XmlElement; prefixes: Prefixes }[] = [];
  let root: XmlElement | undefined;
  const parser = new Parser(
    {
      onopentag(tag, written) {
        if (scopes.length >= MAX_DEPTH) throw new Error(`elements are nested more than ${MAX_DEPTH} deep`);
        const above = scopes.at(-1);
        const prefixes = declared(written, above?.prefixes);
        const attributes = attributesOf(written, prefixes);
        const ownBase = attributes.get('xml:base');
        const aboveBase = above?.element.base ?? base;
        const { vocabulary, name } = named(tag, prefixes);
        const ownPlace = ownBase === undefined ? undefined : againstBase(ownBase, aboveBase);
        const element: XmlElement = { vocabulary, name, attributes, children: [], base: ownPlace ?? aboveBase };
        above?.element.children.push(element);
        root ??= element;
        scopes.push({ element, prefixes });
      },
      ontext(part) {
        scopes.at(-1)?.element.children.push(part);
      },
      onclosetag() {
        scopes.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return root;
}

/** The root speaks a feed's vocabulary, whatever it calls it. */
function declared(written: Readonly<Record<string, string>>, above: Prefixes | undefined): Prefixes {
  let prefixes: Map<string, Vocabulary> | undefined;
  for (const name of Object.keys(written)) {
    if (!name.startsWith('xmlns')) continue;
    const value = written[name] ?? '';
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined;
    if (prefix === undefined) continue;
    prefixes ??= new Map(above ?? UNDECLARED);
    prefixes.set(prefix, prefix === '' && !above ? 'feed' : vocabularyOf(value));
  }
  return prefixes ?? above ?? UNDECLARED;
}

function vocabularyOf(address: string): Vocabulary {
  const plain = address.trim().toLowerCase();
  return plain === '' ? 'feed' : (VOCABULARIES.find(([pattern]) => pattern.test(plain))?.[1] ?? 'foreign');
}

function named(tag: string, prefixes: Prefixes): { vocabulary: Vocabulary; name: string } {
  const colon = tag.indexOf(':');
  const vocabulary = prefixes.get(colon < 0 ? '' : tag.slice(0, colon)) ?? (colon < 0 ? 'feed' : 'foreign');
  return { vocabulary, name: tag.slice(colon + 1).toLowerCase() };
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Most elements of a feed have none. */
function attributesOf(written: Readonly<Record<string, string>>, prefixes: Prefixes): ReadonlyMap<string, string> {
  let attributes: Map<string, string> | undefined;
  for (const tag of Object.keys(written)) {
    const value = written[tag] ?? '';
    attributes ??= new Map();
    if (!tag.includes(':')) attributes.set(tag.toLowerCase(), value);
    else {
      const { vocabulary, name } = named(tag, prefixes);
      if (vocabulary !== 'foreign') attributes.set(`${vocabulary}:${name}`, value);
    }
  }
  return attributes ?? NONE;
}

export function elementsOf(parent: XmlElement, vocabulary: Vocabulary, name: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.vocabulary === vocabulary && child.name === name,
  );
}

/** All text in it, as it stands. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
