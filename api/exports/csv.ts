// Records as CSV (RFC 4180), safe to open in a spreadsheet.
import { printable } from '../feeds/item.ts';
import type { Cited } from './cited.ts';

const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;

/** A cell a spreadsheet would run as a formula is made text; quotes are doubled. */
export function csvCell(text: string): string {
  const plain = printable(text);
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export function writeCsv(records: readonly Cited[], fields: readonly string[]): string {
  const tail = ['quote', 'article', 'outlet', 'published', 'authors', 'url', 'record', 'archived', 'accessed'];
  const rows = records.map((r) => [
    r.id,
    r.title,
    ...fields.map((name) => r.fields[name] ?? ''),
    r.quote,
    r.headline,
    r.outlet,
    r.date ?? '',
    r.authors.join('; '),
    r.url,
    r.record,
    r.archived,
    r.accessed,
  ]);
  return `${[['id', 'title', ...fields, ...tail], ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
