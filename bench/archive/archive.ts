// An archive of any size from a seed, with what is true of it: copies and rewrites, documents and reports on them, look-alike
// acts, namesakes, planted contradictions. Analyses are written with the texts, so that what is measured is reconciling alone.
import { articleId, revisionId } from '../../ledger/ids.ts';
import type { Outlet } from '../../ledger/page.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { type Chance, chanceOf, placeName } from './chance.ts';
import { figure, filler, lead, type Story, storyOf } from './stories.ts';
import { type Told, Writing } from './writing.ts';

export interface Truth {
  /** Root of the text it was made from; absent for originals. */
  origin?: string;
  /** Which thing each local entity is. */
  entities: ReadonlyMap<string, string>;
  /** Which act its reports tell. */
  act: string;
  /** Articles whose figures cannot both stand with its own. */
  contradicts: readonly string[];
}

export interface Written {
  state: ArticleState;
  truth: Truth;
}

const HOUR = 3_600_000;
const BEGIN = Date.UTC(2027, 0, 4);
/** Acts that become known in a day. */
const ACTS_A_DAY = 18;
/** Of so many acts one is a look-alike of an earlier one: the same parties, six weeks later. */
const LOOK_ALIKE = 9;

const OUTLETS: readonly Outlet[] = Array.from({ length: 40 }, (_, n) => ({
  id: `outlet-${n}`,
  name: `The ${placeName(700 + n)} ${n % 5 ? 'Courier' : 'Wire'}`,
  url: `http://outlet-${n}.example/`,
  kind: n % 5 ? 'newspaper' : 'wire',
  country: null,
  language: 'en',
  timezone: 'UTC',
  rights: 'quote',
  allowPrivate: false,
  follow: 'own',
}));

/** In order of acts, not of time. The first articles of a larger archive are those of a smaller one only if `firms` is the same. */
export function* archive(
  seed: number,
  articles: number,
  firms = Math.max(1500, Math.round(articles / 10)),
): Generator<Written> {
  const chance = chanceOf(seed);
  const recent: Story[] = [];
  let written = 0;
  for (let nth = 0; written < articles; nth++) {
    const time = BEGIN + (nth / ACTS_A_DAY) * 24 * HOUR;
    const fresh = storyOf(nth, time, chance, firms);
    const twin = recent.length > 42 * ACTS_A_DAY && nth % LOOK_ALIKE === 0 ? recent.shift() : undefined;
    const { kind, office, firm, model } = twin ?? fresh;
    const story = { ...fresh, kind, office, firm, model };
    recent.push(story);
    if (recent.length > 43 * ACTS_A_DAY) recent.shift();
    for (const article of articlesOf(story, nth, time, chance)) {
      if (written++ >= articles) return;
      yield article;
    }
  }
}

function* articlesOf(story: Story, nth: number, time: number, chance: Chance): Generator<Written> {
  const first = chance.below(OUTLETS.length);
  const outletAt = (n: number): Outlet => OUTLETS[(first + n * 7) % OUTLETS.length] as Outlet;
  const body = told(story, story.customers, chance, 0);
  const home = outletAt(0);
  const original = write(story, home, body, { id: `${nth}-a`, time: time + 8 * HOUR });
  yield original;
  const origin = original.state.article.id;
  const later = (hours: number): number => time + (8 + hours + 20 * chance.next()) * HOUR;
  if (chance.happens(0.45)) yield write(story, outletAt(1), body, { id: `${nth}-b`, time: later(1), origin });
  if (chance.happens(0.2)) {
    const cut = body.slice(0, Math.ceil(body.length * (0.5 + chance.next() / 3)));
    yield write(story, outletAt(2), cut, { id: `${nth}-c`, time: later(1), origin });
  }
  if (chance.happens(0.3)) {
    const rewritten = body.map((paragraph, p) =>
      paragraph.map((each, s) =>
        p === 0 && s === 0 ? lead(story, 1) : chance.happens(0.3) ? filler(chance, story) : each,
      ),
    );
    yield write(story, outletAt(3), rewritten, { id: `${nth}-d`, time: later(2), origin, credits: home.name });
  }
  if (chance.happens(0.5)) {
    const apart = chance.happens(0.3);
    const customers = apart ? story.customers + 9 + chance.below(9) : story.customers;
    const own = told(story, customers, chance, 2);
    yield write(story, outletAt(4), own, { id: `${nth}-e`, time: later(0), contradicts: apart ? [origin] : [] });
  }
  if (chance.happens(0.3)) {
    const agency: Outlet = {
      ...home,
      id: `office-${story.office.truth}`,
      name: story.office.name,
      kind: 'agency',
      url: 'http://office.example/',
    };
    yield write(story, agency, told(story, story.customers, chance, 1), { id: `${nth}-f`, time: time + 6 * HOUR });
  }
}

/** A text of its own about the act: the lead, the figure, and what the outlet has to add. */
function told(story: Story, customers: number, chance: Chance, way: number): Told[][] {
  const more = (n: number): Told[] => Array.from({ length: n }, () => filler(chance, story));
  return [
    [lead(story, way), ...more(2)],
    [figure(story, customers, way), ...more(3)],
    more(4),
    more(3 + chance.below(4)),
  ];
}

interface Place {
  id: string;
  time: number;
  origin?: string;
  credits?: string;
  contradicts?: readonly string[];
}

function write(story: Story, outlet: Outlet, body: readonly (readonly Told[])[], place: Place): Written {
  const url = `${outlet.url}${place.id}`;
  const writing = new Writing(url);
  for (const paragraph of body) writing.paragraph(paragraph);
  if (place.credits) writing.credit(place.credits, 'report');
  const published = new Date(place.time).toISOString();
  const title = `${story.firm.name}: ${story.kind.step} ${place.id}`;
  const { text, blocks, analysis, truth } = writing;
  const id = articleId(url);
  const metadata = {
    title,
    byline: [],
    published,
    modified: null,
    section: null,
    language: 'en',
    canonicalUrl: null,
    signals: [],
  };
  const revision = {
    id: revisionId(id, title, text),
    article: id,
    snapshot: `snapshot of ${url}`,
    fetchedAt: new Date(place.time + HOUR).toISOString(),
    metadata,
    text,
    blocks,
    charset: 'utf-8',
  };
  return {
    state: { article: { id, url, identityUrl: url, outlet: outlet.id }, outlet, revision, analysis, earlier: [] },
    truth: {
      ...(place.origin === undefined ? {} : { origin: place.origin }),
      entities: truth,
      act: story.truth,
      contradicts: place.contradicts ?? [],
    },
  };
}
