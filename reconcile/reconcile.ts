// The door of `reconcile/`: many analyses in, the ledger out. A pure function of the set of revisions and judgements.
import { claimId } from '../ledger/ids.ts';
import type { ArticleLine, ClaimLine, DateLine, Ledger, MentionLine } from '../ledger/lines.ts';
import type { ArticleState, ReconcileContext } from '../ledger/deciding.ts';
import { compareText } from '../ledger/text.ts';
import { findConflicts } from './conflicts/conflicts.ts';
import { type EntityIndex, joinEntities } from './entities/entities.ts';
import { heldApart, judgeEntities } from './entities/judged.ts';
import { clusterEvents, type Events } from './events/events.ts';
import { type Lineage, traceLineage } from './lineage/lineage.ts';
import { attachFormerReports } from './revisions/formerReports.ts';
import { revisionsOf } from './revisions/revisions.ts';
import { tiesOf } from './ties.ts';

/** Changes whenever a rule changes what is decided, so that a ledger is decided again. */
export const RECONCILE_VERSION = '8';

export function reconcile(context: ReconcileContext): Ledger {
  const all = [...context.articles].sort((a, b) => compareText(a.article.id, b.article.id));
  const relevant = all.filter((a) => a.analysis.relevance.relevant);
  const { judgements } = context;
  const entities = judgeEntities(joinEntities(relevant, heldApart(judgements)), judgements);
  const lineage = traceLineage(relevant);
  const events = clusterEvents(relevant, entities, lineage, judgements);
  const articles = all.map((a) => articleLine(a, lineage));
  attachFormerReports(events.lines, articles);
  const hidden = new Set(judgements.flatMap(({ kind, subjects }) => (kind === 'hide' ? subjects : [])));
  const claims = relevant.flatMap((a) => claimLines(a, entities, events)).filter(({ id }) => !hidden.has(id));
  const conflicts = findConflicts({ articles: relevant, entities, lineage, events, claims, judgements });
  return {
    articles,
    entities: entities.lines,
    mentions: relevant.flatMap((a) => mentionLines(a, entities)),
    dates: relevant.flatMap(dateLines),
    claims,
    events: events.lines,
    conflicts,
  };
}

reconcile.tiesOf = tiesOf;
reconcile.whole = 150;
reconcile.together = 500;

function articleLine(state: ArticleState, lineage: Lineage): ArticleLine {
  const { article, outlet, revision, analysis } = state;
  const { metadata } = revision;
  const revisions = state.earlier.length > 0 ? revisionsOf(state) : undefined;
  return {
    id: article.id,
    url: article.url,
    canonicalUrl: metadata.canonicalUrl,
    outlet: outlet.id,
    title: metadata.title,
    byline: metadata.byline.length ? metadata.byline : null,
    published: metadata.published,
    modified: metadata.modified,
    language: analysis.language,
    relevant: analysis.relevance.relevant,
    relevance: { reason: analysis.relevance.reason, rule: analysis.relevance.rule },
    text: null,
    revision: revision.id,
    fetchedAt: revision.fetchedAt,
    derivedFrom: lineage.derivedFrom.get(article.id) ?? null,
    origin: lineage.origin.get(article.id) ?? article.id,
    credits: lineage.credits.get(article.id) ?? [],
    ...(lineage.retracted?.has(article.id) ? { retracted: true as const } : {}),
    ...(revisions ? { revisions } : {}),
  };
}

function mentionLines({ article, analysis }: ArticleState, entities: EntityIndex): MentionLine[] {
  return analysis.mentions.flatMap((mention) => {
    const entity = entities.of(article.id, mention.entity);
    if (!entity) return [];
    const { text, start, end, rule } = mention;
    return [
      { article: article.id, entity: { id: entity.id, type: entity.type, name: entity.name }, text, start, end, rule },
    ];
  });
}

function dateLines({ article, analysis }: ArticleState): DateLine[] {
  return analysis.dates.map(({ text, start, end, value, precision, inferred, rule }) => ({
    article: article.id,
    text,
    start,
    end,
    value,
    precision,
    inferred,
    rule,
  }));
}

function claimLines({ article, analysis }: ArticleState, entities: EntityIndex, events: Events): ClaimLine[] {
  const seen = new Map<string, number>();
  return analysis.claims.map((claim) => {
    const { quote, start, end, direct, speakerText, speakerKind, stance, via, obtainedBy, slots, rule } = claim;
    const twin = `${quote}|${speakerText}`;
    const nth = seen.get(twin) ?? 0;
    seen.set(twin, nth + 1);
    const speaker = claim.speaker === null ? undefined : entities.of(article.id, claim.speaker);
    return {
      id: claimId(article.id, quote, speakerText, nth),
      article: article.id,
      quote,
      start,
      end,
      direct,
      speaker: speaker ? { id: speaker.id, name: speaker.name } : null,
      speakerText,
      speakerKind,
      stance,
      via,
      obtainedBy,
      event: events.eventOf(article.id, start, end),
      slots,
      rule,
    };
  });
}
