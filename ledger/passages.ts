// The gate once more, for what reconciling says: every passage of a line stands in its article's latest text.
import { isSound } from './gate.ts';
import type { ConflictLine, EventLine, FieldValue, Ledger, Passage } from './lines.ts';
import type { Issue } from './page.ts';

type TextOf = (article: string) => string | undefined;

/** Keeps the lines whose passages stand; what has to go is told, once for each line. */
export function gateLedger(ledger: Ledger, textOf: TextOf): { ledger: Ledger; issues: Issue[] } {
  const issues: Issue[] = [];
  const stands = ({ article, start, end, quote }: Passage): boolean => {
    const text = textOf(article);
    return text !== undefined && isSound(text, { start, end }) && text.slice(start, end) === quote;
  };
  const tell = (what: string): void => {
    const message = `${what} cites a passage that does not stand in the latest text`;
    issues.push({ step: 'reconcile', code: 'verbatim', message, url: null });
  };
  const keep = (what: string, passage: Passage): boolean => {
    if (stands(passage)) return true;
    tell(what);
    return false;
  };
  const placed = (what: string) => (line: Omit<Passage, 'quote'> & { text: string }) =>
    keep(`${what} at ${line.article} ${line.start}`, { ...line, quote: line.text });
  const grounded = <T extends { id: string }>(line: T, gated: T | undefined): T[] => {
    if (gated !== line) tell(line.id);
    return gated ? [gated] : [];
  };
  const kept = {
    ...ledger,
    mentions: ledger.mentions.filter(placed('mention')),
    dates: ledger.dates.filter(placed('date')),
    claims: ledger.claims.filter((claim) => keep(claim.id, claim)),
    events: ledger.events.flatMap((event) => grounded(event, gateEvent(event, stands))),
    conflicts: ledger.conflicts.flatMap((conflict) => grounded(conflict, gateConflict(conflict, stands))),
  };
  return { ledger: kept, issues };
}

/** The same event where all stands; else one without what does not, or none. */
function gateEvent(event: EventLine, stands: (passage: Passage) => boolean): EventLine | undefined {
  const { reports, summary } = event;
  const values = Object.values(event.fields).flat();
  const passages = [summary.citation, ...reports, ...values.flatMap((value) => value.citations)];
  if (passages.every(stands)) return event;
  const left = reports.filter(stands);
  if (!left.length || !stands(summary.citation)) return undefined;
  const fields = Object.entries(event.fields).map(([field, each]): [string, FieldValue[]] => [
    field,
    each.map((value) => ({ ...value, citations: value.citations.filter(stands) })).filter((v) => v.citations.length),
  ]);
  return { ...event, reports: left, fields: Object.fromEntries(fields) };
}

function gateConflict(conflict: ConflictLine, stands: (passage: Passage) => boolean): ConflictLine | undefined {
  if (conflict.sides.every((side) => side.citations.every(stands))) return conflict;
  const sides = conflict.sides
    .map((side) => ({ ...side, citations: side.citations.filter(stands) }))
    .filter((side) => side.citations.length || side.formerly?.length);
  return sides.length ? { ...conflict, sides } : undefined;
}
