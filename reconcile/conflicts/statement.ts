// One passage that says something: a sentence of a stored text with who says it, what it names and when it was published.
import type { DateMention, Quantity, RoleStatement } from '../../ledger/analysis.ts';
import type { ClaimLine, Passage } from '../../ledger/lines.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { inOrder, overlapsOf, spansWithin } from '../../ledger/spans.ts';
import { compareText, fold } from '../../ledger/text.ts';
import type { ConflictContext } from './conflicts.ts';
import { type Reading, readingOf } from './reading.ts';
import type { VerbHit } from './topic.ts';
import { unknownNames } from './unknownNames.ts';

export interface NamedSpan {
  id: string;
  /** Key of the entity in its own text. */
  local: string;
  type: string;
  name: string;
  text: string;
  start: number;
  end: number;
}

export interface Statement extends Passage {
  state: ArticleState;
  /** Independent origin the text counts for. */
  origin: string;
  /** Publication instant in ms; capture instant where the page states none. */
  published: number;
  /** Index among the article's sentences. */
  nth: number;
  block: number;
  /** The sentence before it in its paragraph. */
  before: Statement | undefined;
  /** Claims that stand in it, attributed ones first. */
  claims: ClaimLine[];
  /** Who says it, as printed; the outlet's name where nobody is named. */
  speaker: string;
  names: NamedSpan[];
  entities: ReadonlySet<string>;
  /** Words printed like names that were read as none. */
  unknown: ReadonlySet<string>;
  /** The company that speaks of itself as "we" on its own page. */
  self: readonly string[];
  /** Role statements that stand in it. */
  roles: RoleStatement[];
  dates: DateMention[];
  quantities: Quantity[];
  /** What its words tell by themselves. */
  reading: Reading;
  stems: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  /** Its acts, where their words begin. */
  hits: readonly VerbHit[];
  /** What comparators worked out about it. */
  memory: unknown[];
  event: string | null;
}

const inside = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

export const attributed = (statement: Statement): ClaimLine | undefined =>
  statement.claims.find((claim) => claim.speakerText !== null);

/** A sentence longer than this is no sentence; nothing is compared in it. */
const LONGEST = 3000;

/** Every sentence of every relevant text, in canonical order. */
export function readStatements(context: ConflictContext): Statement[] {
  const claims = new Map<string, ClaimLine[]>();
  for (const claim of context.claims) {
    const list = claims.get(claim.article) ?? [];
    claims.set(claim.article, list);
    list.push(claim);
  }
  const firms = firmsByName(context);
  const statements = [...context.articles]
    .sort((a, b) => compareText(a.article.id, b.article.id))
    .flatMap((state) => statementsOf(state, claims.get(state.article.id) ?? [], context, firms));
  const printed = new Set(statements.flatMap(({ unknown }) => [...unknown]));
  return statements.map((statement) => {
    const first = firstName(statement, printed);
    return first ? Object.assign(statement, { unknown: new Set([...statement.unknown, first]) }) : statement;
  });
}

/** The word a sentence begins with, where other sentences print it like a name. */
function firstName({ quote, names, start }: Statement, printed: ReadonlySet<string>): string | undefined {
  const word = fold(/^[“"]?(?<word>\p{Lu}\p{L}{3,30})/u.exec(quote)?.groups?.word ?? '');
  return word && printed.has(word) && !names.some((name) => name.start <= start + 1) ? word : undefined;
}

function statementsOf(
  state: ArticleState,
  claims: readonly ClaimLine[],
  context: ConflictContext,
  firms: ReadonlyMap<string, string[]>,
): Statement[] {
  const { article, outlet, revision, analysis } = state;
  const origin = context.lineage.origin.get(article.id) ?? article.id;
  const published = Date.parse(revision.metadata.published ?? revision.fetchedAt);
  const sentences = inOrder(analysis.sentences).filter((sentence) => sentence.end - sentence.start <= LONGEST);
  const claimed = overlapsOf(sentences, claims);
  const mentions = inOrder(analysis.mentions);
  const roles = inOrder(analysis.roles);
  const dates = inOrder(analysis.dates);
  const quantities = inOrder(analysis.quantities);
  let before: Statement | undefined;
  return sentences.map((sentence, nth): Statement => {
    const quote = revision.text.slice(sentence.start, sentence.end);
    const reading = readingOf(quote);
    const said = (claimed[nth] ?? [])
      .filter((claim) => inside(claim, sentence) || inside(sentence, claim))
      .sort((a, b) => Number(a.speakerText === null) - Number(b.speakerText === null) || a.start - b.start);
    const names = spansWithin(mentions, sentence).flatMap(({ entity, text, start, end }) => {
      const line = context.entities.of(article.id, entity);
      return line ? [{ id: line.id, local: entity, type: line.type, name: line.name, text, start, end }] : [];
    });
    const isName = ({ at }: VerbHit): boolean =>
      names.some(
        ({ type, start, end }) => BODIES.has(type) && start <= sentence.start + at && sentence.start + at < end,
      );
    const hits = reading.hits.some(isName) ? reading.hits.filter((hit) => !isName(hit)) : reading.hits;
    const self = outlet.kind === 'company' && FIRST_PERSON.test(quote) ? (firms.get(fold(outlet.name)) ?? []) : [];
    const statement: Statement = {
      state,
      article: article.id,
      quote,
      start: sentence.start,
      end: sentence.end,
      origin,
      published,
      nth,
      block: sentence.block,
      before: before?.block === sentence.block ? before : undefined,
      claims: said,
      speaker: said.find((claim) => claim.speakerText !== null)?.speakerText ?? outlet.name,
      names,
      entities: new Set([...names.map((name) => name.id), ...self]),
      self,
      unknown: unknownNames(
        reading,
        analysis.language,
        names.map((name) => ({ start: name.start - sentence.start, end: name.end - sentence.start })),
      ),
      roles: spansWithin(roles, sentence),
      dates: spansWithin(dates, sentence).filter((date) => !isDateline(revision.text.slice(date.end, date.end + 60))),
      quantities: spansWithin(quantities, sentence).filter(
        (quantity) => !names.some((name) => name.start <= quantity.start && quantity.start < name.end),
      ),
      reading,
      stems: reading.stems,
      verbs: new Set(hits.map((hit) => hit.act)),
      hits,
      memory: [],
      event:
        said.find((claim) => claim.event)?.event ?? context.events.eventOf(article.id, sentence.start, sentence.end),
    };
    before = statement;
    return statement;
  });
}

/** "DOVER, May 3 (Harbour Wire) -": the day of filing, not of the act. */
const isDateline = (after: string): boolean => /^\s?\([^)]{2,40}\)\s?[–—-]/.test(after) || /^\s[–—]\s/.test(after);

const FIRST_PERSON = /\b(?:we|us|our|ours)\b/i;

/** Ids of companies by each folded name. */
function firmsByName(context: ConflictContext): ReadonlyMap<string, string[]> {
  const firms = new Map<string, string[]>();
  for (const line of context.entities.lines)
    if (line.type === 'company')
      for (const name of new Set([line.name, ...line.aliases].map(fold)))
        firms.set(name, [...(firms.get(name) ?? []), line.id]);
  return firms;
}

/** Of two texts, or of two speakers inside one. A rewrite that changes a value disagrees with what it rewrites. */
export function independent(a: Statement, b: Statement): boolean {
  return a.article === b.article ? a.speaker !== b.speaker : true;
}

export const daysApart = (a: Statement, b: Statement): number => Math.abs(a.published - b.published) / 86_400_000;

/** Words of their names are no acts: an export office exports nothing. */
const BODIES: ReadonlySet<string> = new Set(['agency', 'organization', 'company']);
