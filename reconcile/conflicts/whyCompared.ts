// Which figures and dates of the texts of a conflict were compared, and by which rule a pair was found to be no conflict.
import { compareText } from '../../ledger/text.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { joinEntities } from '../entities/entities.ts';
import { traceLineage } from '../lineage/lineage.ts';
import { clusterEvents } from '../events/events.ts';
import type { Passage } from '../../ledger/lines.ts';
import { countsOf } from './counted.ts';
import { inMinutes } from './durations.ts';
import { isAnotherCount } from './lookAlikes/anotherCount.ts';
import { figureOf, sameFigure } from './lookAlikes/rounding.ts';
import { standOf } from './stand.ts';
import { independent, readStatements, type Statement } from './statement.ts';
import { opinionOf, unsettledOf } from './remembered.ts';
import { matter } from './story.ts';

export interface Compared {
  values: [string, string];
  passages: [Passage, Passage];
  /** How much the two passages have in common. */
  matter: number;
  /** `conflict`, or why it is none. */
  verdict: string;
}

const MOST = 20;

/** Pairs of the articles given, those with most in common first. */
export function whyCompared(articles: readonly ArticleState[], cited: readonly Passage[]): Compared[] {
  const sorted = [...articles].sort((a, b) => compareText(a.article.id, b.article.id));
  const [entities, lineage] = [joinEntities(sorted), traceLineage(sorted)];
  const events = clusterEvents(sorted, entities, lineage);
  const statements = readStatements({ articles: sorted, entities, lineage, events, claims: [] });
  const isCited = ({ article, start, end }: Statement): boolean =>
    cited.some((p) => p.article === article && p.start < end && p.end > start);
  const valued = statements.flatMap(valuesOf);
  const ours = valued.filter(({ statement }) => isCited(statement));
  const pairs = ours.flatMap((a) =>
    valued.flatMap((b): Compared[] => {
      const verdict =
        a.key === b.key && a.statement !== b.statement ? verdictOn(a, b, isCited(b.statement)) : undefined;
      if (verdict === undefined || (isCited(b.statement) && before(b, a))) return [];
      const passages: [Passage, Passage] = [passageOf(a), passageOf(b)];
      return [{ values: [a.text, b.text], passages, matter: matter(a.statement, b.statement), verdict }];
    }),
  );
  return pairs.sort((a, b) => b.matter - a.matter).slice(0, MOST);
}

interface Valued {
  statement: Statement;
  key: string;
  text: string;
  same(other: Valued): string | undefined;
}

function valuesOf(statement: Statement): Valued[] {
  const figures = countsOf(statement).map((counted): Valued & { counted: typeof counted } => ({
    statement,
    key: counted.key,
    text: counted.quantity.text,
    counted,
    same(other) {
      const [theirs] = countsOf(other.statement).filter(({ quantity }) => quantity.text === other.text);
      const [p, q] = [figureOf(inMinutes(counted.quantity)), theirs && figureOf(inMinutes(theirs.quantity))];
      if (!p || !q || !theirs) return 'one of them gives no figure';
      if (sameFigure(p, q)) return 'the same figure, rounded or written otherwise';
      return isAnotherCount(statement, counted.quantity, other.statement, theirs.quantity)
        ? 'a count of something else: a part, a rest, a later state or another day'
        : undefined;
    },
  }));
  const dates = statement.dates.map(
    (date): Valued => ({
      statement,
      key: 'date',
      text: date.text,
      same: (other) =>
        other.statement.dates.some(
          (d) => d.text === other.text && (d.value.startsWith(date.value) || date.value.startsWith(d.value)),
        )
          ? 'the same day, or one holds the other'
          : undefined,
    }),
  );
  return [...figures, ...dates];
}

function verdictOn(a: Valued, b: Valued, isConflict: boolean): string | undefined {
  if (!independent(a.statement, b.statement)) return 'one voice of one text';
  const same = a.same(b);
  if (same !== undefined) return same;
  if (isConflict) return 'conflict';
  if (opinionOf(b.statement)) return 'an opinion or forecast';
  if (unsettledOf(b.statement)) return 'a question, condition or duty';
  return 'too little in common to be of one matter';
}

const before = (a: Valued, b: Valued): boolean =>
  compareText(a.statement.article, b.statement.article) < 0 ||
  (a.statement.article === b.statement.article && a.statement.start < b.statement.start);

function passageOf({ statement }: Valued): Passage {
  const { article, quote, start, end } = standOf(statement, '');
  return { article, quote, start, end };
}
