// What was put on official lists, taken off them or reworded, from one captured day to the next.
import { connectorOf } from '../crawler/connectors/connectors.ts';
import { changesBetween, entriesOf, type ListChanges, type ListEntry } from '../crawler/connectors/lists.ts';
import type { Store } from '../ledger/store.ts';

export interface DayChanges extends ListChanges {
  /** What the list is called. */
  list: string;
  /** The two days, and the pages their lists stand on. */
  from: CapturedList;
  to: CapturedList;
}

export interface CapturedList {
  day: string;
  url: string;
  digest: string;
}

export interface ListRange {
  from: string | null;
  to: string | null;
}

/** Between each two days held next to each other within the range; without one, between the newest two. A page that holds no
 *  list is told as what is wrong with it. */
export async function listChanges(store: Store, { from, to }: ListRange): Promise<(DayChanges | { wrong: string })[]> {
  const told: (DayChanges | { wrong: string })[] = [];
  for (const { source } of await store.sourceHealth()) {
    if (source.kind !== 'ecfr') continue;
    const held = await heldDays(store, source.url);
    const within = held.filter(({ day }) => (from === null || day >= from) && (to === null || day <= to));
    const wanted = from === null && to === null ? within.slice(-2) : within;
    const read: (CapturedList & { list: string; entries: ListEntry[] })[] = [];
    for (const place of wanted) {
      const snapshot = await store.latestSnapshot(place.url);
      if (!snapshot) continue;
      try {
        const entries = entriesOf(Buffer.from(snapshot.bytes).toString('utf8'));
        read.push({ ...place, digest: snapshot.digest, entries });
      } catch (error) {
        told.push({ wrong: `${place.url}: ${error instanceof Error ? error.message : String(error)}` });
      }
    }
    for (const [n, after] of read.entries()) {
      const before = read[n - 1];
      if (!before) continue;
      const at = ({ day, url, digest }: CapturedList): CapturedList => ({ day, url, digest });
      const changes = changesBetween(before.entries, after.entries);
      told.push({ list: after.list, from: at(before), to: at(after), ...changes });
    }
  }
  return told;
}

/** Days of one list of which a text is held, oldest first. */
async function heldDays(store: Store, url: string): Promise<(CapturedList & { list: string })[]> {
  const versions = await store.latestSnapshot(url);
  if (!versions) return [];
  const links = connectorOf('ecfr')?.read(Buffer.from(versions.bytes).toString('utf8'), versions.url).links ?? [];
  const days = links.flatMap(({ url: place, title }) => {
    const day = /\/full\/(?<day>\d{4}-\d\d-\d\d)\//.exec(place)?.groups?.day;
    return day ? [{ day, url: place, digest: '', list: title?.replace(/ as of .*$/, '') ?? '' }] : [];
  });
  const held = await Promise.all(days.map(async (day) => ((await store.latestSnapshot(day.url)) ? [day] : [])));
  return held.flat().sort((a, b) => (a.day < b.day ? -1 : 1));
}

export function changeLines(told: readonly (DayChanges | { wrong: string })[]): string {
  if (told.length === 0) return 'no list is held on two days; crawl with an ecfr source';
  return told.flatMap((changes) => ('wrong' in changes ? [`wrong: ${changes.wrong}`] : linesOf(changes))).join('\n');
}

function linesOf({ list, from, to, added, removed, revised }: DayChanges): string[] {
  const line = (sign: string, { group, text }: ListEntry): string =>
    `  ${sign} ${group ? `${group}: ` : ''}${cut(text)}`;
  return [
    `${list}, ${from.day} to ${to.day}: ${added.length} added, ${removed.length} removed, ${revised.length} reworded`,
    `  stands on ${from.digest.slice(0, 16)} and ${to.digest.slice(0, 16)}`,
    ...added.map((entry) => line('+', entry)),
    ...removed.map((entry) => line('-', entry)),
    ...revised.map(({ after }) => line('~', after)),
  ];
}

const LONGEST = 300;

function cut(text: string): string {
  const first = text.replace(/\s+/g, ' ');
  return first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first;
}
