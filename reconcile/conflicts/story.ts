// What two texts have in common as stories: the companies, models, laws and people both are about.
import { compareText } from '../../ledger/text.ts';
import { remembered } from './remembered.ts';
import { stem } from './stem.ts';
import { shared } from './topic.ts';
import type { Statement } from './statement.ts';

const SPECIFIC: ReadonlySet<string> = new Set(['company', 'model', 'chip', 'law', 'person', 'organization']);

/** Entities of a passage that tell one matter from another: no country, no agency, no outlet. */
export const specifics: (statement: Statement) => ReadonlySet<string> = remembered(({ names, self }) => {
  const ids = new Set<string>();
  for (const { id, type } of names) if (SPECIFIC.has(type)) ids.add(id);
  for (const id of self) ids.add(id);
  return ids;
});

export interface Stories {
  /** What each article names, by article id. */
  named: ReadonlyMap<string, ReadonlySet<string>>;
  /** Both texts name at least `least` of the same companies, models, laws or people. */
  alike(a: Statement, b: Statement, least?: number): boolean;
  /** Passages of other texts about the same things, published near. */
  elsewhere(statement: Statement, days: number): Statement[];
}

/** Texts nearest in time that a passage is compared with. */
const NEIGHBOURS = 40;

/** Worked out once for one set of passages, however many comparators ask. */
export function readStories(statements: readonly Statement[]): Stories {
  const before = known.get(statements);
  if (before) return before;
  const stories = workOutStories(statements);
  known.set(statements, stories);
  return stories;
}

const known = new WeakMap<readonly Statement[], Stories>();

function workOutStories(statements: readonly Statement[]): Stories {
  const named = new Map<string, Set<string>>();
  for (const statement of statements) {
    const set = named.get(statement.article) ?? new Set<string>();
    named.set(statement.article, set);
    for (const id of specifics(statement)) set.add(id);
  }
  const texts = new Map<string, Statement[]>();
  for (const statement of statements) {
    const list = texts.get(statement.article) ?? [];
    texts.set(statement.article, list);
    list.push(statement);
  }
  const holders = new Map<string, string[]>();
  for (const [article, ids] of named)
    for (const id of ids) {
      const list = holders.get(id) ?? [];
      holders.set(id, list);
      list.push(article);
    }
  const apart = (article: string, { published }: Statement): number =>
    Math.abs((texts.get(article)?.[0]?.published ?? 0) - published);
  const elsewhere = (statement: Statement, days: number): Statement[] => {
    const others = new Set([...(named.get(statement.article) ?? [])].flatMap((id) => holders.get(id) ?? []));
    others.delete(statement.article);
    return [...others]
      .sort(compareText)
      .filter(
        (article) => Math.abs((texts.get(article)?.[0]?.published ?? 0) - statement.published) <= days * 86_400_000,
      )
      .sort((a, b) => apart(a, statement) - apart(b, statement) || compareText(a, b))
      .slice(0, NEIGHBOURS)
      .flatMap((article) => texts.get(article) ?? []);
  };
  return {
    elsewhere,
    named,
    alike: (a, b, least = 2) =>
      a.article === b.article ||
      shared(named.get(a.article) ?? new Set<string>(), named.get(b.article) ?? new Set<string>()).length >= least,
  };
}

/** Words of the names a passage prints, in lower case, with their stems. */
export const nameWords = remembered(
  ({ names }) =>
    new Set(names.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u)).flatMap((word) => [word, stem(word)])),
);

/** How much two passages speak of one matter: the event, the things named, the words and the act. */
export function matter(a: Statement, b: Statement): number {
  const event = a.event !== null && a.event === b.event ? 2 : 0;
  const things = shared(specifics(a), specifics(b)).length;
  const places = shared(a.entities, b.entities).length - things;
  const [x, y] = [nameWords(a), nameWords(b)];
  const words = shared(a.stems, b.stems).filter((stem) => !x.has(stem) && !y.has(stem)).length;
  return event + 1.5 * things + 0.5 * places + words + shared(a.verbs, b.verbs).length;
}
