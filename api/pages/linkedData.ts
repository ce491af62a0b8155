// The pages' records for machines: schema.org Claim, Quotation and NewsArticle. Never a rating: the ledger rates nothing.
import type { ArticleLine, ClaimLine, ConflictLine, EventLine, Passage } from '../../ledger/lines.ts';
import { eventTitle, sideLabels } from '../titles.ts';
import { isWebUrl } from './links.ts';
import { type Desk, outletName } from './parts.tsx';

type Node = Readonly<Record<string, unknown>>;

const SPEAKERS = { person: 'Person', organization: 'Organization' } as const;
/** Passages of one record told at most. */
const MOST = 20;

/** Harmless inside a script element: nothing in it can end the element or begin a comment. */
export function writeLinkedData(...nodes: Node[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function articleNode(article: ArticleLine, desk: Desk): Node {
  return {
    '@type': 'NewsArticle',
    '@id': `/articles/${article.id}`,
    headline: article.title,
    ...(isWebUrl(article.url) ? { url: article.url } : {}),
    ...(article.published ? { datePublished: article.published } : {}),
    ...(article.modified ? { dateModified: article.modified } : {}),
    ...(article.language ? { inLanguage: article.language } : {}),
    ...(article.byline ? { author: article.byline.map((name) => ({ '@type': 'Person', name })) } : {}),
    ...(article.derivedFrom ? { isBasedOn: `/articles/${article.derivedFrom.article}` } : {}),
    publisher: { '@type': 'Organization', '@id': `/outlets/${article.outlet}`, name: outletName(desk, article) },
  };
}

/** The article alone: its own page tells the rest. */
const reference = (article: string): Node => ({ '@type': 'NewsArticle', '@id': `/articles/${article}` });

function quotation(passage: Passage, speaker: ClaimLine | null): Node[] {
  const text = passage.quote as string | null;
  if (text === null) return [];
  const name = speaker?.speaker?.name ?? speaker?.speakerText;
  const type = SPEAKERS[speaker?.speakerKind as keyof typeof SPEAKERS];
  return [
    {
      '@type': 'Quotation',
      ...(speaker ? { '@id': `/claims/${speaker.id}` } : {}),
      text,
      ...(name && type ? { spokenByCharacter: { '@type': type, name } } : {}),
      isPartOf: reference(passage.article),
    },
  ];
}

export function eventData(event: EventLine, claims: readonly ClaimLine[], desk: Desk): string {
  const articles = [...new Set(event.reports.map((report) => report.article))];
  const [first] = articles;
  const text = event.summary.text as string | null;
  const held = articles.slice(0, MOST).flatMap((id) => desk.articles.get(id) ?? []);
  return writeLinkedData(
    {
      '@type': 'Claim',
      '@id': `/events/${event.id}`,
      name: eventTitle(event),
      ...(text === null ? {} : { text }),
      ...(event.date ? { temporalCoverage: event.date } : {}),
      about: [...event.actors, ...event.targets, ...event.objects].map(({ id, name }) => ({
        '@type': 'Thing',
        '@id': `/entities/${id}`,
        name,
      })),
      ...(first ? { firstAppearance: reference(first) } : {}),
      appearance: articles.map(reference),
    },
    ...held.map((article) => articleNode(article, desk)),
    ...claims
      .filter((claim) => claim.direct)
      .slice(0, MOST)
      .flatMap((claim) => quotation(claim, claim)),
  );
}

export function conflictData(conflict: ConflictLine, desk: Desk): string {
  const labels = sideLabels(conflict);
  const articles = [...new Set(conflict.sides.flatMap((side) => side.citations.map((c) => c.article)))];
  return writeLinkedData(
    ...conflict.sides.map((side, n) => ({
      '@type': 'Claim',
      '@id': `/conflicts/${conflict.id}#side-${n + 1}`,
      name: `${conflict.about}: ${labels[n] ?? side.value}`,
      ...(conflict.event ? { about: { '@type': 'Claim', '@id': `/events/${conflict.event}` } } : {}),
      appearance: [...new Set(side.citations.map((c) => c.article))].map(reference),
      hasPart: side.citations.slice(0, MOST).flatMap((citation) => quotation(citation, null)),
    })),
    ...articles.slice(0, MOST).flatMap((id) => {
      const article = desk.articles.get(id);
      return article ? [articleNode(article, desk)] : [];
    }),
  );
}

export function claimData(claim: ClaimLine, desk: Desk): string {
  const article = desk.articles.get(claim.article);
  const name = claim.speaker?.name ?? claim.speakerText;
  const type = SPEAKERS[claim.speakerKind as keyof typeof SPEAKERS] ?? 'Thing';
  const text = claim.quote as string | null;
  return writeLinkedData(
    {
      '@type': 'Claim',
      '@id': `/claims/${claim.id}#claim`,
      ...(text === null ? {} : { text }),
      ...(name ? { author: { '@type': type, name } } : {}),
      ...(claim.event ? { about: { '@type': 'Claim', '@id': `/events/${claim.event}` } } : {}),
      ...(claim.slots.date ? { temporalCoverage: claim.slots.date } : {}),
      appearance: reference(claim.article),
    },
    ...(claim.direct ? quotation(claim, claim) : []),
    ...(article ? [articleNode(article, desk)] : []),
  );
}

export function articleData(article: ArticleLine, desk: Desk): string {
  return writeLinkedData(articleNode(article, desk));
}
