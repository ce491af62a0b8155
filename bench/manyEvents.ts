// A ledger of very many invented events: enough to see what grows with them.
import type { Extraction } from '../ledger/analysis.ts';
import { digest, entityId, reportKey, snapshotId } from '../ledger/ids.ts';
import type { EntityLine, EventLine, FieldValue, Ledger, Passage } from '../ledger/lines.ts';
import type { Outlet } from '../ledger/page.ts';
import type { ArticleState, ReconcileContext } from '../ledger/deciding.ts';
import type { Store } from '../ledger/store.ts';
import { ACTIONS, STATUSES } from '../ledger/vocabulary.ts';

const PER_ARTICLE = 25;
const VERSION = 'bench';
const OUTLETS = 40;
const ENTITIES = 3000;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
/** The same number for the same seed; small ones far more often than large ones, as names in a press. */
const skewed = (seed: number, most: number): number => {
  const share = ((Math.imul(seed, 2654435761) >>> 0) % 10_007) / 10_007;
  return Math.floor(share ** 3 * most);
};

const SYLLABLES = [
  'bra',
  'cor',
  'del',
  'fen',
  'gal',
  'hin',
  'jor',
  'kes',
  'lum',
  'mar',
  'nov',
  'osk',
  'pel',
  'ruv',
  'sal',
];
const wordOf = (n: number): string =>
  `${pick(SYLLABLES, n)}${pick(SYLLABLES, Math.floor(n / 15))}${pick(SYLLABLES, Math.floor(n / 225))}`;
const nameOf = (n: number): string =>
  `${wordOf(n).replace(/^./, (c) => c.toUpperCase())} ${n % 2 ? 'Works' : 'Office'}`;

const dayOf = (n: number): string => new Date(Date.UTC(2016, 0, 1) + (n % 3650) * 86_400_000).toISOString();

const outletOf = (n: number): Outlet => ({
  id: `outlet-${n % OUTLETS}`,
  name: `The ${wordOf(n % OUTLETS)} Post`,
  url: `http://outlet-${n % OUTLETS}.example/`,
  kind: 'newspaper',
  country: 'US',
  language: 'en',
  timezone: 'UTC',
  rights: 'quote',
  allowPrivate: false,
  follow: 'own',
});

function sentenceOf(n: number): string {
  const words = Array.from({ length: 9 }, (_, k) => wordOf(skewed(n * 11 + k, 3000))).join(' ');
  return `${nameOf(skewed(n, ENTITIES))} acts on ${nameOf(skewed(n + 7, ENTITIES))} over ${words} ${n}.`;
}

function extractionOf(article: number): Extraction {
  const sentences = Array.from({ length: PER_ARTICLE }, (_, k) => sentenceOf(article * PER_ARTICLE + k));
  const text = sentences.join(' ');
  return {
    kind: 'article',
    identityUrl: urlOf(article),
    charset: 'utf-8',
    metadata: {
      title: `Report ${article}`,
      byline: [],
      published: dayOf(article),
      modified: null,
      section: null,
      language: 'en',
      canonicalUrl: null,
      signals: [],
    },
    text,
    blocks: [{ role: 'paragraph', start: 0, end: text.length }],
    analysis: {
      language: 'en',
      relevance: { relevant: true, reason: 'invented', rule: 'bench' },
      sentences: [],
      entities: [],
      mentions: [],
      roles: [],
      dates: [],
      quantities: [],
      claims: [],
      reports: [],
      credits: [],
    },
    issues: [],
  };
}

const urlOf = (article: number): string => `${outletOf(article).url}report-${article}`;

export async function fillMany(store: Store, events: number): Promise<void> {
  const articles = Math.ceil(events / PER_ARTICLE);
  await store.saveSources(
    Array.from({ length: OUTLETS }, (_, n) => outletOf(n)),
    [],
  );
  for (let n = 0; n < articles; n++) {
    const extraction = extractionOf(n);
    const text = extraction.kind === 'article' ? extraction.text : '';
    const bytes = Buffer.from(`<p>${text}</p>`);
    const [url, fetchedAt, body] = [urlOf(n), dayOf(n), digest(bytes)];
    const id = snapshotId(url, fetchedAt, body);
    const page = { id, url, fetchedAt, status: 200, contentType: 'text/html', headers: {}, digest: body, bytes };
    await store.saveSnapshot(page);
    await store.saveExtraction(id, VERSION, outletOf(n), extraction);
  }
  await store.reconcile([], ledgerOf, '2027-01-01T00:00:00.000Z');
}

function ledgerOf({ articles }: ReconcileContext): Ledger {
  const entities: EntityLine[] = Array.from({ length: ENTITIES }, (_, n) => ({
    id: entityId('company', nameOf(n), String(n)),
    type: 'company',
    name: nameOf(n),
    aliases: [],
    ids: {},
  }));
  return {
    articles: articles.map(lineOf),
    entities,
    mentions: [],
    dates: [],
    claims: [],
    events: articles.flatMap((state) => eventsOf(state, entities)),
    conflicts: [],
  };
}

const lineOf = ({ article, revision }: ArticleState): Ledger['articles'][number] => ({
  id: article.id,
  url: article.url,
  canonicalUrl: null,
  outlet: article.outlet,
  title: revision.metadata.title,
  byline: null,
  published: revision.metadata.published,
  modified: null,
  language: 'en',
  relevant: true,
  relevance: { reason: 'invented', rule: 'bench' },
  text: null,
  revision: revision.id,
  fetchedAt: revision.fetchedAt,
  derivedFrom: null,
  origin: article.id,
  credits: [],
});

function eventsOf({ article }: ArticleState, entities: readonly EntityLine[]): EventLine[] {
  const first = Number(/\d+$/.exec(article.url)?.[0]) * PER_ARTICLE;
  let start = 0;
  return Array.from({ length: PER_ARTICLE }, (_, k): EventLine => {
    const n = first + k;
    const quote = sentenceOf(n);
    const citation: Passage = { article: article.id, quote, start, end: start + quote.length };
    start = citation.end + 1;
    const [action, status] = [pick(ACTIONS, skewed(n, 19)), pick(STATUSES, skewed(n + 3, 12))];
    const [actor, target] = [pick(entities, skewed(n, ENTITIES)), pick(entities, skewed(n + 7, ENTITIES))];
    const date = dayOf(n * 7).slice(0, 10);
    const value = (text: string, entity?: string): FieldValue[] => [
      { value: text, ...(entity ? { entity } : {}), shown: true, rule: 'only', origins: 1, citations: [citation] },
    ];
    const key = reportKey(article.url, action, quote);
    return {
      id: key,
      action,
      status,
      date,
      precision: 'day',
      actors: [{ id: actor.id, name: actor.name }],
      targets: [{ id: target.id, name: target.name }],
      objects: [],
      summary: { text: quote, citation },
      reports: [{ ...citation, key }],
      origins: 1,
      anonymousOnly: false,
      relations: [],
      fields: {
        action: value(action),
        status: value(status),
        date: value(date),
        actors: value(actor.name, actor.id),
        targets: value(target.name, target.id),
      },
    };
  });
}
