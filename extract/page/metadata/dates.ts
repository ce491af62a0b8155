// When a page says it was published and changed: every statement a candidate, agreement by day.
import type { Outlet } from '../../../ledger/page.ts';
import type { ElementNode } from '../dom.ts';
import type { PageHead } from '../head.ts';
import { ldValue, stringOf } from '../jsonLd.ts';
import { nameWordsOf, textOf } from '../walk.ts';
import { MODIFIED_METAS, PUBLISHED_METAS } from './dateMetas.ts';
import { machineDate, type StatedDate } from './machineDate.ts';
import { amongLines, atTextHead, besideTitle, UPDATED } from './printedDates.ts';
import { type Candidate, elect } from './signals.ts';
import { dayIn } from './zone.ts';

export interface DateReading {
  published: string | null;
  modified: string | null;
  publishedCandidates: Candidate[];
  modifiedCandidates: Candidate[];
}

export interface DatePlace {
  outlet: Outlet;
  url: string;
  elements: readonly ElementNode[];
  /** In reader comments or in a box of other stories: a time there is not this story's. */
  elsewhere(element: ElementNode): boolean;
  head: PageHead;
  /** What stands between the headline and the story. */
  opening: readonly string[];
  /** The first lines of the story. */
  beginning: readonly string[];
  /** Short lines of the rest of the page. */
  distant: readonly string[];
  nearTitle(element: ElementNode): boolean;
}

type Add = (field: 'published' | 'modified', from: string, date: StatedDate | null, weight: number) => void;

export function readDates(place: DatePlace): DateReading {
  const { outlet } = place;
  const published: Candidate[] = [];
  const modified: Candidate[] = [];
  const timed = new Set<string>();
  const add: Add = (field, from, date, weight) => {
    if (!date) return;
    if (date.timed) timed.add(date.iso);
    (field === 'published' ? published : modified).push({ from, value: date.iso, weight });
  };
  addHead(place, add);
  addElements(place, add);
  for (const line of place.opening)
    for (const { date, isUpdate } of besideTitle(line, outlet))
      add(isUpdate ? 'modified' : 'published', 'visible', date, 2);
  for (const line of place.beginning) add('published', 'dateline', atTextHead(line, outlet), 1.5);
  if (published.length === 0) addFallbacks(place, add);
  addUrl(place, add);
  if (published.length === 0)
    for (const { from, value } of [...modified]) published.push({ from: `modified:${from}`, value, weight: 1 });
  const days = new Map<string, string>();
  const dayOf = (value: string): string => {
    const day = days.get(value) ?? dayIn(value, outlet.timezone);
    days.set(value, day);
    return day;
  };
  const pick = (list: readonly Candidate[]): string | null => {
    const chosen = elect(sharedWeights(list, dayOf), dayOf);
    if (!chosen) return null;
    const day = dayOf(chosen.value);
    const same = list.filter(({ value }) => dayOf(value) === day);
    return (same.find(({ value }) => timed.has(value)) ?? chosen).value;
  };
  return {
    published: pick(published),
    modified: pick(modified),
    publishedCandidates: published,
    modifiedCandidates: modified,
  };
}

/** A kind of signal that names several days says less of each. */
function sharedWeights(candidates: readonly Candidate[], dayOf: (value: string) => string): Candidate[] {
  const days = new Map<string, Set<string>>();
  for (const { from, value } of candidates) days.set(from, (days.get(from) ?? new Set()).add(dayOf(value)));
  return candidates.map((one) =>
    one.from === 'itemprop' ? { ...one, weight: one.weight / (days.get(one.from)?.size ?? 1) } : one,
  );
}

function addHead({ head, outlet }: DatePlace, add: Add): void {
  const stated = (value: unknown): StatedDate | null => {
    const text = stringOf(value);
    return text ? machineDate(text, outlet) : null;
  };
  const { ldArticle } = head;
  if (ldArticle) {
    add(
      'published',
      'json-ld',
      stated(ldValue(ldArticle, 'datePublished')) ?? stated(ldValue(ldArticle, 'dateCreated')),
      5,
    );
    add('modified', 'json-ld', stated(ldValue(ldArticle, 'dateModified')), 5);
  } else
    for (const node of head.ldNodes.slice(0, 50)) {
      if (!/WebPage/i.test(stringOf(ldValue(node, '@type')) ?? '')) continue;
      add('published', 'json-ld:WebPage', stated(ldValue(node, 'datePublished')), 3);
      add('modified', 'json-ld:WebPage', stated(ldValue(node, 'dateModified')), 3);
    }
  const metas = new Map<string, { name: string; value: string | undefined }>();
  for (const [name, [value]] of head.metas) {
    const plain = name.replaceAll(':', '.');
    if (!metas.has(plain)) metas.set(plain, { name, value });
  }
  for (const [key, weight] of PUBLISHED_METAS) {
    const meta = metas.get(key);
    if (meta) add('published', `meta:${meta.name}`, stated(meta.value), weight);
  }
  for (const key of MODIFIED_METAS) {
    const meta = metas.get(key);
    if (meta) add('modified', `meta:${meta.name}`, stated(meta.value), 2);
  }
}

const MOST_TIMES = 30;

function addElements({ elements, elsewhere, outlet, opening, nearTitle }: DatePlace, add: Add): void {
  const shown = new Set(opening);
  let times = 0;
  for (const element of elements) {
    const { attributes } = element;
    const { itemprop, datetime } = attributes;
    const isTime = element.tag === 'time';
    if (itemprop === undefined && datetime === undefined && !isTime) continue;
    if (isTime && elsewhere(element)) continue;
    const isPublished = itemprop !== undefined && /\bdate(?:Published|Created)\b/.test(itemprop);
    if (isPublished || (itemprop !== undefined && /\bdateModified\b/.test(itemprop))) {
      const value = attributes.content ?? datetime ?? textOf(element, 200);
      add(isPublished ? 'published' : 'modified', 'itemprop', machineDate(value, outlet), 4);
    } else if ((isTime || datetime) && times < MOST_TIMES) {
      times++;
      const words = nameWordsOf(element);
      const text = textOf(element, 200);
      const date = machineDate(datetime || text, outlet);
      const near = nearTitle(element) || shown.has(text);
      if (UPDATED.test(`${textBefore(element)} ${words.join(' ')}`)) add('modified', 'time', date, near ? 3 : 1);
      else if (near || attributes.pubdate !== undefined || words.includes('published'))
        add('published', 'time', date, 3);
      else if (insideArticleHead(element)) add('published', 'time', date, 1.2);
    }
  }
}

/** Where nothing else states one: a line far from the headline, then the first `time` of the page, then its state. */
function addFallbacks({ elements, elsewhere, distant, head, outlet }: DatePlace, add: Add): void {
  const printed = amongLines(distant, outlet);
  if (printed) {
    add(printed.isUpdate ? 'modified' : 'published', 'visible', printed.date, 2);
    if (!printed.isUpdate) return;
  }
  const first = elements.find(
    (element) => element.tag === 'time' && element.attributes.datetime && !elsewhere(element),
  );
  if (first?.attributes.datetime) add('published', 'time', machineDate(first.attributes.datetime, outlet), 1);
  else if (!printed) for (const script of head.stateScripts) addState(script, outlet, add);
}

const STATE_DATE =
  /"(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|published|firstPublished|createdAt)\\?"\s{0,3}:\s{0,3}\\?"(?<value>\d{4}-\d\d-\d\dT[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)/;

function addState(script: string, outlet: Outlet, add: Add): void {
  const value = STATE_DATE.exec(script)?.groups?.value;
  if (value) add('published', 'state', machineDate(value, outlet), 1);
}

function addUrl({ url, outlet }: DatePlace, add: Add): void {
  const day = /\/(?<y>20\d{2}|19\d{2})[/-]?(?<m>0[1-9]|1[0-2])[/-]?(?<d>0[1-9]|[12]\d|3[01])(?=\D|$)/.exec(url)?.groups;
  if (day) add('published', 'url', machineDate(`${day.y}-${day.m}-${day.d}`, outlet), 1);
}

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
