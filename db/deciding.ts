// Reconciling in one transaction: place what changed, decide its chapters, write only the lines that differ, record what changed.
import { gateLedger } from '../ledger/passages.ts';
import type { Issue } from '../ledger/page.ts';
import type { Decide, Judgement } from '../ledger/deciding.ts';
import type { Store } from '../ledger/store.ts';
import { becauseOf } from './because.ts';
import { appendChanges } from './changes.ts';
import { arrange, articlesIn, dayKey, isCut } from './chapters.ts';
import { setUndecided } from './extractions.ts';
import { writeNewIssues } from './issues.ts';
import { judgementsInForce, takeNewJudgements } from './judgements.ts';
import { type Left, type Placing, tieKnots } from './knots.ts';
import type { Connection } from './connection.ts';
import { allOf } from './inMany.ts';
import { type States, statesOf } from './states.ts';
import { closeChapter, removeOrphans, type Writing, writeChapter } from './writing.ts';

/** Articles read at once. */
const BATCH = 500;
/** No archive is larger. */
const ALL = 1e9;

const CUT: Issue = {
  step: 'reconcile',
  code: 'chapters',
  message: 'More texts hang together than are decided at once: they are decided by parts of the calendar.',
  url: null,
};

/** Everything decided again, chapter by chapter. */
export function decideAll(db: Connection, decide: Decide, at: string): number {
  return db.write(() => {
    const all = db.all<{ id: string }>('SELECT id FROM articles ORDER BY id');
    return decideFor(
      db,
      all.map(({ id }) => id),
      decide,
      at,
    );
  });
}

/** Decides all that hangs together with the articles named, now or before they changed. */
function decideFor(db: Connection, articles: readonly string[], decide: Decide, at: string): number {
  const judgements = judgementsInForce(db);
  const states = statesOf(db);
  const placed = placeArticles(db, states, articles, decide, judgements);
  const because = becauseOf(db, takeNewJudgements(db));
  let told = 0;
  const writing: Writing = {
    db,
    at,
    tell: (changes) => {
      const gone = [...writing.orphans.values()];
      told += appendChanges(db, changes, gone, because, at);
    },
    orphans: new Map(),
    unsearched: new Map(),
  };
  const write = (name: string, members: readonly string[]): void => {
    const found = states.take(members);
    const texts = new Map(found.map(({ article, revision }) => [article.id, revision.text]));
    const gated = gateLedger(decide({ articles: found, judgements }), (article) => texts.get(article));
    writeNewIssues(db, gated.issues, at);
    writeChapter(writing, { name, articles: members, ledger: gated.ledger });
  };
  for (const batch of inBatches(placed.loose)) write('', batch);
  for (const name of placed.chapters) {
    const members = articlesIn(db, name);
    if (members.length) write(name, members);
    else closeChapter(writing, name);
  }
  if (placed.chapters.some(isCut)) writeNewIssues(db, [CUT], at);
  removeOrphans(writing);
  setUndecided(db, false);
  db.run('DELETE FROM unplaced');
  return told;
}

interface Placed {
  /** Names of the chapters to decide. */
  chapters: string[];
  /** Articles that nothing can tie, and those that are gone. */
  loose: string[];
}

function placeArticles(
  db: Connection,
  states: States,
  articles: readonly string[],
  decide: Decide,
  judgements: readonly Judgement[],
): Placed {
  const { tiesOf, whole = 0, together = ALL } = decide;
  const placings: Placing[] = [];
  const loose: string[] = [];
  const gone: number[] = [];
  const left: Left[] = [];
  for (const batch of inBatches(articles)) {
    const found = new Map(states.read(batch).map((state) => [state.article.id, state]));
    const places = placesOf(db, batch);
    for (const id of batch) {
      const state = found.get(id);
      const place = places.get(id);
      const ties = state ? (tiesOf ? tiesOf(state) : ['all']) : [];
      const day = state ? dayKey(state.revision.metadata.published ?? state.revision.fetchedAt) : '';
      const before = place && leftBy(place);
      if (before && (!ties.length || before.day !== day)) left.push(before);
      if (state && place && ties.length)
        placings.push({ article: place.seq, day, ties: [...ties, ...judgedTies(db, id, judgements)] });
      else {
        loose.push(id);
        if (place) gone.push(place.seq);
      }
    }
  }
  const moved = tieKnots(db, placings, gone);
  const seeds = placings.map(({ article }) => article);
  const chapters = arrange(db, [...moved, ...seeds], left, { whole, together });
  const named = 'SELECT DISTINCT chapter FROM placed WHERE article IN ($)';
  for (const { chapter } of allOf<{ chapter: string }>(db, named, seeds)) if (chapter) chapters.add(chapter);
  return { chapters: [...chapters].sort(), loose };
}

/** An article's number, and where it is placed: null where it is not. */
interface Place {
  id: string;
  seq: number;
  knot: number | null;
  day: string | null;
  chapter: string | null;
}

const leftBy = ({ knot, day, chapter }: Place): Left | undefined =>
  knot === null || day === null || chapter === null ? undefined : { knot, day, chapter };

function placesOf(db: Connection, articles: readonly string[]): Map<string, Place> {
  const sql = `SELECT a.id, a.seq, p.knot, p.day, p.chapter FROM articles a LEFT JOIN placed p ON p.article = a.seq
    WHERE a.id IN ($)`;
  return new Map(allOf<Place>(db, sql, articles).map((place) => [place.id, place]));
}

function* inBatches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH);
}

/** What people judge of several reports is decided over all of them. */
function judgedTies(db: Connection, article: string, judgements: readonly Judgement[]): string[] {
  return judgements
    .filter(({ subjects, value }) => {
      const keys = value === null ? subjects : [...subjects, value];
      return keys.some((key) => db.get('SELECT 1 FROM action_reports WHERE key = ? AND article = ?', [key, article]));
    })
    .map(({ id }) => `judged ${id}`);
}

/** Without articles named, decides only where texts or judgements changed since the last decision. */
export function decidingMethods(db: Connection): Pick<Store, 'reconcile' | 'undecided'> {
  return {
    undecided: async () => {
      const table = isUndecided(db) ? 'articles' : 'unplaced';
      return db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
    },
    reconcile: async (articleIds, decide, at) => {
      if (!articleIds.length && !isUndecided(db) && !changedArticles(db).length) return { changes: 0 };
      // Read again under lock: another process may have decided meanwhile.
      const changes = db.write(() => {
        if (isUndecided(db)) return decideAll(db, decide, at);
        const articles = [...new Set([...articleIds, ...changedArticles(db)])].sort();
        return decideFor(db, articles, decide, at);
      });
      return { changes };
    },
  };
}

const changedArticles = (db: Connection): string[] =>
  db.all<{ article: string }>('SELECT article FROM unplaced').map(({ article }) => article);

function isUndecided(db: Connection): boolean {
  return db.get(`SELECT 1 FROM counters WHERE name = 'undecided' AND value = 1`) !== undefined;
}
