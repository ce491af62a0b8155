// Short texts as the reconciling step sees them: sentences split, names, dates and figures marked by hand.
import type { Analysis, Claim, DateMention, LocalEntity, Mention, Quantity } from '../../../ledger/analysis.ts';
import { claimId } from '../../../ledger/ids.ts';
import type { ClaimLine, ConflictLine, EntityLine } from '../../../ledger/lines.ts';
import type { Block, Metadata, Outlet } from '../../../ledger/page.ts';
import type { ArticleState } from '../../../ledger/deciding.ts';
import type { EntityType } from '../../../ledger/vocabulary.ts';
import { splitSentences } from '../../../extract/sentences/sentences.ts';
import { fillSlots } from '../../../extract/slots/slots.ts';
import { findConflicts } from '../../../reconcile/conflicts/conflicts.ts';

export interface Text {
  id: string;
  published: string;
  /** Paragraphs. */
  text: string[];
  /** Whose text it was copied or rewritten from. */
  from?: string;
  kind?: Outlet['kind'];
  /** Printed name to type, or to type and the name it stands for. */
  names?: Record<string, EntityType | [EntityType, string]>;
  /** Printed date to EDTF. */
  dates?: Record<string, string>;
  figures?: Record<string, Partial<Quantity>>;
  /** Printed words of a claim to its speaker. */
  said?: Record<string, string>;
  /** Sentence beginnings to event. */
  events?: Record<string, string>;
}

const found = (text: string, part: string): { start: number; end: number; text: string }[] => {
  const spans = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
    spans.push({ start: at, end: at + part.length, text: part });
  return spans;
};

function stateOf(given: Text): ArticleState {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of given.text) {
    if (text) text += '\n\n';
    blocks.push({ start: text.length, end: text.length + paragraph.length, role: 'paragraph' });
    text += paragraph;
  }
  const outlet: Outlet = {
    id: given.id,
    name: `The ${given.id}`,
    url: `http://${given.id}.example/`,
    kind: given.kind ?? 'newspaper',
    country: null,
    language: 'en',
    timezone: 'UTC',
    rights: 'quote',
    allowPrivate: false,
    follow: 'own',
  };
  const metadata: Metadata = {
    title: given.id,
    byline: [],
    published: given.published,
    modified: null,
    section: null,
    language: 'en',
    canonicalUrl: null,
    signals: [],
  };
  const url = `http://${given.id}.example/story`;
  const sentences = splitSentences(text, blocks);
  const entities = new Map<string, LocalEntity>();
  const mentions: Mention[] = [];
  for (const [printed, what] of Object.entries(given.names ?? {})) {
    const [type, name] = typeof what === 'string' ? ([what, printed] as const) : what;
    const key = `${type}|${name}`;
    entities.set(key, { key, type, name, aliases: [printed], ids: {}, known: false });
    for (const span of found(text, printed)) mentions.push({ ...span, entity: key, rule: 'test' });
  }
  const outer = mentions.filter(
    (m) => !mentions.some((n) => n !== m && n.start <= m.start && n.end >= m.end && n.text.length > m.text.length),
  );
  const dates = Object.entries(given.dates ?? {}).flatMap(([printed, value]) =>
    found(text, printed).map(
      (span): DateMention => ({
        ...span,
        value,
        precision: value.includes('T') ? 'time' : 'day',
        inferred: false,
        stated: [],
        anchor: null,
        rule: 'test',
      }),
    ),
  );
  const quantities = Object.entries(given.figures ?? {}).flatMap(([printed, figure]) =>
    found(text, printed).map(
      (span): Quantity => ({
        ...span,
        value: null,
        low: null,
        high: null,
        unit: null,
        of: null,
        approx: false,
        rule: 'test',
        ...figure,
      }),
    ),
  );
  const said = Object.entries(given.said ?? {}).flatMap(([quote, speakerText]) =>
    found(text, quote).map(
      (span): Claim => ({
        start: span.start,
        end: span.end,
        quote,
        direct: false,
        speaker: null,
        speakerText,
        speakerKind: 'person',
        stance: 'asserts',
        via: null,
        obtainedBy: null,
        slots: {},
        rule: 'test',
      }),
    ),
  );
  const names = { entities: [...entities.values()], mentions: outer, roles: [] };
  const input = { url, outlet, metadata, text, blocks, fetchedAt: given.published };
  const analysis: Analysis = {
    language: 'en',
    relevance: { relevant: true, reason: 'test', rule: 'test' },
    sentences,
    ...names,
    dates,
    quantities,
    claims: fillSlots(said, { input, sentences, names, dates, quantities, reports: [] }),
    reports: [],
    credits: [],
  };
  const revision = {
    id: `rev-${given.id}`,
    article: given.id,
    snapshot: 's',
    fetchedAt: given.published,
    metadata,
    text,
    blocks,
    charset: 'utf-8',
  };
  return {
    article: { id: given.id, url, identityUrl: url, outlet: outlet.id },
    outlet,
    revision,
    analysis,
    earlier: [],
  };
}

function claimLines(
  { article, analysis }: ArticleState,
  eventOf: (article: string, start: number) => string | null,
): ClaimLine[] {
  return analysis.claims.map((claim, nth) => ({
    ...claim,
    id: claimId(article.id, claim.quote, claim.speakerText, nth),
    article: article.id,
    speaker: null,
    event: eventOf(article.id, claim.start),
  }));
}

/** The conflicts of a set of texts, given in any order. */
export function conflictsOf(...texts: Text[]): ConflictLine[] {
  const articles = texts.map(stateOf);
  const lines = new Map<string, EntityLine>();
  for (const { analysis } of articles)
    for (const { type, name, aliases } of analysis.entities)
      lines.set(`${type}|${name}`, { id: `${type}|${name}`, type, name, aliases, ids: {} });
  const givenOf = new Map(texts.map((given) => [given.id, given]));
  const eventOf = (article: string, start: number): string | null => {
    const text = articles.find((state) => state.article.id === article)?.revision.text.slice(start) ?? '';
    return (
      Object.entries(givenOf.get(article)?.events ?? {}).find(([beginning]) => text.startsWith(beginning))?.[1] ?? null
    );
  };
  return findConflicts({
    articles,
    entities: { lines: [...lines.values()], of: (_article, key) => lines.get(key) },
    lineage: {
      derivedFrom: new Map(),
      origin: new Map(texts.map((given) => [given.id, given.from ?? given.id])),
      credits: new Map(),
    },
    events: { lines: [], eventOf },
    claims: articles.flatMap((state) => claimLines(state, eventOf)),
  });
}

export const kindsOf = (conflicts: readonly ConflictLine[]): string[] =>
  conflicts.map((conflict) => conflict.kind).sort();

/** Quotes by side, in the order shown. */
export const quotesOf = (conflict: ConflictLine | undefined): string[][] =>
  (conflict?.sides ?? []).map((side) => side.citations.map((citation) => citation.quote));
