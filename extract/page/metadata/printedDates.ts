// Dates printed on the page for its readers: beside the headline, at the head of the text, and elsewhere where nothing else states one.
import type { Outlet } from '../../../ledger/page.ts';
import { isDateLine, type VisibleDate, visibleDates } from './visibleDate.ts';

export interface PrintedDate {
  date: VisibleDate;
  /** It is called an update. */
  isUpdate: boolean;
}

export const UPDATED =
  /\b(?:updated?|modified|changed|edited|revised|aktualisiert|geändert|stand|actualizad[oa]|modifi[ée]e?|mis[e]? à jour|aggiornat[oa]|bijgewerkt|atualizad[oa])\b/i;
/** The date after such words is of something else. */
const OTHER =
  /\b(?:valid|effective|expires?|since|until|born|registered|joined|registriert|beigetreten|gültig|seit|bis|gilt|válido|valable|depuis)\b[^.]{0,20}$/i;

function datesOf(text: string, outlet: Outlet): VisibleDate[] {
  return visibleDates(text, { zone: outlet.timezone, monthFirst: outlet.country === 'US' });
}

/** Dates of a line near the headline: the first is the publication unless it is called an update. */
export function besideTitle(line: string, outlet: Outlet): PrintedDate[] {
  if (line.length > 240) return [];
  const found: PrintedDate[] = [];
  let from = 0;
  for (const date of datesOf(line, outlet)) {
    const before = line.slice(from, date.index);
    from = date.end;
    if (!OTHER.test(before)) found.push({ date, isUpdate: UPDATED.test(before) });
  }
  return found;
}

const LEAD_LENGTH = 60;
/** `PORT HOLM, June 3, 2026 –`, `Pressemitteilung vom 3. Juni 2026 |`, `3.6.2026 - `; not `On June 3, 2026, the boat`. */
const LEAD =
  /^(?:(?:[Pp]ress(?:e-?)?(?:mitteilung| ?release)|[Mm]edienmitteilung|[Nn]ews release|[Ss]tatement|[Cc]omunicado(?: de prensa)?|[Cc]ommuniqué(?: de presse)?) ?)?[,:|/–—-]?\s?(?:(?:vom|of|from|du|del)\s)?(?:\p{Lu}[\p{L}.'-]{1,20}[ ,/]{1,3}){0,4}\(?$/u;

/** The date a text opens with, before its first sentence. */
export function atTextHead(line: string, outlet: Outlet): VisibleDate | null {
  const [date] = datesOf(line.slice(0, 140), outlet);
  if (!date || date.index > LEAD_LENGTH || !LEAD.test(line.slice(0, date.index))) return null;
  return /^[)\s]{0,2}(?:[-–—|:/„“"«(]|\/PRNewswire|\p{Lu})|^\)?$/u.test(line.slice(date.end)) ? date : null;
}

const SIGNED =
  /^(?:posted|published|written|submitted|created|geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|publicado|escrito|publié|rédigé|pubblicato|scritto|geplaatst)\b/iu;

/** `Written by Ada on June 3, 2026 (12 readers)`, but not `Published in 2026, the book made her known.` */
export function isSignedLine(line: string): boolean {
  if (line.length > 140 || !SIGNED.test(line) || /[.!?]$/.test(line)) return false;
  return visibleDates(line, { zone: 'UTC', monthFirst: true }).length > 0;
}

const SAYS_PUBLISHED =
  /(?:published|posted|written|created|released|veröffentlicht|geschrieben|erstellt|verfasst|stand|publicado|publié|pubblicato|gepubliceerd|发布|发表|^by\b|^von\b|\bam\b|\bon\b|\d{4}$|^\d)/i;

/** The first line that is a date, or says that one was the publication. */
export function amongLines(lines: readonly string[], outlet: Outlet): PrintedDate | null {
  for (const line of lines) {
    if (line.length > 160 || !/\d/.test(line) || !(isDateLine(line) || SAYS_PUBLISHED.test(line) || UPDATED.test(line)))
      continue;
    const [date] = datesOf(line, outlet);
    if (date) return { date, isUpdate: UPDATED.test(line.slice(0, date.index)) };
  }
  return null;
}
