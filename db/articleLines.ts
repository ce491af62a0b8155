// Lines that stand on one article and are kept together: its claims by id, its mentions and dates by place.
import type { ClaimLine, DateLine, MentionLine } from '../ledger/lines.ts';
import { compareText } from '../ledger/text.ts';
import { type Held, linesIn, together } from './held.ts';
import { toJson } from './json.ts';
import { packText } from './packing.ts';
import type { Connection } from './connection.ts';

export type HeldKind = 'claims' | 'mentions' | 'dates';

interface Lines {
  claims: readonly ClaimLine[];
  mentions: readonly MentionLine[];
  dates: readonly DateLine[];
}

/** Entities of one statement: many together cost less than each alone. */
const AT_ONCE = 16;

/** Rewrites those of `articles` whose lines differ from what is held. */
export function writeArticleLines(db: Connection, articles: readonly string[], lines: Lines): void {
  const claims = byArticle([...lines.claims].sort((a, b) => compareText(a.id, b.id)));
  const mentions = byArticle(inPlace(lines.mentions));
  const dates = byArticle(inPlace(lines.dates));
  for (const article of articles) {
    const own = mentions.get(article) ?? [];
    const now = [claims.get(article) ?? [], own, dates.get(article) ?? []].map(textOf);
    const row = db.get<Readonly<Record<HeldKind, Held | null>>>(
      'SELECT claims, mentions, dates FROM article_lines WHERE article = ?',
      [article],
    );
    const before = [row?.claims, row?.mentions, row?.dates].map((held) => together(linesIn(held ?? null)));
    if (now.every((text, nth) => text === before[nth])) continue;
    const packed = now.map((text) => (text === '' ? null : packText(text)));
    if (packed.every((each) => each === null)) db.put('DELETE FROM article_lines WHERE article = ?', [article]);
    else
      db.put(
        `INSERT INTO article_lines (article, claims, mentions, dates) VALUES (?, ?, ?, ?) ON CONFLICT (article) DO UPDATE
         SET claims = excluded.claims, mentions = excluded.mentions, dates = excluded.dates`,
        [article, ...packed],
      );
    if (now[1] !== before[1]) writeMentions(db, article, own);
  }
}

/** Which entities an article names. */
function writeMentions(db: Connection, article: string, lines: readonly MentionLine[]): void {
  db.put('DELETE FROM mentions WHERE article = (SELECT seq FROM articles WHERE id = ?)', [article]);
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

function byArticle<T extends { article: string }>(lines: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const line of lines) {
    const group = groups.get(line.article);
    if (group) group.push(line);
    else groups.set(line.article, [line]);
  }
  return groups;
}

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

/** What is held of one article's claims, by id. */
export function claimsOf(db: Connection, article: string): { id: string; line: string }[] {
  const row = db.get<{ claims: Held | null }>('SELECT claims FROM article_lines WHERE article = ?', [article]);
  const lines = linesIn(row?.claims ?? null);
  return lines.map((line) => ({ id: (JSON.parse(line) as ClaimLine).id, line }));
}
