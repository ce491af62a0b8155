// What is true of an archive, compactly kept, and how much of it a ledger found.
import type { ArticleLine, ConflictLine, EventLine, MentionLine } from '../../ledger/lines.ts';
import type { Store } from '../../ledger/store.ts';
import type { Written } from './archive.ts';

export interface TruthBook {
  note(written: Written): void;
  origin: Map<string, string>;
  /** Number of the thing that an article's mention means, by article and start. */
  things: Map<string, number>;
  acts: Map<string, string>;
  contradictions: [string, string][];
}

/** Mentions of so many articles are looked at, spread over the archive. */
const LOOKED_AT = 2000;

export function truthOf(): TruthBook {
  const numbers = new Map<string, number>();
  let noted = 0;
  const book: TruthBook = {
    origin: new Map(),
    things: new Map(),
    acts: new Map(),
    contradictions: [],
    note: ({ state, truth }) => {
      const { id } = state.article;
      book.acts.set(id, truth.act);
      if (truth.origin) book.origin.set(id, truth.origin);
      for (const other of truth.contradicts) book.contradictions.push([id, other]);
      if (noted++ % 7 && noted > LOOKED_AT) return;
      for (const mention of state.analysis.mentions) {
        const thing = truth.entities.get(mention.entity) ?? '';
        if (!numbers.has(thing)) numbers.set(thing, numbers.size);
        book.things.set(`${id} ${mention.start}`, numbers.get(thing) ?? 0);
      }
    },
  };
  return book;
}

/** Shares from 0 to 1; `B3` is the F of B-cubed over pairs of mentions. */
export type Quality = Readonly<Record<string, number>>;

export async function judge(store: Store, truth: TruthBook): Promise<Quality> {
  const copies = await judgeCopies(store, truth);
  const entities = new Clusters();
  for await (const line of store.exportLines('mentions')) {
    const { article, start, entity } = line as MentionLine;
    const thing = truth.things.get(`${article} ${start}`);
    if (thing !== undefined) entities.add(thing, entity.id);
  }
  const acts = new Clusters();
  for await (const line of store.exportLines('events')) {
    const event = line as EventLine;
    for (const { article } of event.reports) acts.add(truth.acts.get(article) ?? '', event.id);
  }
  return {
    derivations: truth.origin.size,
    ...copies,
    'entities B3': entities.bCubed(),
    'acts B3': acts.bCubed(),
    ...(await judgeConflicts(store, truth)),
  };
}

/** A derivation is found where the article's root is the root it was made from. */
async function judgeCopies(store: Store, truth: TruthBook): Promise<Quality> {
  let [right, said] = [0, 0];
  for await (const line of store.exportLines('articles')) {
    const { id, derivedFrom, origin } = line as ArticleLine;
    if (!derivedFrom || derivedFrom.derivation === 'credit') continue;
    said++;
    if (truth.origin.get(id) === origin) right++;
  }
  return { 'copies found': right / (truth.origin.size || 1), 'copies precision': right / (said || 1) };
}

/** A planted contradiction is found where one conflict cites both texts, or copies of them, on two sides. */
async function judgeConflicts(store: Store, truth: TruthBook): Promise<Quality> {
  const rootOf = (article: string): string => truth.origin.get(article) ?? article;
  const planted = new Set(truth.contradictions.map(([a, b]) => [rootOf(a), rootOf(b)].sort().join(' ')));
  const found = new Set<string>();
  let [right, said] = [0, 0];
  for await (const line of store.exportLines('conflicts')) {
    const { sides } = line as ConflictLine;
    said++;
    const roots = sides.map((side) => [...new Set(side.citations.map(({ article }) => rootOf(article)))]);
    const pairs = roots.flatMap((side, nth) =>
      side.flatMap((a) => roots.slice(nth + 1).flatMap((other) => other.map((b) => [a, b].sort().join(' ')))),
    );
    const hits = pairs.filter((pair) => planted.has(pair));
    for (const hit of hits) found.add(hit);
    if (hits.length) right++;
  }
  return { 'conflicts found': found.size / (planted.size || 1), 'conflicts precision': right / (said || 1) };
}

class Clusters {
  readonly #both = new Map<string, number>();
  readonly #truth = new Map<string | number, number>();
  readonly #said = new Map<string, number>();

  add(truth: string | number, said: string): void {
    const key = `${truth}|${said}`;
    this.#both.set(key, (this.#both.get(key) ?? 0) + 1);
    this.#truth.set(truth, (this.#truth.get(truth) ?? 0) + 1);
    this.#said.set(said, (this.#said.get(said) ?? 0) + 1);
  }

  bCubed(): number {
    let [precision, recall, all] = [0, 0, 0];
    const sizes = new Map([...this.#truth].map(([truth, n]) => [String(truth), n]));
    for (const [key, n] of this.#both) {
      const cut = key.lastIndexOf('|');
      precision += (n * n) / (this.#said.get(key.slice(cut + 1)) ?? 1);
      recall += (n * n) / (sizes.get(key.slice(0, cut)) ?? 1);
      all += n;
    }
    return all ? (2 * precision * recall) / (precision + recall) / all : 0;
  }
}
