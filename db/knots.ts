// Ties and knots: which articles hang together, kept up to date as articles change. Articles go by their numbers here.
import { digest } from '../ledger/ids.ts';
import type { Connection } from './connection.ts';
import { allOf, groupBy } from './inMany.ts';

export interface Placing {
  article: number;
  day: string;
  ties: readonly string[];
}

/** An article's place before it was placed anew. */
export interface Left {
  knot: number;
  day: string;
  chapter: string;
}

/** What became of knots while articles were placed. */
interface Tying {
  db: Connection;
  /** Articles whose knot is another now. */
  moved: Set<number>;
  /** Into which knot another one went. */
  joined: Map<number, number>;
  /** The last number given to a knot. */
  last: number;
}

interface LostTie {
  tie: number;
  article: number;
}

/** Bits of a hash that a number holds exactly. Two ties of one number would tie what need not be tied, in every order alike. */
const HEX_DIGITS = 13;

export const tieNumber = (tie: string): number => Number.parseInt(digest(tie).slice(0, HEX_DIGITS), 16);

/** Writes the ties of articles that changed, joins and parts knots; answers the articles whose knot is another now. */
export function tieKnots(db: Connection, placings: readonly Placing[], gone: readonly number[]): Set<number> {
  const last = db.get<{ n: number | null }>('SELECT max(knot) AS n FROM placed')?.n ?? 0;
  const tying: Tying = { db, moved: new Set(), joined: new Map(), last };
  const loosened = new Set<number>(knotsOf(db, gone).values());
  for (const article of gone) {
    db.put('DELETE FROM ties WHERE article = ?', [article]);
    db.put('DELETE FROM placed WHERE article = ?', [article]);
  }
  for (const { tie, article } of placeAll(tying, placings)) {
    const other = db.get<{ article: number }>('SELECT article FROM ties WHERE tie = ? LIMIT 1', [tie])?.article;
    if (other !== undefined && !shareTie(db, article, other))
      for (const knot of knotsOf(db, [article]).values()) loosened.add(knot);
  }
  for (const knot of new Set([...loosened].map((each) => nowOf(tying, each)))) partKnot(tying, knot);
  return tying.moved;
}

function nowOf({ joined }: Tying, knot: number): number {
  let now = knot;
  for (let into = joined.get(now); into !== undefined; into = joined.get(now)) now = into;
  return now;
}

const knotsOf = (db: Connection, articles: readonly number[]): Map<number, number> =>
  new Map(
    allOf<{ article: number; knot: number }>(db, 'SELECT article, knot FROM placed WHERE article IN ($)', articles).map(
      ({ article, knot }) => [article, knot],
    ),
  );

/** Answers the ties that articles lost: each may have held a knot together. */
function placeAll(tying: Tying, placings: readonly Placing[]): LostTie[] {
  const { db } = tying;
  const articles = placings.map(({ article }) => article);
  const knots = knotsOf(db, articles);
  const placed = articles.filter((article) => knots.has(article));
  const before = groupBy(
    allOf<LostTie>(db, 'SELECT tie, article FROM ties WHERE article IN ($)', placed),
    ({ article }) => article,
  );
  const now = new Map(placings.map(({ article, ties }) => [article, new Set(ties.map(tieNumber))]));
  const knotOfTie = knotsOfTies(db, [...new Set([...now.values()].flatMap((ties) => [...ties]))]);
  const lost: LostTie[] = [];
  for (const { article, day } of placings) {
    const ties = now.get(article) ?? new Set();
    const held = before.get(article) ?? [];
    for (const each of held) if (!ties.has(each.tie)) lost.push(each);
    const known = new Set(held.map(({ tie }) => tie));
    for (const tie of ties) if (!known.has(tie)) db.put('INSERT INTO ties VALUES (?, ?)', [tie, article]);
    const others = [...ties].flatMap((tie) => knotOfTie.get(tie) ?? []);
    const own = knots.get(article) ?? others[0] ?? ++tying.last;
    if (knots.has(article)) db.put('UPDATE placed SET day = ? WHERE article = ? AND day <> ?', [day, article, day]);
    else db.put(`INSERT INTO placed VALUES (?, ?, ?, '')`, [article, nowOf(tying, own), day]);
    for (const other of others) joinKnots(tying, own, other);
    for (const tie of ties) if (!knotOfTie.has(tie)) knotOfTie.set(tie, own);
  }
  for (const { tie, article } of lost) db.put('DELETE FROM ties WHERE tie = ? AND article = ?', [tie, article]);
  return lost;
}

/** All who share a tie are of one knot, so one of them is enough to know it. */
function knotsOfTies(db: Connection, ties: readonly number[]): Map<number, number> {
  const sql = `WITH wanted (tie) AS (VALUES $) SELECT w.tie, p.knot FROM wanted w
    JOIN placed p ON p.article = (SELECT min(t.article) FROM ties t WHERE t.tie = w.tie)`;
  return new Map(allOf<{ tie: number; knot: number }>(db, sql, ties).map(({ tie, knot }) => [tie, knot]));
}

const shareTie = (db: Connection, a: number, b: number): boolean =>
  db.get('SELECT 1 FROM ties x JOIN ties y ON y.tie = x.tie WHERE x.article = ? AND y.article = ? LIMIT 1', [a, b]) !==
  undefined;

/** The larger knot keeps its number. */
function joinKnots(tying: Tying, a: number, b: number): void {
  const { db, moved, joined } = tying;
  const [own, other] = [nowOf(tying, a), nowOf(tying, b)];
  if (own === other) return;
  const [small, large] = isSmaller(db, own, other) ? [own, other] : [other, own];
  for (const { article } of db.all<{ article: number }>('SELECT article FROM placed WHERE knot = ?', [small]))
    moved.add(article);
  db.put('UPDATE placed SET knot = ? WHERE knot = ?', [large, small]);
  joined.set(small, large);
}

const COUNTED = 10_000;

/** Counts no further than the smaller of the two goes: an article that joins a large knot costs what it costs to join a small one. */
function isSmaller(db: Connection, knot: number, other: number): boolean {
  for (let most = 16; ; most *= 16) {
    const limit = Math.min(most, COUNTED);
    const [own, its] = [sizeUpTo(db, knot, limit), sizeUpTo(db, other, limit)];
    if (own < limit || its < limit || limit === COUNTED) return own < its;
  }
}

const sizeUpTo = (db: Connection, knot: number, most: number): number =>
  db.get<{ n: number }>('SELECT count(*) AS n FROM (SELECT 1 FROM placed WHERE knot = ? LIMIT ?) few', [knot, most])
    ?.n ?? 0;

/** After a tie was lost: the parts that no tie holds together any more become knots; the largest keeps the number. */
function partKnot(tying: Tying, knot: number): void {
  const { db, moved } = tying;
  const rows = db.all<{ article: number; tie: number | null }>(
    `SELECT p.article, t.tie FROM placed p LEFT JOIN ties t ON t.article = p.article WHERE p.knot = ?
     ORDER BY p.article, t.tie`,
    [knot],
  );
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { article, tie } of rows) if (tie !== null) parent.set(root(`t ${tie}`), root(`a ${article}`));
  const parts = new Map<string, number[]>();
  for (const article of new Set(rows.map((row) => row.article))) {
    const key = root(`a ${article}`);
    const part = parts.get(key);
    if (part) part.push(article);
    else parts.set(key, [article]);
  }
  const [, ...others] = [...parts.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  for (const part of others) {
    tying.last += 1;
    for (const article of part) {
      db.put('UPDATE placed SET knot = ? WHERE article = ?', [tying.last, article]);
      moved.add(article);
    }
  }
}
