// The notes of a page, wherever they stand on it but in comments and boxes of other stories.
import type { Outlet, PageNote } from '../../../ledger/page.ts';
import { noteKind } from '../../../ledger/pageNotes.ts';
import type { BodyReading } from '../body.ts';
import { isDateLine, visibleDates } from './visibleDate.ts';

export function readNotes({ candidates }: BodyReading, outlet: Outlet): PageNote[] {
  const notes: PageNote[] = [];
  for (const { text, links, heading } of candidates) {
    // A headline, or a link to another story, notes nothing about this one.
    if (heading || links > 0.6) continue;
    const kind = noteKind(text);
    if (!kind || isDateLine(text) || notes.some((note) => note.text === text)) continue;
    const [date] = visibleDates(text.slice(0, 200), { zone: outlet.timezone, monthFirst: outlet.country === 'US' });
    notes.push({ kind, text, ...(date ? { date: date.iso } : {}) });
  }
  return notes.slice(0, 20);
}
