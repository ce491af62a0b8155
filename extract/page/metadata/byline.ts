// Who signs the text: people, or a desk where the page names one.
import { lettersOf, wellFormed } from '../../../ledger/text.ts';
import type { ElementNode } from '../dom.ts';
import { decodeEntities } from '../entities.ts';
import { metaOf, type PageHead } from '../head.ts';
import { isNode, type LdNode, listOf, resolve, stringOf, ldValue } from '../jsonLd.ts';
import { elementsOf, nameWordsOf, squeeze, textOf } from '../walk.ts';
import type { Candidate } from './signals.ts';
import { visibleDates } from './visibleDate.ts';

export interface BylineReading {
  byline: string[];
  candidates: Candidate[];
}

const LEAD =
  /^(?:view all posts by|pressemitteilung von|geschrieben von|verfasst von|escrito por|written by|posted by|published by|reported by|story by|reporting by|words by|text by|edited by|by|von|por|par|di|door|text|texto|autor(?:in|en)?|author|auteur|authors|byline|from|foto|issued by|interview|redaktion|reporter|contributor)\s*[:\-–]?\s+/i;
const SPLIT = /(?:;|,|\||\/|•|·|&|\n|\band\b|\bund\b|\by\b|\bet\b|\bmit\b|\bwith\b(?= \p{Lu}))/iu;
const NOT_NAMES = new Set([
  'admin',
  'administrator',
  'root',
  'webmaster',
  'user',
  'editor',
  'author',
  'unknown',
  'anonymous',
  'none',
  'null',
  'undefined',
  'guest',
  'about the author',
  'contributor',
  'by',
  'von',
  'share',
  'follow',
  'email',
  'twitter',
  'facebook',
  'and',
  'inc',
  'llc',
  'jr',
  'phd',
  'md',
  'associated press writer',
  'superuser',
  'super user',
  'sysadmin',
  'nobody',
  'site admin',
  'default',
  'test',
  'wordpress',
  'redaktion online',
  'view all posts',
  'more from',
  'all posts',
  'read more',
  'bio',
  'profile',
  'contact',
  'stand',
  'veröffentlicht',
  'published',
  'updated',
]);
const JOB =
  /^(?:(?:senior|chief|political|science|business|technology|tech|sports|national|foreign|contributing|deputy|managing|executive|associate|assistant|special|white house|us|u\.s\.|world|health|freelance|economics?|education|legal|environment|digital|news|general) )*(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|producer|redakteur(?:in)?|reporterin|korrespondent(?:in)?|periodista|analyst|fellow|professor|director|ceo|blogger|photographer)\b/i;

function tidy(value: string): string {
  let text = wellFormed(squeeze(decodeEntities(value.slice(0, 1000))));
  for (let k = 0; k < 2; k++) text = text.replace(LEAD, '');
  return text
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/(?<!\S)\S{1,60}@\S{1,80}|@\w{2,30}/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, '')
    .trim();
}

/** A job after a name, though a byline where nothing else stands. */
const STAFF =
  /^(?:staff|(?:staff|special|web) (?:reporters?|writers?|correspondents?)|(?:reporters?|writers?|correspondents?))$/i;

function isName(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 60 ||
    NOT_NAMES.has(text.toLowerCase()) ||
    /admin\d*$/i.test(text) ||
    /^\p{L}+\d+$/u.test(text) ||
    /^https?:|www\.|\.(?:com|org|net|de)\//i.test(text)
  )
    return false;
  if (!/\p{L}{2}/u.test(text) || JOB.test(text) || /[!?"{}<>=]/.test(text)) return false;
  return text.split(' ').length <= 7 && !/\d{3}/.test(text) && !/^(?:updated|published|posted|on|at)\b/i.test(text);
}

/** `By Ada Holm and Piet Brandt` gives two names; a name's own comma parts that are jobs are left out. */
function namesIn(value: string): string[] {
  const names: string[] = [];
  for (const part of tidy(value).split(SPLIT).slice(0, 40)) {
    const name = tidy(part)
      .replace(/\s(?:le|am|vom|on|stand|publié|published|updated)$/i, '')
      .replace(/\s(?:for|für|pour|para) (?:the )?\p{Lu}.*$/u, '');
    if (
      isName(name) &&
      !(names.length > 0 && STAFF.test(name)) &&
      !names.some((other) => lettersOf(other) === lettersOf(name))
    )
      names.push(name);
  }
  return names;
}

/** A name from a list of authors: one entry is one author, unless it plainly joins several. */
function entryNames(value: string): string[] {
  return /,| and | und | & |;| y | et |\|/.test(value) ? namesIn(value) : [tidy(value)].filter(isName);
}

function ldAuthors(article: LdNode | null, nodes: readonly LdNode[]): string[] {
  const names: string[] = [];
  for (const entry of listOf(article ? (ldValue(article, 'author') ?? ldValue(article, 'creator')) : undefined).slice(
    0,
    30,
  )) {
    const resolved = resolve(entry, nodes);
    const value = isNode(resolved) ? ldValue(resolved, 'name') : resolved;
    for (const item of listOf(value).slice(0, 30)) {
      const text = stringOf(item);
      if (text) for (const name of entryNames(text)) if (!names.includes(name)) names.push(name);
    }
  }
  return names;
}

const BYLINE_LINE =
  /^(?:by|von|por|par|di|door|written by|posted by|geschrieben von|verfasst von|escrito por|text|autor|author|texto|issued by)\s*:?\s+(?<names>[\p{Lu}@].{1,140})$/iu;

export interface BylinePlace {
  siteNames: readonly string[];
  /** Lines near the headline that are not the story's. */
  opening: readonly string[];
  nearTitle(element: ElementNode): boolean;
}

const BYLINE_CLASS = /byline|author|autor|writer/i;

const join = (names: readonly string[]): string => names.join(', ');

export function readByline(elements: readonly ElementNode[], head: PageHead, place: BylinePlace): BylineReading {
  const groups: { from: string; names: string[]; weight: number }[] = [];
  const add = (from: string, names: readonly string[], weight: number): void => {
    if (names.length > 0) groups.push({ from, names: [...names], weight });
  };
  add('json-ld', ldAuthors(head.ldArticle, head.ldNodes), 5);
  const rel: string[] = [];
  const prop: string[] = [];
  const named: string[] = [];
  const near: string[] = [];
  for (const element of elements) {
    const { attributes, tag } = element;
    if (tag === 'a' && attributes.rel !== undefined && /\bauthor\b/.test(attributes.rel))
      (place.nearTitle(element) ? near : rel).push(...entryNames(textOf(element, 300)));
    if (attributes.itemprop !== undefined && /\b(?:author|creator)\b/.test(attributes.itemprop)) {
      const inner = [...elementsOf(element)].find(
        (at) => /\bname\b/.test(at.attributes.itemprop ?? '') && at !== element,
      );
      prop.push(
        ...entryNames(
          inner ? (inner.attributes.content ?? textOf(inner, 200)) : (attributes.content ?? textOf(element, 300)),
        ),
      );
    }
    if (named.length === 0 && attributes.class && element.children.length > 0 && BYLINE_CLASS.test(attributes.class)) {
      const words = nameWordsOf(element);
      if (
        (words.includes('byline') ||
          words.includes('author') ||
          words.includes('authors') ||
          words.includes('autor') ||
          words.includes('writer')) &&
        !words.includes('comment') &&
        !words.includes('bio') &&
        !words.includes('box')
      ) {
        const value = textOf(element, 300);
        if (value.length < 160) named.push(...namesIn(cutDate(value)));
      }
    }
  }
  add('rel:author', unique(near), 3);
  add('itemprop', unique(prop).slice(0, 6), 3.5);
  for (const name of [
    'author',
    'article:author',
    'parsely-author',
    'dc.creator',
    'dcterms.creator',
    'sailthru.author',
    'byl',
    'citation_author',
    'article.author',
    'og:article:author',
    'twitter:data1',
    'cxenseparse:author',
  ]) {
    const values = (head.metas.get(name) ?? []).filter((value) => !/^https?:/.test(value));
    if (name === 'twitter:data1' && !/written by|author|verfasst/i.test(metaOf(head, 'twitter:label1') ?? '')) continue;
    add(`meta:${name}`, unique(values.flatMap(namesIn)), 2.5);
  }
  for (const line of place.opening) {
    const found = BYLINE_LINE.exec(cutDate(line))?.groups?.names;
    if (found) add('visible', namesIn(found), 2.5);
  }
  add('class', unique(named).slice(0, 6), 1.5);
  if (unique(rel).length <= 3) add('rel:author', unique(rel), 1.2);
  const candidates: Candidate[] = groups.map(({ from, names, weight }) => ({ from, value: join(names), weight }));
  return { byline: choose(groups, place.siteNames), candidates };
}

/** The group with most support; one that only repeats the site's name names nobody. */
function choose(groups: readonly { names: string[]; weight: number }[], siteNames: readonly string[]): string[] {
  const sites = new Set(siteNames.map(lettersOf));
  const people = groups.filter(({ names }) => !names.every((name) => sites.has(lettersOf(name))));
  let best: string[] = [];
  let bestSupport = 0;
  for (const group of people) {
    const keys = group.names.map(lettersOf).sort().join('|');
    let support = 0;
    for (const other of people) if (other.names.map(lettersOf).sort().join('|') === keys) support += other.weight;
    if (support > bestSupport) {
      best = group.names;
      bestSupport = support;
    }
  }
  return best;
}

function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [lettersOf(name), name])).values()];
}

/** What stands before the first date of a line. */
function cutDate(line: string): string {
  const [date] = visibleDates(line, { zone: 'UTC', monthFirst: true });
  if (!date) return line;
  const before = line.slice(0, date.index).replace(/(?:published|updated|posted|on|am|vom|,|\||·|–|-|:|\s)+$/i, '');
  return before.trim().length > 3 ? before : line.slice(date.end).replace(/^[\s,|·–—-]+/, '');
}
