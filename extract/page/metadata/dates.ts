// When a page says it was published and changed: every statement a candidate, agreement by day.
import type { Outlet } from '../../../ledger/page.ts';
import type { ElementNode } from '../dom.ts';
import { metaOf, type PageHead } from '../head.ts';
import { stringOf, ldValue } from '../jsonLd.ts';
import { nameWordsOf, textOf } from '../walk.ts';
import { type Candidate, elect } from './signals.ts';
import { isDateLine, visibleDates } from './visibleDate.ts';
import { dayIn, isoOf } from './zone.ts';

export interface DateReading {
  published: string | null;
  modified: string | null;
  publishedCandidates: Candidate[];
  modifiedCandidates: Candidate[];
}

interface Place {
  outlet: Outlet;
  url: string;
}

const ISO =
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:[T\s]+(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d{1,9})?)?\s*(?<offset>Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/** A machine-readable value as ISO with offset; a day alone is its beginning in the outlet's zone. */
function machineDate(value: string, outlet: Outlet): { iso: string; timed: boolean } | null {
  const text = value.trim().slice(0, 80);
  const g = ISO.exec(text)?.groups;
  if (g) {
    const local = {
      year: Number(g.year),
      month: Number(g.month),
      day: Number(g.day),
      hour: Number(g.hour ?? 0),
      minute: Number(g.minute ?? 0),
      second: Number(g.second ?? 0),
    };
    if (local.month < 1 || local.month > 12 || local.day < 1 || local.day > 31 || local.hour > 24 || local.year < 1970)
      return null;
    const sign = g.offset?.startsWith('-') ? -1 : 1;
    const digits = (g.offset ?? '').replace(/\D/g, '');
    const offset = !g.offset
      ? null
      : /z/i.test(g.offset)
        ? 0
        : sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4) || 0));
    const iso = isoOf(local, offset, outlet.timezone);
    return Number.isNaN(Date.parse(iso)) ? null : { iso, timed: g.hour !== undefined };
  }
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const instant = Number(text) * (text.length === 10 ? 1000 : 1);
    return { iso: new Date(instant).toISOString().replace(/\.\d{3}Z$/, '+00:00'), timed: true };
  }
  const [date] = visibleDates(text, { zone: outlet.timezone, monthFirst: outlet.country === 'US' });
  return date ? { iso: date.iso, timed: date.timed } : null;
}

const UPDATED =
  /\b(?:updated?|modified|changed|edited|revised|aktualisiert|geändert|stand|actualizad[oa]|modifi[ée]e?|mis[e]? à jour|aggiornat[oa]|bijgewerkt|atualizad[oa])\b/i;

export function readDates(
  elements: readonly ElementNode[],
  head: PageHead,
  place: Place,
  opening: readonly string[],
  distant: readonly string[],
  nearTitle: (element: ElementNode) => boolean,
): DateReading {
  const published: Candidate[] = [];
  const modified: Candidate[] = [];
  const timed = new Set<string>();
  const add = (list: Candidate[], from: string, value: string | null | undefined, weight: number): void => {
    const date = value ? machineDate(value, place.outlet) : null;
    if (!date) return;
    if (date.timed) timed.add(date.iso);
    list.push({ from, value: date.iso, weight });
  };
  const ld = (key: string): string | null => (head.ldArticle ? stringOf(ldValue(head.ldArticle, key)) : null);
  add(published, 'json-ld', ld('datePublished') ?? ld('dateCreated'), 5);
  add(modified, 'json-ld', ld('dateModified'), 5);
  for (const node of head.ldArticle ? [] : head.ldNodes.slice(0, 50)) {
    if (/WebPage|Webpage/.test(stringOf(ldValue(node, '@type')) ?? '')) {
      add(published, 'json-ld:WebPage', stringOf(ldValue(node, 'datePublished')), 3);
      add(modified, 'json-ld:WebPage', stringOf(ldValue(node, 'dateModified')), 3);
    }
  }
  for (const [name, weight] of PUBLISHED_METAS) add(published, `meta:${name}`, metaOf(head, name), weight);
  for (const name of MODIFIED_METAS) add(modified, `meta:${name}`, metaOf(head, name), 2);
  let times = 0;
  for (const element of elements) {
    const { attributes } = element;
    const prop = attributes.itemprop ?? '';
    if (/\bdatePublished\b|\bdateCreated\b/.test(prop))
      add(published, 'itemprop', attributes.content ?? attributes.datetime ?? textOf(element, 200), 4);
    else if (/\bdateModified\b/.test(prop))
      add(modified, 'itemprop', attributes.content ?? attributes.datetime ?? textOf(element, 200), 4);
    else if ((element.tag === 'time' || attributes.datetime) && times < 30) {
      times++;
      const words = nameWordsOf(element);
      const before = `${textBefore(element)} ${words.join(' ')}`;
      const value = attributes.datetime || textOf(element, 200);
      const near = nearTitle(element);
      if (UPDATED.test(before)) add(modified, 'time', value, near ? 3 : 1);
      else if (attributes.pubdate !== undefined || words.includes('published')) add(published, 'time', value, 3);
      else if (near) add(published, 'time', value, 3);
      else if (element.parent && insideArticleHead(element)) add(published, 'time', value, 1.2);
    }
  }
  for (const line of opening) addVisible(line, place, published, modified, timed);
  if (published.length === 0) addDistant(distant, place, published, timed);
  const urlDate = /\/(?<y>20\d{2}|19\d{2})[/-]?(?<m>0[1-9]|1[0-2])[/-]?(?<d>0[1-9]|[12]\d|3[01])(?=\D|$)/.exec(
    place.url,
  )?.groups;
  if (urlDate) add(published, 'url', `${urlDate.y}-${urlDate.m}-${urlDate.d}`, 1);
  const zone = place.outlet.timezone;
  const pick = (list: readonly Candidate[]): string | null => {
    const chosen = elect(list, (value) => dayIn(value, zone));
    if (!chosen) return null;
    const day = dayIn(chosen.value, zone);
    const same = list.filter(({ value }) => dayIn(value, zone) === day);
    return (same.find(({ value }) => timed.has(value)) ?? chosen).value;
  };
  return {
    published: pick(published),
    modified: pick(modified),
    publishedCandidates: published,
    modifiedCandidates: modified,
  };
}

const PUBLISHED_METAS: readonly (readonly [string, number])[] = [
  ['article:published_time', 3],
  ['og:published_time', 2.5],
  ['og:article:published_time', 2.5],
  ['article:published', 2.5],
  ['datepublished', 3],
  ['parsely-pub-date', 3],
  ['sailthru.date', 2],
  ['dcterms.created', 3],
  ['dcterms.issued', 2.5],
  ['dcterms.date', 2.5],
  ['dc.date.issued', 2.5],
  ['dc.date.created', 2.5],
  ['dc.date', 2],
  ['cxenseparse:recs:publishtime', 2.5],
  ['cxenseparse:publishtime', 2.5],
  ['publish-date', 2.5],
  ['publish_date', 2.5],
  ['publishdate', 2.5],
  ['pubdate', 2.5],
  ['published_time', 2.5],
  ['published-date', 2.5],
  ['article.published', 2.5],
  ['article_date_original', 2.5],
  ['originalpublicationdate', 2.5],
  ['ptime', 2],
  ['last-publish-date', 1],
  ['citation_publication_date', 2],
  ['rnews:datepublished', 2.5],
  ['displaydate', 2],
  ['date', 2],
];

const MODIFIED_METAS: readonly string[] = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'article:modified',
  'revised',
];

/** Up to 40 characters printed before an element in its parent. */
function textBefore(element: ElementNode): string {
  let text = '';
  for (let at: ElementNode = element, level = 0; at.parent && level < 2 && text.length < 40; at = at.parent, level++) {
    const siblings = at.parent.children;
    for (let i = siblings.indexOf(at) - 1, seen = 0; i >= 0 && text.length < 40 && seen < 3; i--, seen++) {
      const sibling = siblings[i];
      if (sibling?.kind === 'element' && sibling.tag === 'time') return text;
      if (sibling) text = `${sibling.kind === 'text' ? sibling.data : textOf(sibling, 100)} ${text}`;
    }
  }
  return text.trim().slice(-40);
}

function insideArticleHead(element: ElementNode): boolean {
  for (let at = element.parent, level = 0; at && level < 6; at = at.parent, level++) {
    if (at.tag === 'header' && at.parent?.tag === 'article') return true;
    if (at.tag === 'article' || at.tag === 'main') return level < 4;
  }
  return false;
}

/** Where nothing else states a date: a line that is a date, or says that one was the publication. */
function addDistant(lines: readonly string[], { outlet }: Place, published: Candidate[], timed: Set<string>): void {
  for (const line of lines) {
    if (line.length > 160 || !/\d/.test(line) || !(isDateLine(line) || SAYS_PUBLISHED.test(line))) continue;
    const [date] = visibleDates(line, { zone: outlet.timezone, monthFirst: outlet.country === 'US' });
    if (!date) continue;
    if (date.timed) timed.add(date.iso);
    published.push({ from: 'visible', value: date.iso, weight: 2 });
    return;
  }
}

const SAYS_PUBLISHED =
  /(?:published|posted|written|created|released|veröffentlicht|geschrieben|erstellt|verfasst|stand|publicado|publié|pubblicato|gepubliceerd|发布|发表|^by\b|^von\b|\bam\b|\bon\b|\d{4}$|^\d)/i;

/** Dates printed near the headline: the first is the publication unless it is called an update. */
function addVisible(
  line: string,
  { outlet }: Place,
  published: Candidate[],
  modified: Candidate[],
  timed: Set<string>,
): void {
  if (line.length > 240) return;
  let from = 0;
  for (const date of visibleDates(line, { zone: outlet.timezone, monthFirst: outlet.country === 'US' })) {
    const before = line.slice(from, date.index);
    from = date.end;
    if (date.timed) timed.add(date.iso);
    const list = UPDATED.test(before) ? modified : published;
    list.push({ from: 'visible', value: date.iso, weight: 2 });
  }
}
