// Everything a page states about its text, with every signal that was weighed.
import type { PageInput } from '../../../ledger/analysis.ts';
import type { Metadata, Signal } from '../../../ledger/page.ts';
import type { BodyReading } from '../body.ts';
import type { ElementNode } from '../dom.ts';
import { metaOf, type PageHead } from '../head.ts';
import { canonicalUrl, normalUrl } from '../identity.ts';
import { ldValue, stringOf } from '../jsonLd.ts';
import { squeeze } from '../walk.ts';
import { readAccess } from './access.ts';
import { readAgencies } from './agencies.ts';
import { readByline } from './byline.ts';
import { contradictions } from './contradictions.ts';
import { readDates } from './dates.ts';
import { readLanguage } from './language.ts';
import { nearness } from './nearness.ts';
import { readNotes } from './notes.ts';
import { type Candidate, chosenFirst, signalsOf } from './signals.ts';
import type { TitleReading } from './title.ts';

export interface MetadataPlace {
  page: PageInput;
  elements: readonly ElementNode[];
  head: PageHead;
  title: TitleReading;
  body: BodyReading;
  siteNames: readonly string[];
  /** The body text as it is stored. */
  text: string;
  issue: (code: string, message: string) => void;
}

const BEGINNING = 5;

export function readMetadata({ page, elements, head, title, body, siteNames, text, issue }: MetadataPlace): Metadata {
  const nearTitle = nearness(title.heading, body.body[0]?.element ?? null);
  const dates = readDates({
    outlet: page.outlet,
    url: page.url,
    elements,
    elsewhere: body.elsewhere,
    head,
    opening: body.opening,
    beginning: body.body.slice(0, BEGINNING).map((line) => line.text),
    distant: body.distant,
    nearTitle,
  });
  const byline = readByline(elements, head, { siteNames, opening: body.opening, nearTitle });
  const language = readLanguage(head, text, page.outlet.language);
  const canonicals = canonicalsOf(head, page.url);
  const sections = sectionsOf(head);
  const section = sections[0]?.value ?? null;
  const agencies = readAgencies({ head, body, byline: byline.candidates, siteNames });
  const access = readAccess(head, body);
  const notes = readNotes(body, page.outlet);
  const canonical = canonicals[0]?.value ?? null;
  for (const [name, value] of [
    ['published', dates.published],
    ['modified', dates.modified],
  ] as const) {
    if (value && Date.parse(value) > Date.parse(page.fetchedAt) + 60_000)
      issue('date-after-capture', `The page states ${name} ${value}, later than its capture.`);
  }
  const signals: Signal[] = [
    ...signalsOf('title', title.candidates, chosenFirst(title.title)),
    ...signalsOf('byline', byline.candidates, chosenFirst(byline.byline.join(', '))),
    ...signalsOf('published', dates.publishedCandidates, chosenFirst(dates.published)),
    ...signalsOf('modified', dates.modifiedCandidates, chosenFirst(dates.modified)),
    ...signalsOf('language', language.candidates, chosenFirst(language.language)),
    ...signalsOf('section', sections, chosenFirst(section)),
    ...signalsOf('canonical', canonicals, chosenFirst(canonical)),
    ...signalsOf('agency', agencies, () => true),
    ...signalsOf('access', access, () => true),
  ];
  for (const message of contradictions(signals, page.outlet.timezone)) issue('signals-disagree', message);
  return {
    title: title.title,
    byline: byline.byline,
    published: dates.published,
    modified: dates.modified,
    section,
    language: language.language,
    canonicalUrl: canonical === null ? null : normalUrl(canonical),
    ...(agencies.length > 0 ? { agencies: [...new Set(agencies.map(({ value }) => value))] } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(access.length > 0 ? { access: 'teaser' as const } : {}),
    signals,
  };
}

function canonicalsOf(head: PageHead, pageUrl: string): Candidate[] {
  const found: Candidate[] = [];
  for (const [from, link] of [
    ['link', head.canonical],
    ['meta:og:url', metaOf(head, 'og:url')],
  ] as const) {
    const value = canonicalUrl(link, pageUrl);
    if (value !== null) found.push({ from, value, weight: 1 });
  }
  return found;
}

function sectionsOf(head: PageHead): Candidate[] {
  const found: Candidate[] = [];
  for (const [from, value] of [
    ['json-ld', head.ldArticle ? stringOf(ldValue(head.ldArticle, 'articleSection')) : null],
    ['meta:article:section', metaOf(head, 'article:section', 'parsely-section', 'section')],
  ] as const) {
    if (value) found.push({ from, value: squeeze(value), weight: 1 });
  }
  return found;
}
