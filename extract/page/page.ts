// One snapshot's bytes in, body text and metadata out.
import type { PageInput } from '../../ledger/analysis.ts';
import type { Block, Issue, Metadata, Signal } from '../../ledger/page.ts';
import { lettersOf } from '../../ledger/text.ts';
import { whyNoArticle } from './articleOrNot.ts';
import { assemble, assembleTexts } from './blocks/assemble.ts';
import { type BodyReading, type Dropped, readBody } from './body.ts';
import { wrongType } from './contentType.ts';
import { decodePage } from './decode.ts';
import { type ElementNode, parseTree } from './dom.ts';
import { metaOf, type PageHead, readHead } from './head.ts';
import { canonicalUrl, identityUrl, normalUrl } from './identity.ts';
import { stringOf, ldValue } from './jsonLd.ts';
import { readByline } from './metadata/byline.ts';
import { readDates } from './metadata/dates.ts';
import { readLanguage } from './metadata/language.ts';
import { type Candidate, type Field, signalsOf } from './metadata/signals.ts';
import { readTitle, siteNamesOf, type TitleReading } from './metadata/title.ts';
import { bodyFromState } from './stateScript.ts';
import { placeOf, squeeze } from './walk.ts';

export type PageReading =
  | {
      kind: 'article';
      identityUrl: string;
      charset: string;
      metadata: Metadata;
      text: string;
      blocks: Block[];
      issues: Issue[];
    }
  | { kind: 'no-article'; charset: string; reason: string; issues: Issue[] };

export function readPage(page: PageInput): PageReading {
  return readTraced(page).reading;
}

/** A line that was left out: the rule that did it, and the element it stands in. */
export interface LeftOut {
  rule: string;
  text: string;
  place: string;
}

/** The reading, and every line that was left out, in the order of the page. */
export function tracePage(page: PageInput): { reading: PageReading; dropped: LeftOut[] } {
  const { reading, dropped } = readTraced(page);
  const leftOut = dropped
    .sort((a, b) => a.line.index - b.line.index)
    .map(({ rule, line }) => ({ rule, text: line.text, place: placeOf(line.element) }));
  return { reading, dropped: leftOut };
}

interface Traced {
  reading: PageReading;
  dropped: Dropped[];
}

function readTraced(page: PageInput): Traced {
  const issues: Issue[] = [];
  const issue = (code: string, message: string): void => {
    issues.push({ step: 'extract', code, message, url: page.url });
  };
  const decoded = decodePage(page.bytes, page.contentType);
  const { charset, html } = decoded;
  if (decoded.cut) issue('page-cut', 'The page is longer than is read; the rest was left out.');
  if (decoded.overruled) issue('charset-mismatch', `The page says ${decoded.overruled}, its bytes are ${charset}.`);
  const none = (reason: string, dropped: Dropped[] = []): Traced => ({
    reading: { kind: 'no-article', charset, reason, issues },
    dropped,
  });
  const type = wrongType(page.contentType, html);
  if (type !== null) {
    issue('wrong-type', `Not read as an article: ${type}.`);
    return none(type);
  }
  const tree = parseTree(html);
  if (tree.flattened) issue('nested-too-deep', 'Elements nested deeper than is read were taken as one.');
  if (tree.cut) issue('page-cut', 'The page has more elements than are read; the rest was left out.');

  const head = readHead(tree.elements, page.url);
  const host = new URL(page.url).hostname;
  const siteNames = siteNamesOf(head, page.outlet.name, host);
  const titleReading = readTitle(tree.elements, head, siteNames);
  const articleBody = head.ldArticle ? stringOf(ldValue(head.ldArticle, 'articleBody')) : null;
  const body = readBody({
    root: tree.root,
    elements: tree.elements,
    title: titleReading.title,
    heading: titleReading.heading,
    siteNames,
    articleBody,
  });
  const assembled = assemble(body.body);
  const reason = whyNoArticle({ url: page.url, head, lines: body.lines, body: body.body });
  if (reason === null) {
    const metadata = readMetadata(page, tree.elements, head, titleReading, body, siteNames, assembled.text, issue);
    return { reading: article(page, charset, metadata, assembled, issues), dropped: body.dropped };
  }
  if (reason === 'no text' || reason === 'no running text') {
    const texts = bodyFromState(head.stateScripts).filter((text) => lettersOf(text) !== lettersOf(titleReading.title));
    if (texts.length > 0) {
      const fromState = assembleTexts(texts);
      const metadata = readMetadata(page, tree.elements, head, titleReading, body, siteNames, fromState.text, issue);
      return { reading: article(page, charset, metadata, fromState, issues), dropped: body.dropped };
    }
  }
  return none(reason, body.dropped);
}

function article(
  page: PageInput,
  charset: string,
  metadata: Metadata,
  { text, blocks }: { text: string; blocks: Block[] },
  issues: Issue[],
): PageReading {
  return {
    kind: 'article',
    identityUrl: identityUrl(page.url, metadata.canonicalUrl),
    charset,
    metadata,
    text,
    blocks,
    issues,
  };
}

function readMetadata(
  page: PageInput,
  elements: readonly ElementNode[],
  head: PageHead,
  title: TitleReading,
  body: BodyReading,
  siteNames: readonly string[],
  text: string,
  issue: (code: string, message: string) => void,
): Metadata {
  const nearTitle = nearness(title.heading, body.body[0]?.element ?? null);
  const dates = readDates({
    outlet: page.outlet,
    url: page.url,
    elements: elements.filter((element) => element.tag !== 'time' || !body.elsewhere(element)),
    head,
    opening: body.opening,
    beginning: body.body.slice(0, 5).map((line) => line.text),
    distant: body.distant,
    nearTitle,
  });
  const byline = readByline(elements, head, { siteNames, opening: body.opening, nearTitle });
  const language = readLanguage(head, text, page.outlet.language);
  const canonical = canonicalUrl(head.canonical ?? metaOf(head, 'og:url'), page.url);
  const sections: Candidate[] = [];
  for (const [from, value] of [
    ['json-ld', head.ldArticle ? stringOf(ldValue(head.ldArticle, 'articleSection')) : null],
    ['meta:article:section', metaOf(head, 'article:section', 'parsely-section', 'section')],
  ] as const) {
    if (value) sections.push({ from, value: squeeze(value), weight: 1 });
  }
  const section = sections[0]?.value ?? null;
  for (const [name, value] of [
    ['published', dates.published],
    ['modified', dates.modified],
  ] as const) {
    if (value && Date.parse(value) > Date.parse(page.fetchedAt) + 60_000)
      issue('date-after-capture', `The page states ${name} ${value}, later than its capture.`);
  }
  const signals: Signal[] = [];
  const keep = (field: Field, candidates: readonly Candidate[], value: string | null): void => {
    let chosen = false;
    signals.push(
      ...signalsOf(field, candidates, (candidate) => {
        const first = !chosen && candidate.value === value;
        chosen ||= first;
        return first;
      }),
    );
  };
  keep('title', title.candidates, title.title);
  keep('byline', byline.candidates, byline.byline.join(', '));
  keep('published', dates.publishedCandidates, dates.published);
  keep('modified', dates.modifiedCandidates, dates.modified);
  keep('language', language.candidates, language.language);
  keep('section', sections, section);
  if (canonical)
    signals.push({ field: 'canonical', from: head.canonical ? 'link' : 'meta:og:url', value: canonical, chosen: true });
  return {
    title: title.title,
    byline: byline.byline,
    published: dates.published,
    modified: dates.modified,
    section,
    language: language.language,
    canonicalUrl: canonical === null ? null : normalUrl(canonical),
    signals,
  };
}

/** Elements between the headline and the first line of the story, or close around the headline. */
function nearness(heading: ElementNode | null, first: ElementNode | null): (element: ElementNode) => boolean {
  const around = new Set<ElementNode>();
  for (let at = heading?.parent ?? null, level = 0; at && level < 4; at = at.parent, level++) {
    if (first && level > 0 && holds(at, first)) {
      around.add(at);
      break;
    }
    around.add(at);
  }
  return (element) => {
    for (let at: ElementNode | null = element, level = 0; at && level < 9; at = at.parent, level++)
      if (around.has(at)) return !inList(element, at);
    return false;
  };
}

function holds(ancestor: ElementNode, element: ElementNode): boolean {
  for (let at: ElementNode | null = element; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** Times and names inside lists, comments and asides near a headline belong to something else. */
function inList(element: ElementNode, upTo: ElementNode): boolean {
  for (let at: ElementNode | null = element; at && at !== upTo; at = at.parent) {
    if (
      at.tag === 'aside' ||
      at.tag === 'nav' ||
      at.tag === 'footer' ||
      /comment/i.test(`${at.attributes.class ?? ''} ${at.attributes.id ?? ''}`)
    )
      return true;
    if (at.tag === 'article' || (at.tag === 'li' && at.parent && at.parent.children.length > 8)) return true;
  }
  return false;
}
