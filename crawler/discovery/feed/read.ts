// RSS of every version, Atom 0.3 and 1.0, RDF, CDF and JSON Feed.
import { againstBase } from './address.ts';
import type { FeedDocument, FeedItem } from './document.ts';
import { readJsonFeed } from './json.ts';
import { atomText, type FeedText, rssText } from './text.ts';
import { elementsOf, parseXml, textIn, type Vocabulary, type XmlElement } from './xml.ts';

/** Throws where the text is no feed. `url`: where it was fetched from. */
export function readFeedDocument(text: string, url: string): FeedDocument {
  const source = text.replace(/^\uFEFF/, '').trimStart();
  if (source.startsWith('{')) return readJsonFeed(source, url);
  const root = parseXml(source, url);
  if (!root || !['feed', 'rss', 'rdf', 'channel'].includes(root.name))
    throw new Error(root ? `<${root.name}> is no feed` : 'there is no element in it');
  const isAtom = root.name === 'feed';
  const edition = !isAtom ? null : root.attributes.get('version') === '0.3' ? '0.3' : '1.0';
  const channel = isAtom || root.name === 'channel' ? root : elementsOf(root, 'feed', 'channel')[0];
  const places = isAtom || !channel || channel === root ? [root] : [channel, root];
  const items = places.flatMap((place) => elementsOf(place, 'feed', isAtom ? 'entry' : 'item'));
  const { content: _content, ...feed } = readItem(channel ?? root, edition);
  return { ...feed, rest: restOf(channel ?? root), items: items.map((item) => readItem(item, edition)) };
}

type Name = readonly [Vocabulary, string];

const TITLES: readonly Name[] = [
  ['feed', 'title'],
  ['dc', 'title'],
  ['itunes', 'title'],
  ['media', 'title'],
];
const SUMMARIES: readonly Name[] = [
  ['feed', 'summary'],
  ['feed', 'subtitle'],
  ['feed', 'tagline'],
  ['feed', 'description'],
  ['feed', 'abstract'],
  ['dc', 'description'],
  ['itunes', 'subtitle'],
  ['itunes', 'summary'],
  ['media', 'description'],
];
const CONTENTS: readonly Name[] = [
  ['feed', 'content'],
  ['content', 'encoded'],
  ['xhtml', 'body'],
  ['feed', 'body'],
  ['feed', 'fullitem'],
];
const PUBLISHED: readonly Name[] = [
  ['feed', 'published'],
  ['feed', 'pubdate'],
  ['feed', 'issued'],
  ['dcterms', 'issued'],
];
const UPDATED: readonly Name[] = [
  ['feed', 'updated'],
  ['feed', 'modified'],
  ['feed', 'lastbuilddate'],
  ['dcterms', 'modified'],
  ['dc', 'date'],
];
const CREATED: readonly Name[] = [
  ['feed', 'created'],
  ['dcterms', 'created'],
];

/** An item, or what a feed says of itself; `edition` of Atom, where it is that. */
function readItem(element: XmlElement, edition: '0.3' | '1.0' | null): FeedItem {
  const textOf = (names: readonly Name[], expected: FeedText['kind']): FeedText | undefined => {
    const found = first(element, names);
    if (!found) return undefined;
    return edition !== null && found.vocabulary === 'feed' ? atomText(found, edition) : rssText(found, expected);
  };
  const content = textOf(CONTENTS, 'markup');
  return {
    id: idOf(element),
    link: linkOf(element),
    title: textOf(TITLES, 'text'),
    summary: textOf(SUMMARIES, 'markup') ?? content,
    content,
    published: lastText(element, PUBLISHED),
    updated: lastText(element, UPDATED) ?? element.attributes.get('lastmod'),
    created: lastText(element, CREATED),
  };
}

function first(element: XmlElement, names: readonly Name[]): XmlElement | undefined {
  for (const [vocabulary, name] of names) {
    const [found] = elementsOf(element, vocabulary, name);
    if (found) return found;
  }
  return undefined;
}

/** Of several, the last one said. */
function lastText(element: XmlElement, names: readonly Name[]): string | undefined {
  for (const [vocabulary, name] of names) {
    const found = elementsOf(element, vocabulary, name).at(-1);
    const text = found && textIn(found).trim();
    if (text) return text;
  }
  return undefined;
}

function idOf(element: XmlElement): string | undefined {
  const found = first(element, [
    ['feed', 'id'],
    ['feed', 'guid'],
  ]);
  const id = (found ? textIn(found) : element.attributes.get('rdf:about'))?.trim();
  // A path is an address; anything else may be any name.
  if (id?.startsWith('/')) return againstBase(id, element.base) ?? id;
  return id || undefined;
}

function linkOf(element: XmlElement): string | undefined {
  const links = elementsOf(element, 'feed', 'link').flatMap((link) => {
    const address = againstBase(link.attributes.get('href') ?? textIn(link), link.base);
    const isBlank = (link.attributes.get('href') ?? textIn(link)).trim() === '';
    return address && !isBlank ? [{ address, rel: link.attributes.get('rel') ?? 'alternate' }] : [];
  });
  const link =
    links.find(({ rel }) => rel === 'alternate') ?? links.find(({ rel }) => rel !== 'enclosure' && rel !== 'self');
  const href = element.attributes.get('href');
  return link?.address ?? (href ? againstBase(href, element.base) : undefined) ?? permalink(element);
}

/** An RSS guid is an address unless it says that it is none. */
function permalink(element: XmlElement): string | undefined {
  const [guid] = elementsOf(element, 'feed', 'guid');
  if (!guid || guid.attributes.get('ispermalink')?.toLowerCase() === 'false') return undefined;
  const text = textIn(guid).trim();
  return /^https?:/i.test(text) ? text : undefined;
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};

/** `ttl` in minutes, or the syndication module's so many times a period. */
function restOf(channel: XmlElement): number | null {
  const say = (vocabulary: Vocabulary, name: string): string => {
    const [found] = elementsOf(channel, vocabulary, name);
    return found ? textIn(found).trim().toLowerCase() : '';
  };
  const ttl = say('feed', 'ttl');
  if (/^\d{1,6}$/.test(ttl)) return Number(ttl) * 60;
  const period = PERIODS[say('syndication', 'updateperiod')];
  const times = say('syndication', 'updatefrequency');
  return period === undefined ? null : Math.round(period / (/^[1-9]\d{0,4}$/.test(times) ? Number(times) : 1));
}
