// What is shown: its passages stand in the texts they cite, and every value of an event has one of its own.
import type { EventLine, FieldValue, Ledger, LineKind } from '../../ledger/lines.ts';
import { gateLedger } from '../../ledger/passages.ts';
import { EVENT_FIELDS, type EventField } from '../../ledger/vocabulary.ts';
import { walkArticleLines } from '../articleLines.ts';
import { fromJson } from '../json.ts';
import type { Connection } from '../connection.ts';
import { unpackText } from '../packing.ts';
import { walkLines } from '../walk.ts';
import { type Check, countOf } from './check.ts';

const NOTHING: Ledger = { articles: [], entities: [], mentions: [], dates: [], claims: [], events: [], conflicts: [] };

export const passages: Check = {
  name: 'passages',
  holds: 'every passage that is cited or shown stands in its article’s text',
  size: (db) => countOf(db, 'claims', 'events', 'conflicts', 'article_lines'),
  look: function* (db) {
    const textOf = recentTexts(db);
    const gate = (kind: LineKind, line: string): string[] => {
      const { issues } = gateLedger({ ...NOTHING, [kind]: [fromJson(line)] }, textOf);
      return [...new Set(issues.map((issue) => `${kind}: ${issue.message}`))];
    };
    for (const kind of ['claims', 'events', 'conflicts'] as const)
      for (const line of walkLines(db, kind)) yield gate(kind, line);
    for (const kind of ['mentions', 'dates'] as const)
      for (const line of walkArticleLines(db, kind)) yield gate(kind, line);
  },
};

const RECENT = 50;

/** The text an article's line was decided on; the last few are kept. */
function recentTexts(db: Connection): (article: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (article) => {
    if (texts.has(article)) return texts.get(article);
    const row = db.get<{ text: Uint8Array }>(
      `SELECT r.text FROM articles a JOIN revisions r ON r.id = a.line ->> '$.revision' WHERE a.id = ?`,
      [article],
    );
    if (texts.size >= RECENT) texts.delete(texts.keys().next().value ?? '');
    const text = row && unpackText(row.text);
    texts.set(article, text);
    return text;
  };
}

export const grounded: Check = {
  name: 'grounded',
  holds: 'every value an event shows has a citation of its own',
  size: (db) => countOf(db, 'events'),
  look: function* (db) {
    for (const line of walkLines(db, 'events')) {
      const event = fromJson<EventLine>(line);
      const bare = EVENT_FIELDS.flatMap((field) =>
        shownOf(event, field)
          .filter((shown) => !isGrounded(event.fields[field] ?? [], shown))
          .map((shown) => `${field} ${shown}`),
      );
      yield bare.map((what) => `event ${event.id}: ${what} has no citation`);
    }
  },
};

/** Literals, or ids of entities. */
function shownOf(event: EventLine, field: EventField): string[] {
  const value = event[field] ?? [];
  return typeof value === 'string' ? [value] : value.map((each) => each.id);
}

function isGrounded(values: readonly FieldValue[], shown: string): boolean {
  return values.some((each) => each.shown && (each.entity ?? each.value) === shown && each.citations.length > 0);
}
