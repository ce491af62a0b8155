// What earlier texts of corrected articles set against other texts: found again with the old text in the place of the new one, so that
// a correction settles a conflict instead of hiding it.
import type { ClaimLine, FormerPassage } from '../../ledger/lines.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import type { RevisionView } from '../../ledger/asking.ts';
import { compareText, fold } from '../../ledger/text.ts';
import { compareRevisions } from '../revisions/compare.ts';
import { refind } from '../revisions/refind.ts';
import type { Finding, Stand } from './conflictLine.ts';
import type { ConflictContext } from './conflicts.ts';
import { readStatements, type Statement } from './statement.ts';
import { readStories, thingsOf } from './story.ts';

type Compare = (statements: readonly Statement[], context: ConflictContext) => Finding[];

/** Texts on the same things, nearest in time, that an earlier text is compared with. */
const NEAREST = 20;

export function formerFindings(
  statements: readonly Statement[],
  context: ConflictContext,
  compare: Compare,
): Finding[] {
  return context.articles
    .filter(({ earlier }) => earlier.length > 0)
    .flatMap((state) => viewsOf(state).flatMap((view) => findingsOf(state, view, statements, context, compare)));
}

/** The oldest and the last text that say something else than the latest. */
function viewsOf({ earlier, revision }: ArticleState): RevisionView[] {
  const other = earlier.filter((view) => fold(view.revision.text) !== fold(revision.text));
  return [...new Set([other[0], other.at(-1)])].flatMap((view) => view ?? []);
}

function findingsOf(
  state: ArticleState,
  view: RevisionView,
  statements: readonly Statement[],
  context: ConflictContext,
  compare: Compare,
): Finding[] {
  const past = pastContext(state, view, context);
  const old = readStatements(past);
  const standing = new Set(
    statements.flatMap((statement) => (statement.article === state.article.id ? fold(statement.quote.trim()) : [])),
  );
  const gone = old.filter(({ quote }) => !standing.has(fold(quote.trim())));
  if (!gone.length) return [];
  const related = relatedTo(old, statements);
  const others = statements.filter(({ article }) => related.has(article));
  const set = [...old, ...others].sort((a, b) => compareText(a.article, b.article) || a.start - b.start);
  const toldOf = tellFormer(state, view, gone);
  return compare(set, past).flatMap((finding) => {
    const stands = finding.stands.flatMap(toldOf);
    return stands.some(({ former }) => former) ? [{ ...finding, stands }] : [];
  });
}

/** The article as it was, with the claims and entities of its old text. */
function pastContext(
  state: ArticleState,
  { revision, analysis }: RevisionView,
  context: ConflictContext,
): ConflictContext {
  const { article } = state;
  const byName = new Map(context.entities.lines.map((line) => [`${line.type}|${fold(line.name)}`, line]));
  const local = new Map(analysis.entities.map((entity) => [entity.key, entity]));
  const of: ConflictContext['entities']['of'] = (id, key) => {
    const known = context.entities.of(id, key);
    const entity = id === article.id ? local.get(key) : undefined;
    if (known || !entity) return known;
    const { type, name, aliases, ids } = entity;
    return byName.get(`${type}|${fold(name)}`) ?? { id: `${type}|${fold(name)}_`, type, name, aliases, ids };
  };
  const eventOf = (start: number, end: number): string | null => {
    const former = context.events.lines.find(({ formerly = [] }) =>
      formerly.some((p) => p.article === article.id && p.revision === revision.id && p.start < end && p.end > start),
    );
    return former?.id ?? null;
  };
  const claims = analysis.claims.map((claim): ClaimLine => {
    const speaker = claim.speaker === null ? undefined : of(article.id, claim.speaker);
    return {
      ...claim,
      id: '',
      article: article.id,
      speaker: speaker ? { id: speaker.id, name: speaker.name } : null,
      event: eventOf(claim.start, claim.end),
    };
  });
  return {
    ...context,
    articles: [{ ...state, revision, analysis, earlier: [] }],
    claims,
    entities: { ...context.entities, of },
    events: { ...context.events, eventOf: (_, start, end) => eventOf(start, end) },
  };
}

function relatedTo(old: readonly Statement[], statements: readonly Statement[]): Set<string> {
  const { named } = readStories(statements);
  const things = new Set(old.flatMap((statement) => [...thingsOf(statement)]));
  const [first] = old;
  const when = new Map(statements.map(({ article, published }) => [article, published]));
  const apart = (article: string): number => Math.abs((when.get(article) ?? 0) - (first?.published ?? 0));
  const related = [...named].flatMap(([article, ids]) =>
    article !== first?.article && [...things].some((thing) => ids.has(thing)) ? [article] : [],
  );
  return new Set(related.sort((a, b) => apart(a) - apart(b) || compareText(a, b)).slice(0, NEAREST));
}

/** Stands of the old text, where they stand now or as what no longer stands. */
function tellFormer(state: ArticleState, view: RevisionView, gone: readonly Statement[]): (stand: Stand) => Stand[] {
  const comparison = compareRevisions(view, { revision: state.revision, analysis: state.analysis });
  const { text } = state.revision;
  return (stand) => {
    if (stand.article !== state.article.id) return [stand];
    const { article, quote, start, end } = stand;
    const at = text.indexOf(quote);
    if (at >= 0 && !gone.some((s) => s.start < end && s.end > start))
      return [{ ...stand, start: at, end: at + quote.length }];
    const fate = refind({ start, end }, comparison);
    const places = fate.state === 'gone' ? [] : fate.state === 'ambiguous' ? fate.places : [fate];
    const former: FormerPassage = {
      article,
      quote,
      start,
      end,
      revision: view.revision.id,
      of: 'claim',
      state: fate.state,
      now: places.map((now) => ({ article, quote: text.slice(now.start, now.end), start: now.start, end: now.end })),
    };
    return [{ ...stand, former }];
  };
}
