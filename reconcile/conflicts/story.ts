// What two texts have in common as stories: the companies, models, laws and people both are about.
import { compareText, fold } from '../../ledger/text.ts';
import { mattersOf } from './matters.ts';
import { CUE } from './cueWords.ts';
import { allows, ofWords, remembered } from './remembered.ts';
import { stem } from './stem.ts';
import { shared } from './topic.ts';
import { isTelling } from './unknownNames.ts';
import type { Statement } from './statement.ts';

export const SPECIFIC: ReadonlySet<string> = new Set(['company', 'model', 'chip', 'law', 'person', 'organization']);

const mattersIn = ofWords((reading) => (allows(reading, CUE.matter) ? mattersOf(reading.folded) : NO_MATTERS));
const NO_MATTERS: readonly string[] = [];

/** Entities of a passage that tell one matter from another: no country, no agency, no outlet. */
export const specifics: (statement: Statement) => ReadonlySet<string> = remembered((statement) => {
  const { names, self, unknown } = statement;
  const ids = new Set<string>();
  for (const { id, type } of names) if (SPECIFIC.has(type)) ids.add(id);
  for (const id of self) ids.add(id);
  for (const word of unknown) ids.add(word);
  for (const matter of mattersIn(statement)) ids.add(matter);
  return ids.size || !statement.before ? ids : specifics(statement.before);
});

/** Words by which the names of a passage are known again however much of them is printed: "yarrow" of "Yarrow Freight". */
const keyWords: (statement: Statement) => ReadonlySet<string> = remembered((statement) => {
  const words = new Set<string>();
  for (const { type, name } of statement.names)
    if (KEYED.has(type)) for (const word of name.split(/[^\p{L}\d.-]+/u)) if (isTelling(word)) words.add(fold(word));
  for (const thing of specifics(statement)) if (!thing.includes('_')) words.add(thing);
  return words;
});

const KEYED: ReadonlySet<string> = new Set(['company', 'person', 'model', 'chip']);

/** Everything two passages may have in common. */
export const thingsOf: (statement: Statement) => ReadonlySet<string> = remembered(
  (statement) => new Set([...specifics(statement), ...keyWords(statement)]),
);

const sameEvent = (a: Statement, b: Statement): boolean => a.event !== null && a.event === b.event;

/** Entities both passages name, or else, of one event, words of their names. */
export function sharedThings(a: Statement, b: Statement): string[] {
  const ids = shared(specifics(a), specifics(b));
  return ids.length || !sameEvent(a, b) ? ids : shared(keyWords(a), keyWords(b)).slice(0, 1);
}

const FIRMS: ReadonlySet<string> = new Set(['company']);
const PRODUCTS: ReadonlySet<string> = new Set(['model', 'chip']);
const OFFICES: ReadonlySet<string> = new Set(['agency']);
const PLACES: ReadonlySet<string> = new Set(['country']);

/** Each names things of these kinds, and none of the other's. */
function apartIn(kinds: ReadonlySet<string>, a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ names }) => names.flatMap(({ type, id }) => (kinds.has(type) ? [id] : [])));
  return x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && !x.some((id) => y.includes(id));
}

/** Of other firms, or of other products of one firm by other offices: two acts, however alike their words. */
export const ofOthers = (a: Statement, b: Statement): boolean =>
  apartIn(FIRMS, a, b) || (apartIn(PRODUCTS, a, b) && apartIn(OFFICES, a, b));

/** "in Norway 30 customers" / "in Chile 40 customers" */
export const ofOtherPlaces = (a: Statement, b: Statement): boolean => apartIn(PLACES, a, b);

export interface Stories {
  /** What each article names, by article id, with the words of the names. */
  named: ByArticle;
  /** The company most sentences of the text of a passage name. */
  party(statement: Statement): string | undefined;
  /** Both texts name at least `least` of the same companies, models, laws or people. */
  alike(a: Statement, b: Statement, least?: number): boolean;
  /** Each text tells of acts, and none of them is told in both. */
  ofOtherActs(a: Statement, b: Statement): boolean;
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
  const about = new Map<string, Set<string>>();
  for (const statement of statements) {
    const [ids, all] = [
      named.get(statement.article) ?? new Set<string>(),
      about.get(statement.article) ?? new Set<string>(),
    ];
    named.set(statement.article, ids);
    about.set(statement.article, all);
    for (const id of specifics(statement)) ids.add(id);
    for (const thing of thingsOf(statement)) all.add(thing);
  }
  const texts = new Map<string, Statement[]>();
  const acts = new Map<string, Set<string>>();
  for (const statement of statements) {
    if (statement.event) acts.set(statement.article, (acts.get(statement.article) ?? new Set()).add(statement.event));
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
    party: ({ article }) => mostNamed(texts.get(article) ?? []),
    named: about,
    ofOtherActs: (a, b) => {
      const [x, y] = [acts.get(a.article), acts.get(b.article)];
      return x !== undefined && y !== undefined && shared(x, y).length === 0;
    },
    alike: (a, b, least = 2) =>
      a.article === b.article || both(named, a, b) >= least || (least === 1 && both(about, a, b) > 0),
  };
}

function mostNamed(sentences: readonly Statement[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { names } of sentences)
    for (const id of new Set(names.flatMap(({ id, type }) => (type === 'company' ? id : []))))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
}

type ByArticle = ReadonlyMap<string, ReadonlySet<string>>;

const both = (things: ByArticle, a: Statement, b: Statement): number =>
  shared(things.get(a.article) ?? NOTHING, things.get(b.article) ?? NOTHING).length;

const NOTHING: ReadonlySet<string> = new Set();

/** Words of the names a passage prints, in lower case, with their stems. */
export const nameWords = remembered(({ names }) => new Set(names.flatMap(({ text }) => wordsOfName(text))));

const MOST_NAMES = 5000;
const nameWordsKnown = new Map<string, readonly string[]>();

/** Remembered, since texts print the same names again and again. */
function wordsOfName(name: string): readonly string[] {
  const known = nameWordsKnown.get(name);
  if (known) return known;
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => [word, stem(word)]);
  if (nameWordsKnown.size >= MOST_NAMES) nameWordsKnown.clear();
  nameWordsKnown.set(name, words);
  return words;
}

/** How much two passages speak of one matter: the event, the things named, the words and the act. */
export function matter(a: Statement, b: Statement): number {
  const event = a.event !== null && a.event === b.event ? 2 : 0;
  const things = sharedThings(a, b).length;
  const places = shared(a.entities, b.entities).length - things;
  const [x, y] = [nameWords(a), nameWords(b)];
  const words = shared(a.stems, b.stems).filter((stem) => !x.has(stem) && !y.has(stem)).length;
  return event + 1.5 * things + 0.5 * places + words + shared(a.verbs, b.verbs).length;
}
