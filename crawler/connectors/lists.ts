// Lists of the Code of Federal Regulations as their entries, and what one day's list has that another's has not.
import { Parser } from 'htmlparser2';

export interface ListEntry {
  /** By which it is known again on another day. */
  key: string;
  /** Under which it stands: the country of an entity, nothing of a number of the control list. */
  group: string | null;
  /** As printed, with blanks made one. */
  text: string;
}

export interface ListChanges {
  added: ListEntry[];
  removed: ListEntry[];
  /** The same entry in other words. */
  revised: { before: ListEntry; after: ListEntry }[];
}

/** Rows of the table whose head names entities (Supplement No. 4 to part 744); else the numbers of the control list with all
 *  that stands under each (Supplement No. 1 to part 774). Throws where the text holds neither. */
export function entriesOf(xml: string): ListEntry[] {
  const { rows, blocks } = partsOf(xml);
  const entries = entitiesIn(rows);
  const listed = entries.length > 0 ? entries : numbersIn(blocks);
  if (listed.length === 0) throw new Error('no entities and no control numbers in it');
  return listed;
}

export function changesBetween(before: readonly ListEntry[], after: readonly ListEntry[]): ListChanges {
  const [old, now] = [keyed(before), keyed(after)];
  return {
    added: [...now].flatMap(([key, entry]) => (old.has(key) ? [] : [entry])),
    removed: [...old].flatMap(([key, entry]) => (now.has(key) ? [] : [entry])),
    revised: [...now].flatMap(([key, entry]) => {
      const was = old.get(key);
      return was && was.text !== entry.text ? [{ before: was, after: entry }] : [];
    }),
  };
}

/** An entry that stands twice is known by its place among its likes. */
function keyed(entries: readonly ListEntry[]): Map<string, ListEntry> {
  const map = new Map<string, ListEntry>();
  for (const entry of entries) {
    let key = entry.key;
    for (let n = 2; map.has(key); n++) key = `${entry.key} (${n})`;
    map.set(key, entry);
  }
  return map;
}

const ROW = new Set(['tr', 'row']);
const CELL = new Set(['td', 'th', 'ent', 'ched']);
const BLOCK = /^(?:p|fp(?:-\w+)?|hd\d?|head|h\d|li|note|extract)$/;

/** The parser’s cost grows with it. */
const MAX_DEPTH = 200;

interface Parts {
  rows: string[][];
  blocks: string[];
}

function partsOf(xml: string): Parts {
  const parts: Parts = { rows: [], blocks: [] };
  let row: string[] | null = null;
  let [cell, block, depth] = ['', '', 0];
  const endBlock = (): void => {
    const text = plain(block);
    if (text) parts.blocks.push(text);
    block = '';
  };
  const parser = new Parser(
    {
      onopentag(name) {
        depth += 1;
        if (depth > MAX_DEPTH) throw new Error('its elements are nested too deeply');
        if (ROW.has(name)) row = [];
        if (CELL.has(name)) cell = '';
        if (BLOCK.test(name)) endBlock();
      },
      ontext(text) {
        cell += text;
        block += text;
      },
      onclosetag(name) {
        depth -= 1;
        if (CELL.has(name)) row?.push(plain(cell));
        if (ROW.has(name) && row) parts.rows.push(row);
        if (ROW.has(name)) row = null;
        if (BLOCK.test(name)) endBlock();
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  );
  parser.end(xml);
  endBlock();
  return parts;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function entitiesIn(rows: readonly string[][]): ListEntry[] {
  const entries: ListEntry[] = [];
  let place: { country: number; entity: number } | null = null;
  let country = '';
  for (const cells of rows) {
    const entity = cells.findIndex((cell) => /^entity$/i.test(cell));
    if (entity >= 0) {
      place = { country: cells.findIndex((cell) => /^country$/i.test(cell)), entity };
      continue;
    }
    if (!place) continue;
    // A country stands once, before the first of its entities.
    country = cells[place.country] || country;
    const text = cells[place.entity] ?? '';
    if (text) entries.push({ key: folded(`${country} ${nameOf(text)}`), group: country || null, text });
  }
  return entries;
}

/** Up to its aliases, places and reasons. */
const NAME_END =
  /,? (?:a\.k\.a|f\.k\.a|d\.b\.a|including|and including|to include)\b|;|: | [-–—] ?|\. |,(?! ?(?:co|ltd|inc|llc|llp|corp|gmbh|s\.a|pte|pty|limited|company|incorporated)\b)/i;

function nameOf(text: string): string {
  const end = text.search(NAME_END);
  return end > 0 ? text.slice(0, end) : text;
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const NUMBER = /^(?<number>\d[A-E]\d{3}) (?=[“"'[(]?\p{Lu})/u;

function numbersIn(blocks: readonly string[]): ListEntry[] {
  const entries: { key: string; lines: string[] }[] = [];
  for (const block of blocks) {
    const number = NUMBER.exec(block)?.groups?.number;
    if (number) entries.push({ key: number, lines: [block] });
    else entries.at(-1)?.lines.push(block);
  }
  return entries.map(({ key, lines }) => ({ key, group: null, text: lines.join('\n') }));
}
