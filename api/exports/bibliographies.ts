// Records as CSL-JSON, RIS and BibTeX: the article is cited, the record's page and the quotation stand in its notes.
import { printable } from '../feeds/item.ts';
import type { Cited } from './cited.ts';

const day = (iso: string): string => iso.slice(0, 10);
const dateParts = (iso: string): number[] => day(iso).split('-').map(Number);
const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();
const noteOf = (r: Cited): string => `${oneLine(r.title)}. exportwatch, ${r.record}`;

export function writeCsl(records: readonly Cited[]): string {
  const items = records.map((r) => ({
    id: r.id,
    type: 'article-newspaper',
    title: printable(r.headline),
    'container-title': r.outlet,
    author: r.authors.map((literal) => ({ literal })),
    ...(r.date ? { issued: { 'date-parts': [dateParts(r.date)] } } : {}),
    accessed: { 'date-parts': [dateParts(r.accessed)] },
    URL: r.url,
    abstract: printable(r.quote),
    note: noteOf(r),
    archive: 'exportwatch',
    archive_location: r.archived || r.record,
  }));
  return `${JSON.stringify(items, null, 1)}\n`;
}

export function writeRis(records: readonly Cited[]): string {
  const entries = records.map((r) => {
    const lines: [string, string][] = [
      ['TY', 'NEWS'],
      ['ID', r.id],
      ['TI', r.headline],
      ...r.authors.map((author): [string, string] => ['AU', author]),
      ['T2', r.outlet],
      ...(r.date
        ? ([
            ['PY', r.date.slice(0, 4)],
            ['DA', day(r.date).replaceAll('-', '/')],
          ] as [string, string][])
        : []),
      ['UR', r.url],
      ['L2', r.archived || r.record],
      ['Y2', day(r.accessed).replaceAll('-', '/')],
      ['N1', noteOf(r)],
      ['AB', r.quote],
      ['ER', ''],
    ];
    return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}`).join('\r\n');
  });
  return entries.map((entry) => `${entry}\r\n`).join('\r\n');
}

const texEscape = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}');

export function writeBib(records: readonly Cited[]): string {
  const entries = records.map((r) => {
    const fields: [string, string][] = [
      ['title', `{${texEscape(r.headline)}}`],
      ...(r.authors.length > 0
        ? ([['author', r.authors.map((a) => `{${texEscape(a)}}`).join(' and ')]] as [string, string][])
        : []),
      ['journal', texEscape(r.outlet)],
      ...(r.date
        ? ([
            ['year', r.date.slice(0, 4)],
            ['date', day(r.date)],
          ] as [string, string][])
        : []),
      ['url', oneLine(r.url).replace(/[{}\\]/g, '')],
      ['urldate', day(r.accessed)],
      ['abstract', texEscape(r.quote)],
      ['note', texEscape(noteOf(r))],
    ];
    return `@article{${r.id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
  });
  return entries.join('\n');
}
