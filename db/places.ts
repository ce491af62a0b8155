// Mentions and dates: lines without ids, kept by article and place, rewritten by the article.
import { digest } from '../ledger/ids.ts';
import type { DateLine, MentionLine } from '../ledger/lines.ts';
import { toJson } from './json.ts';
import type { Connection } from './connection.ts';

type PlaceLine = MentionLine | DateLine;

/** Rows of one statement: many together cost less than each alone. */
const AT_ONCE = 16;

/** Rewrites those of `articles` whose lines differ from what is held. */
export function writePlaces(
  db: Connection,
  kind: 'mentions' | 'dates',
  articles: readonly string[],
  lines: readonly PlaceLine[],
): void {
  const column = kind === 'mentions' ? 'entity' : 'value';
  const held = new Map<string, string>();
  for (const article of articles) {
    const before = db.get<{ digest: string }>('SELECT digest FROM place_digests WHERE kind = ? AND article = ?', [
      kind,
      article,
    ]);
    if (before) held.set(article, before.digest);
  }
  for (const [article, own] of byArticle(lines)) {
    const texts = own.map((line) => toJson(line));
    const now = digest(texts.join('\n'));
    const before = held.get(article);
    held.delete(article);
    if (before === now) continue;
    db.put(`DELETE FROM ${kind} WHERE article = ?`, [article]);
    const rows = own.map((line, nth) => {
      const indexed = 'entity' in line ? line.entity.id : line.value;
      return [article, line.start, line.end, nth, indexed, texts[nth] ?? ''];
    });
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const some = rows.slice(from, from + AT_ONCE);
      const values = some.map(() => '(?, ?, ?, ?, ?, ?)').join(', ');
      db.put(`INSERT INTO ${kind} (article, start, "end", nth, ${column}, line) VALUES ${values}`, some.flat());
    }
    db.put(
      'INSERT INTO place_digests VALUES (?, ?, ?) ON CONFLICT (kind, article) DO UPDATE SET digest = excluded.digest',
      [kind, article, now],
    );
  }
  for (const article of held.keys()) {
    db.put(`DELETE FROM ${kind} WHERE article = ?`, [article]);
    db.put('DELETE FROM place_digests WHERE kind = ? AND article = ?', [kind, article]);
  }
}

function byArticle(lines: readonly PlaceLine[]): Map<string, PlaceLine[]> {
  const groups = new Map<string, PlaceLine[]>();
  for (const line of lines) {
    const group = groups.get(line.article);
    if (group) group.push(line);
    else groups.set(line.article, [line]);
  }
  return groups;
}
