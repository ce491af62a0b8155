// The article's headline without the site's name.
import { lettersOf, wellFormed } from '../../../ledger/text.ts';
import type { ElementNode } from '../dom.ts';
import { metaOf, type PageHead } from '../head.ts';
import { isNode, listOf, stringOf, ldValue } from '../jsonLd.ts';
import { decodeEntities } from '../entities.ts';
import { squeeze, textOf } from '../walk.ts';
import { type Candidate, elect } from './signals.ts';

/** Blanks around a bar, a dash, a dot or an arrow: what stands between a headline and the site's name. */
const SEPARATOR = / (?:[|–—\-·•»«:]|::|\/\/|\\|<|>) /g;

/** Names by which the page calls its site. */
export function siteNamesOf(head: PageHead, outletName: string, host: string): string[] {
  const names = [metaOf(head, 'og:site_name', 'application-name', 'apple-mobile-web-app-title'), outletName, host];
  for (const publisher of listOf(head.ldArticle ? ldValue(head.ldArticle, 'publisher') : undefined)) {
    if (isNode(publisher)) names.push(stringOf(publisher));
  }
  for (const node of head.ldNodes) {
    const type = stringOf(ldValue(node, '@type'));
    if (type === 'WebSite' || type === 'NewsMediaOrganization') names.push(stringOf(node));
  }
  return [...new Set(names.filter((name) => name !== null && name.trim() !== '' && name.length <= 50))] as string[];
}

interface SiteKey {
  site: string;
  /** Without `www.` and the top domain. */
  bare: string;
}

const KEYS = new WeakMap<readonly string[], SiteKey[]>();

function siteKeys(siteNames: readonly string[]): SiteKey[] {
  let keys = KEYS.get(siteNames);
  if (!keys) {
    keys = siteNames.map((name) => ({
      site: lettersOf(name),
      bare: lettersOf(name.replace(/^www\./, '').replace(/\.\w{2,8}(?:\.\w{2})?$/, '')),
    }));
    KEYS.set(siteNames, keys);
  }
  return keys;
}

function namesSite(part: string, siteNames: readonly string[]): boolean {
  if (part.length > 70) return false;
  const letters = lettersOf(part);
  if (letters === '') return true;
  return siteKeys(siteNames).some(({ site, bare }) => {
    if (letters === site || letters === bare) return true;
    const close = letters.length >= 4 && Math.abs(letters.length - site.length) <= 8;
    return close && (site.startsWith(letters) || letters.startsWith(site));
  });
}

/** `title` without parts at its ends that name the site. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  let rest = title;
  for (let turn = 0; turn < 3; turn++) {
    const cuts = [...rest.matchAll(SEPARATOR)];
    const last = cuts[cuts.length - 1];
    const first = cuts[0];
    if (last && namesSite(rest.slice(last.index + last[0].length), siteNames)) rest = rest.slice(0, last.index);
    else if (first && namesSite(rest.slice(0, first.index), siteNames))
      rest = rest.slice(first.index + first[0].length);
    else break;
  }
  const cuts = [...rest.matchAll(SEPARATOR)];
  for (const [i, cut] of cuts.entries()) {
    const start = cut.index + cut[0].length;
    const end = cuts[i + 1]?.index ?? rest.length;
    if (cut.index > 0.3 * rest.length && namesSite(rest.slice(start, end), siteNames))
      return rest.slice(0, cut.index).trim();
  }
  return rest.trim();
}

/** A title that another signal shows to be headline, separator and more: the headline alone. */
function partBackedBy(title: string, others: ReadonlySet<string>): string | null {
  for (const cut of title.matchAll(SEPARATOR)) {
    const before = title.slice(0, cut.index);
    const after = title.slice(cut.index + cut[0].length);
    if (others.has(lettersOf(before))) return before;
    if (others.has(lettersOf(after))) return after;
  }
  return null;
}

export interface TitleReading {
  title: string;
  candidates: Candidate[];
  /** The heading on the page that shows it. */
  heading: ElementNode | null;
}

function clean(value: string, siteNames: readonly string[]): string | null {
  const text = withoutSite(wellFormed(squeeze(decodeEntities(value.slice(0, 1000)))), siteNames);
  return text.length >= 2 && !namesSite(text, siteNames) ? text.slice(0, 500) : null;
}

export function readTitle(
  elements: readonly ElementNode[],
  head: PageHead,
  siteNames: readonly string[],
): TitleReading {
  const candidates: Candidate[] = [];
  const cleaned = new Map<string, string | null>();
  const add = (from: string, value: string | null, weight: number): void => {
    if (value === null) return;
    // Head, headline and metadata mostly say the same.
    const text = cleaned.get(value) ?? clean(value, siteNames);
    cleaned.set(value, text);
    if (text) candidates.push({ from, value: text, weight });
  };
  const headings: { element: ElementNode; text: string }[] = [];
  const marked: ElementNode[] = [];
  for (const element of elements) {
    if (element.tag === 'h1' && headings.length < 8) headings.push({ element, text: textOf(element, 1000) });
    const { itemprop } = element.attributes;
    if (itemprop?.split(' ').includes('headline') && element.tag !== 'meta') marked.push(element);
  }
  for (const { text } of headings) add('h1', text, headings.length === 1 ? 3 : 1.5);
  add(
    'json-ld',
    stringOf(head.ldArticle ? (ldValue(head.ldArticle, 'headline') ?? ldValue(head.ldArticle, 'name')) : null),
    2.5,
  );
  add('meta:og:title', metaOf(head, 'og:title'), 2.2);
  for (const element of marked.slice(0, 2)) add('itemprop:headline', textOf(element, 1000), 2);
  add('title', head.title, 1.5);
  add('meta:twitter:title', metaOf(head, 'twitter:title'), 1);
  add('meta:parsely-title', metaOf(head, 'parsely-title'), 1);
  add('meta:dc.title', metaOf(head, 'dcterms.title', 'dc.title'), 1);
  const shown = new Set(
    candidates
      .filter(({ from }) => from === 'h1' || from === 'itemprop:headline' || from === 'json-ld')
      .map(({ value }) => lettersOf(value)),
  );
  for (const candidate of candidates) candidate.value = partBackedBy(candidate.value, shown) ?? candidate.value;
  const chosen = elect(candidates, (value) => lettersOf(value).slice(0, 200));
  const title = chosen?.value ?? '';
  const isTitle = titleTest(title);
  const heading = headings.find(({ text }) => isTitle(text))?.element ?? headings[0]?.element ?? null;
  return { title, candidates, heading };
}

/** A letter or digit that no mark after it changes. */
const PLAIN_START = /^[a-z0-9][\u0000-\u007f]/i;

/** Tells whether a line shows the title, perhaps with a word more or a different dash. */
export function titleTest(title: string): (line: string) => boolean {
  const b = lettersOf(title);
  return (line) => {
    if (b === '' || Math.abs(line.length - title.length) > 40 + title.length / 4) return false;
    if (PLAIN_START.test(line) && line[0]?.toLowerCase() !== b[0]) return false;
    const a = lettersOf(line);
    if (a === '') return false;
    const close = a.length > 15 && b.length > 15 && Math.abs(a.length - b.length) < 25;
    return a === b || (close && (a.startsWith(b) || b.startsWith(a)));
  };
}
