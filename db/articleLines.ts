// Lines that stand on one article and are kept together: its claims by id, its mentions and dates by place.
import type { ClaimLine, DateLine, MentionLine } from '../ledger/lines.ts';
import { compareText } from '../ledger/text.ts';
import { type Held, linesIn, textIn, together } from './held.ts';
import { allOf, groupBy } from './inMany.ts';
import { fromJson, toJson } from './json.ts';
import { packText } from './packing.ts';
import type { Connection } from './connection.ts';

export type HeldKind = 'claims' | 'mentions' | 'dates';

interface Lines {
  claims: readonly ClaimLine[];
  mentions: readonly MentionLine[];
  dates: readonly DateLine[];
}

/** What is held of an article, as text. */
type Kept = Readonly<Record<HeldKind, string>>;
const NOTHING: Kept = { claims: '', mentions: '', dates: '' };

export function readArticleLines(db: Connection, articles: readonly string[]): Map<string, Kept> {
  type Row = { article: string } & Readonly<Record<HeldKind, Held | null>>;
  const rows = allOf<Row>(db, 'SELECT * FROM article_lines WHERE article IN ($)', articles);
  return new Map(
    rows.map(({ article, claims, mentions, dates }) => [
      article,
      { claims: textIn(claims), mentions: textIn(mentions), dates: textIn(dates) },
    ]),
  );
}

/** What is held of claims, by id. */
export function claimsIn(kept: ReadonlyMap<string, Kept>): Map<string, string> {
  const lines = [...kept.values()].flatMap(({ claims }) => linesIn(claims));
  return new Map(lines.map((line) => [fromJson<ClaimLine>(line).id, line]));
}

/** Rewrites those of `articles` whose lines differ from what is `kept` of them. */
export function writeArticleLines(
  db: Connection,
  articles: readonly string[],
  kept: ReadonlyMap<string, Kept>,
  lines: Lines,
): void {
  const claims = groupBy(
    [...lines.claims].sort((a, b) => compareText(a.id, b.id)),
    articleOf,
  );
  const mentions = groupBy(inPlace(lines.mentions), articleOf);
  const dates = groupBy(inPlace(lines.dates), articleOf);
  for (const article of articles) {
    const before = kept.get(article) ?? NOTHING;
    const named = mentions.get(article) ?? [];
    const now: Kept = {
      claims: textOf(claims.get(article) ?? []),
      mentions: textOf(named),
      dates: textOf(dates.get(article) ?? []),
    };
    if (now.claims === before.claims && now.mentions === before.mentions && now.dates === before.dates) continue;
    const packed = [now.claims, now.mentions, now.dates].map((text) => (text === '' ? null : packText(text)));
    if (packed.every((each) => each === null)) db.put('DELETE FROM article_lines WHERE article = ?', [article]);
    else
      db.put(
        `INSERT INTO article_lines (article, claims, mentions, dates) VALUES (?, ?, ?, ?) ON CONFLICT (article) DO UPDATE
         SET claims = excluded.claims, mentions = excluded.mentions, dates = excluded.dates`,
        [article, ...packed],
      );
    if (now.mentions === before.mentions) continue;
    if (before.mentions !== '')
      db.put('DELETE FROM mentions WHERE article = (SELECT seq FROM articles WHERE id = ?)', [article]);
    writeMentions(db, article, named);
  }
}

const articleOf = ({ article }: { article: string }): string => article;

/** Entities of one statement: many together cost less than each alone. */
const AT_ONCE = 16;

/** Which entities an article names. */
function writeMentions(db: Connection, article: string, lines: readonly MentionLine[]): void {
  const named = [...new Set(lines.map(({ entity }) => entity.id))];
  for (let from = 0; from < named.length; from += AT_ONCE) {
    const some = named.slice(from, from + AT_ONCE);
    const sql = `INSERT INTO mentions (entity, article)
      SELECT e.id, a.seq FROM entities e, articles a WHERE e.id IN (${some.map(() => '?').join(', ')}) AND a.id = ?`;
    db.put(sql, [...some, article]);
  }
}

/** Those of one place stay in the order they are given in. */
const inPlace = <T extends { start: number; end: number }>(lines: readonly T[]): T[] =>
  [...lines].sort((a, b) => a.start - b.start || a.end - b.end);

const textOf = (lines: readonly unknown[]): string => together(lines.map((line) => toJson(line)));

/** Articles read at once. */
const BATCH = 200;

/** Every line of a kind that is kept so, by article. */
export function* walkArticleLines(db: Connection, kind: HeldKind): Generator<string> {
  const sql = `SELECT article, ${kind} AS held FROM article_lines WHERE article > ? ORDER BY article LIMIT ${BATCH}`;
  for (let after = ''; ; ) {
    const rows = db.all<{ article: string; held: Held | null }>(sql, [after]);
    for (const { held } of rows) yield* linesIn(held);
    const last = rows.at(-1);
    if (!last) return;
    after = last.article;
  }
}
