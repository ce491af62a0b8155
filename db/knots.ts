// Ties and knots: which articles hang together, kept up to date article by article.
import { compareText } from '../ledger/text.ts';
import type { Connection } from './connection.ts';

export interface Placing {
  article: string;
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
  moved: Set<string>;
  /** Into which knot another one went. */
  joined: Map<number, number>;
  /** The last number given to a knot. */
  last: number;
}

/** Writes the ties of articles that changed, joins and parts knots; answers the articles whose knot is another now. */
export function tieKnots(db: Connection, placings: readonly Placing[], gone: readonly string[]): Set<string> {
  const last = db.get<{ n: number | null }>('SELECT max(knot) AS n FROM placed')?.n ?? 0;
  const tying: Tying = { db, moved: new Set(), joined: new Map(), last };
  const loosened = new Set<number>();
  for (const article of gone) {
    const knot = knotOf(db, article);
    db.put('DELETE FROM ties WHERE article = ?', [article]);
    db.put('DELETE FROM placed WHERE article = ?', [article]);
    if (knot !== undefined) loosened.add(knot);
  }
  for (const placing of placings) if (place(tying, placing)) loosened.add(knotOf(db, placing.article) ?? 0);
  const now = (knot: number): number => {
    const into = tying.joined.get(knot);
    return into === undefined ? knot : now(into);
  };
  for (const knot of new Set([...loosened].map(now))) partKnot(tying, knot);
  return tying.moved;
}

function knotOf(db: Connection, article: string): number | undefined {
  return db.get<{ knot: number }>('SELECT knot FROM placed WHERE article = ?', [article])?.knot;
}

/** Answers whether a tie was lost that may have held a knot together. */
function place(tying: Tying, { article, day, ties }: Placing): boolean {
  const { db } = tying;
  const now = new Set(ties);
  const lost = db
    .all<{ tie: string }>('SELECT tie FROM ties WHERE article = ?', [article])
    .filter(({ tie }) => !now.has(tie));
  for (const { tie } of lost) db.put('DELETE FROM ties WHERE tie = ? AND article = ?', [tie, article]);
  for (const tie of ties) db.put('INSERT INTO ties VALUES (?, ?) ON CONFLICT DO NOTHING', [tie, article]);
  if (knotOf(db, article) !== undefined)
    db.put('UPDATE placed SET day = ? WHERE article = ? AND day <> ?', [day, article, day]);
  else {
    tying.last += 1;
    db.put(`INSERT INTO placed VALUES (?, ?, ?, '')`, [article, tying.last, day]);
  }
  joinKnots(tying, article, ties);
  return lost.some(({ tie }) => {
    const other = db.get<{ article: string }>('SELECT article FROM ties WHERE tie = ? LIMIT 1', [tie])?.article;
    return other !== undefined && !shareTie(db, article, other);
  });
}

const shareTie = (db: Connection, a: string, b: string): boolean =>
  db.get('SELECT 1 FROM ties x JOIN ties y ON y.tie = x.tie WHERE x.article = ? AND y.article = ? LIMIT 1', [a, b]) !==
  undefined;

/** All who share a tie are of one knot, so one of them is enough to know it. The larger knot keeps its number. */
function joinKnots({ db, moved, joined }: Tying, article: string, ties: readonly string[]): void {
  let own = knotOf(db, article) ?? 0;
  for (const tie of ties) {
    const other = db.get<{ knot: number }>(
      `SELECT p.knot FROM ties t JOIN placed p ON p.article = t.article
       WHERE t.tie = ? AND t.article <> ? LIMIT 1`,
      [tie, article],
    )?.knot;
    if (other === undefined || other === own) continue;
    const [small, large] = isSmaller(db, own, other) ? [own, other] : [other, own];
    for (const { article: each } of db.all<{ article: string }>('SELECT article FROM placed WHERE knot = ?', [small]))
      moved.add(each);
    db.put('UPDATE placed SET knot = ? WHERE knot = ?', [large, small]);
    joined.set(small, large);
    own = large;
  }
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
  const rows = db.all<{ article: string; tie: string | null }>(
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
  const parts = new Map<string, string[]>();
  for (const article of new Set(rows.map((row) => row.article))) {
    const key = root(`a ${article}`);
    const part = parts.get(key);
    if (part) part.push(article);
    else parts.set(key, [article]);
  }
  const [, ...others] = [...parts.values()].sort((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''));
  for (const part of others) {
    tying.last += 1;
    for (const article of part) {
      db.put('UPDATE placed SET knot = ? WHERE article = ?', [tying.last, article]);
      moved.add(article);
    }
  }
}
