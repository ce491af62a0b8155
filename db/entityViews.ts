// An entity that several chapters know: its line is worked out from the distinct ones they give.
import type { EntityLine } from '../ledger/lines.ts';
import { compareText } from '../ledger/text.ts';
import { fromJson, toJson } from './json.ts';
import type { Connection } from './connection.ts';

/** Replaces what a chapter knows of entities; answers those that have gained or lost a line no other chapter gives. */
export function writeViews(db: Connection, chapter: string, lines: readonly EntityLine[]): string[] {
  const before = new Map(
    db
      .all<{ entity: string; line: string }>('SELECT entity, line FROM entity_views WHERE chapter = ?', [chapter])
      .map((row) => [row.entity, row.line]),
  );
  const changed = new Set<string>();
  const alone = (entity: string, line: string): boolean =>
    db.get('SELECT 1 FROM entity_views WHERE entity = ? AND line = ? LIMIT 1', [entity, line]) === undefined;
  const remove = (entity: string, line: string): void => {
    db.put('DELETE FROM entity_views WHERE entity = ? AND line = ? AND chapter = ?', [entity, line, chapter]);
    if (alone(entity, line)) changed.add(entity);
  };
  for (const each of lines) {
    const line = toJson(each);
    const known = before.get(each.id);
    before.delete(each.id);
    if (known === line) continue;
    if (known !== undefined) remove(each.id, known);
    if (alone(each.id, line)) changed.add(each.id);
    db.put('INSERT INTO entity_views VALUES (?, ?, ?)', [each.id, line, chapter]);
  }
  for (const [entity, line] of before) remove(entity, line);
  return [...changed];
}

/** Undefined where no chapter knows it any more. */
export function viewOf(db: Connection, entity: string): EntityLine | undefined {
  const rows = db.all<{ line: string }>('SELECT DISTINCT line FROM entity_views WHERE entity = ? ORDER BY line', [
    entity,
  ]);
  const lines = rows.map(({ line }) => fromJson<EntityLine>(line));
  const [first] = lines;
  if (!first || lines.length === 1) return first;
  const name = mostOf(lines.map((line) => line.name)) ?? first.name;
  const forms = new Set(lines.flatMap((line) => [line.name, ...line.aliases]));
  forms.delete(name);
  const developer = mostOf(lines.flatMap((line) => line.developer ?? []));
  const [variantOf] = lines
    .flatMap((line) => line.variantOf ?? [])
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.reason, b.reason));
  const ids = lines.flatMap((line) => Object.entries(line.ids));
  return {
    id: first.id,
    type: first.type,
    name,
    aliases: [...forms].sort(compareText),
    ...(developer === undefined ? {} : { developer }),
    ids: Object.fromEntries(ids.sort(([a, x], [b, y]) => compareText(a, b) || compareText(y, x))),
    ...(variantOf ? { variantOf } : {}),
  };
}

/** The value most lines give; of equals the first in order. */
function mostOf(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b))[0]?.[0];
}
