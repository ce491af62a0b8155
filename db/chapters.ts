// Chapters: the articles that are decided together. A knot of few articles is one chapter; a larger one is cut in two by the
// calendar, and its parts again, as often as it takes for a chapter to be small. A day is never cut.
import type { Connection } from './connection.ts';
import { allOf } from './inMany.ts';
import type { Left } from './knots.ts';

/** Of an archive that is decided as a whole. */
const WHOLE = 'whole';
/** Halvings of the calendar from all days that can be told to one. */
const LEVELS = 16;

/** The day of an instant as a row of halves of the calendar, each half cut in half again down to the single day. */
export function dayKey(instant: string): string {
  const day = Math.floor(Date.parse(instant) / 86_400_000);
  return Math.min(Math.max(day || 0, 0), 2 ** LEVELS - 1)
    .toString(2)
    .padStart(LEVELS, '0');
}

interface Place extends Left {
  article: number;
}

export interface Limits {
  /** An archive of so many articles is one chapter. */
  whole: number;
  /** So many articles of a knot are one chapter. */
  together: number;
}

/** Puts `seeds` and all whom that concerns into their chapters; answers the chapters that hold other articles than before, or a seed. */
export function arrange(db: Connection, seeds: Iterable<number>, left: readonly Left[], limits: Limits): Set<string> {
  const changed = new Set(left.map(({ chapter }) => chapter));
  const whole = countUpTo(db, '1 = 1', [], limits.whole) <= limits.whole;
  const chapterOf = whole ? () => WHOLE : chaptersByKnot(db, limits.together);
  const queue = new Set(seeds);
  const settled = new Set<number>();
  const looked = new Set<string>();
  const look = (sql: string, params: readonly (string | number)[]): void => {
    const key = [sql, ...params].join('\u001f');
    if (looked.has(key)) return;
    looked.add(key);
    for (const { article } of db.all<{ article: number }>(`SELECT article FROM placed WHERE ${sql}`, params))
      queue.add(article);
  };
  const around = ({ knot, day }: Pick<Left, 'knot' | 'day'>): void => {
    const chapter = chapterOf(knot, day);
    look('chapter = ?', [chapter]);
    if (whole) return;
    const cut = prefixOf(chapter);
    look('knot = ? AND day >= ? AND day < ?', [knot, cut, `${cut}~`]);
    for (let level = 0; level <= LEVELS; level++) look('chapter = ?', [nameOf(knot, day, level)]);
  };
  if (whole !== isWhole(db)) look('1 = 1', []);
  for (const each of left) around(each);
  const move = (place: Place): void => {
    const chapter = chapterOf(place.knot, place.day);
    if (chapter === place.chapter) return;
    changed.add(chapter);
    if (place.chapter) changed.add(place.chapter);
    if (place.chapter) look('chapter = ?', [place.chapter]);
    const before = Number.parseInt(place.chapter, 10);
    if (before >= 0 && before !== place.knot) around({ knot: before, day: place.day });
    db.put('UPDATE placed SET chapter = ? WHERE article = ?', [chapter, place.article]);
    around(place);
  };
  while (queue.size) {
    const wave = [...queue].filter((article) => !settled.has(article));
    queue.clear();
    for (const article of wave) settled.add(article);
    for (const place of allOf<Place>(db, 'SELECT * FROM placed WHERE article IN ($)', wave)) move(place);
  }
  changed.delete('');
  return changed;
}

const nameOf = (knot: number, day: string, level: number): string => `${knot}|${day.slice(0, level)}`;

const prefixOf = (chapter: string): string => chapter.slice(chapter.indexOf('|') + 1);

/** A part of a knot that is too large to be one chapter. */
export const isCut = (chapter: string): boolean => chapter !== WHOLE && prefixOf(chapter) !== '';

/** The coarsest part of the calendar that holds no more than `together` of the knot's articles. */
function chaptersByKnot(db: Connection, together: number): (knot: number, day: string) => string {
  const fits = new Map<string, boolean>();
  return (knot, day) => {
    for (let level = 0; level < LEVELS; level++) {
      const name = nameOf(knot, day, level);
      const known = fits.get(name);
      const cut = prefixOf(name);
      const fit =
        known ?? countUpTo(db, 'knot = ? AND day >= ? AND day < ?', [knot, cut, `${cut}~`], together) <= together;
      fits.set(name, fit);
      if (fit) return name;
    }
    return nameOf(knot, day, LEVELS);
  };
}

function countUpTo(db: Connection, where: string, params: readonly (string | number)[], most: number): number {
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM placed WHERE ${where} LIMIT ?) few`;
  return db.get<{ n: number }>(sql, [...params, most + 1])?.n ?? 0;
}

const isWhole = (db: Connection): boolean =>
  db.get('SELECT 1 FROM placed WHERE chapter = ? LIMIT 1', [WHOLE]) !== undefined;

export const articlesIn = (db: Connection, chapter: string): string[] =>
  db
    .all<{ id: string }>(
      'SELECT a.id FROM placed p JOIN articles a ON a.seq = p.article WHERE p.chapter = ? ORDER BY a.id',
      [chapter],
    )
    .map(({ id }) => id);
