// One event or claim as it is cited: the quotation, the article it stands in, and the ledger's page.
import { mayShowCopy } from '../../ledger/rights.ts';
import type { ArticleLine, ClaimLine, EventLine, Passage } from '../../ledger/lines.ts';
import type { Reading } from '../services.ts';
import { eventTitle } from '../titles.ts';

export interface Cited {
  id: string;
  /** Names the record. */
  title: string;
  quote: string;
  /** Of the article. */
  headline: string;
  date: string | null;
  authors: string[];
  outlet: string;
  url: string;
  /** The record's page, as known when it was read. */
  record: string;
  /** The archived copy, where rights allow to show it. */
  archived: string;
  accessed: string;
  fields: Record<string, string>;
}

export interface Citing {
  reading: Reading;
  origin: string;
  accessed: string;
}

const list = (refs: readonly { name: string }[]): string => refs.map((r) => r.name).join('; ');

export async function citedEvent(event: EventLine, citing: Citing): Promise<Cited> {
  const fields = {
    action: event.action,
    status: event.status,
    event_date: event.date ?? '',
    effective: event.effective ?? '',
    actors: list(event.actors),
    targets: list(event.targets),
    objects: list(event.objects),
    origins: String(event.origins),
    reports: String(event.reports.length),
  };
  return await cited(event.id, `/events/${event.id}`, eventTitle(event), event.summary.citation, fields, citing);
}

export async function citedClaim(claim: ClaimLine, citing: Citing): Promise<Cited> {
  const speaker = claim.speaker?.name ?? claim.speakerText ?? '';
  const fields = {
    speaker,
    speaker_kind: claim.speakerKind,
    stance: claim.stance,
    direct: String(claim.direct),
    via: claim.via ?? '',
    event: claim.event ?? '',
  };
  return await cited(
    claim.id,
    `/claims/${claim.id}`,
    `${speaker || 'own voice'} ${claim.stance}`,
    claim,
    fields,
    citing,
  );
}

async function cited(
  id: string,
  path: string,
  title: string,
  passage: Passage,
  fields: Record<string, string>,
  { reading, origin, accessed }: Citing,
): Promise<Cited> {
  const article: ArticleLine | undefined = await reading.store.get('articles', passage.article);
  const quote = passage.quote as string | null;
  return {
    id,
    title,
    quote: quote ?? '',
    headline: article?.title ?? title,
    date: article?.published ?? null,
    authors: article?.byline ?? [],
    outlet: reading.shown.outlets.get(article?.outlet ?? '')?.name ?? '',
    url: article?.url ?? '',
    record: `${origin}${reading.to(path)}`,
    archived: article ? await archivedCopy(article, reading, origin) : '',
    accessed,
    fields,
  };
}

async function archivedCopy(article: ArticleLine, { store, shown }: Reading, origin: string): Promise<string> {
  const rights = shown.rights(article.outlet);
  if (rights !== 'full') return '';
  const revision = (await store.revisions(article.id)).find((view) => view.revision.id === article.revision)?.revision;
  const snapshot = revision ? await store.snapshot(revision.snapshot) : undefined;
  return snapshot && mayShowCopy(snapshot, rights) ? `${origin}/archive/${snapshot.digest}` : '';
}
