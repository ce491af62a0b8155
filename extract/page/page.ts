// One snapshot's bytes in, body text and metadata out.
import type { PageInput } from '../../ledger/analysis.ts';
import type { Block, Issue, Metadata } from '../../ledger/page.ts';
import { lettersOf } from '../../ledger/text.ts';
import { whyNoArticle } from './articleOrNot.ts';
import { assemble, assembleTexts } from './blocks/assemble.ts';
import { type Dropped, readBody } from './body.ts';
import { wrongType } from './contentType.ts';
import { decodePage } from './decode.ts';
import { parseTree } from './dom.ts';
import { readHead } from './head.ts';
import { identityUrl } from './identity.ts';
import { stringOf, ldValue } from './jsonLd.ts';
import { readMetadata } from './metadata/metadata.ts';
import { readTitle, siteNamesOf } from './metadata/title.ts';
import { overrideFor } from './overrides/overrides.ts';
import { bodyFromState } from './stateScript.ts';
import { placeOf } from './walk.ts';

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
  const { charset, source } = decoded;
  if (decoded.cut) issue('page-cut', 'The page is longer than is read; the rest was left out.');
  if (decoded.overruled) issue('charset-mismatch', `The page says ${decoded.overruled}, its bytes are ${charset}.`);
  const none = (reason: string, dropped: Dropped[] = []): Traced => ({
    reading: { kind: 'no-article', charset, reason, issues },
    dropped,
  });
  const type = wrongType(page.contentType, source);
  if (type !== null) {
    issue('wrong-type', `Not read as an article: ${type}.`);
    return none(type);
  }
  const tree = parseTree(source);
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
    override: overrideFor(page.url, page.fetchedAt),
  });
  if (body.overrideMissed)
    issue(
      'override-missed',
      'The page has not the element that the override of its outlet names; it was read by the general rules.',
    );
  const assembled = assemble(body.body);
  const place = { page, elements: tree.elements, head, title: titleReading, body, siteNames, issue };
  const reason = whyNoArticle({ url: page.url, head, lines: body.lines, body: body.body });
  if (reason === null) {
    const metadata = readMetadata({ ...place, text: assembled.text });
    return { reading: article(page, charset, metadata, assembled, issues), dropped: body.dropped };
  }
  if (reason === 'no text' || reason === 'no running text') {
    const texts = bodyFromState(head.stateScripts).filter((text) => lettersOf(text) !== lettersOf(titleReading.title));
    if (texts.length > 0) {
      const fromState = assembleTexts(texts);
      const metadata = readMetadata({ ...place, text: fromState.text });
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
