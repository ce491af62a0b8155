// What two texts have in common as stories: the companies, models, laws and people both are about.
import { shared } from './topic.ts';
import type { Statement } from './statement.ts';

const SPECIFIC: ReadonlySet<string> = new Set(['company', 'model', 'chip', 'law', 'person', 'organization']);

/** Entities of a passage that tell one matter from another: no country, no agency, no outlet. */
export function specifics(statement: Statement): Set<string> {
  const named = statement.names.filter((name) => SPECIFIC.has(name.type)).map((name) => name.id);
  return new Set([...named, ...statement.self]);
}

export interface Stories {
  /** What each article names, by article id. */
  named: ReadonlyMap<string, ReadonlySet<string>>;
  /** Both texts name at least `least` of the same companies, models, laws or people. */
  alike(a: Statement, b: Statement, least?: number): boolean;
}

export function readStories(statements: readonly Statement[]): Stories {
  const named = new Map<string, Set<string>>();
  for (const statement of statements) {
    const set = named.get(statement.article) ?? new Set<string>();
    named.set(statement.article, set);
    for (const id of specifics(statement)) set.add(id);
  }
  return {
    named,
    alike: (a, b, least = 2) =>
      a.article === b.article ||
      shared(named.get(a.article) ?? new Set<string>(), named.get(b.article) ?? new Set<string>()).length >= least,
  };
}

/** How much two passages speak of one matter: the event, the things named, the words and the act. */
export function matter(a: Statement, b: Statement): number {
  const event = a.event !== null && a.event === b.event ? 2 : 0;
  const things = shared(specifics(a), specifics(b)).length;
  const places = shared(a.entities, b.entities).length - things;
  const names = new Set([...a.names, ...b.names].flatMap((name) => name.text.toLowerCase().split(/[^\p{L}]+/u)));
  const words = shared(a.stems, b.stems).filter((stem) => !names.has(stem)).length;
  return event + 1.5 * things + 0.5 * places + words + shared(a.verbs, b.verbs).length;
}
