// A small invented press for store tests: pages, their reading and a decision that needs no rules of ours.
import { digest, entityId, reportKey, snapshotId } from '../../ledger/ids.ts';
import type { ActionReport, Analysis, Claim, Extraction, LocalEntity } from '../../ledger/analysis.ts';
import type { ConflictLine, EventLine, FieldValue, Ledger, Passage } from '../../ledger/lines.ts';
import type { Metadata, Outlet, Snapshot, Source } from '../../ledger/page.ts';
import type { Decide } from '../../ledger/deciding.ts';
import { revisionsOf } from '../../reconcile/revisions/revisions.ts';

export const VERSION = 'rules-1';

export const outlet = (id: string): Outlet => ({
  id,
  name: `The ${id}`,
  url: `https://${id}.example/`,
  kind: 'newspaper',
  country: 'US',
  language: 'en',
  timezone: 'UTC',
  rights: 'quote',
  allowPrivate: false,
  follow: 'own',
});

export const source = (id: string, every = 900): Source => ({
  id: `${id}-feed`,
  outlet: id,
  kind: 'feed',
  url: `https://${id}.example/feed.xml`,
  every,
  links: null,
  rights: null,
  allowPrivate: false,
  follow: 'own',
});

export interface Page {
  outlet: string;
  path: string;
  title: string;
  paragraphs: string[];
  published: string | null;
  fetchedAt: string;
  identityUrl?: string;
  modified?: string;
  /** A correction told beside the text. */
  correction?: string;
}

export const urlOf = (page: Page): string => `https://${page.outlet}.example${page.path}`;

/** The page as fetched. */
export function snapshotOf(page: Page, html?: string): Snapshot {
  const markup = html ?? `<html><h1>${page.title}</h1>${page.paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</html>`;
  const bytes = new TextEncoder().encode(markup);
  const url = urlOf(page);
  return {
    id: snapshotId(url, page.fetchedAt, digest(bytes)),
    url,
    fetchedAt: page.fetchedAt,
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { server: 'press' },
    digest: digest(bytes),
    bytes,
  };
}

const STATES: LocalEntity = {
  key: 'country|ruritania',
  type: 'country',
  name: 'Ruritania',
  aliases: ['Ruritanian'],
  ids: { country: 'RU-T' },
  known: true,
};
const CHIP: LocalEntity = { key: 'chip|q9', type: 'chip', name: 'Quill Q9', aliases: ['Q9'], ids: {}, known: true };

/** Every paragraph with "bars" is an action report and a claim. */
export function readingOf(page: Page): Extract<Extraction, { kind: 'article' }> {
  const text = page.paragraphs.join('\n\n');
  const url = page.identityUrl ?? urlOf(page);
  const blocks = page.paragraphs.map((paragraph, nth) => {
    const start = page.paragraphs.slice(0, nth).reduce((sum, each) => sum + each.length + 2, 0);
    return { start, end: start + paragraph.length, role: 'paragraph' as const };
  });
  const acts = blocks.filter((block) => text.slice(block.start, block.end).includes('bars'));
  const rule = 'test';
  const reports = acts.map(({ start, end }): ActionReport => {
    const quote = text.slice(start, end);
    const span = { start, end, rule };
    const date = page.published?.slice(0, 10) ?? null;
    return {
      ...span,
      key: reportKey(url, 'access_ban', quote),
      quote,
      action: { ...span, value: 'access_ban' },
      status: { ...span, value: 'announced' },
      actors: [{ ...span, value: STATES.key }],
      targets: [],
      objects: [{ ...span, value: CHIP.key }],
      date: date === null ? null : { ...span, value: date },
      effective: null,
      background: false,
      tentative: false,
      reality: 'real',
    };
  });
  const claims = acts.map(
    ({ start, end }): Claim => ({
      start,
      end,
      quote: text.slice(start, end),
      direct: false,
      speaker: STATES.key,
      speakerText: text.slice(start, end).split(' ', 1)[0] ?? null,
      speakerKind: 'organization',
      stance: 'asserts',
      via: null,
      obtainedBy: null,
      slots: {},
      rule,
    }),
  );
  const analysis: Analysis = {
    language: 'en',
    relevance: { relevant: acts.length > 0, reason: 'test', rule },
    sentences: blocks.map(({ start, end }, block) => ({ start, end, block })),
    entities: [STATES, CHIP],
    mentions: acts.map(({ start, end }) => ({ start, end, text: text.slice(start, end), entity: CHIP.key, rule })),
    roles: [],
    dates: [],
    quantities: [],
    claims,
    reports,
    credits: [],
  };
  const metadata: Metadata = {
    title: page.title,
    byline: [],
    published: page.published,
    modified: page.modified ?? null,
    section: null,
    language: 'en',
    canonicalUrl: null,
    signals: [],
    ...(page.correction ? { notes: [{ kind: 'correction', text: page.correction }] } : {}),
  };
  return { kind: 'article', identityUrl: url, charset: 'utf-8', metadata, text, blocks, analysis, issues: [] };
}

const GLOBAL = new Map([STATES, CHIP].map((e) => [e.key, { id: entityId(e.type, e.name), name: e.name, local: e }]));
const ref = (key: string): { id: string; name: string } => {
  const found = GLOBAL.get(key);
  return { id: found?.id ?? key, name: found?.name ?? key };
};

function fieldsOf(report: ActionReport, passage: Passage): EventLine['fields'] {
  const shown = { shown: true, rule: 'test', origins: 1, citations: [passage] };
  const named = (each: { value: string }): FieldValue => {
    const { id, name } = ref(each.value);
    return { value: name, entity: id, ...shown };
  };
  return {
    action: [{ value: report.action.value, ...shown }],
    status: [{ value: report.status.value, ...shown }],
    ...(report.date ? { date: [{ value: report.date.value, ...shown }] } : {}),
    actors: report.actors.map(named),
    objects: report.objects.map(named),
  };
}

/** One event for each date; two events' reports on one date merge, so that keys have to be resolved. */
export const decide: Decide = ({ articles }): Ledger => {
  const byDate = new Map<string, EventLine>();
  const ledger: Ledger = { articles: [], entities: [], mentions: [], dates: [], claims: [], events: [], conflicts: [] };
  for (const state of articles) {
    const { article, outlet: of, revision, analysis } = state;
    const { metadata } = revision;
    const revisions = revisionsOf(state);
    ledger.articles.push({
      id: article.id,
      url: article.url,
      canonicalUrl: null,
      outlet: of.id,
      title: metadata.title,
      byline: null,
      published: metadata.published,
      modified: metadata.modified,
      language: 'en',
      relevant: analysis.relevance.relevant,
      relevance: { reason: 'test', rule: 'test' },
      text: null,
      revision: revision.id,
      fetchedAt: revision.fetchedAt,
      derivedFrom: null,
      origin: article.id,
      credits: [],
      ...(revisions ? { revisions } : {}),
    });
    for (const report of analysis.reports) {
      const date = report.date?.value ?? null;
      const passage = { article: article.id, quote: report.quote, start: report.start, end: report.end };
      const held = byDate.get(String(date));
      if (held) {
        held.reports.push({ ...passage, key: report.key });
        held.origins += 1;
      } else
        byDate.set(String(date), {
          id: report.key,
          action: 'access_ban',
          status: 'announced',
          date,
          precision: date ? 'day' : null,
          actors: report.actors.map((a) => ref(a.value)),
          targets: [],
          objects: report.objects.map((o) => ref(o.value)),
          summary: { text: report.quote, citation: passage },
          reports: [{ ...passage, key: report.key }],
          origins: 1,
          anonymousOnly: false,
          relations: [],
          fields: fieldsOf(report, passage),
        });
    }
    for (const mention of analysis.mentions) {
      const entity = GLOBAL.get(mention.entity);
      if (entity)
        ledger.mentions.push({
          article: article.id,
          entity: { id: entity.id, type: entity.local.type, name: entity.name },
          text: mention.text,
          start: mention.start,
          end: mention.end,
          rule: mention.rule,
        });
    }
    analysis.claims.forEach((claim, nth) => {
      const { start, end, quote, direct, speakerText, speakerKind, stance, via, obtainedBy, slots, rule } = claim;
      ledger.claims.push({
        id: `${article.id}-${nth}`,
        article: article.id,
        quote,
        start,
        end,
        direct,
        speaker: ref(STATES.key),
        speakerText,
        speakerKind,
        stance,
        via,
        obtainedBy,
        event: null,
        slots,
        rule,
      });
    });
  }
  ledger.events = [...byDate.values()];
  if (articles.some((a) => a.analysis.reports.length))
    ledger.entities = [...GLOBAL.values()].map(({ id, name, local }) => ({
      id,
      type: local.type,
      name,
      aliases: local.aliases,
      ids: local.ids,
    }));
  ledger.conflicts = ledger.events
    .filter((e) => e.reports.length > 1)
    .map(
      (e): ConflictLine => ({
        id: `con-${e.id}`,
        kind: 'scope',
        event: e.id,
        about: 'How far the ban reaches',
        state: 'open',
        reason: null,
        rule: 'test',
        sides: e.reports.map((r) => ({
          value: r.quote,
          origins: 1,
          speakers: [],
          citations: [{ article: r.article, quote: r.quote, start: r.start, end: r.end }],
        })),
      }),
    );
  return ledger;
};
